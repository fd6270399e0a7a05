import { describe, expect, test } from 'vitest';
import { computeCramerV } from '../../src/evaluatie/situaties/computeCramerV.js';
import { computeMeerGroepen } from '../../src/evaluatie/situaties/computeMeerGroepen.js';
import { computeOntwerp } from '../../src/evaluatie/situaties/computeOntwerp.js';
import { computeSamenhang } from '../../src/evaluatie/situaties/computeSamenhang.js';
import { computeTweeGroepen } from '../../src/evaluatie/situaties/computeTweeGroepen.js';
import { computeVerhoudingen } from '../../src/evaluatie/situaties/computeVerhoudingen.js';
import { describeGroep } from '../../src/evaluatie/situaties/describeGroep.js';
import { evaluateVergelijking } from '../../src/evaluatie/situaties/evaluateVergelijking.js';
import { dag, GEKOZEN, maakRij, maakVraag } from './situatiebouw.js';

const groep = (naam: string, waarden: readonly number[], blokken: readonly string[] = []) => ({
  naam,
  rijen: waarden.map((waarde, i) => maakRij(naam, waarde, { blok: blokken[i] ?? '' })),
});
const reeks = (naam: string, waarden: readonly number[], gemeente?: string) =>
  waarden.map((waarde) => maakRij(naam, waarde, { gemeente }));
const JANEE = { jaNee: true, uitkomst: { sleutel: 'actief', naam: 'Actief', soort: 'janee' } } as const;
const GELOOT = maakVraag({ geloot: true });
const GEEN_METHODE = { onbepaald: 'geen_methode' };

describe('a group', () => {
  test('in any order, of an even and an odd number', () => {
    expect(describeGroep(groep('dorp', [3, 1, 2, 10]), false, 0.95)).toEqual({
      groep: 'dorp',
      aantal: 4,
      gemiddelde: 4,
      mediaan: 2.5,
      laagste: 1,
      hoogste: 10,
    });
    expect(describeGroep(groep('dorp', [10, 9, 2]), false, 0.95).mediaan).toBe(9);
  });

  test('of yes and no, with the exact interval of the share', () => {
    // All of three: p^3 = 0.05 at the lower end. None of two: (1 - p)^2 = 0.05 at the upper.
    const { interval: alle } = describeGroep(groep('dorp', [1, 1, 1]), true, 0.9);
    expect(alle).toEqual({
      onder: expect.closeTo(0.05 ** (1 / 3), 9),
      boven: 1,
      betrouwbaarheid: 0.9,
      methode: 'clopper_pearson',
    });
    const { interval: geen } = describeGroep(groep('dorp', [0, 0]), true, 0.9);
    expect(geen).toEqual({
      onder: 0,
      boven: expect.closeTo(1 - Math.sqrt(0.05), 9),
      betrouwbaarheid: 0.9,
      methode: 'clopper_pearson',
    });
  });
});

