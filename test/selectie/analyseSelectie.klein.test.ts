import { type AnalyseSelectieOptions, analyseSelectie, type Quotum } from 'buurtaanpak/selectie';
import { expect, test } from 'vitest';
import { meld, ongeldig, quotum, weiger, weigering } from './klein.js';

const trek = (codes: readonly string[], ...rijen: readonly (readonly number[])[]) =>
  rijen.map((rij) => ({ codes, scores: Float64Array.from(rij) }));
const DRIE = ['A', 'B', 'C'];
const VIER = () => trek(DRIE, [9, 8, 1], [9, 5, 7], [9, 8, 2], [9, 6, 5]);
const TWEE = () => [quotum('p', 2)];
const fout = (v: number) => Math.sqrt((v * (1 - v)) / 4);

test('counts how often each buurt, pair and set is selected', () => {
  expect(analyseSelectie({ p: VIER() }, TWEE())).toEqual({
    trekkingen: 4,
    onhaalbaar: 0,
    onbewezen: 0,
    buurten: [
      { code: 'A', kans: 1, standaardfout: 0, zekerheid: 'zeker', perQuotum: { p: 1 } },
      { code: 'B', kans: 0.75, standaardfout: fout(0.75), zekerheid: 'waarschijnlijk', perQuotum: { p: 0.75 } },
      { code: 'C', kans: 0.25, standaardfout: fout(0.25), zekerheid: 'onwaarschijnlijk', perQuotum: { p: 0.25 } },
    ],
    paren: [
      { a: 'A', b: 'B', kans: 0.75 },
      { a: 'A', b: 'C', kans: 0.25 },
    ],
    geheel: { basis: ['A', 'B'], kans: 0.75, overlap: 0.875, verschillend: 2 },
  });
});

test('equal shares stand in order of precedence', () => {
  const reeks = trek(DRIE, [1, 2, 3], [3, 2, 1], [1, 3, 2], [2, 1, 3]);
  const { buurten, paren, geheel } = analyseSelectie({ p: reeks }, TWEE(), { voorrang: ['C', 'B'] });
  expect(buurten.map(({ code, kans }) => [code, kans])).toEqual([
    ['C', 0.75],
    ['B', 0.75],
    ['A', 0.5],
  ]);
  expect(paren).toEqual([
    { a: 'C', b: 'B', kans: 0.5 },
    { a: 'C', b: 'A', kans: 0.25 },
    { a: 'B', b: 'A', kans: 0.25 },
  ]);
  expect(geheel).toEqual({ basis: ['C', 'B'], kans: 0.5, overlap: 0.75, verschillend: 3 });
});

test('a basis may be given, in any order', () => {
  const met = (...basis: readonly string[]) => analyseSelectie({ p: VIER() }, TWEE(), { basis }).geheel;
  expect(met('C', 'A')).toEqual({ basis: ['A', 'C'], kans: 0.25, overlap: 0.625, verschillend: 2 });
  expect(met('C')).toEqual({ basis: ['C'], kans: 0, overlap: 0.25, verschillend: 2 });
  expect(met()).toEqual({ basis: [], kans: 0, overlap: 0, verschillend: 2 });
  const onbekend = (basis: unknown, code: string) =>
    expect(weigering(() => analyseSelectie({ p: VIER() }, TWEE(), { basis: basis as never }))).toEqual(
      weiger('code_onbekend', { code, suggestie: '-' }, ['basis']),
    );
  onbekend(['A', 'Z'], 'Z');
  onbekend('A', '"A"');
});

test('a draw without a possible selection selects nothing, and one without a score is no candidate', () => {
  const [nan] = [Number.NaN];
  const analyse = analyseSelectie({ p: trek(DRIE, [nan, 8, 1], [9, nan, nan], [nan, nan, nan], [1, 2, 3]) }, TWEE());
  expect(analyse).toMatchObject({
    trekkingen: 4,
    onhaalbaar: 2,
    onbewezen: 0,
    buurten: [
      { code: 'B', kans: 0.5 },
      { code: 'C', kans: 0.5 },
    ],
    geheel: { basis: ['B', 'C'], kans: 0.5, overlap: 0.5, verschillend: 1 },
  });
  const niets = analyseSelectie({ p: trek(DRIE, [nan, nan, nan]) }, TWEE());
  expect(niets).toMatchObject({
    onhaalbaar: 1,
    buurten: [],
    paren: [],
    geheel: { basis: [], kans: 0, overlap: 0, verschillend: 0 },
  });
});

