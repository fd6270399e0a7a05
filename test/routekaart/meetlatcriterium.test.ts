import type { Criterium, Meetlat, Meetlatcriterium, Meetlatmaten, Normalisatie } from 'buurtaanpak/routekaart';
import { checkMeetlat } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { measureBereik } from '../../src/rekenen/index.js';
import type { Criteriumijk } from '../../src/routekaart/ijk/criteriumijk.js';
import { measureKolomijk } from '../../src/routekaart/ijk/measureKolomijk.js';
import { checkMeetlatmaten } from '../../src/routekaart/meetlat/checkMeetlatmaten.js';
import { checkPassend } from '../../src/routekaart/meetlat/checkPassend.js';
import { fingerprintCijfers } from '../../src/routekaart/meetlat/fingerprintCijfers.js';
import { readCriteriumijk } from '../../src/routekaart/meetlat/readCriteriumijk.js';
import { writeMeetlatcriterium } from '../../src/routekaart/meetlat/writeMeetlatcriterium.js';
import { cijfers, criterium, kaart, meld, reeks, tabel } from './klein.js';

const maten = (velden: Partial<Meetlatmaten> = {}): Meetlatmaten => ({
  laagste: 2,
  hoogste: 6,
  gemiddelde: 4,
  spreiding: 2,
  mediaan: 4,
  mad: 2,
  norm: Math.sqrt(56),
  kwantielen: Array.from({ length: 21 }, (_, i) => 2 + i / 5),
  ...velden,
});
const deel = (id: string, velden: Partial<Meetlatcriterium> = {}): Meetlatcriterium => ({
  id,
  aantal: 3,
  maten: maten(),
  ...velden,
});
const meetlat = (...criteria: readonly Meetlatcriterium[]): Meetlat => ({
  soort: 'meetlat',
  versie: 1,
  indeling: { gebieden: 'vrij', jaar: 2024 },
  aantal: 3,
  criteria,
  vingerafdruk: `sha256:${'0'.repeat(64)}`,
});

