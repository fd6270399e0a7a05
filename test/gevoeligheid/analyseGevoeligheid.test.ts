import { type AnalyseGevoeligheidOptions, analyseGevoeligheid, type Onzekerheid } from 'buurtaanpak/gevoeligheid';
import { createToeval } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import { type Criterium, type Routekaart, scoreBuurten, type Thema } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { makeRangklassen } from '../../src/gevoeligheid/trekking/makeRangklassen.js';
import { makeRangwerk } from '../../src/gevoeligheid/trekking/makeRangwerk.js';
import { rankTrekking } from '../../src/gevoeligheid/trekking/rankTrekking.js';
import { computeSobol } from '../../src/gevoeligheid/trekking/sobol.js';
import { lees, makeCriterium, makeRoutekaart, makeTabel } from '../routekaart/hulp.js';

const toeval = createToeval('gevoeligheid');
const tabel = makeTabel(
  Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((id) => [
      id,
      Array.from({ length: 40 }, (_, i) =>
        id === 'd' && i % 7 === 0 ? null : Math.round(toeval.nextFractie() * 1000),
      ),
    ]),
  ),
);
const kaart = makeRoutekaart(
  [
    makeCriterium('a', { gewicht: 3 }),
    makeCriterium('b', { thema: 't' }),
    makeCriterium('c', { thema: 't', gewicht: 2 }),
    makeCriterium('d', { gewicht: 1 }),
  ],
  // Nobody loses its score when a criterion is left out or weighs less.
  { themas: [{ id: 't', naam: 't', gewicht: 2, dekking: 0 }], dekking: 0 },
);
const run = (options: Omit<AnalyseGevoeligheidOptions, 'zaad'> = {}) =>
  analyseGevoeligheid(kaart, tabel, [], { zaad: 1, trekkingen: 300, ...options });

