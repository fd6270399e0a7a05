import {
  analyseGevoeligheid,
  drawGevoeligheidsdeel,
  type Gevoeligheidsdeel,
  type Onzekerheid,
} from 'buurtaanpak/gevoeligheid';
import { createToeval, DomeinFout } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCriterium, makeRoutekaart, makeTabel, schaal } from '../routekaart/hulp.js';
import { runs } from '../runs.js';

const toeval = createToeval('delen');
const figuren = (gat: number) =>
  Array.from({ length: 33 }, (_, i) => (i % gat === 1 ? null : Math.round(toeval.nextFractie() * 40)));
const tabel = makeTabel({ a: figuren(40), b: figuren(9), c: figuren(5), d: figuren(40) });
const kaart = makeRoutekaart(
  [
    makeCriterium('a', { gewicht: 3 }),
    makeCriterium('b', { thema: 't' }),
    makeCriterium('c', { thema: 't', gewicht: 2 }),
    makeCriterium('d', { gewicht: 1 }),
  ],
  { themas: [{ id: 't', naam: 't', gewicht: 2 }] },
);
const metOordeel = makeRoutekaart(
  [makeCriterium('a'), makeCriterium('b'), makeCriterium('e', { bron: { soort: 'beoordeling' } })],
  { beoordelingsschaal: schaal },
);
const beoordelingen = ['BU00010001', 'BU00010002', 'BU00010005'].flatMap((buurt, i) =>
  ['x', 'y', 'z'].map((beoordelaar, j) => ({
    buurt,
    criterium: 'e',
    rol: 'gemeente' as const,
    beoordelaar,
    score: 1 + ((i + j) % 5),
    datum: '2026-01-01' as never,
  })),
);
const soorten: readonly [string, typeof kaart, typeof beoordelingen, Onzekerheid][] = [
  ['weights', kaart, [], { gewichten: { methode: 'dirichlet' } }],
  [
    'gaps and choices',
    kaart,
    [],
    { aanvullingen: [{ regel: 'weglaten' }, { regel: 'mediaan' }], criteriumWeglaten: true },
  ],
  ['normalisations', kaart, [], { normalisaties: [{ methode: 'minmax' }, { methode: 'percentielrang' }] }],
  ['duels', kaart, [], { gewichten: { methode: 'marge', marge: 0.5 }, aggregaties: [{ methode: 'copeland' }] }],
  ['assessors', metOordeel, beoordelingen, { gewichten: { methode: 'dirichlet' }, bootstrap: true }],
];

/** Every number of a result, so that a -0 or another last digit is seen. */
const tell = (uitkomst: object) =>
  JSON.stringify(uitkomst, (_, waarde: unknown) => (Object.is(waarde, -0) ? 'minus nul' : waarde));

const vang = async (doe: () => Promise<unknown>) => {
  try {
    await doe();
  } catch (fout) {
    if (fout instanceof DomeinFout) return [fout.code, fout.params];
    throw fout;
  }
  return undefined;
};

