import { analyseSamenhang, rankByMethode } from 'buurtaanpak/gevoeligheid';
import { isDomeinFout } from 'buurtaanpak/kern';
import {
  type Aggregatiewijze,
  type Behandeling,
  type Criterium,
  compareBuurten,
  explainScore,
  type Normalisatie,
  type Ontbreekregel,
  Routekaartscores,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../runs.js';
import { makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const getal = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constant(-0),
  fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }),
);
const aggregatie = fc.constantFrom<Aggregatiewijze>(
  { methode: 'rekenkundig' },
  { methode: 'meetkundig' },
  { methode: 'harmonisch' },
  { methode: 'machtsgemiddelde', macht: 2 },
  { methode: 'machtsgemiddelde', macht: -0.5 },
  { methode: 'copeland' },
);
const ontbrekend = fc.constantFrom<Ontbreekregel | undefined>(
  undefined,
  { regel: 'weglaten' },
  { regel: 'gemiddelde' },
  { regel: 'mediaan', groep: 'wijk' },
  { regel: 'bodem' },
  { regel: 'weigeren' },
);
const behandeling = fc.constantFrom<Behandeling | undefined>(
  undefined,
  {},
  { winsoriseren: 1, scheefheid: 0.1, kurtosis: -9 },
  { winsoriseren: 0, scheefheid: 0.1, kurtosis: -9, transformatie: { methode: 'log' } },
  { winsoriseren: 1, scheefheid: 0.1, kurtosis: -9, transformatie: { methode: 'boxcox', lambda: 0.5 } },
);
const wijze = fc.constantFrom<Partial<Criterium> & { readonly normalisatie?: Normalisatie }>(
  {},
  { richting: 'lager' },
  { normalisatie: { methode: 'percentielrang' } },
  { richting: 'doel', doel: { van: -1, tot: 1 } },
  { richting: 'doel', normalisatie: { methode: 'categorieen', grenzen: [0], scores: [0.2, 1] } },
);
const AANTAL = 7;
const kolom = fc
  .array(fc.option(getal, { freq: 5 }), { minLength: AANTAL, maxLength: AANTAL })
  .filter((cellen) => cellen.some((cel) => cel !== null));
const criterium = fc.record({
  kolom,
  ontbrekend,
  behandeling,
  wijze,
  gewicht: fc.integer({ min: 0, max: 3 }),
  thema: fc.constantFrom(undefined, 't', 'u'),
});
const geval = fc.record({
  criteria: fc.array(criterium, { minLength: 1, maxLength: 5 }),
  aggregaties: fc.tuple(aggregatie, aggregatie, aggregatie),
  codes: fc.shuffledSubarray(['B7', 'B1', 'B4', 'B3', 'B6', 'B2', 'B5'], { minLength: AANTAL, maxLength: AANTAL }),
  schaal: fc.constantFrom({ van: 0, tot: 1 }, { van: 1, tot: 100 }),
  dekking: fc.constantFrom(undefined, 0.5),
});
type Geval = typeof geval extends fc.Arbitrary<infer G> ? G : never;

/** The scores of a case; `undefined` when it cannot be scored, which is told by a code. */
function score({ criteria, aggregaties, codes, schaal, dekking }: Geval): Routekaartscores | undefined {
  const [top, t, u] = aggregaties;
  const heeft = (id: string) => criteria.some(({ thema }) => thema === id);
  const themas = [
    { id: 't', naam: 'T', aggregatie: t },
    ...(heeft('u') ? [{ id: 'u', naam: 'U', boven: 't', aggregatie: u }] : []),
  ];
  try {
    const kaart = makeRoutekaart(
      criteria.map(({ ontbrekend: regel, behandeling: ingreep, wijze: rest, gewicht, thema }, k) =>
        makeCriterium(`k${k}`, {
          ...rest,
          gewicht,
          ...(thema === undefined ? {} : { thema }),
          ...(regel === undefined ? {} : { ontbrekend: regel }),
          ...(ingreep === undefined ? {} : { behandeling: ingreep }),
        }),
      ),
      {
        schaal,
        aggregatie: top,
        ...(heeft('t') || heeft('u') ? { themas } : {}),
        ...(dekking === undefined ? {} : { dekking }),
      },
    );
    const wijken = ['W1', 'W1', 'W1', 'W2', 'W2', 'W2', 'W2'];
    const kolommen = Object.fromEntries(criteria.map((een, k) => [`k${k}`, een.kolom]));
    return scoreBuurten(kaart, makeTabel(kolommen, { codes, wijken }));
  } catch (fout) {
    if (isDomeinFout(fout)) return undefined;
    throw fout;
  }
}

/** An answer, or the code by which it is refused. */
function answer(vraag: () => unknown): unknown {
  try {
    return vraag();
  } catch (fout) {
    if (isDomeinFout(fout)) return fout.code;
    throw fout;
  }
}

const tell = (scores: Routekaartscores, codes: readonly string[]) => ({
  verklaringen: codes.map((code) => explainScore(scores, code)),
  vergelijkingen: codes.map((a, i) => answer(() => compareBuurten(scores, a, codes[(i + 1) % codes.length]!))),
  methoden: (['topsis', 'vikor', 'promethee'] as const).map((methode) => answer(() => rankByMethode(scores, methode))),
  samenhang: answer(() => analyseSamenhang(scores, { soort: 'spearman' })),
});

const hasNaN = (waarde: unknown): boolean =>
  typeof waarde === 'number'
    ? Number.isNaN(waarde)
    : typeof waarde === 'object' && waarde !== null && Object.values(waarde).some(hasNaN);

test('a copy explains itself as the result does: every buurt, by every mean and duel, with gaps, fills and treatments', () => {
  let gescoord = 0;
  fc.assert(
    fc.property(geval, (een) => {
      const scores = score(een);
      if (scores === undefined) return;
      gescoord += 1;
      const tekst = JSON.stringify(scores);
      const kopie: Routekaartscores = JSON.parse(tekst);
      expect(kopie).toEqual({ ...scores });
      expect(JSON.stringify(Routekaartscores.parse(kopie))).toBe(tekst);
      const verwacht = tell(scores, een.codes);
      expect(hasNaN(verwacht)).toBe(false);
      expect(tell(kopie, een.codes)).toEqual(verwacht);
      expect(tell(structuredClone(scores), een.codes)).toEqual(verwacht);
    }),
    { seed: 20261128, numRuns: runs(600, 120) },
  );
  expect(gescoord).toBeGreaterThan(50);
});
