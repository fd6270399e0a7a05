import { isDomeinFout } from 'buurtaanpak/kern';
import type {
  Aggregatiewijze,
  Behandeling,
  Criterium,
  Normalisatie,
  Ontbreekregel,
  Routekaart,
  Scoreverandering,
  Veranderdelen,
} from 'buurtaanpak/routekaart';
import * as fc from 'fast-check';
import { makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const AANTAL = 6;
const CODES = Array.from({ length: AANTAL }, (_, i) => `BU0001000${i}`);
const WIJKEN = ['W1', 'W1', 'W1', 'W2', 'W2', 'W2'];

const macht = fc.constantFrom(-20, -2, -0.1, 0, 0.1, 0.5, 1, 2, 20);
const gemiddelde = fc.oneof(
  fc.constantFrom<Aggregatiewijze>({ methode: 'rekenkundig' }, { methode: 'meetkundig' }, { methode: 'harmonisch' }),
  macht.map((getal): Aggregatiewijze => ({ methode: 'machtsgemiddelde', macht: getal })),
);
const duel = fc.constantFrom<Aggregatiewijze>({ methode: 'rekenkundig' }, { methode: 'copeland' });
const rekenkundig = fc.constant<Aggregatiewijze>({ methode: 'rekenkundig' });
/** Methods whose scores are never below 0. */
const gewoon: readonly Normalisatie[] = [
  { methode: 'minmax' },
  { methode: 'percentielrang' },
  { methode: 'percentielrang', gelijk: 'gemiddeld' },
  { methode: 'ijkpunten', onder: -2, boven: 12 },
  { methode: 'categorieen', grenzen: [2, 5], scores: [0, 0.4, 1] },
  { methode: 'categorieen', volgens: 'percentiel', grenzen: [0.3, 0.7], scores: [0, 0.4, 1] },
];
const wijd: readonly Normalisatie[] = [
  ...gewoon,
  { methode: 'zscore' },
  { methode: 'robuuste_zscore' },
  { methode: 'vector' },
  { methode: 'afstand_referentie', waarde: 200 },
];
const regel = fc.constantFrom<Ontbreekregel | undefined>(
  undefined,
  { regel: 'gemiddelde' },
  { regel: 'mediaan', groep: 'wijk' },
  { regel: 'bodem' },
  { regel: 'weigeren' },
);
const behandeling = fc.constantFrom<Behandeling | undefined>(
  undefined,
  undefined,
  { winsoriseren: 2, scheefheid: 0.1, kurtosis: -9 },
  { winsoriseren: 0, scheefheid: 0.1, kurtosis: -9, transformatie: { methode: 'log' } },
);
const richting = fc.constantFrom<Partial<Criterium>>(
  {},
  {},
  { richting: 'lager' },
  { richting: 'doel', doel: { van: 1, tot: 4 } },
);
const cel = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.integer({ min: -9999, max: 9999 }).map((x) => x / 100),
);
const kolom = fc.array(fc.option(cel, { freq: 9 }), { minLength: AANTAL, maxLength: AANTAL });

const makeCriteria = (aantal: number, normalisaties: readonly Normalisatie[]) =>
  fc.array(
    fc.record({
      toen: kolom,
      nu: kolom,
      // Mostly a few cells change, as from year to year.
      verandert: fc.array(fc.boolean(), { minLength: AANTAL, maxLength: AANTAL }),
      thema: fc.nat(3),
      gewicht: fc.constantFrom(0, 1, 2, 3),
      normalisatie: fc.constantFrom(...normalisaties),
      ontbrekend: regel,
      behandeling,
      richting,
    }),
    { minLength: aantal, maxLength: aantal },
  );

/** Two years of a hierarchy of at most three thema's. */
export const tweeJaren: fc.Arbitrary<TweeJaren> = fc
  .record({
    aantal: fc.integer({ min: 1, max: 5 }),
    soort: fc.constantFrom('rekenkundig' as const, 'gemiddelde' as const, 'gemiddelde' as const, 'duel' as const),
  })
  .chain(({ aantal, soort }) => {
    const wijze = { rekenkundig, gemiddelde, duel }[soort];
    return fc.record({
      top: wijze,
      themas: fc.array(fc.record({ aggregatie: wijze, boven: fc.nat(2), gewicht: fc.integer({ min: 0, max: 3 }) }), {
        maxLength: 3,
      }),
      criteria: makeCriteria(aantal, soort === 'rekenkundig' ? wijd : gewoon),
    });
  });

