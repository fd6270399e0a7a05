import { testTrapsgewijs, type Uitkomstregel } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { codeVan } from '../hulp.js';
import { runs } from '../runs.js';
import { UITKOMST } from './lotinghulp.js';
import { createMulberry } from './terugval.js';

interface Uitslag {
  readonly effect: number;
  readonly mogelijk: number;
  readonly p: number;
}

interface Geval {
  readonly buurten: readonly { readonly start: number; readonly blok: number; readonly uitkomst: readonly number[] }[];
  readonly niveau: Uitslag;
  readonly verandering: Uitslag;
}

const { gevallen } = readGegevensJson<{ readonly gevallen: readonly Geval[] }>('referentie/evaluatie_trapsgewijs.json');
const toDag = (t: number) => Datum.parse(`${2026 + t}-01-01`);
const SELECTIE = {
  besluit: `sha256:${'0'.repeat(64)}`,
  gekozenOp: Datum.parse('2026-02-01'),
  criteria: [{ uitkomst: UITKOMST, van: Datum.parse('2026-01-01'), tot: Datum.parse('2026-12-31') }],
};
const opties = { uitkomst: UITKOMST, vastgesteldOp: Datum.parse('2025-01-01') };

function toInvoer(
  buurten: readonly { readonly start: number; readonly blok?: number; readonly uitkomst: readonly number[] }[],
) {
  const regels = buurten.flatMap(({ uitkomst }, i): Uitkomstregel[] =>
    uitkomst.map((waarde, t) => ({ buurt: `b${i}`, uitkomst: UITKOMST, moment: toDag(t), waarde })),
  );
  const starts = buurten.map(({ start, blok = 0 }, i) => ({ buurt: `b${i}`, start: toDag(start), blok: String(blok) }));
  return { regels, starts };
}

const gelijk = (start: number) => ({ start, uitkomst: [1, 1, 1] });
const basis = [
  { start: 1, uitkomst: [1, 4, 4] },
  { start: 1, uitkomst: [2, 4, 5] },
  { start: 2, uitkomst: [1, 2, 4] },
  { start: 2, uitkomst: [3, 3, 6] },
];

describe.each(gevallen.map((geval, i) => ({ i, geval })))('reference case $i', ({ geval }) => {
  test.each(['niveau', 'verandering'] as const)('%s', (maat) => {
    const { regels, starts } = toInvoer(geval.buurten);
    const { effect, toetsing } = testTrapsgewijs(regels, starts, { ...opties, maat });
    expect(effect!.waarde).toBeCloseTo(geval[maat].effect, 9);
    expect(toetsing!.mogelijk).toBe(geval[maat].mogelijk);
    expect(Math.abs(toetsing!.p - geval[maat].p)).toBeLessThan(1e-12);
  });
});

test('the interval holds what is not rejected: taking an end away leaves p just above the level', () => {
  const { buurten } = gevallen[2]!;
  const { regels, starts } = toInvoer(buurten);
  const { interval } = testTrapsgewijs(regels, starts, opties).effect!;
  if (!('onder' in interval) || interval.onder === null || interval.boven === null) throw new Error('no interval');
  const pAt = (d: number) =>
    testTrapsgewijs(
      toInvoer(buurten.map((een) => ({ ...een, uitkomst: een.uitkomst.map((y, t) => y - (een.start <= t ? d : 0)) })))
        .regels,
      starts,
      opties,
    ).toetsing!.p;
  const stap = 1e-6;
  expect([pAt(interval.onder - stap), pAt(interval.boven + stap)].every((p) => p <= 0.05)).toBe(true);
  expect([pAt(interval.onder + stap), pAt(interval.boven - stap)].every((p) => p > 0.05)).toBe(true);
});

test('a constant effect from the start on is found exactly, whatever the trend and the levels', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 }),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: -5, max: 5 }),
      (niveaus, trend, effect) => {
        const buurten = niveaus.map((niveau, i) => ({
          start: 1 + (i % 3),
          uitkomst: trend.map((bij, t) => niveau + bij + (1 + (i % 3) <= t ? effect : 0)),
        }));
        const { regels, starts } = toInvoer(buurten);
        const oordeel = testTrapsgewijs(regels, starts, opties);
        expect(oordeel.effect!.waarde).toBeCloseTo(effect, 9);
        expect(oordeel.toetsing!.p).toBeCloseTo(effect === 0 ? 1 : 1 / 90, 12);
      },
    ),
    { numRuns: runs(100), seed: 24 },
  );
});