describe('checkMeetlatmaten', () => {
  const check = (velden: Partial<Meetlatcriterium>) => checkMeetlatmaten(deel('gas', velden), ['criteria', 1]);
  const wrong = (...velden: string[]) =>
    velden.map((veld) => meld('fout', 'meetlat_maten', ['criteria', 1, veld], { criterium: 'gas', veld }));

  test('a number of areas, or none and no measures', () => {
    expect(check({})).toEqual([]);
    expect(check({ aantal: 0, maten: undefined })).toEqual([]);
    expect(check({ maten: undefined })).toEqual(wrong('maten'));
    expect(check({ aantal: 0 })).toEqual(wrong('aantal'));
  });

  test.each<[string, Partial<Meetlatmaten>]>([
    ['equal ends', { laagste: 4, hoogste: 4, mad: 0, spreiding: 0 }],
    ['the median at the low end', { mediaan: 2 }],
    ['the median at the high end', { mediaan: 6 }],
    ['a mean at the end', { gemiddelde: 6 + 1e-9 }],
    ['a mean below zero', { laagste: -6, hoogste: -2, mediaan: -4, gemiddelde: -6 }],
    ['a spread as large as it can be', { mad: 4, spreiding: 4 + 1e-9 }],
    ['the norm of one value', { norm: 6 }],
    ['twentieths that are equal', { kwantielen: Array.from({ length: 21 }, () => 3) }],
  ])('right: %s', (_, velden) => {
    expect(check({ maten: maten(velden) })).toEqual([]);
  });

  test.each<[string, Partial<Meetlatmaten>]>([
    ['the ends the wrong way round', { laagste: 7, mediaan: 7, mad: -1, spreiding: -1, norm: 9 }],
    ['the median below', { mediaan: 1.9 }],
    ['the median above', { mediaan: 6.1 }],
    ['a mean above', { gemiddelde: 6.1 }],
    ['a mean below', { gemiddelde: -6.1 }],
    ['a deviation larger than the range', { mad: 4.1 }],
    ['a spread larger than the range', { spreiding: 4.1 }],
    ['a norm below the largest value', { norm: 5.9 }],
    ['twentieths that go down', { kwantielen: [3, 2] }],
  ])('wrong: %s', (_, velden) => {
    expect(check({ maten: maten(velden) })).toEqual(wrong('maten'));
  });

  test('values with how many are up to each', () => {
    const verdeling = (waarden: number[], tot: number[]) => check({ verdeling: { waarden, tot } });
    expect(verdeling([2, 4, 6], [1, 2, 3])).toEqual([]);
    for (const [waarden, tot] of [
      [
        [2, 4],
        [1, 2, 3],
      ],
      [
        [2, 2, 6],
        [1, 2, 3],
      ],
      [
        [2, 4, 6],
        [1, 1, 3],
      ],
      [
        [2, 4, 6],
        [1, 2, 4],
      ],
      [[], []],
    ] as const)
      expect(verdeling([...waarden], [...tot])).toEqual(wrong('verdeling'));
  });

  test('a treatment that can be', () => {
    const log = { methode: 'log' } as const;
    expect(check({ behandeling: { vraag: {}, onder: 3, boven: 3 } })).toEqual([]);
    expect(check({ behandeling: { vraag: {}, onder: 3 } })).toEqual([]);
    expect(check({ behandeling: { vraag: {}, boven: 3 } })).toEqual([]);
    expect(check({ behandeling: { vraag: {}, onder: 4, boven: 3 } })).toEqual(wrong('behandeling'));
    const transformatie = { gespiegeld: false, laagste: 2, hoogste: 2 };
    expect(check({ behandeling: { vraag: { transformatie: log }, transformatie } })).toEqual([]);
    expect(check({ behandeling: { vraag: {}, transformatie } })).toEqual(wrong('behandeling'));
    expect(
      check({ behandeling: { vraag: { transformatie: log }, transformatie: { ...transformatie, laagste: 3 } } }),
    ).toEqual(wrong('behandeling'));
    expect(
      check({
        maten: maten({ mad: 9 }),
        verdeling: { waarden: [1], tot: [] },
        behandeling: { vraag: {}, onder: 4, boven: 3 },
      }),
    ).toEqual(wrong('maten', 'verdeling', 'behandeling'));
  });
});