describe('two groups', () => {
  const EEN = groep('dorp', [5, 6, 7, 8]);
  const ANDER = groep('stad', [1, 2, 3, 4]);

  test('by lot: the exchange by itself, 2 of 70', () => {
    expect(computeTweeGroepen(EEN, ANDER, GELOOT)).toEqual({
      soort: 'verschil',
      toets: { p: 2 / 70, kleinsteP: 2 / 70, wijze: 'volledig', aantal: 70, mogelijk: 70 },
      kleinsteP: 2 / 70,
      maten: {
        verschil: { waarde: 4, interval: expect.objectContaining({ betrouwbaarheid: 0.95, methode: 'permutatie' }) },
        verschuiving: 4,
        cliffDelta: 1,
        // 4 over the root of 5/3, times the gamma of 3 over the root of 3 times that of 2.5.
        hedgesG: expect.closeTo((4 / Math.sqrt(5 / 3)) * (2 / (Math.sqrt(3) * 0.75 * Math.sqrt(Math.PI))), 9),
      },
      // 2 per side: 8/4; 10 within the groups over 6.
      ontwerp: { maat: 'd', informatie: 2, vrijheidsgraden: 6, spreiding: Math.sqrt(10 / 6) },
    });
  });

  test('not by lot: beside the test of Welch', () => {
    const { toets, kleinsteP } = computeTweeGroepen(EEN, ANDER, maakVraag());
    expect(toets.statistiek).toBe('gestudentiseerd');
    expect(toets.pVerwisseling).toBe(2 / 70);
    expect(kleinsteP).toBe(2 / 70);
  });

  test('in two blocks there are no measures without an interval', () => {
    const blokken = ['1', '1', '2', '2'];
    const { maten, toets } = computeTweeGroepen(
      groep('dorp', [5, 6, 7, 8], blokken),
      groep('stad', [1, 2, 3, 4], blokken),
      GELOOT,
    );
    expect(Object.keys(maten)).toEqual(['verschil']);
    expect(toets.mogelijk).toBe(36);
  });

  test('nothing varies within the groups: no size in standard deviations', () => {
    const { maten } = computeTweeGroepen(groep('dorp', [2, 2]), groep('stad', [1, 1]), GELOOT);
    expect(Object.keys(maten)).toEqual(['verschil', 'verschuiving', 'cliffDelta']);
    expect(Object.keys(computeTweeGroepen(groep('dorp', [2]), groep('stad', [1]), GELOOT).maten)).toEqual([
      'verschil',
      'verschuiving',
      'cliffDelta',
    ]);
  });

  test('yes and no in one block by Fisher, in two by exchange without an interval', () => {
    const vraag = maakVraag(JANEE);
    expect(computeTweeGroepen(groep('dorp', [1, 1, 1, 1]), groep('stad', [0, 0, 0, 0]), vraag).soort).toBe(
      'verhoudingen',
    );
    const blokken = ['1', '1', '2', '2'];
    const { soort, maten, toets } = computeTweeGroepen(
      groep('dorp', [1, 1, 1, 1], blokken),
      groep('stad', [0, 0, 0, 0], blokken),
      vraag,
    );
    expect([soort, maten, toets.p, toets.statistiek]).toEqual([
      'verschil',
      { verschil: { waarde: 1, interval: GEEN_METHODE } },
      2 / 36,
      undefined,
    ]);
  });

  test('with more than 500 buurten in a group no longer by Fisher', () => {
    const bij = (n: number) =>
      computeTweeGroepen(
        groep(
          'dorp',
          Array.from({ length: n }, () => 0),
        ),
        groep('stad', [1]),
        maakVraag(JANEE),
      );
    expect(bij(500).soort).toBe('verhoudingen');
    const { soort, maten } = bij(501);
    expect([soort, maten]).toEqual(['verschil', { verschil: { waarde: -1, interval: GEEN_METHODE } }]);
  });
});

describe('shares', () => {
  const half = (ja: number, nee: number) => groep('x', [...Array(ja).fill(1), ...Array(nee).fill(0)]);

  test('all against none of four: 2 of 70', () => {
    expect(computeVerhoudingen(half(4, 0), half(0, 4), 0.9)).toEqual({
      soort: 'verhoudingen',
      toets: {
        p: expect.closeTo(2 / 70, 12),
        kleinsteP: expect.closeTo(2 / 70, 12),
        wijze: 'volledig',
        aantal: 5,
        mogelijk: 5,
      },
      kleinsteP: expect.closeTo(2 / 70, 12),
      maten: {
        verschil: { waarde: 1, interval: GEEN_METHODE },
        kansverhouding: expect.objectContaining({ interval: expect.objectContaining({ betrouwbaarheid: 0.9 }) }),
      },
      ontwerp: { maat: 'aandeel', een: 4, ander: 4, uitgangspunt: 0 },
    });
  });

  // The number of tables is the smallest of both groups, the yes and the no, and one.
  test.each([
    ['the one group', half(1, 1), half(2, 3), 3],
    ['the other group', half(2, 3), half(1, 1), 3],
    ['the yes', half(2, 2), half(1, 4), 4],
    ['the no', half(4, 0), half(4, 1), 2],
  ])('as many tables as allowed by %s', (_, een, ander, aantal) => {
    expect(computeVerhoudingen(een, ander, 0.95).toets.mogelijk).toBe(aantal);
  });
});

