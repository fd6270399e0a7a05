import { attempt, compareDatums } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import { createBevinding } from '../teksten/codes.js';
import { splitCenten } from '../verdeling/splitCenten.js';
import type { Geldpartij, Geldtekst, Geldverloop, Verloopgebeurtenis } from '../verloop/geldverloop.js';
import { statedBedrag } from './bedragen.js';
import { bekendVanaf } from './kennis.js';
import { listZonderBuurt } from './listZonderBuurt.js';

type Partijen = ReadonlyMap<string, Geldpartij>;

/** The bearers of a contribution that no buurt is charged to. An addendum may still list a year that was over before it. */
function checkDragers(
  bijdrage: Bijdrage,
  voorbij: boolean,
  tekst: Geldtekst,
  partijen: Partijen,
  pad: Pad,
): Bevinding[] {
  const { verdeelsleutel } = bijdrage;
  if (verdeelsleutel !== undefined) {
    const delen = attempt(() => splitCenten(statedBedrag(bijdrage), verdeelsleutel, [...pad, 'verdeelsleutel']));
    if (!delen.success) return [...delen.error.bevindingen];
  }
  if (tekst.plaatsen === undefined || voorbij) return [];
  return listZonderBuurt(bijdrage, tekst.plaatsen, partijen).map((kostendrager) =>
    createBevinding('fout', 'financiering.kostendrager_zonder_buurt', pad, { kostendrager, bijdrage: bijdrage.id }),
  );
}

function checkTekst(tekst: Geldtekst, t: number, partijen: Partijen): Bevinding[] {
  const pad: Pad = ['teksten', t];
  const uit: Bevinding[] = [];
  const buurten = new Set<string>();
  tekst.plaatsen?.forEach(({ buurt }, p) => {
    if (buurten.has(buurt))
      uit.push(createBevinding('fout', 'financiering.buurt_dubbel', [...pad, 'plaatsen', p, 'buurt'], { buurt }));
    buurten.add(buurt);
  });
  const bijdragen = new Set<string>();
  tekst.plan.perioden.forEach((periode, p) => {
    const voorbij = t > 0 && periode.periode.tot < tekst.vanaf;
    periode.bijdragen.forEach((bijdrage, b) => {
      const plek = [...pad, 'plan', 'perioden', p, 'bijdragen', b];
      if (bijdragen.has(bijdrage.id))
        uit.push(createBevinding('fout', 'financiering.bijdrage_dubbel', [...plek, 'id'], { bijdrage: bijdrage.id }));
      bijdragen.add(bijdrage.id);
      uit.push(...checkDragers(bijdrage, voorbij, tekst, partijen, plek));
    });
  });
  return uit;
}

/** What the texts and events of a course name. */
interface Namen {
  readonly bijdragen: ReadonlySet<string>;
  readonly buurten: ReadonlySet<string>;
  readonly partijen: ReadonlySet<string>;
}

function listNamen({ partijen, teksten, gebeurtenissen }: Geldverloop): Namen {
  const bijdragen = teksten.flatMap(({ plan }) => plan.perioden.flatMap((periode) => periode.bijdragen));
  const vervangers = gebeurtenissen.flatMap((een) => (een.soort === 'buurt_vervangen' ? [een.buurt] : []));
  return {
    bijdragen: new Set(bijdragen.map(({ id }) => id)),
    buurten: new Set([...teksten.flatMap(({ plaatsen = [] }) => plaatsen.map(({ buurt }) => buurt)), ...vervangers]),
    partijen: new Set([...partijen.map(({ id }) => id), ...bijdragen.map(({ van }) => van)]),
  };
}

/** The contributions that an event names, with the place where it does. */
function listGenoemd(een: Verloopgebeurtenis): readonly (readonly [bijdrage: string, plek: Pad])[] {
  if (een.soort === 'geindexeerd') return een.bijdragen.map((bijdrage, b) => [bijdrage, ['bijdragen', b]] as const);
  if (!('bijdrage' in een)) return [];
  const eerste = [een.bijdrage, ['bijdrage']] as const;
  return een.soort === 'verrekend' ? [eerste, [een.met, ['met']]] : [eerste];
}

