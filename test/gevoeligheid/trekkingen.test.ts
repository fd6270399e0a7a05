import { analyseGevoeligheid, drawScores, type Onzekerheid } from 'buurtaanpak/gevoeligheid';
import { createToeval } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import { type Criterium, type Routekaart, scoreBuurten, type Thema } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { chooseBlok } from '../../src/gevoeligheid/trekking/chooseBlok.js';
import { makeRangklassen } from '../../src/gevoeligheid/trekking/makeRangklassen.js';
import { makeRangwerk } from '../../src/gevoeligheid/trekking/makeRangwerk.js';
import { makeTeller } from '../../src/gevoeligheid/trekking/makeTeller.js';
import { rankTrekking } from '../../src/gevoeligheid/trekking/rankTrekking.js';
import { sumKnopen } from '../../src/gevoeligheid/trekking/somboom.js';
import { gammaQuantile } from '../../src/rekenen/index.js';
import { lees, makeCriterium, makeRoutekaart, makeTabel } from '../routekaart/hulp.js';
import { runs } from '../runs.js';

/** Figures that are scores as they are. */
const normalisatie = { methode: 'ijkpunten', onder: 0, boven: 1 } as const;

/** 1 plus the number of higher scores, by looking at all; 0 without one. */
/** A score shares the rank of the highest that it is equal to but for rounding. */
const rankNaive = (scores: readonly number[]) => {
  const hoog = scores.filter((score) => !Number.isNaN(score)).sort((a, b) => b - a);
  const grens = 1e-12 * Math.max(0, ...hoog.map(Math.abs));
  const koppen: number[] = [];
  for (const score of hoog) if (!(koppen.at(-1)! - score <= grens)) koppen.push(score);
  return scores.map((score) => {
    const kop = koppen.find((een) => een - score <= grens && een >= score);
    return kop === undefined ? 0 : 1 + hoog.indexOf(kop);
  });
};

describe('ranks of one draw', () => {
  const toeval = createToeval('vormen');
  const { nextFractie, nextBelow } = toeval;
  const fill = (n: number, make: (i: number) => number) => Array.from({ length: n }, (_, i) => make(i));

  test.each<[string, number[]]>([
    ['nobody', []],
    ['one', [3]],
    ['one without a score', [Number.NaN]],
    ['none with a score', fill(5, () => Number.NaN)],
    ['all the same', fill(100, () => 7)],
    ['all zero, of either sign', fill(9, (i) => (i % 2 === 0 ? 0 : -0))],
    ['rising', fill(200, (i) => i)],
    ['falling', fill(200, (i) => -i)],
    ['around zero', fill(300, () => nextFractie() - 0.5)],
    ['below zero', fill(300, () => -5 - nextFractie())],
    ['far from zero', fill(300, () => 1e9 + nextFractie())],
    // One bucket at the top, or at the bottom, has all but one, in the wrong order.
    ['a few far above one', [1, 2, 3, 4, -1e9]],
    ['many far above one', [...fill(100, (i) => i), -1e9]],
    ['many far below one', [1e9, ...fill(100, (i) => i)]],
    ['in two clusters', fill(400, (i) => (i % 2) * 1e6 + nextFractie())],
    ['in clusters of all sizes', fill(500, () => Math.floor(5 * nextFractie() ** 3) * 1e4 + nextBelow(30))],
    ['many ties and gaps', fill(500, () => (nextBelow(9) === 0 ? Number.NaN : nextBelow(12) - 6))],
    // The difference of the ends is more than a number can hold, or less than one can be divided by.
    ['as far apart as can be', [1e308, -1e308, 0, 1, -1, 1e308, ...fill(40, (i) => i)]],
    ['as close as can be', fill(50, (i) => (i % 3) * 5e-324)],
    ['equal but for rounding', fill(60, (i) => (i % 4) / 7 + (i % 3) * 1e-16)],
  ])('%s', (_, scores) => {
    // Room that was used before is as good as new.
    const werk = makeRangwerk(scores.length);
    for (const rij of [[...scores].reverse(), scores]) {
      const rangen = new Int32Array(scores.length).fill(99);
      rankTrekking(Float64Array.from(rij), rangen, werk);
      expect([...rangen]).toEqual(rankNaive(rij));
    }
  });
});