describe('analyseGevoeligheid', () => {
  test('counts what the draws show', async () => {
    const onzekerheid: Onzekerheid = { gewichten: { methode: 'marge', marge: 0.5 }, criteriumWeglaten: true };
    const { buurten, trekkingen } = await run({ onzekerheid, k: 5 });
    // The same draws: the analysis takes the first stream that splits off.
    expect(trekkingen).toBe(300);
    expect(buurten).toHaveLength(40);
    expect(buurten.reduce((som, { kansTop }) => som + kansTop, 0)).toBeCloseTo(5, 1);
    expect(buurten.reduce((som, { gemiddeldeRang }) => som + gemiddeldeRang, 0) / 40).toBeCloseTo(20.5, 6);
    expect(buurten.map(({ rang }) => rang)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  });

  test('the ranks of a buurt: best, worst and quantiles are those of its distribution', async () => {
    const { buurten } = await run({ k: 5 });
    for (const { besteRang, slechtsteRang, rangkwantielen, rangverdeling, gemiddeldeRang } of buurten) {
      expect(rangverdeling[0]?.van).toBe(besteRang);
      expect(rangverdeling.at(-1)?.tot).toBe(slechtsteRang);
      expect(rangverdeling.reduce((som, { kans }) => som + kans, 0)).toBeCloseTo(1, 12);
      // With forty buurten every rank is a class of its own, so that the mean can be recounted.
      expect(rangverdeling.reduce((som, { van, kans }) => som + van * kans, 0)).toBeCloseTo(gemiddeldeRang, 9);
      // The lowest rank that at least so large a part of the draws reached.
      const quantile = (p: number) => {
        let deel = 0;
        return rangverdeling.find(({ kans }) => {
          deel += kans;
          return deel >= p - 1e-9;
        })?.tot;
      };
      expect(rangkwantielen).toEqual({ p5: quantile(0.05), p50: quantile(0.5), p95: quantile(0.95) });
    }
    expect(buurten.some(({ rangkwantielen: { p5, p50, p95 } }) => p5 < p50 && p50 < p95)).toBe(true);
  });

  test('two criteria on which each buurt is best once: the mean score and the chance to be first are known', async () => {
    // Under all weights equally likely the first wins when w > 0.5: half of the draws.
    const twee = makeRoutekaart([makeCriterium('a'), makeCriterium('b')]);
    const { buurten } = await analyseGevoeligheid(twee, makeTabel({ a: [0, 1], b: [1, 0] }), [], {
      zaad: 7,
      trekkingen: 4000,
      k: 1,
      onzekerheid: { gewichten: { methode: 'dirichlet' } },
    });
    for (const rij of buurten) {
      expect(Math.abs(rij.kansTop - 0.5)).toBeLessThan(0.03);
      expect(Math.abs(rij.gemiddeldeScore - 0.5)).toBeLessThan(0.02);
      // Uniform on 0 to 1.
      expect(Math.abs(rij.spreidingScore - Math.sqrt(1 / 12))).toBeLessThan(0.01);
      // Given that it is first its weight is uniform on 0.5 to 1.
      expect(Math.abs(Math.max(...Object.values(rij.centraleGewichten!)) - 0.75)).toBeLessThan(0.02);
    }
  });

  test('a concentrated Dirichlet has the mean of the document and the variance of the formula', async () => {
    const twee = makeRoutekaart([makeCriterium('a', { gewicht: 3 }), makeCriterium('b')]);
    const { buurten } = await analyseGevoeligheid(twee, makeTabel({ a: [0, 1], b: [1, 0] }), [], {
      zaad: 7,
      trekkingen: 2000,
      onzekerheid: { gewichten: { methode: 'dirichlet', concentratie: 20 } },
    });
    // The score of the second is the weight of a: Beta(15, 5), variance 0.75 * 0.25 / 21.
    expect(buurten[0]!.gemiddeldeScore).toBeCloseTo(0.75, 2);
    expect(buurten[0]!.spreidingScore).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 21), 2);
  });

  test('a buurt that has a score in some draws only comes last, without a score and rank of its own; ties go by code', async () => {
    const model = makeRoutekaart([makeCriterium('a'), makeCriterium('b')], { dekking: 1 });
    const codes = ['BU00010003', 'BU00010004', 'BU00010002', 'BU00010001'];
    const { buurten } = await analyseGevoeligheid(
      model,
      makeTabel({ a: [1, 9, 1, 2], b: [1, null, 1, 2] }, { codes }),
      [],
      {
        zaad: 1,
        trekkingen: 200,
        onzekerheid: { aanvullingen: [{ regel: 'weglaten' }, { regel: 'mediaan' }] },
      },
    );
    expect(buurten.map(({ code, rang }) => [code, rang])).toEqual([
      ['BU00010001', 1],
      ['BU00010002', 2],
      ['BU00010003', 2],
      ['BU00010004', undefined],
    ]);
    const soms = buurten[3]!;
    expect(soms.score).toBeUndefined();
    expect(Math.abs(soms.kansOpScore - 0.5)).toBeLessThan(0.1);
    // When it has one: the most of a and the median of b, 1 on 1 to 2.
    expect(soms.gemiddeldeScore).toBe(0.5);
    expect(soms).toMatchObject({
      laagsteScore: 0.5,
      hoogsteScore: 0.5,
      spreidingScore: 0,
      besteRang: 2,
      slechtsteRang: 2,
    });
  });

  test('progress, a pause between blocks, and stopping half-way', async () => {
    const gezien: number[] = [];
    let pauzes = 0;
    await run({
      trekkingen: 200,
      onVoortgang: ({ gedaan, totaal }) => {
        expect(totaal).toBe(200);
        gezien.push(gedaan);
      },
      pauze: async () => {
        pauzes += 1;
      },
    });
    expect(gezien.at(-1)).toBe(200);
    expect(gezien.length).toBeGreaterThan(1);
    expect(pauzes).toBe(gezien.length);
    const controller = new AbortController();
    await expect(
      run({ signaal: controller.signal, onVoortgang: ({ gedaan }) => gedaan > 100 && controller.abort() }),
    ).rejects.toMatchObject({ code: 'kern.afgebroken' });
  });

  test('byte for byte the same for the same seed', async () => {
    const sobol = { steekproef: 32, herhalingen: 10 };
    expect(JSON.stringify(await run({ sobol }))).toBe(JSON.stringify(await run({ sobol })));
  });

  test('refuses a k, a buurt, a sample that cannot be', async () => {
    await expect(run({ k: 0 })).rejects.toMatchObject({ code: 'routekaart.k_ongeldig' });
    await expect(run({ sobol: { steekproef: 0 } })).rejects.toMatchObject({ code: 'routekaart.trekkingen_ongeldig' });
    await expect(run({ sobol: { uitkomst: { soort: 'score', buurt: 'BU9' } } })).rejects.toMatchObject({
      code: 'routekaart.buurt_onbekend',
    });
  });
});