describe('drawGevoeligheidsdeel', () => {
  test.each(soorten)(
    'parts become the bytes of a whole run, however it is cut: %s',
    async (_, model, oordelen, onzekerheid) => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: runs(400, 200) }),
          fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }),
          fc.infiniteStream(fc.nat()),
          async (trekkingen, sneden, lot) => {
            const opties = { zaad: 'delen', trekkingen, k: 5, onzekerheid };
            const grenzen = [...new Set([0, ...sneden.map((s) => s * 64).filter((s) => s < trekkingen), trekkingen])];
            grenzen.sort((a, b) => a - b);
            const delen: Gevoeligheidsdeel[] = [];
            for (const [g, van] of grenzen.slice(0, -1).entries()) {
              const tot = grenzen[g + 1]!;
              delen.push(structuredClone(await drawGevoeligheidsdeel(model, tabel, oordelen, { ...opties, van, tot })));
            }
            const lotOf = new Map(delen.map((deel) => [deel, lot.next().value]));
            delen.sort((a, b) => lotOf.get(a)! - lotOf.get(b)!);
            const ineens = await analyseGevoeligheid(model, tabel, oordelen, opties);
            const inDelen = await analyseGevoeligheid(model, tabel, oordelen, { ...opties, delen });
            expect(tell(inDelen)).toBe(tell(ineens));
          },
        ),
        { seed: 20261127, numRuns: runs(20) },
      );
    },
  );

  test('the Sobol indices are drawn beside the parts, and are the same', async () => {
    const opties = { zaad: 3, trekkingen: 70, sobol: { steekproef: 16, herhalingen: 5 } };
    const { sobol: _, ...zonder } = opties;
    const delen = [
      await drawGevoeligheidsdeel(kaart, tabel, undefined, { ...zonder, van: 64, tot: 70 }),
      await drawGevoeligheidsdeel(kaart, tabel, undefined, { ...zonder, van: 0, tot: 64 }),
    ];
    const gezien: number[] = [];
    const inDelen = await analyseGevoeligheid(kaart, tabel, [], {
      ...opties,
      delen,
      onVoortgang: ({ gedaan, totaal }) => {
        expect(gedaan).toBeLessThanOrEqual(totaal);
        gezien.push(gedaan);
      },
    });
    expect(tell(inDelen)).toBe(tell(await analyseGevoeligheid(kaart, tabel, [], opties)));
    expect(gezien[0]).toBe(16);
  });

  test('a part keeps few sums, whatever the number of draws', async () => {
    const deel = await drawGevoeligheidsdeel(kaart, tabel, [], { zaad: 1, trekkingen: 2000, van: 64, tot: 1984 });
    // Blocks 1 to 31: 1, 2-3, 4-7, 8-15, and from above 16-23, 24-27, 28-29, 30.
    expect(deel.knopen.map(({ niveau, nummer }) => [niveau, nummer * 2 ** niveau])).toEqual([
      [0, 1],
      [1, 2],
      [2, 4],
      [3, 8],
      [3, 16],
      [2, 24],
      [1, 28],
      [0, 30],
    ]);
    expect(deel).toMatchObject({ zaad: 1, trekkingen: 2000, k: 12, van: 64, tot: 1984 });
  });

  test('progress of a part, and stopping half-way', async () => {
    const opties = { zaad: 1, trekkingen: 400, van: 128, tot: 400 };
    const gezien: unknown[] = [];
    await drawGevoeligheidsdeel(kaart, tabel, [], { ...opties, onVoortgang: (stap) => gezien.push(stap) });
    expect(gezien.at(-1)).toEqual({ gedaan: 272, totaal: 272 });
    expect(
      await vang(() => drawGevoeligheidsdeel(kaart, tabel, [], { ...opties, signaal: { aborted: true } })),
    ).toEqual(['kern.afgebroken', { gedaan: 0 }]);
    let af = false;
    const breker = {
      get aborted() {
        return af;
      },
    };
    const run = drawGevoeligheidsdeel(kaart, tabel, [], {
      ...opties,
      signaal: breker,
      onVoortgang: ({ gedaan }) => {
        af = gedaan >= 128;
      },
    });
    // Two blocks of 64 draws, of 33 buurten by 4 criteria.
    expect(await vang(() => run)).toEqual(['kern.afgebroken', { gedaan: 128 * 33 * 4 }]);
  });

  test.each([
    [1, 64],
    [0, 65],
    [64, 64],
    [128, 64],
    [-64, 64],
    [0, 164],
    [0.5, 64],
    [Number.NaN, 64],
    [0, Number.POSITIVE_INFINITY],
    ['0', 64],
    [undefined, undefined],
  ])('a part from %s to %s is refused', async (van, tot) => {
    const opties = { zaad: 1, trekkingen: 150, van, tot } as never;
    expect(await vang(() => drawGevoeligheidsdeel(kaart, tabel, [], opties))).toEqual([
      'routekaart.deel_grens_ongeldig',
      { van: String(van), tot: String(tot), blok: 64, trekkingen: 150 },
    ]);
  });
});

