import type { Planopzet, Simulatieopzet } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { assignRand } from '../../src/evaluatie/vooraf/simulatie/assignRand.js';
import { drawBlok } from '../../src/evaluatie/vooraf/simulatie/drawBlok.js';
import { drawNormaal } from '../../src/evaluatie/vooraf/simulatie/drawNormaal.js';
import { drawStroom, type Trekking } from '../../src/evaluatie/vooraf/simulatie/drawStroom.js';
import { toUitkomstregels } from '../../src/evaluatie/vooraf/simulatie/toUitkomstregels.js';
import type {
  Meting,
  Simulatiebuurt,
  Simulatiestroom,
  Stroomlid,
  Vraagstuk,
} from '../../src/evaluatie/vooraf/simulatie/vraagstuk.js';
import { dag, KEUZE, NA, opzet, START } from './simulatiebouw.js';
import { normaal, simbuurt, voorspel } from './simulatieklein.js';

const ongeveer = (getal: number) => expect.closeTo(getal, 9);
const zonder = { programma: false };

test('a normal figure is made of two fractions', () => {
  const trek = (een: number, ander: number) => drawNormaal(voorspel(een, ander));
  expect(trek(1 - Math.exp(-2), 0)).toBeCloseTo(2, 12);
  expect(trek(1 - Math.exp(-2), 0.5)).toBeCloseTo(-2, 12);
  expect(trek(1 - Math.exp(-2), 0.25)).toBeCloseTo(0, 12);
  expect(trek(1 - Math.exp(-2), 1 / 6)).toBeCloseTo(1, 12);
  expect(trek(0, 0)).toBeCloseTo(0, 12);
});

describe('the candidates of a choice are dealt out', () => {
  const buurten = [simbuurt('a'), simbuurt('b', zonder), simbuurt('c'), simbuurt('d', zonder)];

  test('the first to the buurten with the programme, the next to the others, and the rest to nobody', () => {
    expect(assignRand(voorspel(), buurten, ['1', '2', '3', '4', '5'])).toEqual(['2', '4', '1', '3']);
  });

  test('by chance', () => {
    const omgekeerd = { ...voorspel(), shuffle: <T>(rij: readonly T[]) => [...rij].reverse() };
    expect(assignRand(omgekeerd, buurten, ['1', '2', '3', '4', '5'])).toEqual(['1', '3', '2', '4']);
  });
});

describe('the buurten of a block', () => {
  // The figure of the choice is blijvend + 2 afwijking: 2, -1, 3, -0.5 and -1.5. So the order is 4, 1, 3, 0, 2.
  const KANDIDATEN = [
    [0, 1],
    [1, -1],
    [3, 0],
    [-1, 0.25],
    [0.5, -1],
  ] as const;
  const aanleg = (i: number, rest: object = {}) => {
    const [blijvend, afwijking] = KANDIDATEN[i] as readonly [number, number];
    return { blijvend: ongeveer(blijvend), afwijking: ongeveer(afwijking), ...rest };
  };
  const keuze = { op: KEUZE, kandidaten: 5 };
  const trek = (
    buurten: readonly Partial<Simulatiebuurt>[],
    {
      ontwerp = 'vergelijking',
      gekozen = true,
      ...extra
    }: Partial<Simulatieopzet> & {
      readonly ontwerp?: Planopzet;
      readonly gekozen?: boolean;
    } = {},
  ) => {
    const toeval = voorspel(...KANDIDATEN.flat().flatMap(normaal));
    const leden = buurten.map((wijziging, i) => simbuurt(`b${i}`, wijziging));
    const uit = drawBlok(toeval, leden, opzet([], { tussen: 1, binnen: 2, keuze, ...extra }), ontwerp, gekozen);
    return [uit, toeval.over()] as const;
  };
  const kies = (soort: 'laagste' | 'hoogste' | 'rest') => ({ cel: { aantal: 1, gekozen: soort } });

  test('are drawn one by one, without a choice by this outcome', () => {
    expect(trek([{}, {}, zonder], { gekozen: false })).toEqual([[aanleg(0), aanleg(1), aanleg(2)], 8]);
    const { keuze: _, ...rest } = opzet([], { tussen: 1, binnen: 2 });
    const toeval = voorspel(...KANDIDATEN.flat().flatMap(normaal));
    expect(drawBlok(toeval, [simbuurt('a')], rest, 'loting', true)).toEqual([aanleg(0)]);
    expect(toeval.over()).toBe(16);
  });

  test('at the margin of a choice are the lowest, and those that come next, with their places', () => {
    expect(trek([{}, zonder, {}], { ontwerp: 'keuzerand' })).toEqual([
      [aanleg(1, { plaats: 1 }), aanleg(3, { plaats: 2 }), aanleg(4, { plaats: 0 })],
      0,
    ]);
  });

  test('of a lot are the lowest, on both sides', () => {
    expect(trek([{}, zonder], { ontwerp: 'loting' })).toEqual([[aanleg(1), aanleg(4)], 0]);
  });

  test('with the programme are the lowest, and without it any of the rest in the order of chance', () => {
    expect(trek([{}, zonder, {}, zonder])[0]).toEqual([aanleg(1), aanleg(3), aanleg(4), aanleg(2)]);
    expect(trek([{}, {}], { ontwerp: 'trapsgewijs' })[0]).toEqual([aanleg(1), aanleg(4)]);
    expect(trek([{}, zonder], { ontwerp: 'binnen' })[0]).toEqual([aanleg(4), aanleg(3)]);
  });

  test('are what their cell says', () => {
    expect(trek([kies('hoogste'), {}, kies('rest'), kies('hoogste'), { ...kies('laagste'), ...zonder }])[0]).toEqual([
      aanleg(2),
      aanleg(1),
      aanleg(3),
      aanleg(0),
      aanleg(4),
    ]);
    expect(trek([kies('rest'), kies('rest')], { ontwerp: 'loting' })[0]).toEqual([aanleg(4), aanleg(3)]);
  });

  test('are chosen by what lasts and what does not', () => {
    // Only what lasts: 0, 1, 3, -1, 0.5. Only the deviation: 1, -1, 0, 0.25, -1.
    expect(trek([{}], { binnen: 0 })[0]).toEqual([aanleg(3)]);
    expect(trek([kies('hoogste')], { tussen: 0 })[0]).toEqual([aanleg(0)]);
    expect(trek([kies('hoogste')], { tussen: 3 })[0]).toEqual([aanleg(2)]);
  });
});