export interface TweeJaren {
  readonly top: Aggregatiewijze;
  readonly themas: readonly {
    readonly aggregatie: Aggregatiewijze;
    readonly boven: number;
    readonly gewicht: number;
  }[];
  readonly criteria: readonly {
    readonly toen: readonly (number | null)[];
    readonly nu: readonly (number | null)[];
    readonly verandert: readonly boolean[];
    readonly thema: number;
    readonly gewicht: number;
    readonly normalisatie: Normalisatie;
    readonly ontbrekend: Ontbreekregel | undefined;
    readonly behandeling: Behandeling | undefined;
    readonly richting: Partial<Criterium>;
  }[];
}

/** The Routekaart of a case. */
export function makeKaart({ top, themas, criteria }: TweeJaren): Routekaart {
  const inThema = (k: number) => (k > 0 && k <= themas.length ? { thema: `t${k - 1}` } : {});
  const rijen = criteria.map(({ thema, gewicht, normalisatie, ontbrekend, behandeling: ingreep, richting: kant }, k) =>
    makeCriterium(`k${k}`, {
      ...inThema(thema),
      ...kant,
      gewicht,
      normalisatie,
      ...(ontbrekend === undefined ? {} : { ontbrekend }),
      ...(ingreep === undefined ? {} : { behandeling: ingreep }),
    }),
  );
  // Each thema and the top have something that counts.
  const vast = [0, ...themas.map((_, k) => k + 1)].map((k) => makeCriterium(`vast${k}`, inThema(k)));
  return makeRoutekaart([...rijen, ...vast], {
    aggregatie: top,
    themas: themas.map(({ aggregatie, boven, gewicht }, k) => ({
      id: `t${k}`,
      naam: `Thema ${k}`,
      aggregatie,
      gewicht,
      ...(boven < k ? { boven: `t${boven}` } : {}),
    })),
  });
}

/** The figures of a year of a case. `anders` gives a cell of now; by default those that change. */
export function makeJaar({ themas, criteria }: TweeJaren, jaar: 'toen' | 'nu') {
  const vast = Object.fromEntries(
    [0, ...themas.map((_, k) => k + 1)].map((k) => [`vast${k}`, CODES.map((_, i) => ((i * 7 + k) % 5) / 5)]),
  );
  const eigen = Object.fromEntries(
    criteria.map(({ toen, nu, verandert }, k) => [
      `k${k}`,
      toen.map((waarde, i) => (jaar === 'nu' && verandert[i] === true ? (nu[i] ?? null) : waarde)),
    ]),
  );
  return makeTabel({ ...eigen, ...vast }, { codes: CODES, wijken: WIJKEN });
}

/** An outcome; `undefined` when the case is refused, which is told by a code. */
export function attempt<T>(vraag: () => T): T | undefined {
  try {
    return vraag();
  } catch (fout) {
    if (isDomeinFout(fout)) return undefined;
    throw fout;
  }
}

const STAPPEN = ['cijfers', 'meetlat', 'methode'] as const;

/** What does not add up, as whole and step by step; nothing when all does. */
export function listFouten(v: Scoreverandering, maat: number): string[] {
  const alle: readonly Veranderdelen[] = [...v.criteria, ...v.ontbrekend];
  const grens = 1e-11 * Math.max(maat, ...alle.flatMap((een) => STAPPEN.map((stap) => Math.abs(een[stap]))));
  const { cijfers, meetlat, methode } = v.delen;
  // This also finds NaN.
  const isGoed = (getal: number) => Math.abs(getal) <= grens;
  const fouten = STAPPEN.filter(
    (stap) => !isGoed(alle.reduce((samen, een) => samen + een[stap], 0) - v.delen[stap]),
  ) as string[];
  if (!isGoed(cijfers + meetlat + methode - v.verschil)) fouten.push('geheel');
  const tussen = v.tussenstanden;
  if (tussen !== undefined && !isGoed(tussen.cijfers - v.toen.score - cijfers)) fouten.push('tussenstand cijfers');
  if (tussen !== undefined && !isGoed(tussen.meetlat - tussen.cijfers - meetlat)) fouten.push('tussenstand meetlat');
  return fouten;
}