describe('the level of the evidence', () => {
  const { regels, starts } = toInvoer(basis);

  test('5 when lot decided the order, 3 otherwise', () => {
    expect(testTrapsgewijs(regels, starts, { ...opties, geloot: true }).bewijs).toMatchObject({
      bewijsniveau: 5,
      nietHoger: [],
    });
    const { bewijs } = testTrapsgewijs(regels, starts, opties);
    expect(bewijs.bewijsniveau).toBe(3);
    expect(bewijs.nietHoger.map(({ code }) => code)).toEqual(['evaluatie.niet_hoger_volgorde_niet_geloot']);
  });

  test('a first day that was a criterion is refused, but not after a lot, nor for the level', () => {
    const vraag = { ...opties, selectie: SELECTIE };
    expect(testTrapsgewijs(regels, starts, vraag)).toMatchObject({
      soort: 'geweigerd',
      conclusie: { code: 'evaluatie.voormeting_was_criterium' },
    });
    expect(testTrapsgewijs(regels, starts, { ...vraag, maat: 'niveau' }).soort).toBe('oordeel');
    expect(testTrapsgewijs(regels, starts, { ...vraag, geloot: true }).soort).toBe('oordeel');
    const team = testTrapsgewijs(regels, starts, { uitkomst: 'team_actief' });
    expect(team).toMatchObject({ soort: 'geweigerd', conclusie: { code: 'evaluatie.uitkomst_alleen_met_team' } });
  });
});

describe('who counts', () => {
  test('a buurt without a measurement, or that began too early, is left out with the reason', () => {
    const { regels, starts } = toInvoer([...basis, gelijk(0), gelijk(1), gelijk(2)]);
    const gaten = regels.filter(({ buurt, moment }) => buurt !== 'b5' || moment !== toDag(1));
    const omgekeerd = [...starts].reverse();
    const oordeel = testTrapsgewijs(gaten, omgekeerd, { ...opties, geloot: true });
    expect(testTrapsgewijs(gaten, starts, { ...opties, geloot: true }).weggelaten).toEqual(oordeel.weggelaten);
    expect(oordeel.weggelaten).toEqual([
      { buurt: 'b4', reden: 'niet_van_toepassing' },
      { buurt: 'b5', reden: 'geen_uitkomst' },
    ]);
    expect(oordeel.aantal).toBe(5);
    expect(oordeel.bevindingen.map(({ code }) => code)).toEqual(['evaluatie.buurten_weggelaten']);
    // One of seven has no measurement.
    expect(oordeel.bewijs.bewijsniveau).toBe(4);
    // For the level an early start counts as started.
    expect(testTrapsgewijs(gaten, starts, { ...opties, maat: 'niveau' }).aantal).toBe(6);
  });

  test('a block without both is left out whole; without blocks the gemeente is the block', () => {
    const { regels, starts } = toInvoer([...basis, { ...gelijk(1), blok: 1 }]);
    const oordeel = testTrapsgewijs(regels, starts, opties);
    expect(oordeel.weggelaten).toEqual([{ buurt: 'b4', reden: 'geen_set' }]);
    expect(oordeel.blokken).toBe(1);
    const codes = ['BU00800101', 'BU00800102', 'BU03630101', 'BU03630102'];
    const rijen = codes.flatMap((buurt, i) =>
      basis[i]!.uitkomst.map((waarde, t) => ({ buurt, uitkomst: UITKOMST, moment: toDag(t), waarde })),
    );
    const per = codes.map((buurt, i) => ({ buurt, start: toDag(1 + (i % 2)) }));
    expect(testTrapsgewijs(rijen, per, opties)).toMatchObject({ blokken: 2, toetsing: { mogelijk: 4 } });
  });

  test('each day says how many had started, and the days can be given', () => {
    const { regels, starts } = toInvoer(basis);
    const { perioden } = testTrapsgewijs(regels, starts, opties);
    expect(perioden).toEqual([
      { op: toDag(0), gestart: 0, nogNiet: 0 },
      { op: toDag(1), gestart: 2, nogNiet: 2, verschil: 2 },
      { op: toDag(2), gestart: 0, nogNiet: 0 },
    ]);
    const alleen = testTrapsgewijs(regels, starts, { ...opties, perioden: [toDag(1), toDag(0)] });
    expect(alleen.perioden.map(({ op }) => op)).toEqual([toDag(0), toDag(1)]);
    expect(alleen.effect!.waarde).toBe(2);
  });

  test('without measurements nobody counts; without a block or gemeente all are one block', () => {
    const starts = [{ buurt: 'b0', start: toDag(1) }];
    expect(testTrapsgewijs([], starts, opties).weggelaten).toEqual([{ buurt: 'b0', reden: 'geen_uitkomst' }]);
    const { regels, starts: per } = toInvoer(basis);
    const zonder = per.map(({ buurt, start }) => ({ buurt, start }));
    expect(testTrapsgewijs(regels, zonder, opties).blokken).toBe(1);
    const geen = testTrapsgewijs([], per, { ...opties, geloot: true });
    expect(geen.bewijs.alternatieven.map(({ code }) => code)).toEqual(['evaluatie.kan_beschrijven']);
  });

  test('nothing to compare is said, not thrown', () => {
    expect(testTrapsgewijs([], [], opties)).toMatchObject({
      soort: 'oordeel',
      aantal: 0,
      conclusie: { code: 'evaluatie.conclusie_effect_geen' },
    });
    const { regels, starts } = toInvoer([gelijk(1), gelijk(2), gelijk(1), gelijk(2)]);
    expect(testTrapsgewijs(regels, starts, opties).conclusie.code).toBe('evaluatie.conclusie_effect_gelijk');
  });
});