describe('checkPassend: whether a yardstick is of the criteria', () => {
  const cijfer = { sleutel: 'gas', eenheid: 'm3', bron: { naam: 'CBS', tabel: 'T', jaar: 2023 } };
  const check = (
    velden: Partial<Criterium>,
    van: Partial<Meetlatcriterium>,
    eigen: { sleutel: string; eenheid: string } | undefined = { sleutel: 'gas', eenheid: 'm3' },
    normalisatie: Normalisatie = { methode: 'minmax' },
  ) => checkPassend(meetlat(deel('gas', van)), [{ criterium: criterium('gas', velden), normalisatie, cijfers: eigen }]);
  const wrong = (...velden: string[]) =>
    velden.map((veld) => meld('fout', 'meetlat_anders', ['criteria', 0, veld], { criterium: 'gas', veld }));

  test('knows each criterion', () => {
    const ander = { criterium: criterium('x'), normalisatie: { methode: 'minmax' } as const, cijfers: undefined };
    expect(checkPassend(meetlat(deel('gas')), [ander])).toEqual([
      meld('fout', 'meetlat_zonder_criterium', ['criteria', 0], { criterium: 'x' }),
    ]);
  });

  test('of the same figure, whatever its year, in the same unit', () => {
    expect(check({}, { cijfer })).toEqual([]);
    expect(check({}, { cijfer: { ...cijfer, sleutel: 'gas:2023' } }, { sleutel: 'gas:2024', eenheid: 'm3' })).toEqual(
      [],
    );
    expect(check({}, { cijfer }, { sleutel: 'stroom', eenheid: 'm3' })).toEqual(wrong('bron'));
    expect(check({}, { cijfer }, { sleutel: 'gas', eenheid: 'kWh' })).toEqual(wrong('eenheid'));
    expect(check({}, {})).toEqual(wrong('bron'));
    const oordeel = { criterium: criterium('gas'), normalisatie: { methode: 'minmax' } as const, cijfers: undefined };
    expect(checkPassend(meetlat(deel('gas')), [oordeel])).toEqual([]);
    expect(checkPassend(meetlat(deel('gas', { cijfer })), [oordeel])).toEqual(wrong('bron'));
  });

  test('with the same band, where it is compared by one', () => {
    const doel = { van: 1, tot: 2 };
    expect(check({ doel }, { cijfer, doel })).toEqual([]);
    expect(check({ doel }, { cijfer })).toEqual(wrong('doel'));
    expect(check({ doel }, { cijfer, doel: { van: 1, tot: 3 } })).toEqual(wrong('doel'));
    const rond: Normalisatie = { methode: 'doelband', onder: 0, boven: 3 };
    expect(check({ doel }, { cijfer }, { sleutel: 'gas', eenheid: 'm3' }, rond)).toEqual([]);
  });

  test('treated and filled in the same way', () => {
    expect(
      check({ behandeling: { winsoriseren: 2 } }, { cijfer, behandeling: { vraag: { winsoriseren: 2 } } }),
    ).toEqual([]);
    expect(check({ behandeling: {} }, { cijfer })).toEqual(wrong('behandeling'));
    expect(check({}, { cijfer, behandeling: { vraag: {} } })).toEqual(wrong('behandeling'));
    const alle = { regel: 'gemiddelde', groep: 'alle', cijfers: [] } as const;
    expect(check({ ontbrekend: { regel: 'gemiddelde' } }, { cijfer, aanvulling: alle })).toEqual([]);
    expect(check({ ontbrekend: { regel: 'gemiddelde', groep: 'wijk' } }, { cijfer, aanvulling: alle })).toEqual(
      wrong('ontbrekend'),
    );
    expect(check({ ontbrekend: { regel: 'mediaan' } }, { cijfer, aanvulling: alle })).toEqual(wrong('ontbrekend'));
    expect(check({ ontbrekend: { regel: 'mediaan' } }, { cijfer })).toEqual(wrong('ontbrekend'));
    expect(check({ ontbrekend: { regel: 'bodem' } }, { cijfer, aanvulling: alle })).toEqual(wrong('ontbrekend'));
    expect(check({ ontbrekend: { regel: 'weigeren' } }, { cijfer })).toEqual([]);
    expect(check({ ontbrekend: { regel: 'mediaan' }, doel: { van: 1, tot: 2 } }, {})).toEqual(
      wrong('bron', 'doel', 'ontbrekend'),
    );
  });
});