describe('weight stability', () => {
  /** The weights of which the bounds were checked by scoring just inside and just outside of them, and how many are a change. */
  const checkGrenzen = async (model: Routekaart, cijfers: Kerncijfertabel, k: number) => {
    const { themas = [], criteria } = model;
    const alle = [...themas, ...criteria];
    const levelOf = (een: Thema | Criterium) => ('bron' in een ? een.thema : een.boven);
    const topWith = (id: string, t: number) => {
      const niveau = levelOf(alle.find((een) => een.id === id)!);
      const broers = alle.filter((een) => een.id !== id && levelOf(een) === niveau);
      const som = broers.reduce((x, { gewicht = 1 }) => x + gewicht, 0);
      // The others on the level keep their proportions.
      const weigh = <T extends Thema | Criterium>(een: T): T =>
        een.id === id
          ? { ...een, gewicht: t }
          : levelOf(een) === niveau
            ? { ...een, gewicht: ((1 - t) * (een.gewicht ?? 1)) / som }
            : een;
      return lees(scoreBuurten({ ...model, themas: themas.map(weigh), criteria: criteria.map(weigh) }, cijfers, []))
        .buurten.slice(0, k)
        .map(({ code }) => code)
        .sort();
    };
    const nominaal = lees(scoreBuurten(model, cijfers, []))
      .buurten.slice(0, k)
      .map(({ code }) => code)
      .sort();
    const { stabiliteit } = await analyseGevoeligheid(model, cijfers, [], { zaad: 1, trekkingen: 1, k });
    let wissels = 0;
    for (const { id, gewicht, ondergrens, bovengrens, wisselOnder, wisselBoven } of stabiliteit!) {
      expect(ondergrens).toBeLessThanOrEqual(gewicht);
      expect(bovengrens).toBeGreaterThanOrEqual(gewicht);
      expect(topWith(id, Math.max(1e-9, ondergrens + 1e-7)), id).toEqual(nominaal);
      expect(topWith(id, Math.min(1 - 1e-9, bovengrens - 1e-7)), id).toEqual(nominaal);
      for (const [grens, stap, wissel] of [
        [ondergrens, -1e-7, wisselOnder],
        [bovengrens, 1e-7, wisselBoven],
      ] as const) {
        if (wissel === undefined) continue;
        wissels += 1;
        const nieuw = topWith(id, grens + stap);
        expect(nieuw).toContain(wissel.in);
        expect(nieuw).not.toContain(wissel.uit);
      }
    }
    return { ids: stabiliteit!.map(({ id }) => id).sort(), wissels };
  };

  test('just inside the bounds the top is the same, just outside it is another', async () => {
    const { ids, wissels } = await checkGrenzen(kaart, tabel, 6);
    expect(ids).toEqual(['a', 'b', 'c', 'd', 't']);
    expect(wissels).toBeGreaterThan(4);
  });

  test('says what each weight is of, and nothing of weights that cannot move', async () => {
    const { stabiliteit = [], sobol } = await run({ trekkingen: 1, k: 6 });
    expect(stabiliteit.map(({ id, soort }) => [id, soort]).sort()).toEqual([
      ['a', 'criterium'],
      ['b', 'criterium'],
      ['c', 'criterium'],
      ['d', 'criterium'],
      ['t', 'thema'],
    ]);
    expect(sobol).toBeUndefined();
    // The only one of its level has all of it, and a weight of zero stays zero.
    const vast = makeRoutekaart(
      [makeCriterium('a', { thema: 't' }), makeCriterium('b'), makeCriterium('c', { gewicht: 0 })],
      {
        themas: [{ id: 't', naam: 't' }],
      },
    );
    const smal = await analyseGevoeligheid(vast, tabel, [], { zaad: 1, trekkingen: 1, k: 6 });
    expect(smal.stabiliteit?.map(({ id }) => id).sort()).toEqual(['b', 't']);
  });

  test('also where a buurt has nothing of a thema, or too little of it', async () => {
    // All of t is missing in one in five, half of it in another.
    const leeg = (sleutel: string, i: number) => (sleutel === 'b' && i % 5 < 2) || (sleutel === 'c' && i % 5 === 0);
    const cijfers = {
      ...tabel,
      kolommen: tabel.kolommen.map((kolom) => ({
        ...kolom,
        waarden: kolom.waarden.map((waarde, i) => (leeg(kolom.sleutel, i) ? Number.NaN : waarde)),
      })),
    };
    for (const dekking of [0, 1]) {
      const model = { ...kaart, themas: [{ id: 't', naam: 't', gewicht: 2, dekking }] };
      const { ids, wissels } = await checkGrenzen(model, cijfers, 12);
      expect(ids).toEqual(['a', 'b', 'c', 'd', 't']);
      expect(wissels, `dekking ${dekking}`).toBeGreaterThan(4);
    }
  });

  test('by hand: a buurt with a gap against one that is the same on everything', async () => {
    const normalisatie = { methode: 'ijkpunten', onder: 0, boven: 1 } as const;
    const model = makeRoutekaart(
      ['a', 'b', 'c'].map((id) => makeCriterium(id, { normalisatie })),
      { dekking: 0 },
    );
    const cijfers = makeTabel({ a: [0.5, 0.9], b: [0.5, null], c: [0.5, 0.2] });
    const { stabiliteit } = await analyseGevoeligheid(model, cijfers, [], { zaad: 1, trekkingen: 1, k: 1 });
    const wissel = { uit: 'BU00010002', in: 'BU00010001' };
    const [a, b, c] = stabiliteit!;
    // (0.9 t + 0.2 (1 - t) / 2) / (t + (1 - t) / 2) = 0.5 at t = 3 / 11.
    expect(a).toMatchObject({ bovengrens: 1, wisselOnder: wissel });
    expect(a!.ondergrens).toBeCloseTo(3 / 11, 12);
    // The one has no b and the other is 0.5 whatever its weights.
    expect(b).toEqual({ id: 'b', soort: 'criterium', gewicht: 1 / 3, ondergrens: 0, bovengrens: 1 });
    // (0.2 t + 0.9 (1 - t) / 2) / (t + (1 - t) / 2) = 0.5 at t = 2 / 5.
    expect(c).toMatchObject({ ondergrens: 0, wisselBoven: wissel });
    expect(c!.bovengrens).toBeCloseTo(2 / 5, 12);
  });

  test('by hand: a buurt that has too little of a thema for it to count', async () => {
    const normalisatie = { methode: 'ijkpunten', onder: 0, boven: 1 } as const;
    const model = makeRoutekaart(
      ['a', 'b', 'c'].map((id) => makeCriterium(id, { normalisatie, ...(id === 'a' ? {} : { thema: 't' }) })),
      { themas: [{ id: 't', naam: 't', dekking: 1 }], dekking: 0 },
    );
    const cijfers = makeTabel({ a: [0.1, 0.5], b: [1, null], c: [0.6, 0.1] });
    const { stabiliteit } = await analyseGevoeligheid(model, cijfers, [], { zaad: 1, trekkingen: 1, k: 1 });
    const wissel = { uit: 'BU00010002', in: 'BU00010001' };
    const grenzen = Object.fromEntries(stabiliteit!.map(({ id, ...rest }) => [id, rest]));
    // The second has 0.5, whatever the weights; the first 0.1 w + 0.8 (1 - w), with in t as many parts b as c.
    expect(grenzen.a).toMatchObject({ bovengrens: 1, wisselOnder: wissel });
    expect(grenzen.a!.ondergrens).toBeCloseTo(3 / 7, 12);
    expect(grenzen.t).toMatchObject({ ondergrens: 0, wisselBoven: wissel });
    expect(grenzen.t!.bovengrens).toBeCloseTo(4 / 7, 12);
    // 0.05 + 0.5 (v + 0.6 (1 - v)) = 0.5 at v = 0.75.
    expect(grenzen.b).toMatchObject({ ondergrens: 0, wisselBoven: wissel });
    expect(grenzen.b!.bovengrens).toBeCloseTo(0.75, 12);
    expect(grenzen.c).toMatchObject({ bovengrens: 1, wisselOnder: wissel });
    expect(grenzen.c!.ondergrens).toBeCloseTo(0.25, 12);
  });

  test('of a tie at the edge the first by code is in the top, and the other enters at once', async () => {
    const codes = ['BU00010002', 'BU00010001'];
    const model = makeRoutekaart([makeCriterium('a'), makeCriterium('b')]);
    const { stabiliteit } = await analyseGevoeligheid(model, makeTabel({ a: [0, 1], b: [1, 0] }, { codes }), [], {
      zaad: 1,
      trekkingen: 1,
      k: 1,
    });
    const wissel = { uit: 'BU00010001', in: 'BU00010002' };
    const vast = { soort: 'criterium', gewicht: 0.5 };
    expect(stabiliteit).toEqual([
      { ...vast, id: 'a', ondergrens: 0.5, bovengrens: 1, wisselOnder: wissel },
      { ...vast, id: 'b', ondergrens: 0, bovengrens: 0.5, wisselBoven: wissel },
    ]);
  });

  test('buurten that are the same on everything, gaps too, never change places', async () => {
    const model = makeRoutekaart([makeCriterium('a'), makeCriterium('b'), makeCriterium('c')], { dekking: 0 });
    for (const c of [2, null]) {
      const cijfers = makeTabel({ a: [9, 9, 1], b: [4, 4, 1], c: [c, c, 1] });
      const { stabiliteit } = await analyseGevoeligheid(model, cijfers, [], { zaad: 1, trekkingen: 1, k: 1 });
      for (const { ondergrens, bovengrens } of stabiliteit!) expect([ondergrens, bovengrens]).toEqual([0, 1]);
    }
  });

  test('there is none when a level is no arithmetic mean', async () => {
    const meetkundig = makeRoutekaart([makeCriterium('a'), makeCriterium('b')], {
      aggregatie: { methode: 'meetkundig' },
      schaal: { van: 1, tot: 100 },
    });
    const uitkomst = await analyseGevoeligheid(meetkundig, makeTabel({ a: [1, 2], b: [2, 1] }), [], {
      zaad: 1,
      trekkingen: 2,
    });
    expect(uitkomst.stabiliteit).toBeUndefined();
  });
});