test('whether there was a lot is yes or no', () => {
  for (const geloot of ['nee', null, 0])
    expect(codeVan(() => testTrapsgewijs([], [], { uitkomst: 'a', geloot } as never))).toBe('kern.document_ongeldig');
});

test('two starts of one buurt are refused', () => {
  const { regels, starts } = toInvoer(basis);
  expect(() => testTrapsgewijs(regels, [...starts, ...starts], opties)).toThrow('evaluatie.buurt_dubbel');
});

interface Protocol {
  readonly naam: string;
  readonly zaad: number;
  readonly ijk: { readonly run0: { readonly eerste: readonly number[] } };
}

describe('the protocol trapsgewijze_start', () => {
  const protocol = readGegevensJson<{ readonly protocollen: readonly Protocol[] }>(
    'referentie/evaluatie_simulaties.json',
  ).protocollen.find(({ naam }) => naam === 'trapsgewijze_start')!;
  const draw = (run: number, effect: number) => {
    const uniform = createMulberry(protocol.zaad + run);
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const niveaus = Array.from({ length: 12 }, normal);
    return niveaus.map((niveau, i) => {
      const golf = Math.floor(i / 3);
      const uitkomst = Array.from({ length: 5 }, (_, t) => niveau + 0.3 * t + 0.5 * normal() + (t > golf ? effect : 0));
      return { start: golf + 1, uitkomst };
    });
  };

  test('the first run is that of the file', () => {
    protocol.ijk.run0.eerste.forEach((verwacht, t) => {
      expect(draw(0, 0)[0]!.uitkomst[t]).toBeCloseTo(verwacht, 8);
    });
  });

  test('all 369,600 orders are examined, and a short part keeps the bars', () => {
    const { regels, starts } = toInvoer(draw(0, 0));
    expect(testTrapsgewijs(regels, starts, opties).toetsing).toMatchObject({ wijze: 'volledig', mogelijk: 369_600 });
    const RUNS = 12;
    const count = (effect: number) =>
      Array.from({ length: RUNS }, (_, run) => {
        const invoer = toInvoer(draw(run, effect));
        const kort = { ...opties, maximum: 1, steekproef: 499 };
        return testTrapsgewijs(invoer.regels, invoer.starts, kort).conclusie.code;
      }).filter((code) => /_effect_(hoger|lager)$/.test(code)).length / RUNS;
    // Three standard errors of so few runs above the ceiling and below the floor.
    expect(count(0)).toBeLessThanOrEqual(0.072 + 3 * Math.sqrt((0.07 * 0.93) / RUNS));
    expect(count(0.8)).toBeGreaterThanOrEqual(0.626 - 3 * Math.sqrt((0.67 * 0.33) / RUNS));
  });
});

test.each<[string, unknown]>([
  ['null', [null]],
  ['holes', new Array(2)],
])('rows of %s are refused', (_, regels) => {
  const { starts } = toInvoer(basis);
  expect(codeVan(() => testTrapsgewijs(regels as never, starts, opties))).toBe('kern.document_ongeldig');
});
