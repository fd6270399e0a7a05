import {
  type Aggregatiewijze,
  type Criterium,
  compareBuurten,
  explainScore,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { lees, makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

const vast = { methode: 'ijkpunten', onder: 0, boven: 100 } as const;
const crit = (id: string, rest: Partial<Criterium> = {}) => makeCriterium(id, { normalisatie: vast, ...rest });
const [A, B, C] = ['BU00010001', 'BU00010002', 'BU00010003'] as const;

/** Two criteria, gas and koop, of buurten with these figures. */
function compare(
  aggregatie: Aggregatiewijze,
  gas: (number | null)[],
  koop: (number | null)[],
  rest: Partial<Criterium> = {},
) {
  const kaart = makeRoutekaart([crit('gas', rest), crit('koop', rest)], { aggregatie });
  const scores = scoreBuurten(kaart, makeTabel({ gas, koop }), []);
  const { verschil, criteria, ontbrekend } = compareBuurten(scores, A, B);
  return { verschil, ...Object.fromEntries(criteria.map((een) => [een.id, een.verschil])), criteria, ontbrekend } as {
    readonly verschil: number;
    readonly gas: number;
    readonly koop: number;
    readonly criteria: typeof criteria;
    readonly ontbrekend: typeof ontbrekend;
  };
}

describe('the part of a criterion', () => {
  test('harmonic mean: what is equal has no part', () => {
    // 2 / (1/1 + 1/0.5) = 2/3 against 2 / (1/0.25 + 1/0.5) = 1/3.
    const { verschil, gas, koop } = compare({ methode: 'harmonisch' }, [100, 25], [50, 50]);
    expect(verschil).toBeCloseTo(1 / 3, 12);
    expect(gas).toBeCloseTo(1 / 3, 12);
    expect(koop).toBe(0);
  });

  test('geometric mean: the logarithms, times the logarithmic mean of the scores', () => {
    // A: sqrt(0.8 * 0.2) = 0.4; B: sqrt(0.2 * 0.4) = sqrt(0.08).
    const { verschil, gas, koop } = compare({ methode: 'meetkundig' }, [80, 20], [20, 40]);
    const b = Math.sqrt(0.08);
    const factor = (0.4 - b) / Math.log(0.4 / b);
    expect(verschil).toBeCloseTo(0.4 - b, 12);
    expect(gas).toBeCloseTo((Math.log(4) / 2) * factor, 12);
    expect(koop).toBeCloseTo((Math.log(0.5) / 2) * factor, 12);
  });

  test.each([-2, -0.5, 0.5, 2, 3])('power mean with exponent %d', (macht) => {
    const { verschil, gas, koop } = compare({ methode: 'machtsgemiddelde', macht }, [80, 20], [30, 40]);
    const heel = (een: number, ander: number) => ((een ** macht + ander ** macht) / 2) ** (1 / macht);
    const [a, b] = [heel(0.8, 0.3), heel(0.2, 0.4)];
    const factor = (a - b) / (a ** macht - b ** macht) / 2;
    expect(verschil).toBeCloseTo(a - b, 12);
    expect(gas).toBeCloseTo((0.8 ** macht - 0.2 ** macht) * factor, 12);
    expect(koop).toBeCloseTo((0.3 ** macht - 0.4 ** macht) * factor, 12);
  });

  test('equal scores made of other figures: the limit', () => {
    // Both sqrt(0.16): the factor is the score itself.
    const { verschil, gas, koop } = compare({ methode: 'meetkundig' }, [80, 20], [20, 80]);
    expect(verschil).toBeCloseTo(0, 12);
    expect(gas).toBeCloseTo((Math.log(4) / 2) * 0.4, 12);
    expect(koop).toBeCloseTo(-gas, 12);
    // Both 2 / (1/0.8 + 1/0.2) = 0.32: half of (1/0.2 - 1/0.8) times 0.32 squared.
    expect(compare({ methode: 'harmonisch' }, [80, 20], [20, 80]).gas).toBeCloseTo((3.75 / 2) * 0.32 ** 2, 12);
  });

  test.each([{ methode: 'meetkundig' }, { methode: 'harmonisch' }] as const)(
    '$methode mean that is 0: its zeros share the difference',
    (aggregatie) => {
      const een = compare(aggregatie, [0, 25], [100, 25]);
      expect([een.verschil, een.gas, een.koop]).toEqual([-0.25, -0.25, 0]);
      const beide = compare(aggregatie, [0, 64], [0, 64]);
      expect(beide.gas).toBeCloseTo(-0.32, 12);
      expect(beide.koop).toBeCloseTo(-0.32, 12);
      // Each by another criterion: no difference, and nothing that makes one.
      expect(compare(aggregatie, [0, 50], [50, 0])).toMatchObject({ verschil: 0, gas: 0, koop: 0 });
    },
  );

  test('a power mean with an exponent above 0 takes zeros as they are', () => {
    const macht = { methode: 'machtsgemiddelde', macht: 2 } as const;
    expect(compare(macht, [0, 0], [0, 0])).toMatchObject({ verschil: 0, gas: 0, koop: 0 });
    const { verschil, gas, koop } = compare(macht, [0, 0], [100, 0]);
    expect([gas, koop]).toEqual([0, expect.closeTo(verschil, 12)]);
  });

  test('no NaN, however small or near', () => {
    for (const methode of ['rekenkundig', 'meetkundig', 'harmonisch'] as const)
      for (const klein of [0, 5e-324, 1e-308, 1e-300, 1e-20])
        for (const ander of [klein, 1e-310, 1e-19, 50, 50 + 1e-14, 100]) {
          const { gas, koop, verschil } = compare({ methode }, [klein, ander], [50, 50]);
          expect([gas, koop, verschil].every(Number.isFinite)).toBe(true);
          expect(koop).toBe(0);
        }
  });

  test('scores below zero and scales that differ: weight times the difference', () => {
    const kaart = makeRoutekaart([
      makeCriterium('z', { normalisatie: { methode: 'zscore' }, gewicht: 3 }),
      makeCriterium('deel', { normalisatie: { methode: 'percentielrang' } }),
    ]);
    const scores = scoreBuurten(kaart, makeTabel({ z: [1, 2, 3], deel: [30, 20, 10] }), []);
    const { criteria } = compareBuurten(scores, A, C);
    expect(criteria.map(({ id, verschil }) => [id, verschil])).toEqual([
      // Standard deviation 1; the best and the last of three.
      ['z', expect.closeTo(0.75 * -2, 12)],
      ['deel', expect.closeTo(0.25, 12)],
    ]);
  });

  test('through thema’s by the chain', () => {
    const kaart = makeRoutekaart(
      [crit('top'), crit('x', { thema: 't' }), crit('y', { thema: 't' }), crit('z', { thema: 't' })],
      {
        aggregatie: { methode: 'harmonisch' },
        themas: [{ id: 't', naam: 'T', aggregatie: { methode: 'meetkundig' } }],
      },
    );
    const tabel = makeTabel({ top: [50, 50], x: [100, 25], y: [25, 25], z: [20, 80] });
    const { criteria, verschil } = compareBuurten(scoreBuurten(kaart, tabel, []), A, B);
    const delen = Object.fromEntries(criteria.map((een) => [een.id, een.verschil]));
    // Both thema's are the cube root of 0.05: x and z cancel out.
    expect(verschil).toBeCloseTo(0, 12);
    expect([delen.top, delen.y]).toEqual([0, 0]);
    const t = 0.05 ** (1 / 3);
    const heel = 2 / (2 + 1 / t);
    expect(delen.x).toBeCloseTo((Math.log(4) / 3) * t * ((heel * heel) / (2 * t * t)), 12);
    expect(delen.z).toBeCloseTo(-delen.x!, 12);
  });
});

describe('duels', () => {
  const copeland = { methode: 'copeland' } as const;
  test('each that ended otherwise goes to the criteria that made it so', () => {
    const kaart = makeRoutekaart([crit('gas', { gewicht: 2 }), crit('koop'), crit('gelijk')], { aggregatie: copeland });
    const scores = scoreBuurten(kaart, makeTabel({ gas: [90, 10, 50], koop: [10, 90, 50], gelijk: [7, 7, 7] }), []);
    const { verschil, criteria } = compareBuurten(scores, A, B);
    // A beats B and C, B loses to both: 2 against -2, all by gas; koop alone would have turned it round.
    expect(verschil).toBe(4);
    expect(criteria.map(({ id, verschil: deel }) => [id, deel])).toEqual([
      ['gas', 4],
      ['koop', 0],
      ['gelijk', 0],
    ]);
  });
  test('a draw, and a thema whose duel is decided below it', () => {
    const kaart = makeRoutekaart([crit('a'), crit('b', { thema: 't' }), crit('c', { thema: 't' })], {
      aggregatie: copeland,
      themas: [{ id: 't', naam: 'T' }],
    });
    const tabel = makeTabel({ a: [50, 50, 50], b: [90, 10, 0], c: [10, 20, 0] });
    const { verschil, criteria } = compareBuurten(scoreBuurten(kaart, tabel, []), A, B);
    // A beats B and C, B beats C only. B is better on c, which decided nothing.
    expect(verschil).toBe(2);
    expect(criteria.map(({ id, verschil: deel }) => [id, deel])).toEqual([
      ['b', 2],
      ['a', 0],
      ['c', 0],
    ]);
  });
  test('who misses a criterion does not vote on it, and that stands apart', () => {
    const kaart = makeRoutekaart([crit('gas'), crit('koop', { gewicht: 3 })], { aggregatie: copeland, dekking: 0 });
    const scores = scoreBuurten(kaart, makeTabel({ gas: [10, 50, 90], koop: [50, null, 10] }), []);
    const { verschil, criteria, ontbrekend } = compareBuurten(scores, A, B);
    // A loses to B by gas, beats C by koop; B beats A and loses to C, each by gas. 0 against 0.
    expect(verschil).toBe(0);
    expect(criteria.map(({ id, verschil: deel }) => [id, deel])).toEqual([
      ['gas', -2],
      ['koop', 0],
    ]);
    expect(ontbrekend).toMatchObject([{ id: 'koop', mist: [B], gevolg: 'weggelaten', verschil: 2 }]);
  });
  test('parts add up where a buurt is refused for what it misses', () => {
    const kaart = makeRoutekaart([crit('gas'), crit('koop', { ontbrekend: { regel: 'weigeren' } })], {
      aggregatie: copeland,
    });
    const tabel = makeTabel({ gas: [10, 50, 30, 20], koop: [20, 10, null, 40] });
    const scores = scoreBuurten(kaart, tabel, []);
    for (const { code } of lees(scores).buurten) {
      const { criteria, ontbrekend, verschil } = compareBuurten(scores, A, code);
      const som = [...criteria, ...ontbrekend].reduce((x, een) => x + een.verschil, 0);
      expect(som).toBeCloseTo(verschil, 12);
    }
  });
  test('a buurt that gets no score for want of data takes no part', () => {
    const kaart = makeRoutekaart([crit('gas'), crit('koop')], { aggregatie: copeland, dekking: 1 });
    const scores = scoreBuurten(kaart, makeTabel({ gas: [10, 50, 30], koop: [20, 10, null] }), []);
    expect(compareBuurten(scores, A, B).criteria.map(({ verschil }) => verschil)).toEqual([0, 0]);
  });
});

describe('what a missing figure did', () => {
  test('left out: better on koop is never told as a loss on it', () => {
    // A: (0.5 + 0.9) / 2 = 0.7. B: 0.8 alone.
    const { verschil, criteria, ontbrekend } = compare({ methode: 'rekenkundig' }, [50, 80], [90, null]);
    expect(verschil).toBeCloseTo(-0.1, 12);
    expect(criteria.map(({ id, verschil: deel, zin }) => [id, deel, zin.nl])).toEqual([
      ['gas', expect.closeTo(-0.3, 12), 'gas: 50 tegen 80, -0,30'],
      ['koop', 0, 'koop: 90 tegen geheim, 0,00'],
    ]);
    // With koop A is 0.2 above its gas alone.
    expect(ontbrekend).toEqual([
      {
        id: 'koop',
        soort: 'criterium',
        naam: 'koop',
        mist: [B],
        gevolg: 'weggelaten',
        verschil: expect.closeTo(0.2, 12),
        zin: {
          nl: 'koop ontbreekt bij Buurt 2 en telt daar niet mee: +0,20',
          en: 'koop is missing for Buurt 2 and does not count there: +0.20',
        },
      },
    ]);
  });

  test('nothing in common: all of it is by what is missing', () => {
    const { verschil, criteria, ontbrekend } = compare({ methode: 'meetkundig' }, [90, null], [null, 40]);
    expect(verschil).toBeCloseTo(0.5, 12);
    expect(criteria.map(({ verschil: deel }) => deel)).toEqual([0, 0]);
    expect(ontbrekend.map(({ id, mist, verschil: deel }) => [id, mist, deel])).toEqual([
      ['gas', [B], expect.closeTo(0.25, 12)],
      ['koop', [A], expect.closeTo(0.25, 12)],
    ]);
  });

  test('filled in, for one or for both', () => {
    const regel = { ontbrekend: { regel: 'gemiddelde' } } as const;
    const een = compare({ methode: 'rekenkundig' }, [50, 50, 50], [90, null, 30], regel);
    // The mean of 90 and 30 is 60: half of 0.3.
    expect(een.koop).toBe(0);
    expect(een.criteria.find(({ id }) => id === 'koop')!.zin.en).toBe('koop: 90 against secret, 0.00');
    expect(een.ontbrekend.map(({ gevolg, verschil, zin }) => [gevolg, verschil, zin.nl, zin.en])).toEqual([
      [
        'aangevuld',
        expect.closeTo(0.15, 12),
        'koop ontbreekt bij Buurt 2 en is daar aangevuld: +0,15',
        'koop is missing for Buurt 2 and is filled in there: +0.15',
      ],
    ]);
    const beide = compare({ methode: 'rekenkundig' }, [50, 50, 50], [null, null, 30], regel);
    expect(beide.ontbrekend.map(({ mist, verschil, zin }) => [mist, verschil, zin.nl, zin.en])).toEqual([
      [[A, B], 0, 'koop ontbreekt bij beide en is aangevuld: 0,00', 'koop is missing for both and is filled in: 0.00'],
    ]);
  });

  test('a thema of which one has nothing is told by its name', () => {
    const kaart = makeRoutekaart([crit('gas'), crit('x', { thema: 't' }), crit('y', { thema: 't' })], {
      themas: [{ id: 't', naam: 'Wonen' }],
    });
    const scores = scoreBuurten(kaart, makeTabel({ gas: [50, 50], x: [null, 80], y: [null, 90] }), []);
    expect(compareBuurten(scores, A, B).ontbrekend.map(({ id, soort, zin }) => [id, soort, zin.nl])).toEqual([
      ['t', 'thema', 'Wonen ontbreekt bij Buurt 1 en telt daar niet mee: -0,18'],
    ]);
  });

  test('what neither has, and what weighs nothing, tells nothing', () => {
    const kaart = makeRoutekaart([crit('gas'), crit('leeg'), crit('nul', { gewicht: 0 })]);
    const scores = scoreBuurten(kaart, makeTabel({ gas: [50, 40, 1], leeg: [null, null, 1], nul: [1, null, 2] }), []);
    expect(compareBuurten(scores, A, B).ontbrekend).toEqual([]);
  });
});

describe('numbers as people write them, with their unit', () => {
  const kaart = makeRoutekaart([
    makeCriterium('inwoners', { naam: 'Aantal inwoners' }),
    makeCriterium('woz', { naam: 'woz-waarde', richting: 'lager' }),
    makeCriterium('koop', { naam: 'Koopwoningen', richting: 'doel', doel: { van: 3, tot: 40.5 } }),
    makeCriterium('huisarts', { naam: 'Afstand tot huisarts', richting: 'lager' }),
    makeCriterium('grootte', { naam: 'Huishoudensgrootte' }),
    makeCriterium('gas', { naam: 'Gasverbruik' }),
    makeCriterium('dicht', { naam: 'Dichtheid' }),
    makeCriterium('inkomen', { naam: 'Inkomen' }),
    makeCriterium('post', { naam: 'Postcode', gewicht: 0 }),
    makeCriterium('misdrijven', { naam: 'Vernielingen' }),
    makeCriterium('klein', { naam: 'Klein' }),
    makeCriterium('animo', { naam: 'Animo', bron: { soort: 'beoordeling', schaal } }),
  ]);
  const eenheden: Readonly<Record<string, string>> = {
    inwoners: 'aantal',
    woz: '1000 euro',
    koop: 'percentage',
    huisarts: 'km',
    grootte: 'personen',
    gas: 'm3',
    dicht: 'inwoners per km2',
    inkomen: 'euro',
    post: 'postcode',
    misdrijven: 'per 1000 inwoners',
    klein: '',
  };
  const kaal = makeTabel({
    inwoners: [1290, 12900],
    woz: [131, 250.5],
    koop: [3, 60],
    huisarts: [1.25, 0.4],
    grootte: [2.1, 1.4],
    gas: [1200, 900],
    dicht: [5400, 320],
    inkomen: [24500, 31000],
    post: [8911, 8921],
    misdrijven: [7, 12],
    klein: [0.00123, 0.5],
  });
  const tabel = {
    ...kaal,
    kolommen: kaal.kolommen.map((kolom) => ({ ...kolom, eenheid: eenheden[kolom.sleutel]! })),
  };
  const scores = scoreBuurten(kaart, tabel, [makeOordeel(A, 'animo', 'wijk', 'w1', 4)]);
  const uitleg = explainScore(scores, A);
  const criteria = uitleg.soort === 'score' ? uitleg.criteria : [];
  const zinnen = Object.fromEntries(criteria.map(({ id, zin }) => [id, zin]));

  test('in Dutch', () => {
    expect(Object.fromEntries(Object.entries(zinnen).map(([id, { nl }]) => [id, nl.split(', telt')[0]]))).toEqual({
      inwoners: 'Aantal inwoners 1.290: hoger dan 0% van de andere buurten',
      woz: 'woz-waarde € 131.000: lager dan 100% van de andere buurten',
      koop: 'Koopwoningen 3%: binnen het doel van 3% tot en met 40,5%',
      huisarts: 'Afstand tot huisarts 1,25 km: lager dan 0% van de andere buurten',
      grootte: 'Huishoudensgrootte 2,1 personen: hoger dan 100% van de andere buurten',
      gas: 'Gasverbruik 1.200 m3: hoger dan 100% van de andere buurten',
      dicht: 'Dichtheid 5.400 inwoners per km2: hoger dan 100% van de andere buurten',
      inkomen: 'Inkomen € 24.500: hoger dan 0% van de andere buurten',
      post: 'Postcode 8911: hoger dan 0% van de andere buurten',
      misdrijven: 'Vernielingen 7 per 1.000 inwoners: hoger dan 0% van de andere buurten',
      klein: 'Klein 0,0012: hoger dan 0% van de andere buurten',
      animo: 'Animo 4: geen andere buurt om mee te vergelijken',
    });
  });
  test('in English', () => {
    expect(zinnen.woz!.en).toContain('woz-waarde € 131,000: lower than 100% of the other buurten');
    expect(zinnen.grootte!.en).toContain('Huishoudensgrootte 2.1 persons: ');
    expect(zinnen.huisarts!.en).toContain('1.25 km');
    expect(zinnen.koop!.en).toContain('within the target of 3% up to and including 40.5%');
  });
  test('side by side', () => {
    const perId = new Map(compareBuurten(scores, A, B).criteria.map(({ id, zin }) => [id, zin]));
    expect(perId.get('woz')!.nl).toMatch(/^woz-waarde: € 131\.000 tegen € 250\.500, \+0,\d\d$/);
    expect(perId.get('koop')!.en).toMatch(/^Koopwoningen: 3% against 60%, \+0\.\d\d$/);
  });
  test('all is only all, and none is only none', () => {
    const waarden = Array.from({ length: 400 }, (_, i) => i);
    const grote = scoreBuurten(makeRoutekaart([makeCriterium('a')]), makeTabel({ a: waarden }), []);
    const zinOf = (i: number) => {
      const verklaring = explainScore(grote, `BU0001${String(i + 1).padStart(4, '0')}`);
      return verklaring.soort === 'score' ? verklaring.criteria[0]!.zin.nl.split(',')[0] : undefined;
    };
    expect([0, 1, 200, 398, 399].map(zinOf)).toEqual([
      'a 0: hoger dan 0% van de andere buurten',
      'a 1: hoger dan 1% van de andere buurten',
      'a 200: hoger dan 50% van de andere buurten',
      'a 398: hoger dan 99% van de andere buurten',
      'a 399: hoger dan 100% van de andere buurten',
    ]);
  });
});
