import { allocateCenten } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Cel, Dag } from './cel.js';
import { cutCel, toVrijval } from './cut.js';
import { toDag } from './dag.js';
import { isInGemeente } from './deelnemers.js';
import { sortOpDatum } from './kennis.js';
import { layRijen, type Rij } from './lay.js';
import type { Deelname, Rekening, Tekststand } from './rekening.js';
import type { Vrijvalreden } from './vrijvalreden.js';

/** A buurt that stops, or a party that leaves, with the last day that counts. */
interface Uitval {
  readonly dag: Dag;
  readonly reden: Vrijvalreden;
  readonly raakt: (cel: Cel) => boolean;
  /** Only when a buurt stops. */
  readonly buurt?: string | undefined;
}

interface Stops {
  /** In the order of the last days; those of one day by code, and then the exits. */
  readonly uitvallen: readonly Uitval[];
  /** Whether a buurt has stopped on a day or before it. */
  readonly isWeg: (buurt: string, dag: Dag) => boolean;
  /** The replacement of a buurt; the latest by day counts. */
  readonly vervangers: ReadonlyMap<string, { readonly buurt: string; readonly start: Dag }>;
}

/** The stops and exits that are known. */
export function listStops({ gebeurtenissen, partijen }: Rekening): Stops {
  const gestopt = new Map<string, Dag>();
  const buurten = gebeurtenissen.get('buurt_gestopt').map(({ buurt, laatsteDag }) => {
    const dag = toDag(laatsteDag);
    gestopt.set(buurt, Math.min(dag, gestopt.get(buurt) ?? dag));
    return { dag, reden: 'gestopt' as const, buurt, raakt: (cel: Cel) => cel.buurt === buurt };
  });
  const uittredingen = gebeurtenissen.get('partij_uitgetreden').map(({ partij, laatsteDag }) => {
    const code = partijen.get(partij)?.gemeentecode;
    const isEigen = (buurt: string | undefined) =>
      code !== undefined && buurt !== undefined && /^(?:BU|WK)\d/.test(buurt) && isInGemeente(buurt, code);
    return { dag: toDag(laatsteDag), partij, isEigen };
  });
  const exits = uittredingen.map(
    ({ dag, partij, isEigen }): Uitval => ({
      dag,
      reden: 'uitgetreden',
      raakt: ({ buurt, bijdrage }) => bijdrage.van === partij || isEigen(buurt),
    }),
  );
  const isWeg = (buurt: string, dag: Dag) =>
    (gestopt.get(buurt) ?? Number.POSITIVE_INFINITY) <= dag ||
    uittredingen.some((een) => een.dag <= dag && een.isEigen(buurt));
  const vervangers = new Map(
    sortOpDatum(gebeurtenissen.get('buurt_vervangen')).map(({ buurt, vervangt, start }) => [
      vervangt,
      { buurt, start: toDag(start) },
    ]),
  );
  return {
    uitvallen: [...buurten.sort((a, b) => (a.buurt < b.buurt ? -1 : 1)), ...exits].sort((a, b) => a.dag - b.dag),
    isWeg,
    vervangers,
  };
}

interface Rest extends Omit<Rij, 'van' | 'tot'> {
  readonly centen: bigint;
  readonly cellen: readonly Cel[];
}

/** What is left of each year of the programme of a contribution for one bearer. */
function groupResten(resten: readonly Cel[]): Rest[] {
  const groepen = new Map<string, Rest>();
  for (const cel of resten) {
    const sleutel = [cel.bijdrage.id, cel.kostendrager, cel.buurt, cel.programmajaar, cel.begin, cel.einde].join();
    const groep = groepen.get(sleutel);
    const { soort: _, jaar: __, boekjaar: ___, van: ____, tot: _____, ...rij } = cel;
    groepen.set(
      sleutel,
      groep === undefined
        ? { ...rij, cellen: [cel] }
        : { ...groep, centen: groep.centen + cel.centen, cellen: [...groep.cellen, cel] },
    );
  }
  return [...groepen.values()];
}

/** The rows that hand a rest on, or `undefined` when nobody takes it over. */
type Overname = (rest: Rest) => Rij[] | undefined;

function toVervanger({ dag, buurt = '' }: Uitval, { vervangers, isWeg }: Stops): Overname {
  const vervanger = vervangers.get(buurt);
  if (vervanger === undefined || isWeg(vervanger.buurt, dag)) return () => undefined;
  return ({ cellen: _, ...rest }) => {
    const van = Math.max(vervanger.start, dag + 1, rest.begin);
    return van > rest.einde ? undefined : [{ ...rest, buurt: vervanger.buurt, van, tot: rest.einde }];
  };
}

function toOverigen({ dag, buurt }: Uitval, { isWeg }: Stops, deelnames: readonly Deelname[]): Overname {
  return ({ cellen: _, ...rest }) => {
    const blijvers = deelnames.filter(
      (een) =>
        een.bijdrage.id === rest.bijdrage.id &&
        een.programmajaar === rest.programmajaar &&
        een.kostendrager === rest.kostendrager &&
        een.buurt !== buurt &&
        een.einde > dag &&
        !isWeg(een.buurt, dag),
    );
    if (blijvers.length === 0) return undefined;
    const gewichten = blijvers.map(({ gewicht }) => gewicht);
    return zipRijen(blijvers, allocateCenten(rest.centen, gewichten)).map(
      ([{ buurt: naar, begin, einde }, centen]) => ({
        ...rest,
        buurt: naar,
        begin,
        einde,
        van: Math.max(dag + 1, begin),
        tot: einde,
        centen,
      }),
    );
  };
}

/** Lets buurten stop and parties leave, in the order of their last days, and hands on what they leave by the rule of the text. */
export function stop(stand: Tekststand, rekening: Rekening): Tekststand {
  const stops = listStops(rekening);
  const regel = stand.tekst.tekst.plan.bijStop ?? 'terug';
  const cellen = stops.uitvallen.reduce<readonly Cel[]>((tot, uitval) => {
    const blijft: Cel[] = [];
    const resten: Cel[] = [];
    for (const cel of tot) {
      const { voor, na } = cel.soort === 'last' && uitval.raakt(cel) ? cutCel(cel, uitval.dag) : { voor: cel };
      if (voor) blijft.push(voor);
      if (na) resten.push(na);
    }
    if (resten.length === 0) return blijft;
    if (uitval.buurt === undefined || regel === 'terug')
      return [...blijft, ...resten.map((cel) => toVrijval(cel, uitval.reden))];
    const overname = regel === 'vervanger' ? toVervanger(uitval, stops) : toOverigen(uitval, stops, stand.deelnames);
    const rijen: Rij[] = [];
    for (const rest of groupResten(resten)) {
      const over = overname(rest);
      if (over === undefined) blijft.push(...rest.cellen.map((cel) => toVrijval(cel, uitval.reden)));
      else rijen.push(...over);
    }
    return [...blijft, ...layRijen(rijen, rekening.methode)];
  }, stand.cellen);
  return { ...stand, cellen };
}