describe('three groups', () => {
  const DRIE = [groep('a', [1, 2]), groep('b', [3, 4]), groep('c', [5, 6])];

  test('by lot: 90 arrangements, of which six are the names', () => {
    expect(computeMeerGroepen(DRIE, GELOOT)).toEqual({
      soort: 'groepen',
      toets: { p: 6 / 90, kleinsteP: 6 / 90, wijze: 'volledig', aantal: 90, mogelijk: 90 },
      kleinsteP: 6 / 90,
      // 16 of 17.5 between the groups.
      maten: { verklaard: expect.closeTo(16 / 17.5, 12) },
      ontwerp: { maat: 'f', aantal: 6, groepen: 3, vrijheidsgraden: 3 },
    });
  });

  test('in two blocks', () => {
    const twee = [groep('a', [1, 2], ['1', '2']), groep('b', [3, 4], ['1', '2']), groep('c', [5, 6], ['1', '2'])];
    const { toets, ontwerp } = computeMeerGroepen(twee, GELOOT);
    expect([toets.mogelijk, ontwerp]).toEqual([36, { maat: 'f', aantal: 6, groepen: 3, vrijheidsgraden: 2 }]);
  });

  test('by lot, yes and no, or neither', () => {
    const statistiek = (vraag: typeof GELOOT) => computeMeerGroepen(DRIE, vraag).toets.statistiek;
    expect([statistiek(GELOOT), statistiek(maakVraag(JANEE)), statistiek(maakVraag())]).toEqual([
      undefined,
      undefined,
      'gestudentiseerd',
    ]);
  });
});

describe('what two groups can tell', () => {
  test('from the spread within the groups', () => {
    expect(computeOntwerp(groep('a', [3, 5]), groep('b', [1, 1]))).toEqual({
      maat: 'd',
      informatie: 1,
      vrijheidsgraden: 2,
      spreiding: 1,
    });
  });

  test('in two blocks, and with nothing left over', () => {
    const blokken = ['1', '2'];
    expect(computeOntwerp(groep('a', [3, 7], blokken), groep('b', [1, 3], blokken))).toEqual({
      maat: 'd',
      informatie: 1,
      vrijheidsgraden: 1,
      // Differences of 2 and 4: 1/2 + 1/2 is left of 2 + 8.
      spreiding: 1,
    });
    expect(computeOntwerp(groep('a', [3]), groep('b', [1]))).toEqual({
      maat: 'd',
      informatie: 0.5,
      vrijheidsgraden: 0,
      spreiding: 0,
    });
  });
});

describe('along a figure', () => {
  const rijen = (x: readonly number[], y: readonly number[], blokken: readonly string[] = []) =>
    x.map((figuur, i) => maakRij(figuur, y[i]!, { blok: blokken[i] ?? '' }));

  test('five of six pairs rise', () => {
    const { soort, maten, ontwerp } = computeSamenhang(rijen([1, 2, 3, 4], [1, 3, 2, 4]), maakVraag());
    expect([soort, ontwerp]).toEqual(['samenhang', { maat: 'r', aantal: 4, vrijheidsgraden: 2 }]);
    // The slopes: 2, 1/2, 1, -1, 1/2 and 2.
    expect(maten).toEqual({
      helling: expect.objectContaining({ waarde: 0.75 }),
      tau: expect.closeTo(2 / 3, 12),
      spearman: expect.closeTo(0.8, 12),
    });
  });

  test('with equal figures, and in two blocks', () => {
    // Ranks 1, 2 1/2, 2 1/2 and 4.
    const { maten } = computeSamenhang(rijen([1, 2, 2, 3], [1, 2, 3, 4]), maakVraag());
    expect(maten.spearman).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
    const twee = rijen([1, 2, 3, 1, 2, 3], [1, 2, 3, 4, 5, 6], ['a', 'a', 'a', 'b', 'b', 'b']);
    expect(computeSamenhang(twee, maakVraag()).ontwerp).toEqual({ maat: 'r', aantal: 6, vrijheidsgraden: 3 });
  });
});

