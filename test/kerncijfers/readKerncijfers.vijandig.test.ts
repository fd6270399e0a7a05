import { isDomeinFout } from 'buurtaanpak/kern';
import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, test } from 'vitest';

let diep: unknown = 1;
for (let i = 0; i < 100_000; i++) diep = [diep];

/** Cells that have no text of their own: JSON can hold each of them. */
const CELLEN: readonly (readonly [string, unknown])[] = [
  ['an object that breaks toString', { toString: null, valueOf: 1 }],
  ['a list in a list', [[1], [2]]],
  ['a list nested very deep', diep],
];

const outcome = (call: () => unknown) => {
  try {
    call();
    return 'read';
  } catch (fout) {
    return isDomeinFout(fout) ? 'refused' : fout;
  }
};

describe.each(CELLEN)('%s', (_, cel) => {
  test('as the name of a column', () => {
    expect(
      outcome(() =>
        readKerncijfers(
          [
            ['gwb_code_10', cel],
            ['GM9001', 1],
          ],
          { vorm: 'kwb', jaar: 2024 },
        ),
      ),
    ).toBe('read');
    expect(outcome(() => readKerncijfers([[cel], [1]], { jaar: 2024 }))).toBe('refused');
  });

  test('as a region, a measure, a period or a dimension', () => {
    const rij = { WijkenEnBuurten: 'GM9001', Measure: 'T001036', Perioden: '2024JJ00', Value: 1 };
    for (const veld of ['WijkenEnBuurten', 'Measure', 'Perioden'])
      expect(['read', 'refused']).toContain(
        outcome(() => readKerncijfers([rij, { ...rij, [veld]: cel }], { vorm: 'odata4', jaar: 2024 })),
      );
    const jaarrij = { WijkenEnBuurten: 'GM9001', Perioden: cel, Leeftijd: cel, AantalInwoners_5: 1 };
    expect(['read', 'refused']).toContain(outcome(() => readKerncijfers([jaarrij], { vorm: 'odata3', jaar: 2024 })));
    expect(outcome(() => readKerncijfers([jaarrij], { vorm: 'odata3' }))).toBe('refused');
  });

  test('as a period of StatLine or a year of a map', () => {
    const rij = { 'Wijken en buurten': 'Dom', 'Regioaanduiding/Codering (code)': 'BU90010101', Perioden: cel };
    expect(outcome(() => readKerncijfers([rij], { vorm: 'statline' }))).toBe('refused');
    expect(
      outcome(() =>
        readKerncijfers([{ buurtcode: 'BU90010101', buurtnaam: 'Dom', statcode: cel, jaar: cel }], { vorm: 'pdok' }),
      ),
    ).toBe('refused');
  });
});

test('a header with holes does not crash', () => {
  // Seed 4 of the fuzz run: a sparse array, which a parser would not give, as the header row.
  expect(() => readKerncijfers([new Array(3), []])).toThrow(expect.objectContaining({ name: 'DomeinFout' }));
});
