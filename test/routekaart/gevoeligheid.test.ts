import { createToeval, isDomeinFout } from 'buurtaanpak/kern';
import {
  type AnalyseGevoeligheidOptions,
  analyseGevoeligheid,
  drawScores,
  type Onzekerheid,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { gammaQuantile } from '../../src/routekaart/gevoeligheid/gammaQuantile.js';
import { makeRangwerk, rankTrekking } from '../../src/routekaart/gevoeligheid/rankTrekking.js';
import { computeSobol } from '../../src/routekaart/gevoeligheid/sobol.js';
import { makeRangklassen } from '../../src/routekaart/gevoeligheid/telling.js';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

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
  { themas: [{ id: 't', naam: 't', gewicht: 2 }] },
);
const run = (options: Omit<AnalyseGevoeligheidOptions, 'zaad'> = {}) =>
  analyseGevoeligheid(kaart, tabel, [], { zaad: 1, trekkingen: 300, ...options });

describe('drawScores', () => {
  test('a draw is the score of the Routekaart with the weights of that draw', () => {
    // With bounds that leave nothing free the draws are the nominal scores.
    const onzekerheid: Onzekerheid = {
      gewichten: { methode: 'grenzen', grenzen: { a: { van: 0.5, tot: 0.5 } } },
    };
    const nominaal = scoreBuurten(kaart, tabel, []).kolommen;
    for (const { scores, codes } of drawScores(kaart, tabel, [], { zaad: 1, trekkingen: 3, onzekerheid })) {
      expect(codes).toEqual(nominaal.codes);
      scores.forEach((score, i) => {
        expect(score).toBeCloseTo(nominaal.scores[i]!, 12);
      });
    }
  });

  test.each<[string, Onzekerheid]>([
    ['normalisation', { normalisaties: [{ methode: 'percentielrang' }] }],
    ['aggregation', { aggregaties: [{ methode: 'meetkundig' }] }],
    ['duels', { aggregaties: [{ methode: 'copeland' }] }],
    ['filling', { aanvullingen: [{ regel: 'mediaan' }] }],
  ])('one other choice (%s) is the Routekaart with that choice', (naam, onzekerheid) => {
    const [normalisatie] = onzekerheid.normalisaties ?? [];
    const [aggregatie] = onzekerheid.aggregaties ?? [];
    const [ontbrekend] = onzekerheid.aanvullingen ?? [];
    const anders = {
      ...kaart,
      ...(aggregatie === undefined ? {} : { aggregatie }),
      themas: kaart.themas!.map((thema) => (aggregatie === undefined ? thema : { ...thema, aggregatie })),
      criteria: kaart.criteria.map((criterium) => ({
        ...criterium,
        ...(normalisatie === undefined ? {} : { normalisatie }),
        ...(ontbrekend === undefined ? {} : { ontbrekend }),
      })),
    };
    const verwacht = scoreBuurten(anders, tabel, []).kolommen.scores;
    const [trekking] = [...drawScores(kaart, tabel, [], { zaad: 1, trekkingen: 1, onzekerheid })];
    trekking!.scores.forEach((score, i) => {
      expect(score, naam).toBeCloseTo(verwacht[i]!, 12);
    });
  });

  test('the same seed gives the same draws, another seed others', () => {
    const draw = (zaad: number) =>
      [...drawScores(kaart, tabel, [], { zaad, trekkingen: 20 })].map(({ scores }) => [...scores]);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(2)).not.toEqual(draw(1));
  });

  test('leaving a criterion out, a role out and drawing assessors again', () => {
    const beoordeeld = makeRoutekaart([
      makeCriterium('a'),
      makeCriterium('v', { bron: { soort: 'beoordeling', schaal } }),
    ]);
    const klein = makeTabel({ a: [1, 2, 3] });
    const rijen = ['BU00010001', 'BU00010002'].flatMap((buurt, b) => [
      makeOordeel(buurt, 'v', 'gemeente', 'g1', 1 + b),
      makeOordeel(buurt, 'v', 'gemeente', 'g2', 3),
      makeOordeel(buurt, 'v', 'wijk', 'w1', 5),
    ]);
    const draws = (onzekerheid: Onzekerheid) =>
      [...drawScores(beoordeeld, klein, rijen, { zaad: 3, trekkingen: 60, onzekerheid })].map(({ scores }) => [
        ...scores,
      ]);
    const verschillend = (lijst: number[][]) => new Set(lijst.map((rij) => JSON.stringify(rij))).size;
    // Nothing, a or v left out.
    expect(verschillend(draws({ criteriumWeglaten: true }))).toBe(3);
    // Nothing (or opbouwwerk, whom nobody is), gemeente, wijk.
    expect(verschillend(draws({ rolWeglaten: true }))).toBe(3);
    // g1 twice, both, g2 twice; w1 always.
    expect(verschillend(draws({ bootstrap: true }))).toBe(3);
    for (const rij of [...draws({ rolWeglaten: true }), ...draws({ bootstrap: true })])
      expect(rij.every((score) => score >= 0 && score <= 1)).toBe(true);
  });

  test('what cannot be is refused', () => {
    const codesOf = (onzekerheid: Onzekerheid, rest = {}) => {
      try {
        drawScores(kaart, tabel, [], { zaad: 1, onzekerheid, ...rest }).next();
      } catch (fout) {
        if (isDomeinFout(fout)) return fout.bevindingen.map(({ code }) => code);
      }
      return [];
    };
    expect(codesOf({ gewichten: { methode: 'marge', marge: 2 } })).toEqual(['routekaart.onzekerheid_buiten_bereik']);
    expect(codesOf({ gewichten: { methode: 'dirichlet', concentratie: 0 } })).toEqual([
      'routekaart.onzekerheid_buiten_bereik',
    ]);
    expect(codesOf({ gewichten: { methode: 'grenzen', grenzen: { x: { van: 1, tot: 0 } } } })).toEqual([
      'routekaart.criterium_onbekend',
      'routekaart.band_omgekeerd',
    ]);
    expect(codesOf({ normalisaties: [] })).toEqual(['routekaart.keuzes_leeg']);
    expect(codesOf({ normalisaties: [{ methode: 'zscore' }], aggregaties: [{ methode: 'meetkundig' }] })).toEqual([
      'routekaart.aggregatie_negatief',
      'routekaart.aggregatie_negatief',
    ]);
    expect(codesOf({}, { trekkingen: 0 })).toEqual(['routekaart.trekkingen_ongeldig']);
    expect(codesOf({}, { zaad: 0.5 })).toEqual(['kern.zaad_ongeldig']);
  });
});

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
      run({ signal: controller.signal, onVoortgang: ({ gedaan }) => gedaan > 100 && controller.abort() }),
    ).rejects.toMatchObject({ code: 'routekaart.analyse_afgebroken' });
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
  test('just inside the bounds the top is the same, just outside it is another', async () => {
    const k = 6;
    const topOf = (gewichten: Readonly<Record<string, number>>) => {
      const anders = {
        ...kaart,
        themas: kaart.themas!.map((een) => ({ ...een, gewicht: gewichten[een.id] ?? een.gewicht })),
        criteria: kaart.criteria.map((een) => ({ ...een, gewicht: gewichten[een.id] ?? een.gewicht })),
      };
      return scoreBuurten(anders, tabel, [])
        .buurten.slice(0, k)
        .map(({ code }) => code)
        .sort();
    };
    const nominaal = topOf({});
    const { stabiliteit } = await run({ k, trekkingen: 1 });
    expect(stabiliteit!.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 't']);
    let gevonden = 0;
    for (const { id, gewicht, ondergrens, bovengrens, wisselOnder, wisselBoven } of stabiliteit!) {
      // The level of this weight, and the others in proportion.
      const niveau = id === 'b' || id === 'c' ? { b: 1, c: 2 } : { a: 3, d: 1, t: 2 };
      const set = (t: number) => {
        const rest = Object.entries(niveau).filter(([ander]) => ander !== id);
        const som = rest.reduce((x, [, w]) => x + w, 0);
        return topOf({ [id]: t, ...Object.fromEntries(rest.map(([ander, w]) => [ander, ((1 - t) * w) / som])) });
      };
      expect(ondergrens).toBeLessThanOrEqual(gewicht);
      expect(bovengrens).toBeGreaterThanOrEqual(gewicht);
      expect(set(Math.max(1e-9, ondergrens + 1e-7))).toEqual(nominaal);
      expect(set(Math.min(1 - 1e-9, bovengrens - 1e-7))).toEqual(nominaal);
      for (const [grens, stap, wissel] of [
        [ondergrens, -1e-7, wisselOnder],
        [bovengrens, 1e-7, wisselBoven],
      ] as const) {
        if (wissel === undefined) continue;
        gevonden += 1;
        const nieuw = set(grens + stap);
        expect(nieuw).toContain(wissel.in);
        expect(nieuw).not.toContain(wissel.uit);
      }
    }
    expect(gevonden).toBeGreaterThan(4);
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
});

