import { analyseGevoeligheid, drawScores, type Onzekerheid } from 'buurtaanpak/gevoeligheid';
import type { Kerncijferkolom, Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import { findAantalverdeling } from 'buurtaanpak/kerncijfers/huis';
import { scoreBuurten } from 'buurtaanpak/routekaart';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Celkans } from '../../src/gevoeligheid/cijfers/celkans.js';
import { drawCel } from '../../src/gevoeligheid/cijfers/drawCel.js';
import { drawCijfers } from '../../src/gevoeligheid/cijfers/drawCijfers.js';
import { listCelkansen } from '../../src/gevoeligheid/cijfers/listCelkansen.js';
import { makeCijfers } from '../../src/gevoeligheid/cijfers/makeCijfers.js';
import { makeDonorzoeker } from '../../src/gevoeligheid/cijfers/makeDonorzoeker.js';
import { makeLoting } from '../../src/gevoeligheid/cijfers/makeLoting.js';
import { countParen } from '../../src/gevoeligheid/trekking/countParen.js';
import { listGrensparen, makeParentelling } from '../../src/gevoeligheid/trekking/grensparen.js';
import { makeOntwerp } from '../../src/gevoeligheid/trekking/ontwerp.js';
import { lees, makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from '../routekaart/hulp.js';
import { runs } from '../runs.js';

/** A table whose columns say how sure they are. */
function makeZeker(
  kolommen: Readonly<Record<string, readonly (number | null)[]>>,
  zeker: Readonly<Record<string, Partial<Kerncijferkolom>>>,
): Kerncijfertabel {
  const tabel = makeTabel(kolommen);
  return { ...tabel, kolommen: tabel.kolommen.map((kolom) => ({ ...kolom, ...zeker[kolom.sleutel] })) };
}

const listTrekkingen = (cel: Celkans, aantal: number) =>
  Array.from({ length: aantal }, (_, plek) => drawCel(cel, (beurt) => makeLoting(0.25)(plek, beurt)));

const meet = (waarden: readonly number[]) => {
  const midden = waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length;
  return { midden, variantie: waarden.reduce((som, waarde) => som + (waarde - midden) ** 2, 0) / waarden.length };
};

describe('a lottery of cells', () => {
  test('gives uniform numbers, the same for the same seed, and unrelated between cells, turns and seeds', () => {
    const vakken = (lees: (i: number) => number) => {
      const telling = new Array<number>(20).fill(0);
      for (let i = 0; i < 20_000; i++) telling[Math.floor(lees(i) * 20)]! += 1;
      return telling.reduce((som, aantal) => som + (aantal - 1000) ** 2 / 1000, 0);
    };
    const een = makeLoting(0.1);
    expect(makeLoting(0.1)(7, 3)).toBe(een(7, 3));
    // The 99,9 % quantile of chi-square with 19 degrees of freedom is 43.8.
    for (const lees of [
      (i: number) => een(i, 0),
      (i: number) => een(3, i),
      (i: number) => makeLoting(i / 2 ** 53)(0, 0),
      (i: number) => makeLoting(i / 20_000)(5, 1),
    ])
      expect(vakken(lees)).toBeLessThan(43.8);
    const paren = Array.from({ length: 5000 }, (_, i) => [een(i, 0), een(i, 1), een(i + 1, 0)] as const);
    for (const [a, b] of [
      [0, 1],
      [0, 2],
    ] as const) {
      const r = paren.reduce((som, rij) => som + (rij[a] - 0.5) * (rij[b] - 0.5), 0) / (5000 / 12);
      expect(Math.abs(r)).toBeLessThan(0.06);
    }
  });
});

describe('what a figure can be', () => {
  test.each([345, 5, 0])(
    'behind %i, rounded at random to a multiple of five: the chances of findAantalverdeling',
    (n) => {
      const aantal = 40_000;
      const telling = new Map<number, number>();
      for (const waarde of listTrekkingen({ rij: 0, waarde: n, soort: 'afronding', basis: 5 }, aantal))
        telling.set(waarde, (telling.get(waarde) ?? 0) + 1);
      const { waarden } = findAantalverdeling(n, 5)!;
      const geheel = waarden.reduce((som, { gewicht }) => som + gewicht, 0);
      expect([...telling.keys()].sort((a, b) => a - b)).toEqual(waarden.map(({ waarde }) => waarde));
      for (const { waarde, gewicht } of waarden) {
        const kans = gewicht / geheel;
        const fout = 5 * Math.sqrt((kans * (1 - kans)) / aantal);
        expect(Math.abs(telling.get(waarde)! / aantal - kans)).toBeLessThan(fout);
      }
    },
  );

  test('a triangle, an even chance and a margin of 95 %: mean, variance and share within the bounds', () => {
    const aantal = 40_000;
    const driehoek = listTrekkingen({ rij: 0, waarde: 12, soort: 'driehoek', onder: 10, boven: 20 }, aantal);
    expect(meet(driehoek).midden).toBeCloseTo(14, 1);
    // (a² + b² + c² - ab - ac - bc) / 18
    expect(meet(driehoek).variantie).toBeCloseTo((100 + 400 + 144 - 200 - 120 - 240) / 18, 0);
    const gelijk = listTrekkingen({ rij: 0, waarde: 2.2, soort: 'gelijk', onder: 2.15, boven: 2.25 }, aantal);
    expect(Math.min(...gelijk)).toBeGreaterThanOrEqual(2.15);
    expect(Math.max(...gelijk)).toBeLessThanOrEqual(2.25);
    expect(meet(gelijk).variantie).toBeCloseTo(0.01 / 12, 4);
    const cel = { rij: 0, waarde: 60, soort: 'normaal', onder: 50, boven: 65, min: 0, max: 100 } as const;
    const normaal = listTrekkingen(cel, aantal);
    expect(normaal.filter((x) => x < 50).length / aantal).toBeCloseTo(0.025, 2);
    expect(normaal.filter((x) => x > 65).length / aantal).toBeCloseTo(0.025, 2);
    expect(normaal.filter((x) => x < 60).length / aantal).toBeCloseTo(0.5, 1);
    const rand = listTrekkingen({ ...cel, waarde: 99, onder: 90, boven: 108 }, 1000);
    expect(Math.max(...rand)).toBe(100);
  });

  test('a count that only came out below 0 stays as it was delivered', () => {
    // The first number of every turn takes nothing off, the second all it can.
    const loot = (beurt: number) => (beurt % 2 === 0 ? 0 : 0.99);
    expect(drawCel({ rij: 0, waarde: 0, soort: 'afronding', basis: 5 }, loot)).toBe(0);
    expect(drawCel({ rij: 0, waarde: 5, soort: 'afronding', basis: 5 }, loot)).toBe(1);
  });

  test('bounds that are the figure leave it as it is', () => {
    expect(listTrekkingen({ rij: 0, waarde: 3, soort: 'driehoek', onder: 3, boven: 3 }, 3)).toEqual([3, 3, 3]);
  });

  test('is read from the cell: rounding at random, rounding, a margin, bounds, secret, exact and unknown', () => {
    const tabel = makeZeker(
      {
        a: [345, 0, null, 346],
        b: [2.2, null, 2.4, 2.1],
        c: [40, 41, 42, 43],
        d: [1, null, 3, 4],
        e: [1, 2, 3, 4],
        f: [345, null, 5, 10],
      },
      {
        a: { nauwkeurigheid: { soort: 'aselect', basis: 5 } },
        b: { nauwkeurigheid: { soort: 'afgerond', op: 0.1 } },
        c: {
          eenheid: 'percentage',
          nauwkeurigheid: { soort: 'interval95' },
          onder: Float64Array.of(30, 31, 32, Number.NaN),
          boven: Float64Array.of(50, 51, 52, 53),
        },
        d: { onder: Float64Array.of(0, 1, 3, 2), boven: Float64Array.of(2, 4, 3, 6) },
        f: {
          nauwkeurigheid: { soort: 'aselect', basis: 5 },
          onder: Float64Array.of(343, Number.NaN, 4, 10),
          boven: Float64Array.of(346, Number.NaN, 9, 10),
        },
      },
    );
    const read = (k: number) => listCelkansen(tabel, tabel.kolommen[k]!, Uint32Array.of(0, 1, 2, 3));
    expect(read(0)).toEqual({
      cellen: [
        { rij: 0, waarde: 345, soort: 'afronding', basis: 5 },
        { rij: 1, waarde: 0, soort: 'afronding', basis: 5 },
        // No count that was rounded to a multiple of five: only its bounds are known.
        { rij: 3, waarde: 346, soort: 'driehoek', onder: 342, boven: 350 },
      ],
      zonderInterval: 0,
    });
    expect(read(1).cellen).toEqual([
      { rij: 0, waarde: 2.2, soort: 'gelijk', onder: 2.15, boven: 2.25 },
      { rij: 2, waarde: 2.4, soort: 'gelijk', onder: 2.35, boven: 2.45 },
      { rij: 3, waarde: 2.1, soort: 'gelijk', onder: 2.05, boven: 2.15 },
    ]);
    expect(read(2)).toEqual({
      cellen: [0, 1, 2].map((rij) => ({
        rij,
        waarde: 40 + rij,
        soort: 'normaal',
        onder: 30 + rij,
        boven: 50 + rij,
        min: 0,
        max: 100,
      })),
      zonderInterval: 1,
    });
    expect(read(3).cellen).toEqual([
      { rij: 0, waarde: 1, soort: 'gelijk', onder: 0, boven: 2 },
      { rij: 1, waarde: 2.5, soort: 'gelijk', onder: 1, boven: 4 },
      { rij: 3, waarde: 4, soort: 'gelijk', onder: 2, boven: 6 },
    ]);
    expect(read(4)).toEqual({ cellen: [], zonderInterval: 4 });
    // Bounds of its own are narrower than what the rounding alone would tell.
    expect(read(5)).toEqual({
      cellen: [
        { rij: 0, waarde: 345, soort: 'driehoek', onder: 343, boven: 346 },
        { rij: 2, waarde: 5, soort: 'driehoek', onder: 4, boven: 9 },
      ],
      zonderInterval: 0,
    });
  });
});

const kaart = makeRoutekaart([
  makeCriterium('a', { gewicht: 2 }),
  makeCriterium('b', { normalisatie: { methode: 'percentielrang' } }),
  makeCriterium('c', { richting: 'lager', ontbrekend: { regel: 'gemiddelde' } }),
]);
const tabel = makeZeker(
  { a: [100, 105, 300, 0, 50], b: [2.2, 2.3, 2.1, 1.8, 2], c: [40, null, 42, 44, 20] },
  {
    a: { nauwkeurigheid: { soort: 'aselect', basis: 5 } },
    b: { nauwkeurigheid: { soort: 'afgerond', op: 0.1 } },
  },
);

describe('figures in an analysis', () => {
  test('each draw is what scoreBuurten makes of the drawn figures', () => {
    const onzekerheid: Onzekerheid = { cijfers: true };
    const ontwerp = makeOntwerp(kaart, tabel, [], undefined, onzekerheid);
    const cijfers = makeCijfers(ontwerp.basis.voorbereiding);
    expect(ontwerp.invoeren.find(({ naam }) => naam === 'cijfers')?.grootte).toBe(1);
    for (const { nummer, codes, scores } of drawScores(kaart, tabel, [], { zaad: 3, trekkingen: 20, onzekerheid })) {
      // The numbers of a draw: one for each weight and choice, then the seed of the cells.
      expect(nummer).toBeLessThan(20);
      expect(codes.length).toBe(scores.length);
    }
    const u = new Float64Array(ontwerp.dimensie).fill(0.5);
    for (const zaad of [0, 0.125, 0.7]) {
      u[u.length - 1] = zaad;
      const { matrix } = ontwerp.plan(u);
      const getrokken = drawCijfers(cijfers, zaad);
      const anders = {
        ...tabel,
        kolommen: tabel.kolommen.map((kolom, k) => ({ ...kolom, waarden: getrokken.get(k) ?? kolom.waarden })),
      };
      const { criteria, buurten } = scoreBuurten(kaart, anders);
      buurten.forEach(({ code }, rij) => {
        const i = tabel.gebieden.findIndex((gebied) => gebied.code === code);
        criteria.forEach(({ genormaliseerd }, k) => {
          expect(matrix[i * 3 + k]).toBe(genormaliseerd[rij]);
        });
      });
    }
  });

  test('what is rounded makes equal buurten unsure, and exact figures change nothing', async () => {
    const onzekerheid: Onzekerheid = { cijfers: true };
    const uit = await analyseGevoeligheid(kaart, tabel, [], { zaad: 1, trekkingen: 400, k: 2, onzekerheid });
    // The highest and the lowest on every criterion stay so.
    expect(uit.buurten.filter(({ spreidingScore }) => spreidingScore > 0).length).toBeGreaterThanOrEqual(3);
    expect(uit.bevindingen.map(({ code, params }) => [code, params])).toEqual([
      ['routekaart.cijfer_zonder_interval', { criterium: 'c', aantal: 4, kandidaten: 5 }],
      ['routekaart.ontbrekend_vast', { aantal: 1, kandidaten: 5 }],
    ]);
    const exact = makeTabel({ a: [100, 105, 300, 0, 50], b: [2.2, 2.3, 2.1, 1.8, 2], c: [40, 41, 42, 44, 20] });
    const zeker = await analyseGevoeligheid(kaart, exact, [], { zaad: 1, trekkingen: 20, onzekerheid });
    expect(zeker.buurten.map(({ spreidingRang }) => spreidingRang)).toEqual([0, 0, 0, 0, 0]);
  });

  test('a Sobol index tells what the figures matter beside the weights', async () => {
    const uit = await analyseGevoeligheid(kaart, tabel, [], {
      zaad: 1,
      trekkingen: 10,
      onzekerheid: { cijfers: true, ontbrekend: { methode: 'donoren' }, gewichten: { methode: 'marge', marge: 0.01 } },
      sobol: { steekproef: 128, uitkomst: { soort: 'score', buurt: 'BU00010002' } },
    });
    const perNaam = new Map(uit.sobol!.map(({ invoer, totaal }) => [invoer, totaal.waarde]));
    expect([...perNaam.keys()]).toEqual(['a', 'b', 'c', 'cijfers', 'ontbrekende_cijfers']);
    expect(perNaam.get('ontbrekende_cijfers')!).toBeGreaterThan(0.5);
    expect(perNaam.get('a')!).toBeLessThan(0.1);
  });
});

describe('donors', () => {
  const getal = fc.integer({ min: 0, max: 4 }).map((x) => x / 4);
  const invoer = fc.integer({ min: 2, max: 12 }).chain((n) =>
    fc.record({
      kolommen: fc.array(fc.array(fc.option(getal, { freq: 3 }), { minLength: n, maxLength: n }), {
        minLength: 1,
        maxLength: 5,
      }),
      gewichten: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
      aantal: fc.integer({ min: 1, max: 4 }),
    }),
  );

  test('are the candidates most alike in what is known, by looking at all of them', () => {
    fc.assert(
      fc.property(invoer, ({ kolommen, gewichten, aantal }) => {
        const n = kolommen[0]!.length;
        const getallen = kolommen.map((kolom) => Float64Array.from(kolom, (x) => x ?? Number.NaN));
        const zoek = makeDonorzoeker({ rijen: n, kolommen: getallen, gewichten: Float64Array.from(gewichten), aantal });
        const varianties = getallen.map((kolom) => {
          const gevuld = [...kolom].filter((x) => !Number.isNaN(x));
          return gevuld.length === 0 ? 0 : meet(gevuld).variantie;
        });
        const afstand = (i: number, j: number) =>
          kolommen.reduce((som, kolom, k) => {
            const [een, ander] = [kolom[i], kolom[j]];
            if (een === null || een === undefined || !(varianties[k]! > 0)) return som;
            const verschil = ander === null || ander === undefined ? 2 : (een - ander) ** 2 / varianties[k]!;
            return som + gewichten[k]! * verschil;
          }, 0);
        for (let i = 0; i < n; i++)
          zoek(i).forEach((donoren, k) => {
            if (kolommen[k]![i] !== null) {
              expect([...donoren]).toEqual([]);
              return;
            }
            const kan = [...Array(n).keys()].filter((j) => j !== i && kolommen[k]![j] !== null);
            expect(donoren.length).toBe(Math.min(aantal, kan.length));
            const verst = Math.max(...[...donoren].map((j) => afstand(i, j)));
            for (const j of kan) if (!donoren.includes(j)) expect(afstand(i, j)).toBeGreaterThanOrEqual(verst - 1e-9);
          });
      }),
      { seed: 20261127, numRuns: runs(300) },
    );
  });

  test('of more candidates than are searched, those are spread over the list', () => {
    const n = 5000;
    const kolom = Float64Array.from({ length: n }, (_, i) => i);
    const mist = Float64Array.from({ length: n }, (_, i) => (i === 0 ? Number.NaN : i));
    const zoek = makeDonorzoeker({ rijen: n, kolommen: [kolom, mist], gewichten: Float64Array.of(1, 1), aantal: 3 });
    expect([...zoek(0)[1]!]).toEqual([2, 5, 7]);
  });

  test('a draw with gaps is the score with the figures of a donor, for every mean and duel', () => {
    for (const aggregatie of [
      { methode: 'rekenkundig' },
      { methode: 'meetkundig' },
      { methode: 'copeland' },
    ] as const) {
      const mist = makeRoutekaart(
        ['a', 'b', 'c'].map((id) => makeCriterium(id)),
        { aggregatie, dekking: 0 },
      );
      const rijen = { a: [1, 2, 5, 3, 4], b: [10, null, 30, 20, 50], c: [5, null, 2, 1, 4] };
      const verwacht = new Set(
        [0, 2, 3, 4].map((donor) => {
          const vol = { ...rijen, b: rijen.b.with(1, rijen.b[donor]!), c: rijen.c.with(1, rijen.c[donor]!) };
          return lees(scoreBuurten(mist, makeTabel(vol))).buurten.find(({ code }) => code === 'BU00010002')!.score!;
        }),
      );
      const gezien = new Set<number>();
      for (const { scores } of drawScores(mist, makeTabel(rijen), [], {
        zaad: 1,
        trekkingen: 60,
        onzekerheid: { ontbrekend: { methode: 'donoren' } },
      }))
        gezien.add(scores[1]!);
      expect([...gezien].sort().map((x) => x.toFixed(9))).toEqual([...verwacht].sort().map((x) => x.toFixed(9)));
    }
  });

  test('decisions are not drawn, and who has no score gets none', async () => {
    const streng = makeRoutekaart([
      makeCriterium('a', { gewicht: 3 }),
      makeCriterium('b', { ontbrekend: { regel: 'bodem' } }),
      makeCriterium('c', { ontbrekend: { regel: 'weigeren' } }),
    ]);
    const gaten = makeTabel({ a: [1, 2, 3, 4], b: [1, null, 3, 4], c: [1, 2, null, 4] });
    const vast = [...drawScores(streng, gaten, [], { zaad: 1, trekkingen: 5 })].map(({ scores }) => scores[2]);
    expect(vast.every((score) => Number.isNaN(score))).toBe(true);
    const uit = await analyseGevoeligheid(streng, gaten, [], {
      zaad: 1,
      trekkingen: 20,
      onzekerheid: { ontbrekend: { methode: 'donoren' } },
    });
    expect(uit.buurten.map(({ code, spreidingScore }) => [code, spreidingScore])).toEqual(
      [
        ['BU00010004', 0],
        ['BU00010001', 0],
        ['BU00010002', 0],
      ].sort(
        ([a], [b]) => uit.buurten.findIndex(({ code }) => code === a) - uit.buurten.findIndex(({ code }) => code === b),
      ),
    );
    expect(uit.bevindingen.map(({ code }) => code)).not.toContain('routekaart.ontbrekend_vast');
  });

  test('a secret figure with bounds is drawn between them, and not from donors nor told as missing', async () => {
    const vast = { methode: 'ijkpunten', onder: 0, boven: 10 } as const;
    const geheim = makeRoutekaart(['a', 'b', 'c'].map((id) => makeCriterium(id, { normalisatie: vast })));
    const kolommen = { a: [1, 2, 3, 4], b: [1, null, 3, 4], c: [1, 2, 3, null] };
    const grenzen = { onder: Float64Array.of(1, 9, 3, 4), boven: Float64Array.of(1, 10, 3, 4) };
    const analyse = (
      onzekerheid: Onzekerheid,
      cellen: Readonly<Record<string, readonly (number | null)[]>> = kolommen,
    ) => analyseGevoeligheid(geheim, makeZeker(cellen, { b: grenzen }), [], { zaad: 1, trekkingen: 64, onzekerheid });
    const donoren = { cijfers: true, ontbrekend: { methode: 'donoren' } } as const;
    for (const [onzekerheid, code] of [
      [donoren, 'routekaart.ontbrekend_getrokken'],
      [{ cijfers: true }, 'routekaart.ontbrekend_vast'],
    ] as const) {
      const uit = await analyse(onzekerheid);
      const { laagsteScore = 0, hoogsteScore = 1 } = uit.buurten.find((een) => een.code === 'BU00010002') ?? {};
      // No donor has more than 4.
      expect(laagsteScore).toBeGreaterThan(1.3 / 3);
      expect(hoogsteScore).toBeLessThan(1.4 / 3);
      expect(hoogsteScore - laagsteScore).toBeGreaterThan(0.02);
      const over = uit.bevindingen.filter((een) => een.code.startsWith('routekaart.ontbrekend'));
      expect(over).toMatchObject([{ code, params: { aantal: 1, kandidaten: 4 } }]);
      const { bevindingen } = await analyse(onzekerheid, { ...kolommen, c: [1, 2, 3, 4] });
      expect(bevindingen.filter((een) => een.code.startsWith('routekaart.ontbrekend'))).toEqual([]);
    }
    // When no figures are drawn, the secret one is missing like any other.
    const { bevindingen } = await analyse({ ontbrekend: { methode: 'donoren' } });
    expect(bevindingen).toMatchObject([{ code: 'routekaart.ontbrekend_getrokken', params: { aantal: 2 } }]);
  });

  test('what nobody has is drawn for nobody: the judgements of one role, where that role is left out', () => {
    const bron = { soort: 'beoordeling' } as const;
    const model = makeRoutekaart([makeCriterium('a'), makeCriterium('e', { bron }), makeCriterium('f', { bron })], {
      beoordelingsschaal: schaal,
    });
    const codes = ['BU00010001', 'BU00010002', 'BU00010003'];
    const oordelen = codes.flatMap((buurt, i) => [
      makeOordeel(buurt, 'e', 'wijk', 'w', 1 + i),
      makeOordeel(buurt, 'f', 'gemeente', 'g', 5 - i),
    ]);
    const list = (onzekerheid: Onzekerheid) => [
      ...new Set(
        [...drawScores(model, makeTabel({ a: [1, 2, 5] }), oordelen, { zaad: 1, trekkingen: 60, onzekerheid })].map(
          ({ scores }) => [...scores].map((score) => score.toFixed(9)).join(' '),
        ),
      ),
    ];
    const zonder = list({ rolWeglaten: true });
    expect(zonder.length).toBe(3);
    expect(list({ rolWeglaten: true, ontbrekend: { methode: 'donoren' } }).sort()).toEqual(zonder.sort());
  });

  test('options of donors are read', () => {
    for (const aantal of [0, 1.5, 1001])
      expect(() => [
        ...drawScores(kaart, tabel, [], { zaad: 1, onzekerheid: { ontbrekend: { methode: 'donoren', aantal } } }),
      ]).toThrow();
  });
});

describe('which source of doubt moves whom, and who cannot be told apart', () => {
  const rijen = {
    a: [100, 95, 60, 55, 50, 0],
    b: [50, 55, 52, null, 48, 40],
    c: [10, 10, 10, 10, 10, 0],
  };
  const onzeker = makeZeker(rijen, { a: { nauwkeurigheid: { soort: 'aselect', basis: 5 } } });
  const drie = makeRoutekaart(['a', 'b', 'c'].map((id) => makeCriterium(id)));
  const onzekerheid: Onzekerheid = {
    gewichten: { methode: 'marge', marge: 0.2 },
    aggregaties: [{ methode: 'rekenkundig' }, { methode: 'machtsgemiddelde', macht: 2 }],
    cijfers: true,
    ontbrekend: { methode: 'donoren', aantal: 4 },
  };

  test('each source alone is the analysis with nothing else uncertain', async () => {
    const uit = await analyseGevoeligheid(drie, onzeker, [], {
      zaad: 1,
      trekkingen: 300,
      k: 3,
      onzekerheid,
      bronnen: true,
    });
    expect(uit.bronnen!.map(({ bron }) => bron)).toEqual(['gewichten', 'methode', 'cijfers', 'ontbrekend']);
    for (const { bron, buurten, gemiddeldeRangspreiding } of uit.bronnen!) {
      expect(buurten.map(({ code }) => code)).toEqual(uit.buurten.map(({ code }) => code));
      const som = buurten.reduce((deel, { spreidingRang }) => deel + spreidingRang, 0);
      expect(gemiddeldeRangspreiding).toBeCloseTo(som / buurten.length, 12);
      // Only the buurt that misses a figure moves by what is missing.
      if (bron === 'ontbrekend')
        expect(buurten.filter(({ spreidingScore }) => spreidingScore > 0).map(({ code }) => code)).toEqual([
          'BU00010004',
        ]);
    }
    const alleen = await analyseGevoeligheid(drie, onzeker, [], {
      zaad: 9,
      trekkingen: 1500,
      k: 3,
      onzekerheid: { cijfers: true },
    });
    const cijfers = uit.bronnen!.find(({ bron }) => bron === 'cijfers')!;
    alleen.buurten.forEach(({ code, spreidingScore }) => {
      const gemeten = cijfers.buurten.find((een) => een.code === code)!.spreidingScore;
      expect(Math.abs(gemeten - spreidingScore)).toBeLessThan(0.2 * spreidingScore + 1e-3);
    });
    const zonder = await analyseGevoeligheid(drie, onzeker, [], { zaad: 1, trekkingen: 300, k: 3, onzekerheid });
    expect(zonder.bronnen).toBe(undefined);
    expect(zonder.buurten).toEqual(uit.buurten);
  });

  test('pairs around the border, counted again from the draws', async () => {
    for (const k of [1, 3, 5, 6, 40]) {
      const { grensparen, buurten } = await analyseGevoeligheid(drie, onzeker, [], {
        zaad: 'raad',
        trekkingen: 250,
        k,
        onzekerheid,
      });
      const rangen = new Map(buurten.map(({ code, rang }) => [code, rang!]));
      const telling = new Map<string, number>();
      for (const { codes, scores } of drawScores(drie, onzeker, [], { zaad: 'raad', trekkingen: 250, onzekerheid }))
        for (const [i, een] of codes.entries())
          for (const [j, ander] of codes.entries()) {
            if (!(rangen.get(een)! <= k && rangen.get(ander)! > k)) continue;
            const punt = scores[i]! > scores[j]! ? 1 : scores[i]! === scores[j]! ? 0.5 : 0;
            telling.set(`${een} ${ander}`, (telling.get(`${een} ${ander}`) ?? 0) + punt);
          }
      const verwacht = [...telling].filter(([, punten]) => punten / 250 < 0.95);
      expect(grensparen.length).toBe(verwacht.length);
      // The draws of both have the same numbers only by chance: the counts agree within what so many draws can tell.
      for (const { binnen, buiten, kans } of grensparen)
        expect(Math.abs(kans - telling.get(`${binnen} ${buiten}`)! / 250)).toBeLessThan(0.15);
      expect(grensparen.map(({ kans }) => kans)).toEqual(grensparen.map(({ kans }) => kans).sort((a, b) => a - b));
    }
  });

  test('a pair is counted where both have a score: higher, equal but for rounding, or lower', () => {
    const rand = { binnen: Int32Array.of(0, 1), buiten: Int32Array.of(2, 3) };
    const telling = makeParentelling(rand);
    const scores = Float64Array.of(3, 2, 2, 1, 1, Number.NaN, 1 + 1e-15, 2, 1, 3, 2, Number.NaN);
    countParen(scores, [{ maat: 0 }, { maat: 0 }, { maat: 0 }], 4, rand, telling);
    const gebieden = ['A', 'B', 'C', 'D'].map((code) => ({ code }));
    // A and C: won, equal, lost. A and D: won, lost. B and C: equal, won. B and D: won, the only time.
    expect(listGrensparen(rand, telling, gebieden)).toEqual([
      { binnen: 'A', buiten: 'C', kans: 0.5 },
      { binnen: 'A', buiten: 'D', kans: 0.5 },
      { binnen: 'B', buiten: 'C', kans: 0.75 },
    ]);
  });
});
