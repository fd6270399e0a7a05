import fc from 'fast-check';
import createHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { type Schuifvraag, solveVerschuiving } from '../../src/oplosser/simplex/solveVerschuiving.js';
import { runs } from '../runs.js';

const highs = await createHighs();

/** The least cost of the same programme by HiGHS, which knows nothing of the library; undefined when nothing fits. */
function leastCost({
  variabelen,
  vergelijkingen,
  rechts: rechten = [],
  variabele = -1,
  stap = 0,
}: Schuifvraag): number | undefined {
  const namen = variabelen.map((_, i) => i).filter((i) => i !== variabele);
  const regels = vergelijkingen.flatMap((vergelijking, r) => {
    const rechts = vergelijking.reduce(
      (som, { variabele: i, maal }) => (i === variabele ? som - maal * stap : som),
      rechten[r] ?? 0,
    );
    const termen = vergelijking.flatMap(({ variabele: i, maal }) =>
      i === variabele ? [] : maal > 0 ? [`+ ${maal} u${i} - ${maal} d${i}`] : [`- ${-maal} u${i} + ${-maal} d${i}`],
    );
    return termen.length === 0
      ? rechts === 0
        ? []
        : [` r${r}: u_geen = ${rechts}`]
      : [` r${r}: ${termen.join(' ')} = ${rechts}`];
  });
  const uit = highs.solve(
    [
      'Minimize',
      ` doel: ${namen.map((i) => `+ ${variabelen[i]!.kosten} u${i} + ${variabelen[i]!.kosten} d${i}`).join(' ')}`,
      'Subject To',
      ...regels,
      ' vast: u_geen = 0',
      'Bounds',
      ...namen.map((i) => ` d${i} <= ${variabelen[i]!.waarde}`),
      ...namen.flatMap((i) => (variabelen[i]!.ruimte === undefined ? [] : [` u${i} <= ${variabelen[i]!.ruimte}`])),
      'End',
    ].join('\n'),
  );
  if (uit.Status === 'Infeasible') return undefined;
  expect(uit.Status).toBe('Optimal');
  return uit.ObjectiveValue;
}

const vraag = fc.integer({ min: 3, max: 9 }).chain((n) =>
  fc
    .record({
      variabelen: fc.array(
        fc.record(
          { waarde: fc.nat({ max: 6 }), kosten: fc.nat({ max: 5 }), ruimte: fc.nat({ max: 9 }) },
          { requiredKeys: ['waarde', 'kosten'] },
        ),
        { minLength: n, maxLength: n },
      ),
      vergelijkingen: fc.array(
        fc
          .array(fc.constantFrom(-3, -1, -1, 0, 0, 0, 1, 1, 2), { minLength: n, maxLength: n })
          .map((malen) => malen.flatMap((maal, variabele) => (maal === 0 ? [] : [{ variabele, maal }]))),
        { minLength: 1, maxLength: 6 },
      ),
      rechts: fc.oneof(fc.constant([]), fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 6, maxLength: 6 })),
      variabele: fc.integer({ min: -1, max: n - 1 }),
      hoeveel: fc.integer({ min: -6, max: 6 }),
    })
    .map(
      ({ hoeveel, ...rest }): Schuifvraag => ({
        ...rest,
        stap: Math.max(hoeveel, -(rest.variabelen[rest.variabele]?.waarde ?? 0)),
      }),
    ),
);

describe('solveVerschuiving', () => {
  test.each([
    ['the variable that gains most', {}],
    ['the first variable that gains', { bland: -1 }],
  ])('finds the least cost that another program finds, taking %s', (_, grenzen) => {
    fc.assert(
      fc.property(vraag, (een) => {
        const gevonden = solveVerschuiving(een, grenzen);
        const kosten = leastCost(een);
        expect(gevonden === undefined).toBe(kosten === undefined);
        if (gevonden === undefined || kosten === undefined) return;
        const verschil = (i: number) => gevonden[i] as number;
        const { variabele = -1 } = een;
        if (variabele >= 0) expect(verschil(variabele)).toBe(een.stap);
        for (const [r, vergelijking] of een.vergelijkingen.entries()) {
          const som = vergelijking.reduce((samen, { variabele: i, maal }) => samen + maal * verschil(i), 0);
          expect(som).toBeCloseTo(een.rechts?.[r] ?? 0, 6);
        }
        for (const [i, { waarde, ruimte = 1e9 }] of een.variabelen.entries()) {
          expect(waarde + verschil(i)).toBeGreaterThan(-1e-6);
          if (i !== variabele) expect(verschil(i)).toBeLessThan(ruimte + 1e-6);
        }
        const som = gevonden.reduce(
          (samen, hier, i) => samen + (i === variabele ? 0 : Math.abs(hier) * een.variabelen[i]!.kosten),
          0,
        );
        expect(som).toBeCloseTo(kosten, 6);
      }),
      { numRuns: runs(500), seed: 1 },
    );
  });

  test('gives up where no least cost exists, and after as many steps as it may take', () => {
    const een: Schuifvraag = {
      variabelen: [
        { waarde: 4, kosten: 0 },
        { waarde: 3, kosten: 1 },
        { waarde: 3, kosten: 2 },
      ],
      vergelijkingen: [[0, 1, 2].map((variabele) => ({ variabele, maal: 1 }))],
      variabele: 0,
      stap: 2,
    };
    expect(solveVerschuiving(een)).toEqual([2, -2, 0]);
    expect(solveVerschuiving(een, { meeste: 0 })).toBeUndefined();
    // One row of seven: too little for the table itself, and for its second step.
    for (const over of [6, 7]) expect(solveVerschuiving(een, { budget: { over } })).toBeUndefined();
    expect(solveVerschuiving(een, { budget: { over: 100 } })).toEqual([2, -2, 0]);
    // The second and the third can rise together for ever, and each step gains.
    const zonderEinde: Schuifvraag = {
      ...een,
      variabelen: een.variabelen.map(({ waarde }, i) => ({ waarde, kosten: i === 0 ? 0 : -1 })),
      vergelijkingen: [[0, 1, 2].map((variabele) => ({ variabele, maal: variabele === 2 ? -1 : 1 }))],
    };
    expect(solveVerschuiving(zonderEinde)).toBeUndefined();
  });
});