const meet = (moment: string, blijft: number, jaren: number, gestart = false): Meting => ({
  moment: dag(moment),
  blijft,
  jaren,
  gestart,
});
const lid = (buurt: Simulatiebuurt, { later = [], eerder = [], gewicht = 1 }: Partial<Stroomlid> = {}): Stroomlid => ({
  buurt,
  gewicht,
  later,
  eerder,
});
const stroomVan = (
  blokken: readonly (readonly Stroomlid[])[],
  extra: Partial<Simulatiestroom> = {},
): Simulatiestroom => ({ uitkomst: 'score', jaNee: false, gekozen: false, blokken, ...extra });

describe('an outcome of one run', () => {
  const trek = (
    fracties: readonly number[],
    stroom: Simulatiestroom,
    extra: Partial<Simulatieopzet> = {},
    ontwerp: Planopzet = 'vergelijking',
  ) => {
    const toeval = voorspel(...fracties);
    const eigen = opzet([], { tussen: 3, binnen: 4, ...extra });
    const uit = drawStroom(toeval, { opzet: eigen, ontwerp } as unknown as Vraagstuk, stroom);
    expect(toeval.over()).toBe(0);
    expect(uit.stroom).toBe(stroom);
    return uit;
  };
  const NU = meet(START, 1, 0);
  const LATER = meet(NA, 0.6, 2, true);
  const EERDER = meet(KEUZE, 0.6, -1);
  const buurt = simbuurt('a', { spreiding: 3 });
  const volop = lid(buurt, { later: [NU, LATER], eerder: [EERDER] });

  test('is a level, what lasts, what fades in both directions, and what every year brings', () => {
    // The level 2 * 0.5 = 1. At the anchor 1 + 3 (3 * 1 + 4 * -1) = -2. Later the deviation is 0.6 * -1 + 0.8 * 1 = 0.2, earlier it is
    // 0.6 * -1 + 0.8 * -1 = -1.4.
    const fracties = [...normaal(0.5), ...normaal(1), ...normaal(-1), 0.9, ...normaal(1), ...normaal(-1)];
    const rij = (meting: Meting, waarde: number) => ({
      lid: volop,
      meting,
      waarde: ongeveer(waarde),
      uitgevallen: false,
    });
    expect(trek(fracties, stroomVan([[volop]]), { tussenBlokken: 2, trend: 0.5 })).toEqual({
      stroom: stroomVan([[volop]]),
      getrokken: [rij(NU, -2), rij(LATER, 1 + 3 * (3 + 0.8) + 1), rij(EERDER, 1 + 3 * (3 - 5.6) - 0.5)],
      plaatsen: new Map(),
    });
    // Nothing between blocks, no trend.
    expect(trek(fracties, stroomVan([[volop]])).getrokken).toEqual([
      rij(NU, -3),
      rij(LATER, 3 * (3 + 0.8)),
      rij(EERDER, 3 * (3 - 5.6)),
    ]);
  });

  test('of yes or no is the place of a buurt among all', () => {
    // -2 / 5 is the standard normal place 0.3446, and 10 / 5 is 0.9772.
    const fracties = [...normaal(0.5), ...normaal(1), ...normaal(-1), 0.9, ...normaal(1)];
    const stroom = stroomVan([[lid(buurt, { later: [NU, { ...LATER, jaren: 2 }] })]], { jaNee: true });
    const waarden = (extra: Partial<Simulatieopzet>) => trek(fracties, stroom, extra).getrokken.map((g) => g.waarde);
    expect(waarden({ tussenBlokken: 2 })).toEqual([
      expect.closeTo(0.344578, 6),
      // 1 + 3 (3 + 0.8) = 12.4.
      expect.closeTo(0.993431, 3),
    ]);
    expect(waarden({ tussenBlokken: 2, trend: 0.1 })).toEqual([
      expect.closeTo(0.344578, 6),
      expect.closeTo(0.993431 - 0.2, 3),
    ]);
    expect(waarden({ tussenBlokken: 2, tussen: 0, binnen: 0 })).toEqual([0.5, 0.5]);
  });

  test('each block has a level, each buurt its own chance to fall out, from the start on', () => {
    const weg = simbuurt('b', { uitval: 0.3 });
    const [een, ander, derde] = [
      lid(weg, { later: [NU, { ...LATER, blijft: 1 }] }),
      lid(weg, { later: [NU, { ...LATER, blijft: 1 }] }),
      lid(simbuurt('c'), { later: [{ ...NU, gestart: true }] }),
    ];
    const fracties = [
      ...normaal(1),
      ...[0, 0, 0, 0].flatMap(normaal),
      0.29,
      0.3,
      ...normaal(-1),
      ...[1, 0].flatMap(normaal),
      0,
    ];
    const uit = trek(fracties, stroomVan([[een, ander], [derde]]), { tussenBlokken: 2 });
    expect(uit.getrokken.map(({ lid: wie, waarde, uitgevallen }) => [wie, waarde, uitgevallen])).toEqual([
      [een, ongeveer(2), false],
      [een, ongeveer(2), true],
      [ander, ongeveer(2), false],
      [ander, ongeveer(2), false],
      [derde, ongeveer(-2 + 3), false],
    ]);
  });

  test('at the margin of a choice by it says the place of every buurt', () => {
    const leden = [lid(simbuurt('a')), lid(simbuurt('b', zonder))];
    const fracties = [0, 0, ...[1, 0, -1, 0, 3, 0].flatMap(normaal), 0.5, 0.5];
    const keuze = { op: KEUZE, kandidaten: 3 };
    const plaatsen = (gekozen: boolean, ontwerp: Planopzet) =>
      trek(
        gekozen ? fracties : [...fracties.slice(0, 10), 0.5, 0.5],
        stroomVan([leden], { gekozen }),
        { keuze },
        ontwerp,
      ).plaatsen;
    expect(plaatsen(true, 'keuzerand')).toEqual(
      new Map([
        ['a', 0],
        ['b', 1],
      ]),
    );
    expect(plaatsen(false, 'keuzerand')).toEqual(new Map());
    expect(plaatsen(true, 'vergelijking')).toEqual(new Map());
  });
});