describe('parts that do not fit', async () => {
  const opties = { zaad: 1, trekkingen: 192, k: 3 };
  const [een, twee, drie] = [
    await drawGevoeligheidsdeel(kaart, tabel, [], { ...opties, van: 0, tot: 64 }),
    await drawGevoeligheidsdeel(kaart, tabel, [], { ...opties, van: 64, tot: 128 }),
    await drawGevoeligheidsdeel(kaart, tabel, [], { ...opties, van: 128, tot: 192 }),
  ] as const;
  const merge = (delen: readonly unknown[], anders: object = {}) =>
    vang(() => analyseGevoeligheid(kaart, tabel, [], { ...opties, ...anders, delen: delen as never }));

  test.each<[string, unknown[], string, object]>([
    ['none', [], 'routekaart.delen_gat', { van: 0, tot: 192 }],
    ['without the first', [drie, twee], 'routekaart.delen_gat', { van: 0, tot: 64 }],
    ['without the middle', [een, drie], 'routekaart.delen_gat', { van: 64, tot: 128 }],
    ['without the last', [twee, een], 'routekaart.delen_gat', { van: 128, tot: 192 }],
    ['one twice', [een, twee, drie, twee], 'routekaart.delen_overlap', { van: 64, tot: 128 }],
    ['nothing', [een, null, drie], 'routekaart.deel_ongeldig', { nummer: 2 }],
    ['through JSON', [een, JSON.parse(JSON.stringify(twee)), drie], 'routekaart.deel_ongeldig', { nummer: 2 }],
    ['another seed', [een, { ...twee, zaad: 2 }, drie], 'routekaart.deel_vreemd', { nummer: 2, veld: 'zaad' }],
  ])('%s', async (_, delen, code, params) => {
    expect(await merge(delen)).toEqual([code, params]);
  });

  test('of a run with other draws, another top, or other input', async () => {
    const delen = [een, twee, drie];
    expect(await merge(delen)).toBeUndefined();
    expect(await merge(delen, { trekkingen: 200 })).toEqual([
      'routekaart.deel_vreemd',
      { nummer: 1, veld: 'trekkingen' },
    ]);
    expect(await merge(delen, { k: 4 })).toEqual(['routekaart.deel_vreemd', { nummer: 1, veld: 'k' }]);
    const vreemd = ['routekaart.deel_vreemd', { nummer: 1, veld: 'vingerafdruk' }];
    expect(await merge(delen, { onzekerheid: {} })).toEqual(vreemd);
    expect(await merge(delen, { kandidaten: tabel.gebieden.slice(0, 9).map(({ code }) => code) })).toEqual(vreemd);
    // One figure of a buurt that is no candidate, but that the others are measured by.
    const kandidaten = tabel.gebieden.slice(0, 9).map(({ code }) => code);
    const breed = { ...opties, kandidaten, referentie: 'alle' as const };
    const [begin, eind] = [
      await drawGevoeligheidsdeel(kaart, tabel, [], { ...breed, van: 0, tot: 128 }),
      await drawGevoeligheidsdeel(kaart, tabel, [], { ...breed, van: 128, tot: 192 }),
    ];
    const elders = structuredClone(tabel);
    elders.kolommen[0]!.waarden[20]! += 1e-9;
    const run = (cijfers: typeof tabel) =>
      vang(() => analyseGevoeligheid(kaart, cijfers, [], { ...breed, delen: [begin, eind] }));
    expect([await run(tabel), await run(elders)]).toEqual([undefined, vreemd]);
    // One figure of one buurt.
    const anders = structuredClone(tabel);
    anders.kolommen[0]!.waarden[0]! += 1e-9;
    expect(await vang(() => analyseGevoeligheid(kaart, anders, [], { ...opties, delen }))).toEqual(vreemd);
  });

  const [knoop] = twee.knopen;
  const lang = new Float64Array(34);
  test.each<[string, object]>([
    ['a bound that is no number', { van: '64' }],
    ['a bound that is no multiple', { van: 65 }],
    ['an end before the begin', { tot: 64 }],
    ['an end that is no whole number', { tot: 128.5 }],
    ['an end far away', { tot: 2e7 }],
    ['no nodes', { knopen: undefined }],
    ['too few nodes', { knopen: [] }],
    ['a node that is none', { knopen: [7] }],
    ['a node of another place', { knopen: [{ ...knoop, nummer: 2 }] }],
    ['a node of another level', { knopen: [{ ...knoop, niveau: 1 }] }],
    ['sums that are too long', { knopen: [{ ...knoop, somRang: lang }] }],
    ['sums of another kind', { knopen: [{ ...knoop, somScore: new Float32Array(33) }] }],
    ['sums that are no number', { knopen: [{ ...knoop, somScore2: new Float64Array(33).fill(Number.NaN) }] }],
    ['rows that are no array', { knopen: [{ ...knoop, eersteRijen: [1] }] }],
    ['rows of another kind', { knopen: [{ ...knoop, eersteRijen: Uint8Array.of(1) }] }],
    ['rows below the first', { knopen: [{ ...knoop, eersteRijen: Int32Array.of(-1) }] }],
    ['rows past the last', { knopen: [{ ...knoop, eersteRijen: Int32Array.of(33) }] }],
    ['rows out of order', { knopen: [{ ...knoop, eersteRijen: Int32Array.of(3, 3) }] }],
    ['weights that are too short', { knopen: [{ ...knoop, eersteGewichten: new Float64Array(1) }] }],
    ['counts of another kind', { verdeling: [] }],
    ['counts of other draws', { verdeling: new Uint32Array(twee.verdeling.length) }],
    ['a top of another kind', { inTop: undefined }],
    ['a best rank of another kind', { besteRang: lang }],
    ['a worst rank of another kind', { slechtsteRang: lang }],
    ['a lowest score of another length', { laagsteScore: lang }],
    ['a highest score of another length', { hoogsteScore: lang }],
    ['a highest score that is no number', { hoogsteScore: new Float64Array(33).fill(Number.NaN) }],
    ['counts that look like an array', { inTop: { length: 33, [Symbol.toStringTag]: 'Uint32Array' } }],
  ])('%s', async (_, anders) => {
    expect(await merge([een, { ...twee, ...anders }, drie])).toEqual(['routekaart.deel_ongeldig', { nummer: 2 }]);
  });

  test('parts that are no list, and a list with a hole', async () => {
    expect(await merge(Object.assign([een], { 2: drie }))).toEqual(['routekaart.deel_ongeldig', { nummer: 2 }]);
    expect((await merge(7 as never))?.[0]).toBe('routekaart.invoer_onleesbaar');
  });
});