test('per quotum, with weights and a lowest score of a programme', () => {
  const p = trek(DRIE, [5, 4, 3], [5, 4, 3], [2, 4, 3]);
  const r = trek(['C', 'A'], [1, 9], [2, 1], [3, 9]);
  const quota: Quotum[] = [quotum('p', 1), quotum('r', { van: 0, tot: 1 })];
  const perQuotum = (opties: AnalyseSelectieOptions) =>
    Object.fromEntries(
      analyseSelectie({ p, r }, quota, opties).buurten.map((een) => [een.code, Object.values(een.perQuotum)]),
    );
  const [een, twee] = [1 / 3, 2 / 3];
  expect(perQuotum({})).toEqual({ A: [een, twee], B: [twee, 0], C: [0, een] });
  // Nine points of r weigh 0.9, so that A is better for p.
  expect(perQuotum({ doel: { soort: 'totaal', gewichten: { r: 0.1 } } })).toEqual({
    A: [twee, een],
    B: [een, 0],
    C: [0, twee],
  });
  const minstens = (regel: object) => perQuotum({ regels: [{ soort: 'minimumscore', ...regel } as never] });
  expect(minstens({ minimaal: 3, programma: 'r' })).toEqual({ A: [een, twee], B: [twee, 0] });
  expect(minstens({ minimaal: 5 })).toEqual({ A: [twee, 0] });
  expect(minstens({ minimaal: 4 })).toEqual({ A: [een, twee], B: [twee, 0] });
});

test.each<[number, string]>([
  [20, 'zeker'],
  [19, 'zeker'],
  [18, 'waarschijnlijk'],
  [14, 'waarschijnlijk'],
  [13, 'muntworp'],
  [7, 'muntworp'],
  [6, 'onwaarschijnlijk'],
  [2, 'onwaarschijnlijk'],
  [1, 'vrijwel_uitgesloten'],
])('selected in %s of twenty draws is %s', (keer, zekerheid) => {
  const reeks = trek(['A', 'B'], ...Array.from({ length: 20 }, (_, i) => (i < keer ? [2, 1] : [1, 2])));
  const { buurten } = analyseSelectie({ p: reeks }, [quotum('p', 1)]);
  expect(buurten.find(({ code }) => code === 'A')?.zekerheid).toBe(zekerheid);
});

test('the bounds of certainty rise from 0 to 1', () => {
  const met = (muntworp: unknown, zekerVanaf: unknown) =>
    weigering(() => analyseSelectie({ p: VIER() }, TWEE(), { muntworp, zekerVanaf } as never));
  expect(met([0, 0], 1)).toBeUndefined();
  expect(met([0.4, 0.5], 0.6)).toBeUndefined();
  const mis = (muntworp: unknown, zekerVanaf: unknown, waarde: string) =>
    expect(met(muntworp, zekerVanaf)).toEqual(weiger('zekerheid_ongeldig', { waarde }, ['opties']));
  mis([-0.1, 0.5], 0.9, '-0.1, 0.5, 0.9');
  mis([0.6, 0.5], 0.9, '0.6, 0.5, 0.9');
  mis([0.4, 0.5], 0.5, '0.4, 0.5, 0.5');
  mis([0.4, 0.5], 1.1, '0.4, 0.5, 1.1');
  mis(3, 0.9, 'NaN, NaN, 0.9');
  const { buurten } = analyseSelectie({ p: VIER() }, TWEE(), { muntworp: [0.25, 0.25], zekerVanaf: 0.75 });
  expect(buurten.map(({ zekerheid }) => zekerheid)).toEqual(['zeker', 'zeker', 'muntworp']);
});