describe('Sobol indices', () => {
  test("the g-function of Sobol', of which they are known", () => {
    // g = product of (|4 x - 2| + a) / (1 + a); V_i = 1 / (3 (1 + a_i)^2), V = product of (1 + V_i) - 1.
    const a = [0, 1, 4.5];
    const n = 20_000;
    const g = (x: readonly number[]) => x.reduce((p, xi, i) => (p * (Math.abs(4 * xi - 2) + a[i]!)) / (1 + a[i]!), 1);
    const bron = createToeval('sobol');
    const A = Array.from({ length: n }, () => a.map(() => bron.nextFractie()));
    const B = Array.from({ length: n }, () => a.map(() => bron.nextFractie()));
    const uitkomsten = {
      a: Float64Array.from(A, g),
      b: Float64Array.from(B, g),
      ab: a.map((_, d) => Float64Array.from(A, (rij, r) => g(rij.map((x, i) => (i === d ? B[r]![d]! : x))))),
    };
    const V = a.map((ai) => 1 / (3 * (1 + ai) ** 2));
    const totaal = V.reduce((p, v) => p * (1 + v), 1) - 1;
    const indices = computeSobol(uitkomsten, ['a', 'b', 'c'], 50, bron.nextBelow);
    indices.forEach(({ eerste, totaal: t }, i) => {
      const eersteExact = V[i]! / totaal;
      const totaalExact = (V[i]! * V.reduce((p, v, j) => (j === i ? p : p * (1 + v)), 1)) / totaal;
      expect(Math.abs(eerste.waarde - eersteExact)).toBeLessThan(0.03);
      expect(Math.abs(t.waarde - totaalExact)).toBeLessThan(0.03);
      expect(eerste.laag).toBeLessThanOrEqual(eerste.waarde);
      expect(eerste.hoog).toBeGreaterThanOrEqual(eerste.waarde);
    });
  });

  test('of a score that is a weight: that weight explains all of it', async () => {
    const twee = makeRoutekaart([makeCriterium('a'), makeCriterium('b'), makeCriterium('z', { gewicht: 0 })]);
    const { sobol } = await analyseGevoeligheid(twee, makeTabel({ a: [0, 1], b: [1, 0], z: [1, 2] }), [], {
      zaad: 5,
      trekkingen: 1,
      onzekerheid: { gewichten: { methode: 'grenzen', grenzen: { a: { van: 0.1, tot: 0.9 } } } },
      sobol: { steekproef: 1000, herhalingen: 20, uitkomst: { soort: 'score', buurt: 'BU00010002' } },
    });
    expect(sobol!.map(({ invoer }) => invoer)).toEqual(['a']);
    expect(Math.abs(sobol![0]!.eerste.waarde - 1)).toBeLessThan(0.1);
    expect(Math.abs(sobol![0]!.totaal.waarde - 1)).toBeLessThan(0.1);
  });

  test('of a score that is sometimes not there, which counts as 0', async () => {
    const { sobol } = await analyseGevoeligheid(
      makeRoutekaart([makeCriterium('a'), makeCriterium('b')]),
      makeTabel({ a: [1, 2, 3], b: [1, null, 0] }),
      [],
      {
        zaad: 5,
        trekkingen: 1,
        onzekerheid: { criteriumWeglaten: true },
        sobol: { steekproef: 400, herhalingen: 20, uitkomst: { soort: 'score', buurt: 'BU00010002' } },
      },
    );
    // Without a it has no score, else 0.5: the choice explains all of it.
    expect(sobol!.map(({ invoer }) => invoer)).toEqual(['criterium_weglaten']);
    expect(Math.abs(sobol![0]!.eerste.waarde - 1)).toBeLessThan(0.15);
    expect(Math.abs(sobol![0]!.totaal.waarde - 1)).toBeLessThan(0.15);
  });

  test('of what never changes: nothing explains anything', async () => {
    const { sobol } = await analyseGevoeligheid(makeRoutekaart([makeCriterium('a')]), makeTabel({ a: [1, 2] }), [], {
      zaad: 5,
      trekkingen: 1,
      onzekerheid: { normalisaties: [{ methode: 'minmax' }, { methode: 'percentielrang' }] },
      sobol: { steekproef: 20, herhalingen: 5 },
    });
    const nul = { waarde: 0, laag: 0, hoog: 0 };
    expect(sobol).toEqual([{ invoer: 'normalisatie', eerste: nul, totaal: nul }]);
  });
});