test.each([
  ['the same, of three', ['aa', 'bb', 'cc', 'cc'], 1],
  ['the same, of two', ['aa', 'bb'], 1],
  ['nothing', ['aa', 'ab', 'ba', 'bb'], 0],
  ['three of four', ['aa', 'aa', 'aa', 'ab', 'bb', 'bb', 'bb', 'ba'], 0.5],
  ['no variation', ['aa', 'ab'], undefined],
])('the relation between two groupings: %s', (_, paren, verwacht) => {
  const v = computeCramerV(paren.map(([a, b]) => [a!, b!] as const));
  if (verwacht === undefined) expect(v).toBeUndefined();
  else expect(v).toBeCloseTo(verwacht, 12);
});

describe('evaluateVergelijking', () => {
  const soort = (...args: Parameters<typeof evaluateVergelijking>) => {
    const { soort: gevonden, ontoetsbaar } = evaluateVergelijking(...args);
    return ontoetsbaar === undefined ? gevonden : [gevonden, ontoetsbaar];
  };
  const VIER = [...reeks('dorp', [1, 2, 3, 4]), ...reeks('stad', [5, 6, 7, 8])];
  const voor = { moment: dag('2025-07-01'), waarde: 0 };
  const GETAL = maakVraag({ kenmerk: { sleutel: 'inkomen', naam: 'inkomen', soort: 'getal' } });
  const figuren = [1, 2, 3].map((figuur) => maakRij(figuur, figuur));

  test('two groups, three groups, one against the others, and a figure', () => {
    const drie = [...reeks('dorp', [1, 2]), ...reeks('stad', [5, 6]), ...reeks('oost', [1, 9])];
    expect(soort(VIER, GELOOT)).toBe('verschil');
    expect(soort(drie, GELOOT)).toBe('groepen');
    expect(soort(drie, maakVraag({ geloot: true }, { groep: 'oost' }))).toBe('verschil');
    expect(soort(figuren, GETAL)).toBe('samenhang');
    expect(evaluateVergelijking(figuren, GETAL).groepen).toEqual([]);
  });

  test('the groups and blocks are described, whatever comes of it', () => {
    const rijen = [maakRij('stad', 1, { blok: '1' }), maakRij('dorp', 1, { blok: '2' })];
    expect(evaluateVergelijking(rijen, maakVraag())).toEqual({
      groepen: [
        { groep: 'dorp', aantal: 1, gemiddelde: 1, mediaan: 1, laagste: 1, hoogste: 1 },
        { groep: 'stad', aantal: 1, gemiddelde: 1, mediaan: 1, laagste: 1, hoogste: 1 },
      ],
      blokken: 2,
      soort: 'geen',
      ontoetsbaar: { reden: 'geen_contrast' },
      maten: {},
    });
  });

  test.each([
    ['one group', reeks('dorp', [1, 2]), maakVraag(), ['geen', { reden: 'geen_contrast' }]],
    [
      'equal outcomes',
      [...reeks('dorp', [1, 1]), ...reeks('stad', [1, 1])],
      maakVraag(),
      ['geen', { reden: 'gelijke_waarden' }],
    ],
    [
      'a group of three',
      [...reeks('dorp', [1, 2, 3]), ...reeks('stad', [4, 5, 6, 7])],
      maakVraag(),
      ['geweigerd', { reden: 'groep_te_klein', kleinste: 3 }],
    ],
    ['a group of three, by lot', [...reeks('dorp', [1, 2, 3]), ...reeks('stad', [4, 5, 6, 7])], GELOOT, 'verschil'],
    ['groups of four', VIER, maakVraag(), 'verschil'],
    [
      'alike within each gemeente',
      [...reeks('dorp', [1, 2, 3, 4], 'GM1'), ...reeks('stad', [5, 6, 7, 8], 'GM2')],
      maakVraag(),
      ['geweigerd', { reden: 'kenmerk_per_gemeente', gemeenten: 2 }],
    ],
    [
      'a change since a criterion',
      VIER.map((rij) => ({ ...rij, voor })),
      maakVraag({ selectie: GEKOZEN }),
      ['geweigerd', { reden: 'voormeting_was_criterium', moment: '2025-07-01' }],
    ],
    [
      'a change since a criterion, by lot',
      VIER.map((rij) => ({ ...rij, voor })),
      maakVraag({ selectie: GEKOZEN, geloot: true }),
      'verschil',
    ],
  ])('%s', (_, rijen, vraag, verwacht) => {
    expect(soort(rijen, vraag)).toEqual(verwacht);
  });
});