describe('inside', () => {
  test('gamma quantiles: exponential for shape 1, chi-square tables for halves', () => {
    expect(gammaQuantile(0.5, 1)).toBe(Math.LN2);
    // Chi-square with 10 degrees of freedom is twice a gamma of shape 5: 95 % at 18.307, 5 % at 3.940; with 1: 95 % at 3.841.
    expect(2 * gammaQuantile(0.95, 5)).toBeCloseTo(18.307, 3);
    expect(2 * gammaQuantile(0.05, 5)).toBeCloseTo(3.94, 2);
    expect(2 * gammaQuantile(0.95, 0.5)).toBeCloseTo(3.841, 3);
    expect(gammaQuantile(0, 3)).toBe(0);
    // Shape 2: P = 1 - (1 + x) e^-x; and every shape grows with p, from the far left to the far right.
    for (const p of [1e-12, 0.001, 0.3, 0.999999]) {
      const x = gammaQuantile(p, 2);
      expect(Math.abs(-Math.expm1(-x) - x * Math.exp(-x) - p)).toBeLessThan(1e-13);
    }
    for (const a of [0.01, 0.5, 3.3, 50, 900, 1e5]) {
      let vorige = 0;
      for (const p of [1e-9, 1e-4, 0.01, 0.2, 0.5, 0.8, 0.99, 0.9999, 1 - 2 ** -53]) {
        const x = gammaQuantile(p, a);
        expect(x, `${a} ${p}`).toBeGreaterThanOrEqual(vorige);
        expect(Number.isFinite(x)).toBe(true);
        vorige = x;
      }
    }
  });

  test('ranks by buckets are the ranks of a plain sort, also for clusters, ties and gaps', () => {
    const bron = createToeval('rangen');
    for (const vorm of ['gelijk', 'cluster', 'knoop', 'gat', 'een'] as const) {
      const n = vorm === 'een' ? 1 : 500;
      const scores = Float64Array.from({ length: n }, (_, i) => {
        const x = bron.nextFractie();
        if (vorm === 'cluster') return i === 0 ? 1e9 : x;
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
