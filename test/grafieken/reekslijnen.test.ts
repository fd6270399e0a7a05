/** The lines of a series: their parts, their breaks and their bounds, each function by itself. */
import { describe, expect, test } from 'vitest';
import { createBreuklagen } from '../../src/grafieken/createBreuklagen.js';
import { describeReeks } from '../../src/grafieken/describeReeks.js';
import { keepGrenzen } from '../../src/grafieken/keepGrenzen.js';
import { type Breukmelding, listReeksbreuken } from '../../src/grafieken/listReeksbreuken.js';
import type { Naamlijn, Reekslijnjaar } from '../../src/grafieken/reekslijn.js';
import { splitLijn } from '../../src/grafieken/splitLijn.js';

const lijn = (naam: string, jaren: readonly Reekslijnjaar[], breuken: Naamlijn['breuken'] = []): Naamlijn => ({
  gebied: { code: naam, naam },
  naam,
  jaren,
  breuken,
});
const melding = (jaar: number, gebieden: readonly string[] = [], oorzaak = 'andere code', kort = 'code') => ({
  jaar,
  oorzaak,
  kort,
  gebieden,
});

describe('splitLijn', () => {
  const breuk = (jaar: number, oorzaak: 'grens' | 'code' = 'grens') => ({ jaar, oorzaak });
  const delen = (jaren: readonly number[], breuken: Naamlijn['breuken']) =>
    splitLijn(
      lijn(
        'A',
        jaren.map((jaar) => ({ jaar, waarde: jaar })),
        breuken,
      ),
    ).map((deel) => deel.map(({ jaar }) => jaar));

  test('a break stands before its year, and two in one year are one', () => {
    expect(delen([2020, 2021, 2022], [])).toEqual([[2020, 2021, 2022]]);
    expect(delen([2020, 2021, 2022], [breuk(2021), breuk(2021, 'code')])).toEqual([[2020], [2021, 2022]]);
    expect(delen([2022, 2020, 2021], [breuk(2022), breuk(2021)])).toEqual([[2020], [2021], [2022]]);
    expect(delen([2020, 2021], [breuk(2020), breuk(2022)])).toEqual([[2020, 2021]]);
  });

  test('a year without a figure is left out, and so is a part without any', () => {
    const jaren = [{ jaar: 2020, waarde: 0 }, { jaar: 2021 }, { jaar: 2022, waarde: 2, onder: 1 }];
    expect(splitLijn({ jaren, breuken: [breuk(2021), breuk(2022)] })).toEqual([
      [{ jaar: 2020, waarde: 0 }],
      [{ jaar: 2022, waarde: 2, onder: 1 }],
    ]);
    expect(splitLijn({ jaren: [{ jaar: 2020 }], breuken: [] })).toEqual([]);
  });
});

describe('listReeksbreuken', () => {
  test('tells each cause of a year once, by year, with the areas where it is not for all', () => {
    const lijnen = [
      lijn(
        'A',
        [],
        [
          { jaar: 2022, oorzaak: 'grens' },
          { jaar: 2021, oorzaak: 'code' },
        ],
      ),
      lijn(
        'B',
        [],
        [
          { jaar: 2021, oorzaak: 'code' },
          { jaar: 2021, oorzaak: 'grens' },
        ],
      ),
    ];
    expect(listReeksbreuken(lijnen)).toEqual([
      melding(2021, []),
      melding(2021, ['B'], 'grens kan anders zijn', 'grens'),
      melding(2022, ['A'], 'grens kan anders zijn', 'grens'),
    ]);
  });

  test('two breaks of one area count once', () => {
    const twee = { jaar: 2021, oorzaak: 'status' } as const;
    expect(listReeksbreuken([lijn('A', [], [twee, twee]), lijn('B', [])])).toEqual([
      melding(2021, ['A'], 'voorlopig naast definitief', 'status'),
    ]);
    expect(listReeksbreuken([])).toEqual([]);
  });
});

describe('keepGrenzen', () => {
  const jaar = (onder?: number, boven?: number, waarde: number | undefined = 10): Reekslijnjaar => ({
    jaar: 2020,
    waarde,
    onder,
    boven,
  });
  const grenzen = (schaal: number, ...jaren: readonly Reekslijnjaar[]) =>
    keepGrenzen([lijn('A', jaren)], schaal).map(({ naam, jaren: over }) => [
      naam,
      over.map(({ onder, boven }) => [onder, boven]),
    ]);

  test('a band of twelve pixels is seen, one of less is not', () => {
    expect(grenzen(2, jaar(7, 13))).toEqual([['A', [[7, 13]]]]);
    expect(grenzen(1.99, jaar(7, 13))).toEqual([['A', [[undefined, undefined]]]]);
  });

  test('where one is seen all of the line are drawn, but no half ones', () => {
    expect(grenzen(2, jaar(7, 13), jaar(9, 11), jaar(9), jaar(undefined, 11))).toEqual([
      [
        'A',
        [
          [7, 13],
          [9, 11],
          [undefined, undefined],
          [undefined, undefined],
        ],
      ],
    ]);
  });

  test('bounds without a figure are not drawn, and make nothing seen', () => {
    const zonder: Reekslijnjaar = { jaar: 2020, onder: 0, boven: 20 };
    expect(grenzen(1, zonder, jaar(9, 11))).toEqual([
      [
        'A',
        [
          [undefined, undefined],
          [undefined, undefined],
        ],
      ],
    ]);
    expect(grenzen(100, zonder)).toEqual([['A', [[undefined, undefined]]]]);
  });

  test('each line by itself, and the rest of a line stays', () => {
    const [smal, breed] = keepGrenzen([lijn('A', [jaar(9, 11)]), lijn('B', [jaar(0, 20)])], 1);
    expect(smal).toEqual(lijn('A', [jaar()]));
    expect(breed).toEqual(lijn('B', [jaar(0, 20)]));
  });
});