describe('counts of draws', () => {
  test('ranks above 128 are counted in classes of four in a hundred', () => {
    // 0.04 * 129, 134 and 139 are 5 and a bit; the last class ends with the buurten.
    expect(makeRangklassen(145).slice(126)).toEqual([
      { van: 127, tot: 127 },
      { van: 128, tot: 128 },
      { van: 129, tot: 133 },
      { van: 134, tot: 138 },
      { van: 139, tot: 143 },
      { van: 144, tot: 145 },
    ]);
    for (const { van, tot } of makeRangklassen(14_574).slice(128, -1))
      expect(tot - van + 1).toBe(Math.floor(0.04 * van + 1e-9));
  });

  test('a block is of 8 to 64 draws, and of a million scores at most', () => {
    expect([0, 1, 14_574, 20_000, 50_000, 200_000].map(chooseBlok)).toEqual([64, 64, 64, 32, 16, 8]);
  });

  test('all that is kept is what counting draw by draw gives', () => {
    const { nextFractie, nextBelow } = createToeval('teller');
    const [aantal, criteria, k] = [150, 3, 10];
    // The first never has a score, the second at times; the third has none without uncertainty; ties are many.
    const makeScore = (i: number) =>
      i === 0 || (i === 1 && nextFractie() < 0.5) ? Number.NaN : nextBelow(60) / 8 - 3 + i / 64;
    const nominaal = Float64Array.from({ length: aantal }, (_, i) => (i === 2 ? Number.NaN : makeScore(i)));
    const blok = 64;
    const { klassen, add, finish } = makeTeller(criteria, k, nominaal, blok);
    const scores: number[][] = [];
    const gewichten: number[][] = [];
    for (const trekkingen of [blok, blok, 32, 32, blok, 5]) {
      const begin = scores.length;
      const alle = new Float64Array(blok * aantal);
      for (let d = 0; d < trekkingen; d++) {
        scores.push(Array.from({ length: aantal }, (_, i) => makeScore(i)));
        gewichten.push(Array.from({ length: criteria }, nextFractie));
        alle.set(scores.at(-1)!, d * aantal);
      }
      add(
        alle,
        gewichten.slice(begin).map((rij) => ({ effectief: Float64Array.from(rij), maat: 0 })),
      );
    }
    const rangen = scores.map(rankNaive);
    const { knopen, ...tellingen } = finish();
    const telling = { ...tellingen, ...sumKnopen(knopen) };
    expect(knopen.map(({ niveau, nummer }) => [niveau, nummer])).toEqual([
      [2, 0],
      [0, 4],
    ]);
    const rijOf = (i: number) => [...telling.eersteRijen].indexOf(i);
    for (let i = 0; i < aantal; i++) {
      const mijn = rangen.flatMap((rij, d) =>
        rij[i] === 0 ? [] : [{ rang: rij[i]!, score: scores[d]![i]!, gewicht: gewichten[d]! }],
      );
      const sum = (f: (trekking: (typeof mijn)[number]) => number) => mijn.reduce((som, rij) => som + f(rij), 0);
      const nul = Number.isNaN(nominaal[i]) ? 0 : nominaal[i]!;
      expect({
        verdeling: [...telling.verdeling.subarray(i * (klassen.length + 1), (i + 1) * (klassen.length + 1))],
        somRang: telling.somRang[i],
        somRang2: telling.somRang2[i],
        besteRang: telling.besteRang[i],
        slechtsteRang: telling.slechtsteRang[i],
        inTop: telling.inTop[i],
        laagsteScore: telling.laagsteScore[i],
        hoogsteScore: telling.hoogsteScore[i],
      }).toEqual({
        verdeling: [
          ...klassen.map(({ van, tot }) => mijn.filter(({ rang }) => rang >= van && rang <= tot).length),
          rangen.length - mijn.length,
        ],
        somRang: sum(({ rang }) => rang),
        somRang2: sum(({ rang }) => rang ** 2),
        besteRang: Math.min(aantal, ...mijn.map(({ rang }) => rang)),
        slechtsteRang: Math.max(0, ...mijn.map(({ rang }) => rang)),
        inTop: mijn.filter(({ rang }) => rang <= k).length,
        laagsteScore: Math.min(...mijn.map(({ score }) => score)),
        hoogsteScore: Math.max(...mijn.map(({ score }) => score)),
      });
      expect(telling.somScore[i]).toBeCloseTo(
        sum(({ score }) => score - nul),
        9,
      );
      expect(telling.somScore2[i]).toBeCloseTo(
        sum(({ score }) => (score - nul) ** 2),
        9,
      );
      for (let c = 0; c < criteria; c++)
        expect(telling.eersteGewichten[rijOf(i) * criteria + c] ?? 0).toBeCloseTo(
          sum(({ rang, gewicht }) => (rang === 1 ? gewicht[c]! : 0)),
          9,
        );
    }
    expect(telling.slechtsteRang[0]).toBe(0);
    expect(Math.max(...telling.eersteGewichten)).toBeGreaterThan(0);
  });

  test('progress is told once after every block', async () => {
    const model = makeRoutekaart([makeCriterium('a'), makeCriterium('b')]);
    const stappen = async (trekkingen: number, steekproef: number) => {
      const gezien: number[] = [];
      await analyseGevoeligheid(model, makeTabel({ a: [1, 2, 3], b: [3, 1, 2] }), [], {
        zaad: 1,
        trekkingen,
        sobol: { steekproef, herhalingen: 1 },
        onVoortgang: ({ gedaan }) => gezien.push(gedaan),
      });
      return gezien;
    };
    // Blocks of 64 draws, and of 16 rows of the design: two samples and one for each of two weights.
    expect(await stappen(128, 16)).toEqual([64, 128, 144, 160, 176, 192]);
    expect(await stappen(65, 17)).toEqual([64, 65, 81, 82, 98, 99, 115, 116, 132, 133]);
  });
});