describe('the rows of a run', () => {
  const [voor, na] = [meet(KEUZE, 1, -1), meet(NA, 1, 3, true)];
  const eigen = lid(simbuurt('a'), { gewicht: 0.5 });
  const rijen = (waarden: readonly (readonly [Meting, number, boolean?])[], jaNee: boolean, effect: number) => {
    const getrokken = waarden.map(([meting, waarde, uitgevallen = false]) => ({
      lid: eigen,
      meting,
      waarde,
      uitgevallen,
    }));
    const trekking: Trekking = { stroom: stroomVan([], { jaNee }), getrokken, plaatsen: new Map() };
    return toUitkomstregels(trekking, effect, 0.4);
  };

  test('have the effect from the start on, as much as the buurt gets of it', () => {
    expect(
      rijen(
        [
          [voor, 2],
          [na, 3],
          [na, 3, true],
        ],
        false,
        4,
      ),
    ).toEqual([
      { buurt: 'a', uitkomst: 'score', moment: KEUZE, waarde: 2 },
      { buurt: 'a', uitkomst: 'score', moment: NA, waarde: 5 },
      { buurt: 'a', uitkomst: 'score', moment: NA, waarde: { reden: 'niet_geleverd' } },
    ]);
  });

  test('of yes or no are a yes below the share', () => {
    const waarden = [
      [voor, 0.4],
      [voor, 0.39],
      [na, 0.49],
      [na, 0.5],
      [na, 0.3, true],
    ] as const;
    expect(rijen(waarden, true, 0.2).map(({ waarde }) => waarde)).toEqual([0, 1, 1, 0, { reden: 'niet_geleverd' }]);
    expect(rijen(waarden, true, -0.2).map(({ waarde }) => waarde)).toEqual([0, 1, 0, 0, { reden: 'niet_geleverd' }]);
  });
});