test('every draw is like the first', () => {
  const mis = (reeks: unknown, trekking: number, pad: readonly (string | number)[]) =>
    expect(weigering(() => analyseSelectie({ p: reeks as never }, TWEE()))).toEqual(
      weiger('trekking_ongeldig', { trekking, reden: 'p' }, pad),
    );
  const [eerste] = VIER();
  for (const kapot of [
    null,
    { codes: DRIE },
    { codes: 'ABC', scores: Float64Array.of(1, 2, 3) },
    { codes: DRIE, scores: [1, 2, 3] },
  ]) {
    mis([kapot], 1, ['trekkingen', 'p']);
    mis([eerste, eerste, kapot], 3, ['trekkingen', 'p']);
  }
  for (const anders of [
    trek(['A', 'C', 'B'], [1, 2, 3]),
    trek(['A', 'B'], [1, 2, 3]),
    trek(['A', 'B', 'C', 'D'], [1, 2, 3]),
    trek(DRIE, [1, 2]),
    trek(DRIE, [1, 2, 3, 4]),
    trek(DRIE, [1, 2, Infinity]),
    trek(DRIE, [-Infinity, 2, 3]),
  ])
    mis([eerste, ...anders], 2, ['trekkingen', 'p', 1]);
  mis(trek(DRIE, [1, Infinity, 3]), 1, ['trekkingen', 'p', 0]);
  expect(analyseSelectie({ p: [...VIER(), ...trek([...DRIE], [1, 2, 3])] }, TWEE()).trekkingen).toBe(5);
});

test('without draws there is nothing, and they end with the shortest', () => {
  expect(weigering(() => analyseSelectie({ p: [] }, TWEE()))).toEqual(
    weiger('trekking_ongeldig', { trekking: 0, reden: '0' }, ['trekkingen']),
  );
  for (const reeks of [3, null, {}])
    expect(weigering(() => analyseSelectie({ p: VIER(), r: reeks as never }, TWEE()))).toEqual(
      weiger('trekking_ongeldig', { trekking: 0, reden: 'r' }, ['trekkingen', 'r']),
    );
  expect(analyseSelectie({ p: VIER(), r: VIER().slice(0, 2) }, TWEE()).trekkingen).toBe(2);
  const object = (naam: string) =>
    ongeldig(meld('fout', 'kern.type_verkeerd', [naam], { verwacht: 'object', gekregen: 'null' }));
  expect(weigering(() => analyseSelectie(null as never, TWEE()))).toEqual(object('trekkingen'));
  expect(weigering(() => analyseSelectie({ p: VIER() }, TWEE(), null as never))).toEqual(object('opties'));
});

test('scores that are much larger than in the first draw are refused at the border', () => {
  const met = (score: number, decimalen?: number) =>
    weigering(() =>
      analyseSelectie(
        { p: trek(DRIE, [1, 0, 0], [score, 0, 0]) },
        TWEE(),
        decimalen === undefined ? {} : { decimalen },
      ),
    );
  expect(met(2 ** 48, 0)).toBeUndefined();
  const groot = 2 ** 48 + 1;
  expect(met(groot, 0)).toEqual(weiger('scores_te_groot', { score: groot, aantal: 2, eenheid: 1 }));
  expect(met(-groot, 0)).toEqual(weiger('scores_te_groot', { score: groot, aantal: 2, eenheid: 1 }));
  // With nine decimals half a million points.
  expect([met(281_474), met(281_475)?.params]).toEqual([undefined, { score: 281_475, aantal: 2, eenheid: 1e-9 }]);
  // Large scores in the first draw have fewer decimals.
  expect(analyseSelectie({ p: trek(DRIE, [1e12, 2, 3]) }, TWEE()).trekkingen).toBe(1);
});

test('the work of a draw is a candidate for a quotum, and one more', () => {
  const met = (werk: number) => weigering(() => analyseSelectie({ p: VIER() }, TWEE(), { werk }));
  expect([met(16), met(15)?.code]).toEqual([undefined, 'kern.te_veel_werk']);
  const gestopt = weigering(() => analyseSelectie({ p: VIER() }, TWEE(), { signaal: { aborted: true } }));
  expect(gestopt?.code).toBe('kern.afgebroken');
  expect(
    weigering(() => analyseSelectie({ p: VIER() }, TWEE(), { basis: [], regels: 3 as never }))?.bevindingen,
  ).toEqual([meld('fout', 'kern.type_verkeerd', ['opties', 'regels'], { verwacht: 'array', gekregen: 'number' })]);
});