describe('the work budget', () => {
  test('counts buurten, criteria and runs before the first draw', async () => {
    const gezien: unknown[] = [];
    const opties = { zaad: 1, trekkingen: 100, onVoortgang: (stap: unknown) => gezien.push(stap) };
    const nodig = 33 * 4 * 100;
    const run = (anders: object) => vang(() => analyseGevoeligheid(kaart, tabel, [], { ...opties, ...anders }));
    expect(await run({ werk: nodig - 1 })).toEqual([
      'kern.te_veel_werk',
      { wat: 'scores', nodig, hoogstens: nodig - 1 },
    ]);
    // Six inputs are uncertain: the weights of a, b, c, d and t, and what is missing.
    const sobol = { steekproef: 10, herhalingen: 2 };
    expect(await run({ werk: nodig, sobol })).toEqual([
      'kern.te_veel_werk',
      { wat: 'scores', nodig: 33 * 4 * (100 + 10 * 8), hoogstens: nodig },
    ]);
    const deel = { ...opties, trekkingen: 1000, van: 64, tot: 128 };
    expect(await vang(() => drawGevoeligheidsdeel(kaart, tabel, [], { ...deel, werk: 33 * 4 * 64 - 1 }))).toEqual([
      'kern.te_veel_werk',
      { wat: 'scores', nodig: 33 * 4 * 64, hoogstens: 33 * 4 * 64 - 1 },
    ]);
    expect(gezien).toEqual([]);
    expect(await run({ werk: nodig })).toBeUndefined();
    expect(await vang(() => drawGevoeligheidsdeel(kaart, tabel, [], { ...deel, werk: 33 * 4 * 64 }))).toBeUndefined();
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '5', null])('%s is no budget', async (werk) => {
    const opties = { zaad: 1, trekkingen: 1, werk } as never;
    expect((await vang(() => analyseGevoeligheid(kaart, tabel, [], opties)))?.[0]).toBe('kern.document_ongeldig');
  });
});