describe('describeReeks', () => {
  const notatie = { eenheid: 'km', decimalen: 0, naam: 'Afstand' };

  test('tells of the ends of each part, and of the breaks', () => {
    const jaren = [
      { jaar: 2019, waarde: 1 },
      { jaar: 2020, waarde: 2, onder: 1 },
      { jaar: 2021, waarde: 3 },
      { jaar: 2022, waarde: 4, onder: 3, boven: 5 },
    ];
    expect(
      describeReeks(
        [lijn('A', jaren, [{ jaar: 2022, oorzaak: 'grens' }]), lijn('B', [])],
        [melding(2021), melding(2022, ['A', 'C'])],
        notatie,
      ),
    ).toBe(
      'Grafiek met 2 lijnen: Afstand. A: van 1 km in 2019 naar 3 km in 2021, na een breuk 4 km (tussen 3 km en 5 km) in 2022. B: geen cijfers. Niet te vergelijken met de jaren ervoor: 2021 (andere code) en 2022 (andere code, bij A en C).',
    );
  });

  test('one line, and no break', () => {
    expect(describeReeks([lijn('A', [{ jaar: 2019, waarde: 1 }])], [], notatie)).toBe(
      'Grafiek met een lijn: Afstand. A: 1 km in 2019.',
    );
    expect(describeReeks([], [], notatie)).toBe('Grafiek met 0 lijnen: Afstand.');
  });
});

describe('createBreuklagen', () => {
  const teksten = (breuken: readonly Breukmelding[], jaren: readonly [number, number] = [2020, 2024]) => {
    const { hoogte, lagen } = createBreuklagen(breuken, jaren);
    const [strepen, ...rest] = lagen as unknown as {
      data: { values: { breuk: number; tekst: string; boven: number; links: boolean }[] };
      mark: Record<string, unknown>;
    }[];
    return {
      hoogte,
      strepen: strepen?.data.values.map(({ breuk }) => breuk),
      // Each side twice: the white around the letters, and the letters.
      lagen: rest.map(({ mark: { align, dx, color } }) => [align, dx, color]),
      teksten: rest
        .filter(({ mark }) => mark.color !== '#ffffff')
        .flatMap(({ data }) => data.values.map(({ breuk, tekst, boven, links }) => [breuk, tekst, boven, links])),
    };
  };

  test('without breaks there are no layers', () => {
    expect(createBreuklagen([], [2020, 2024])).toEqual({ hoogte: 0, lagen: [] });
  });

  test('each text stands a line lower, on the side where there is room, and a year has one line', () => {
    expect(teksten([melding(2021), melding(2022, ['A']), melding(2022, ['B']), melding(2023)])).toEqual({
      hoogte: 60,
      strepen: [2020.5, 2021.5, 2022.5],
      lagen: [
        ['right', -6, '#ffffff'],
        ['right', -6, '#1a1a1a'],
        ['left', 6, '#ffffff'],
        ['left', 6, '#1a1a1a'],
      ],
      teksten: [
        [2022.5, 'andere code', 45, true],
        [2020.5, 'andere code', 0, false],
        [2021.5, 'andere code (A)', 15, false],
        [2021.5, 'andere code (B)', 30, false],
      ],
    });
    // In the middle there is as much room on either side.
    expect(teksten([melding(2023)], [2021, 2024])).toMatchObject({ teksten: [[2022.5, 'andere code', 0, false]] });
    expect(teksten([melding(2023)], [2021, 2023]).lagen).toEqual([
      ['right', -6, '#ffffff'],
      ['right', -6, '#1a1a1a'],
    ]);
  });

  test.each<[readonly string[], string]>([
    [['A', 'B'], 'andere code (A, B)'],
    [['A', 'B', 'C'], 'andere code (3 gebieden)'],
    // 'andere code (' and ')' are 14 characters: 30 more fit.
    [['N'.repeat(30)], `andere code (${'N'.repeat(30)})`],
    [['N'.repeat(31)], 'andere code (1 gebied)'],
    [['N'.repeat(14), 'N'.repeat(15)], 'andere code (2 gebieden)'],
  ])('the areas %j of a break', (gebieden, verwacht) => {
    expect(teksten([melding(2021, gebieden)]).teksten).toEqual([[2020.5, verwacht, 0, false]]);
  });

  test('six breaks have a line each; of seven each year has a word for every cause', () => {
    const zes = [2021, 2021, 2021, 2022, 2022, 2023].map((jaar) => melding(jaar));
    expect(teksten(zes).hoogte).toBe(90);
    expect(teksten(zes).teksten.map(([, , boven]) => boven)).toEqual([75, 0, 15, 30, 45, 60]);
    const zeven = [...zes, melding(2021, ['A'], 'grens kan anders zijn', 'grens')];
    expect(teksten(zeven)).toMatchObject({
      hoogte: 45,
      strepen: [2020.5, 2021.5, 2022.5],
      teksten: [
        [2022.5, 'code', 30, true],
        [2020.5, 'code, code, code, grens', 0, false],
        [2021.5, 'code, code', 15, false],
      ],
    });
  });

  test('more than six years with a break begin again at the top', () => {
    const acht = Array.from({ length: 8 }, (_, i) => melding(2020 + i));
    expect(teksten(acht, [2010, 2060]).hoogte).toBe(90);
    expect(teksten(acht, [2010, 2060]).teksten.map(([, , boven]) => boven)).toEqual([0, 15, 30, 45, 60, 75, 0, 15]);
  });
});