/** What events name that no text has. */
function checkNamen(gebeurtenissen: readonly Verloopgebeurtenis[], namen: Namen): Bevinding[] {
  const uit: Bevinding[] = [];
  for (const [g, een] of gebeurtenissen.entries()) {
    const pad: Pad = ['gebeurtenissen', g];
    for (const [bijdrage, plek] of listGenoemd(een))
      if (!namen.bijdragen.has(bijdrage))
        uit.push(createBevinding('fout', 'financiering.bijdrage_onbekend', [...pad, ...plek], { bijdrage }));
    if (een.soort === 'buurt_gestopt' && !namen.buurten.has(een.buurt))
      uit.push(createBevinding('fout', 'financiering.buurt_onbekend', [...pad, 'buurt'], { buurt: een.buurt }));
    if (een.soort === 'buurt_vervangen' && !namen.buurten.has(een.vervangt))
      uit.push(createBevinding('fout', 'financiering.buurt_onbekend', [...pad, 'vervangt'], { buurt: een.vervangt }));
    if (een.soort === 'partij_uitgetreden' && !namen.partijen.has(een.partij))
      uit.push(createBevinding('fout', 'financiering.partij_onbekend', [...pad, 'partij'], { partij: een.partij }));
  }
  return uit;
}

interface Vorm {
  readonly een: Verloopgebeurtenis;
  readonly g: number;
}

/** Events with one id that were known on one day. What a correction replaced and its replacement may share an id: they never are. */
function checkIds(gebeurtenissen: readonly Verloopgebeurtenis[]): Bevinding[] {
  if (new Set(gebeurtenissen.map(({ id }) => id)).size === gebeurtenissen.length) return [];
  const opId = new Map<string, Vorm[]>();
  gebeurtenissen.forEach((een, g) => {
    const vormen = opId.get(een.id);
    if (vormen === undefined) opId.set(een.id, [{ een, g }]);
    else vormen.push({ een, g });
  });
  return [...opId].flatMap(([id, vormen]) => {
    const opDag = vormen.sort((a, b) => compareDatums(bekendVanaf(a.een), bekendVanaf(b.een)) || a.g - b.g);
    return opDag.flatMap(({ een, g }, volgnummer) => {
      const vorige = opDag[volgnummer - 1]?.een;
      if (vorige === undefined || (vorige.vervallenOp !== undefined && vorige.vervallenOp <= bekendVanaf(een)))
        return [];
      return [createBevinding('fout', 'financiering.gebeurtenis_dubbel', ['gebeurtenissen', g, 'id'], { id })];
    });
  });
}

/** The most cells that the texts of a course may lay: far beyond any programme, and a few seconds of work. */
const MEESTE_CELLEN = 2_000_000;

/** How many cells the texts lay at most: contributions x buurten x begrotingsjaren. */
function countCellen({ teksten }: Geldverloop): number {
  const jaar = (dag: string) => Number(dag.slice(0, 4));
  return teksten.reduce((som, { plan, plaatsen = [] }) => {
    const rijen = plan.perioden.map(
      ({ periode: { van, tot }, bijdragen }) => bijdragen.length * (jaar(tot) - jaar(van) + 2),
    );
    return som + rijen.reduce((a, b) => a + b, 0) * Math.max(1, plaatsen.length);
  }, 0);
}

/**
 * What makes a course impossible to reckon with: buurten or contributions that stand in a text twice, a key that does not divide its
 * amount, money that no buurt is charged to, two events with one id, and events on what no text knows. It judges every form that was known
 * on some day; `readVerloop` selects what counts for a question.
 */
export function checkVerloop(verloop: Geldverloop): Bevinding[] {
  if (countCellen(verloop) > MEESTE_CELLEN)
    return [createBevinding('fout', 'kern.te_groot', ['teksten'], { maximum: MEESTE_CELLEN })];
  const partijen: Partijen = new Map(verloop.partijen.map((partij) => [partij.id, partij]));
  return [
    ...verloop.teksten.flatMap((tekst, t) => checkTekst(tekst, t, partijen)),
    ...checkIds(verloop.gebeurtenissen),
    ...checkNamen(verloop.gebeurtenissen, listNamen(verloop)),
  ];
}