describe('inside', () => {
  test('ranks by buckets are the ranks of a plain sort, also for clusters, ties and gaps', () => {
    const bron = createToeval('rangen');
    for (const vorm of ['gelijk', 'cluster', 'knoop', 'gat', 'een'] as const) {
      const n = vorm === 'een' ? 1 : 500;
      const scores = Float64Array.from({ length: n }, (_, i) => {
        const x = bron.nextFractie();
        if (vorm === 'cluster') return i === 0 ? 1000 : x;
        if (vorm === 'knoop') return Math.floor(x * 20);
        if (vorm === 'gat' && i % 5 === 0) return Number.NaN;
        return x;
      });
      const rangen = new Int32Array(n);
      rankTrekking(scores, rangen, makeRangwerk(n));
      const verwacht = [...scores].map((score) =>
        Number.isNaN(score) ? 0 : 1 + [...scores].filter((ander) => ander > score).length,
      );
      expect([...rangen], vorm).toEqual(verwacht);
    }
  });

  test('classes of ranks cover every rank once, and the first 128 one by one', () => {
    for (const aantal of [1, 128, 129, 14_574]) {
      const klassen = makeRangklassen(aantal);
      expect(klassen[0]).toEqual({ van: 1, tot: 1 });
      expect(klassen.at(-1)?.tot).toBe(aantal);
      klassen.forEach(({ van, tot }, c) => {
        expect(van).toBe(c === 0 ? 1 : klassen[c - 1]!.tot + 1);
        if (van <= 128) expect(tot).toBe(van);
      });
      expect(klassen.length).toBeLessThan(300);
    }
  });
});