describe('draws, worked out from the same uniform numbers', () => {
  // Two weights of 0, one on either level: they stay 0.
  const model = makeRoutekaart(
    [
      makeCriterium('a', { normalisatie, gewicht: 3 }),
      makeCriterium('b', { normalisatie, thema: 't' }),
      makeCriterium('c', { normalisatie, thema: 't', gewicht: 2 }),
      makeCriterium('d', { normalisatie, thema: 't', gewicht: 0 }),
      makeCriterium('e', { normalisatie, gewicht: 0 }),
    ],
    { themas: [{ id: 't', naam: 't', gewicht: 2 }] },
  );
  const figuren = { a: [0.1, 0.9, 0.4], b: [0.7, 0.3, 0.5], c: [0.2, 0.8, 1], d: [1, 0, 1], e: [0, 1, 1] };
  const tabel = makeTabel(figuren);
  const basis = { a: 3 / 5, t: 2 / 5, b: 1 / 3, c: 2 / 3 };
  type Naam = keyof typeof basis;

  test.each<[string, Onzekerheid, (naam: Naam, u: number) => number]>([
    ['all weights equally likely', { gewichten: { methode: 'dirichlet' } }, (_, u) => -Math.log(1 - u)],
    [
      'a Dirichlet distribution around the weights',
      { gewichten: { methode: 'dirichlet', concentratie: 20 } },
      (naam, u) => gammaQuantile(u, 20 * basis[naam]),
    ],
    ['a share up or down', { gewichten: { methode: 'marge', marge: 0.6 } }, (naam, u) => basis[naam] * (0.4 + 1.2 * u)],
    [
      'bounds',
      {
        gewichten: {
          methode: 'grenzen',
          // In the unit of the document: the levels weigh 5 and 3.
          grenzen: { a: { van: 1, tot: 3.5 }, c: { van: 1.5, tot: 6 }, d: { van: 1, tot: 2 }, e: { van: 1, tot: 2 } },
        },
      },
      (naam, u) => (naam === 'a' ? 0.2 + 0.5 * u : naam === 'c' ? 0.5 + 1.5 * u : basis[naam]),
    ],
    ['nothing', {}, (naam) => basis[naam]],
  ])('%s', (_, onzekerheid, draw) => {
    const toeval = createToeval('trekking');
    for (const { scores } of drawScores(model, tabel, [], { zaad: 'trekking', trekkingen: 35, onzekerheid })) {
      // One for every weight, level after level from below, criteria before themas; then one for each of five choices.
      const u = Object.fromEntries(['b', 'c', 'd', 'a', 'e', 't'].map((naam) => [naam, toeval.nextFractie()]));
      for (let keuze = 0; keuze < 5; keuze++) toeval.nextFractie();
      const w = (naam: Naam) => draw(naam, u[naam]!);
      scores.forEach((score, i) => {
        const t = (w('b') * figuren.b[i]! + w('c') * figuren.c[i]!) / (w('b') + w('c'));
        expect(score).toBeCloseTo((w('a') * figuren.a[i]! + w('t') * t) / (w('a') + w('t')), 12);
      });
    }
  });

  test('Sobol indices are those of the design of Saltelli, of a sample that is no whole number of blocks', async () => {
    const [zaad, n, marge] = [5, 37, 0.8];
    const { sobol, buurten } = await analyseGevoeligheid(model, tabel, [], {
      zaad,
      trekkingen: 1,
      onzekerheid: { gewichten: { methode: 'marge', marge } },
      sobol: { steekproef: n, herhalingen: 1, uitkomst: { soort: 'score', buurt: 'BU00010001' } },
    });
    expect(buurten).toHaveLength(3);
    const toeval = createToeval(zaad);
    // The first stream is of the draws.
    toeval.split();
    const stroom = toeval.split();
    const namen = ['b', 'c', 'd', 'a', 'e', 't'];
    const sample = () => Array.from({ length: n }, () => Array.from({ length: namen.length + 5 }, stroom.nextFractie));
    const [a, b] = [sample(), sample()];
    const run = (u: readonly number[]) => {
      const w = (naam: Naam) => basis[naam] * (1 + marge * (2 * u[namen.indexOf(naam)]! - 1));
      const t = (w('b') * figuren.b[0]! + w('c') * figuren.c[0]!) / (w('b') + w('c'));
      return (w('a') * figuren.a[0]! + w('t') * t) / (w('a') + w('t'));
    };
    const opnieuw = Array.from({ length: n }, () => stroom.nextBelow(n));
    const index = (naam: string, rijen: readonly number[]) => {
      const d = namen.indexOf(naam);
      const ya = rijen.map((r) => run(a[r]!));
      const yb = rijen.map((r) => run(b[r]!));
      const yab = rijen.map((r) => run(a[r]!.with(d, b[r]![d]!)));
      const mean = (f: (r: number) => number) => rijen.reduce((som, _, r) => som + f(r), 0) / n;
      const midden = mean((r) => (ya[r]! + yb[r]!) / 2);
      const variantie = mean((r) => ((ya[r]! - midden) ** 2 + (yb[r]! - midden) ** 2) / 2);
      return {
        eerste: mean((r) => (yb[r]! - midden) * (yab[r]! - ya[r]!)) / variantie,
        totaal: mean((r) => (ya[r]! - yab[r]!) ** 2) / 2 / variantie,
      };
    };
    const alle = Array.from({ length: n }, (_, r) => r);
    expect(sobol!.map(({ invoer }) => invoer)).toEqual(['b', 'c', 'a', 't']);
    for (const { invoer, eerste, totaal } of sobol!) {
      const [waarde, ander] = [index(invoer, alle), index(invoer, opnieuw)];
      for (const [schatting, soort] of [
        [eerste, 'eerste'],
        [totaal, 'totaal'],
      ] as const) {
        expect(schatting.waarde, invoer).toBeCloseTo(waarde[soort], 10);
        expect(schatting.laag, invoer).toBeCloseTo(ander[soort], 10);
        expect(schatting.hoog).toBe(schatting.laag);
      }
    }
  });
});