describe('checkMeetlat', () => {
  const cijfer = { sleutel: 'gas:2023', eenheid: 'm3', bron: { naam: 'CBS', tabel: 'T', jaar: 2023 } };
  const op = (sleutel: string) => criterium('gas', { bron: { soort: 'kerncijfer', sleutel } });
  const wrong = (veld: string) => [meld('fout', 'meetlat_anders', ['criteria', 0, veld], { criterium: 'gas', veld })];
  test('without figures, only the figure of the key is judged', () => {
    expect(checkMeetlat(kaart([op('gas')]), meetlat(deel('gas', { cijfer })))).toEqual([]);
    expect(checkMeetlat(kaart([op('gas@leeftijd=jong')]), meetlat(deel('gas', { cijfer })))).toEqual([]);
    expect(checkMeetlat(kaart([op('stroom')]), meetlat(deel('gas', { cijfer })))).toEqual(wrong('bron'));
    expect(checkMeetlat(kaart([op('gas')]), meetlat(deel('gas')))).toEqual(wrong('bron'));
    expect(checkMeetlat(kaart([op('gas')]), meetlat(deel('x')))).toEqual([
      meld('fout', 'meetlat_zonder_criterium', ['criteria', 0], { criterium: 'gas' }),
    ]);
  });
  test('with figures also the unit', () => {
    const met = (eenheid: string) => tabel([cijfers('gas', [1], { eenheid })]);
    expect(checkMeetlat(kaart([op('gas')]), meetlat(deel('gas', { cijfer })), met('m3'))).toEqual([]);
    expect(checkMeetlat(kaart([op('gas')]), meetlat(deel('gas', { cijfer })), met('kWh'))).toEqual(wrong('eenheid'));
    expect(checkMeetlat(kaart([op('stroom')]), meetlat(deel('gas', { cijfer })), met('m3'))).toEqual(wrong('bron'));
    const oordeel = criterium('gas', { bron: { soort: 'beoordeling' } });
    expect(checkMeetlat(kaart([oordeel]), meetlat(deel('gas')), met('m3'))).toEqual([]);
    expect(checkMeetlat(kaart([oordeel]), meetlat(deel('gas', { cijfer })), met('m3'))).toEqual(wrong('bron'));
  });
});

describe('writing a criterion of a yardstick, and reading it', () => {
  const ijk = (velden: Partial<Criteriumijk> = {}): Criteriumijk => {
    const x = reeks(2, null, 4, 6);
    return { kolom: measureKolomijk(x, measureBereik(x)), behandeling: undefined, aanvulling: new Map(), ...velden };
  };
  const write = (
    velden: Partial<Criterium> = {},
    van: Partial<Criteriumijk> = {},
    normalisatie: Normalisatie = { methode: 'minmax' },
  ) => writeMeetlatcriterium(criterium('gas', velden), normalisatie, undefined, ijk(van));

  test('the measures', () => {
    expect(write()).toEqual(deel('gas'));
    const kolom = cijfers('gas:2024', [1]);
    expect(writeMeetlatcriterium(criterium('gas'), { methode: 'minmax' }, kolom, ijk())).toEqual(
      deel('gas', {
        cijfer: { sleutel: 'gas:2024', eenheid: 'm3', bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 } },
      }),
    );
    const leeg = reeks(null);
    expect(write({}, { kolom: measureKolomijk(leeg, measureBereik(leeg)) }, { methode: 'rang' })).toEqual({
      id: 'gas',
      aantal: 0,
    });
  });

  test('values with how many, for methods by rank only', () => {
    const verdeling = { waarden: [2, 4, 6], tot: [1, 2, 3] };
    const klassen = { methode: 'categorieen', grenzen: [0.5], scores: [0, 1] } as const;
    for (const normalisatie of [
      { methode: 'rang' },
      { methode: 'borda' },
      { methode: 'percentielrang' },
      { ...klassen, volgens: 'percentiel' },
    ] as const)
      expect(write({}, {}, normalisatie)).toEqual(deel('gas', { verdeling }));
    for (const normalisatie of [klassen, { ...klassen, volgens: 'waarde' }, { methode: 'zscore' }] as const)
      expect(write({}, {}, normalisatie)).toEqual(deel('gas'));
  });

  test('band, filling and treatment', () => {
    const doel = { van: 1, tot: 2 };
    expect(write({ doel })).toEqual(deel('gas', { doel }));
    expect(write({ doel }, {}, { methode: 'doelband', onder: 0, boven: 3 })).toEqual(deel('gas'));
    const aanvulling = new Map([
      ['W2', 3],
      ['W1', Number.POSITIVE_INFINITY],
    ]);
    expect(write({ ontbrekend: { regel: 'mediaan', groep: 'wijk' } }, { aanvulling })).toEqual(
      deel('gas', {
        aanvulling: {
          regel: 'mediaan',
          groep: 'wijk',
          cijfers: [
            { code: 'W1', waarde: Number.MAX_VALUE },
            { code: 'W2', waarde: 3 },
          ],
        },
      }),
    );
    expect(write({ ontbrekend: { regel: 'gemiddelde' } })).toEqual(
      deel('gas', { aanvulling: { regel: 'gemiddelde', groep: 'alle', cijfers: [] } }),
    );
    expect(write({ ontbrekend: { regel: 'bodem' } }, { aanvulling })).toEqual(deel('gas'));
    const vraag = { transformatie: { methode: 'log' } } as const;
    expect(write({ behandeling: vraag }, { behandeling: { onder: -0, boven: Number.NEGATIVE_INFINITY } })).toEqual(
      deel('gas', { behandeling: { vraag, onder: 0, boven: -Number.MAX_VALUE } }),
    );
    const transformatie = { keuze: vraag.transformatie, gespiegeld: true, minimum: -3, maximum: 4 };
    expect(write({ behandeling: vraag }, { behandeling: { transformatie } })).toEqual(
      deel('gas', { behandeling: { vraag, transformatie: { gespiegeld: true, laagste: -3, hoogste: 4 } } }),
    );
    expect(write({ behandeling: vraag })).toEqual(deel('gas'));
    expect(write({}, { behandeling: { onder: 1 } })).toEqual(deel('gas'));
  });

  test('reading gives back what was written', () => {
    expect(readCriteriumijk({ id: 'gas', aantal: 0 })).toEqual({
      kolom: {
        aantal: 0,
        minimum: Number.POSITIVE_INFINITY,
        maximum: Number.NEGATIVE_INFINITY,
        gemiddelde: 0,
        spreiding: 0,
        mediaan: 0,
        mad: 0,
        norm: 0,
        kwantielen: reeks(),
        verdeling: undefined,
      },
      behandeling: undefined,
      aanvulling: new Map(),
    });
    const vraag = { transformatie: { methode: 'log' } } as const;
    const { laagste, hoogste, kwantielen, ...overig } = maten();
    expect(
      readCriteriumijk(
        deel('gas', {
          verdeling: { waarden: [2, 6], tot: [1, 3] },
          aanvulling: { regel: 'mediaan', groep: 'wijk', cijfers: [{ code: 'W', waarde: 3 }] },
          behandeling: { vraag, boven: 5, transformatie: { gespiegeld: true, laagste: 1, hoogste: 2 } },
        }),
      ),
    ).toEqual({
      kolom: {
        aantal: 3,
        minimum: laagste,
        maximum: hoogste,
        ...overig,
        kwantielen: reeks(...kwantielen),
        verdeling: { waarden: reeks(2, 6), tot: reeks(1, 3) },
      },
      behandeling: {
        onder: undefined,
        boven: 5,
        transformatie: { keuze: vraag.transformatie, gespiegeld: true, minimum: 1, maximum: 2 },
      },
      aanvulling: new Map([['W', 3]]),
    });
    const transformatie = { gespiegeld: true, laagste: 1, hoogste: 2 };
    expect(readCriteriumijk(deel('gas', { behandeling: { vraag: {}, transformatie } })).behandeling).toEqual({});
    expect(readCriteriumijk(deel('gas')).kolom.verdeling).toBeUndefined();
  });
});

test('fingerprintCijfers: whatever the order of the rows', () => {
  const een = fingerprintCijfers(['A', 'B'], [[1, null]]);
  expect(een).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(fingerprintCijfers(['B', 'A'], [[null, 1]])).toBe(een);
  expect(fingerprintCijfers(['B', 'A'], [[undefined, 1]])).toBe(een);
  expect(fingerprintCijfers(['A', 'B'], [[1, 0]])).not.toBe(een);
  expect(fingerprintCijfers(['A', 'C'], [[1, null]])).not.toBe(een);
  expect(fingerprintCijfers(['A', 'B'], [[1, null], []])).not.toBe(een);
});