describe('how far a weight may move', () => {
  const analyse = async (model: Routekaart, cijfers: Kerncijfertabel, k: number) => {
    const { stabiliteit, buurten } = await analyseGevoeligheid(model, cijfers, [], {
      zaad: 1,
      trekkingen: 1,
      k,
      onzekerheid: {},
    });
    return { stabiliteit: stabiliteit!, top: buurten.slice(0, k).map(({ code }) => code) };
  };
  const [een, twee, drie] = ['BU00010001', 'BU00010002', 'BU00010003'] as const;

  /** Scores when a weight is another one, the others on its level keeping their proportions. */
  const scoreWith = (model: Routekaart, cijfers: Kerncijfertabel, id: string, t: number) => {
    const { themas = [], criteria } = model;
    const alle: (Thema | Criterium)[] = [...themas, ...criteria];
    const levelOf = (kind: Thema | Criterium) => ('bron' in kind ? kind.thema : kind.boven);
    const niveau = levelOf(alle.find((kind) => kind.id === id)!);
    const broers = alle.filter((kind) => kind.id !== id && levelOf(kind) === niveau);
    const som = broers.reduce((x, { gewicht = 1 }) => x + gewicht, 0);
    const weigh = <T extends Thema | Criterium>(kind: T): T => {
      if (kind.id === id) return { ...kind, gewicht: t };
      return levelOf(kind) === niveau ? { ...kind, gewicht: ((1 - t) * (kind.gewicht ?? 1)) / som } : kind;
    };
    const { kolommen } = lees(
      scoreBuurten({ ...model, themas: themas.map(weigh), criteria: criteria.map(weigh) }, cijfers, []),
    );
    return new Map(kolommen.codes.map((code, i) => [code, kolommen.scores[i]!]));
  };

  /** A tree of three levels with a thema first below a thema; figures with many ties; a weight in six is 0. */
  const makeProef = (nextBelow: (grens: number) => number, gaten: number) => {
    const weight = (minst = 0) => (nextBelow(6) === 0 ? minst : 1 + nextBelow(3));
    const dekking = () => [0, 0.5, 1][nextBelow(3)]!;
    // In half of them nothing but themas stands directly below t.
    const d = nextBelow(2) === 0 ? 't' : 'u';
    const plaats = { a: 'u', b: 'u', c: 'u', d, e: d, f: 'v', g: 'v', h: undefined, i: undefined };
    const criteria = Object.entries(plaats).map(([id, thema]) =>
      makeCriterium(id, {
        normalisatie: { methode: 'ijkpunten', onder: 0, boven: 4 },
        // Something of every level counts.
        gewicht: weight('adfh'.includes(id) ? 1 : 0),
        ...(thema === undefined ? {} : { thema }),
      }),
    );
    const themas = [
      { id: 't', naam: 't', gewicht: 1 + nextBelow(3), dekking: dekking() },
      { id: 'u', naam: 'u', boven: 't', gewicht: 1 + nextBelow(3), dekking: dekking() },
      { id: 'v', naam: 'v', boven: 't', gewicht: weight(), dekking: dekking() },
    ];
    const figures = () =>
      Array.from({ length: 9 }, (_, i) => (gaten > 0 && i > 0 && nextBelow(gaten) === 0 ? null : nextBelow(5)));
    return {
      model: makeRoutekaart(criteria, { themas }),
      cijfers: makeTabel(Object.fromEntries(Object.keys(plaats).map((id) => [id, figures()]))),
    };
  };

  test.each<[string, number]>([
    ['without gaps', 0],
    ['with some gaps', 8],
    ['with many gaps', 3],
  ])('is what scoring with other weights shows, of trees with ties, %s', async (_, gaten) => {
    const { nextBelow } = createToeval(`stabiliteit ${gaten}`);
    let wissels = 0;
    let vast = 0;
    let kwijt = 0;
    const rondes = runs(12, 4);
    for (let ronde = 0; ronde < rondes; ronde++) {
      const { model, cijfers } = makeProef(nextBelow, gaten);
      const k = 1 + (ronde % 4);
      const { stabiliteit, top } = await analyse(model, cijfers, k);
      for (const { id, gewicht, ondergrens, bovengrens, wisselOnder, wisselBoven } of stabiliteit) {
        for (const [grens, einde, kant, wissel] of [
          [ondergrens, 0, -1, wisselOnder],
          [bovengrens, 1, 1, wisselBoven],
        ] as const) {
          const waar = `${ronde} ${id} ${einde}`;
          expect(kant * (grens - gewicht), waar).toBeGreaterThanOrEqual(0);
          // Between the weight and its bound nobody passes.
          for (const deel of [0.01, 0.3, 0.6, 0.9, 1 - 1e-6]) {
            const scores = [...scoreWith(model, cijfers, id, gewicht + deel * (grens - gewicht))];
            const pick = (erin: boolean) =>
              scores.flatMap(([code, score]) => (top.includes(code) === erin && !Number.isNaN(score) ? [score] : []));
            expect(Math.max(...pick(false)) - Math.min(...pick(true)), waar).toBeLessThan(1e-9);
            // Nor does anybody take the place of who has too little data left.
            if (pick(false).length > 0) expect(pick(true), waar).toHaveLength(top.length);
          }
          if (wissel === undefined) {
            expect(grens, waar).toBe(einde);
            vast += 1;
            continue;
          }
          wissels += 1;
          // Beyond it the one has passed the other; the one is among the k highest, and the other is not above the lowest of them.
          const scores = scoreWith(model, cijfers, id, grens + kant * Math.min(3e-7, Math.abs(einde - grens) / 2));
          const hoogte = [...scores.values()].filter((score) => !Number.isNaN(score)).sort((a, b) => b - a);
          expect([top.includes(wissel.uit), top.includes(wissel.in)], waar).toEqual([true, false]);
          expect(scores.get(wissel.in)!, waar).toBeGreaterThan((hoogte[k - 1] ?? hoogte.at(-1)!) - 1e-12);
          // Or the one has too little data left.
          if (Number.isNaN(scores.get(wissel.uit))) kwijt += 1;
          else {
            expect(scores.get(wissel.in)! - scores.get(wissel.uit)!, waar).toBeGreaterThan(1e-12);
            expect(scores.get(wissel.uit)!, waar).toBeLessThan(hoogte[k - 1]! + 1e-12);
          }
        }
      }
    }
    expect(wissels).toBeGreaterThan(2.5 * rondes);
    expect(vast).toBeGreaterThan(1.25 * rondes);
    expect(kwijt > 0).toBe(gaten > 0);
  });

  test('by hand: a tie, of weights that no number holds exactly', async () => {
    for (const n of [1, 2, 3, 5, 6, 7, 9, 11]) {
      for (const m of [1, 3, 4, 7, 10]) {
        // As much of a as of b, so that who has only the one ties with who has only the other, whatever the weight of c.
        const model = makeRoutekaart([
          makeCriterium('a', { normalisatie, gewicht: n }),
          makeCriterium('b', { normalisatie, gewicht: n }),
          makeCriterium('c', { normalisatie, gewicht: m }),
        ]);
        const cijfers = makeTabel({ a: [0.7, 0.1], b: [0.1, 0.7], c: [0.3, 0.3] });
        const { stabiliteit } = await analyse(model, cijfers, 1);
        const wissel = { uit: een, in: twee };
        const gewicht = n / (n + n + m);
        const soort = 'criterium';
        // Absent is not undefined: what nobody does has no key.
        expect(stabiliteit, `${n} ${m}`).toStrictEqual([
          { id: 'a', soort, gewicht, ondergrens: gewicht, bovengrens: 1, wisselOnder: wissel },
          { id: 'b', soort, gewicht, ondergrens: 0, bovengrens: gewicht, wisselBoven: wissel },
          { id: 'c', soort, gewicht: m / (n + n + m), ondergrens: 0, bovengrens: 1 },
        ]);
      }
    }
  });

  test('scores that only meet at an end, or are the same whatever the weight, are no change', async () => {
    const { nextBelow } = createToeval('uiteinden');
    for (let ronde = 0; ronde < 150; ronde++) {
      const gewicht = 1 + nextBelow(9);
      const model = makeRoutekaart([
        makeCriterium('a', { normalisatie, gewicht: 1 + nextBelow(9) }),
        ...['b', 'c', 'd'].map((id) => makeCriterium(id, { normalisatie, gewicht })),
      ]);
      const [laag, hoog, b, c, d] = [nextBelow(5), 6 + nextBelow(5), nextBelow(11), nextBelow(11), nextBelow(11)].map(
        (waarde) => waarde / 10,
      ) as [number, number, number, number, number];
      // The first is ahead on a alone: they meet where a has no weight, and where another has all of it.
      const voor = await analyse(model, makeTabel({ a: [hoog, laag], b: [b, b], c: [c, c], d: [d, d] }), 1);
      expect(voor.stabiliteit).toHaveLength(4);
      for (const { id, soort, gewicht: _, ...grenzen } of voor.stabiliteit)
        expect(grenzen, `${ronde} ${id}`).toStrictEqual({ ondergrens: 0, bovengrens: 1 });
      // Of three that weigh the same, in another order: the same whatever the weight of a.
      const gelijk = await analyse(model, makeTabel({ a: [hoog, hoog], b: [b, d], c: [c, b], d: [d, c] }), 1);
      const { soort, gewicht: _, ...grenzen } = gelijk.stabiliteit[0]!;
      expect(grenzen, `${ronde}`).toStrictEqual({ id: 'a', ondergrens: 0, bovengrens: 1 });
      // In two themas at once: rounding makes of nothing at all two lines that may cross anywhere.
      const boom = makeRoutekaart(
        [...'bcd', ...'aefg'].map((id, i) =>
          makeCriterium(id, {
            normalisatie,
            thema: i < 3 ? 't' : 'u',
            gewicht: id === 'a' ? 1 + nextBelow(9) : gewicht,
          }),
        ),
        { themas: ['t', 'u'].map((id) => ({ id, naam: id, gewicht: 1 + nextBelow(9) })) },
      );
      const figuren = { a: [hoog, hoog], b: [b, d], c: [c, b], d: [d, c], e: [c, b], f: [d, c], g: [b, d] };
      const themas = await analyse(boom, makeTabel(figuren), 1);
      expect(themas.stabiliteit.find(({ id }) => id === 'a')).toMatchObject({ ondergrens: 0, bovengrens: 1 });
    }
  });

  test('by hand: of several that tie, who leaves is the lowest beyond the bound, and who enters the highest', async () => {
    const model = makeRoutekaart(['a', 'b'].map((id) => makeCriterium(id, { normalisatie })));
    const wisselsOf = async (a: number[], b: number[], k: number, codes: string[]) =>
      (await analyse(model, makeTabel({ a, b }, { codes }), k)).stabiliteit.map(
        ({ ondergrens, bovengrens, wisselOnder, wisselBoven }) => [ondergrens, bovengrens, wisselOnder, wisselBoven],
      );
    for (const codes of [
      [een, twee, drie],
      [drie, een, twee],
    ]) {
      const [x, y, z] = [een, twee, drie].map((code) => codes.indexOf(code));
      const place = (waarden: readonly number[]) => {
        const uit: number[] = [];
        for (const [i, plek] of [x!, y!, z!].entries()) uit[plek] = waarden[i]!;
        return uit;
      };
      const at = (a: readonly number[], k: number) =>
        wisselsOf(place(a), place(a.map((waarde) => 1 - waarde)), k, codes);
      // All have 0.5 at equal weights, and with more of a the third has most.
      const steilste = { uit: een, in: drie };
      expect(await at([0.5, 0.6, 0.9], 1)).toEqual([
        [0, 0.5, undefined, steilste],
        [0.5, 1, steilste, undefined],
      ]);
      // The second and the third are the same: the first of them by code enters.
      const eerste = { uit: een, in: twee };
      expect(await at([0.5, 0.75, 0.75], 1)).toEqual([
        [0, 0.5, undefined, eerste],
        [0.5, 1, eerste, undefined],
      ]);
      // The first and the second are the same, both in the top: the last of them by code leaves.
      const laatste = { uit: twee, in: drie };
      expect(await at([0.5, 0.5, 0.75], 2)).toEqual([
        [0, 0.5, undefined, laatste],
        [0.5, 1, laatste, undefined],
      ]);
    }
  });

  test.each([3, 6, 7, 11])(
    'by hand: who loses its score where another gets one leaves, at weights of %d',
    async (gewicht) => {
      const vier = 'BU00010004';
      const model = makeRoutekaart(['a', 'b', 'c'].map((id) => makeCriterium(id, { normalisatie, gewicht })));
      // Half of the weight is asked. Up to half for a the first has it and the second not; beyond it the other way round.
      const cijfers = makeTabel(
        { a: [null, 0.9, 0.5, 0.1], b: [0.7, null, 0.5, 0.1], c: [0.7, null, 0.5, 0.1] },
        { codes: [een, twee, drie, vier] },
      );
      const { stabiliteit, top } = await analyse(model, cijfers, 2);
      expect(top).toEqual([een, drie]);
      expect(stabiliteit[0]).toMatchObject({ id: 'a', ondergrens: 0, wisselBoven: { uit: een, in: twee } });
      expect(stabiliteit[0]!.bovengrens).toBeCloseTo(0.5, 12);
    },
  );

  test('by hand: who gets no score is neither in the top nor enters it', async () => {
    const model = makeRoutekaart([
      makeCriterium('a', { normalisatie, ontbrekend: { regel: 'weigeren' } }),
      makeCriterium('b', { normalisatie }),
      makeCriterium('c', { normalisatie }),
    ]);
    const cijfers = makeTabel(
      { a: [null, 0.2, 0.8, null], b: [1, 0.8, 0.2, null], c: [1, 0.5, 0.5, null] },
      { codes: ['BU00010000', een, twee, 'BU00010009'] },
    );
    const { stabiliteit } = await analyse(model, cijfers, 1);
    const wissel = { uit: een, in: twee };
    const vast = { soort: 'criterium', gewicht: 1 / 3 };
    expect(stabiliteit).toEqual([
      { ...vast, id: 'a', ondergrens: 0, bovengrens: 1 / 3, wisselBoven: wissel },
      { ...vast, id: 'b', ondergrens: 1 / 3, bovengrens: 1, wisselOnder: wissel },
      { ...vast, id: 'c', ondergrens: 0, bovengrens: 1 },
    ]);
  });
});
