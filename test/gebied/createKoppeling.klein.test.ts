/** Small mappings, compared as a whole, and all that is told where a source is refused. */
import { createKoppeling, type Koppelingsbron } from 'buurtaanpak/gebied';
import { describe, expect, test } from 'vitest';
import { createSom } from '../../src/gebied/koppeling/createSom.js';
import { createTelling } from '../../src/gebied/koppeling/createTelling.js';
import { findAdreskolommen } from '../../src/gebied/koppeling/findAdreskolommen.js';
import { joinSommen } from '../../src/gebied/koppeling/joinSommen.js';
import { readAdres } from '../../src/gebied/koppeling/readAdres.js';
import { readGewicht } from '../../src/gebied/koppeling/readGewicht.js';
import { deepFreeze } from '../hulp.js';
import { maakVlak, vangFout } from './klein.js';

const JAREN = { van: 2020, naar: 2024 };
const maak = (bron: object) => createKoppeling(deepFreeze(bron) as Koppelingsbron, JAREN);
const weiger = (bron: unknown, jaren: unknown = JAREN) =>
  vangFout(() => createKoppeling(bron as Koppelingsbron, jaren as typeof JAREN));

describe('sums', () => {
  const tel = (...getallen: readonly number[]) => {
    const som = createSom();
    for (const getal of getallen) som.add(getal);
    return som;
  };
  const GROOTST = Number.MAX_SAFE_INTEGER;

  test('of whole numbers are one number, and what is no whole number or too much stands beside it', () => {
    expect(tel().list()).toEqual([0]);
    expect(tel(3, 4).list()).toEqual([7]);
    expect(tel(3, 0.5, 4, 0.25).list()).toEqual([7, 0.5, 0.25]);
    expect(tel(GROOTST, 1, 0).list()).toEqual([GROOTST, 1]);
    expect(tel(GROOTST - 1, 1).list()).toEqual([GROOTST]);
    expect(tel(2, GROOTST, 3).list()).toEqual([5, GROOTST]);
    expect([tel().count(), tel(0).count(), tel(3, 0.5).count()]).toEqual([0, 1, 2]);
  });

  test('of several are the same in every order', () => {
    expect(joinSommen([])).toBe(0);
    expect(joinSommen([tel(1), tel(2, 0.5)])).toBe(3.5);
    const getallen = [0.1, 0.7, 0.3, 1e16, 0.2, 0.6];
    const sommen = getallen.map((getal) => tel(getal));
    expect(joinSommen([...sommen].reverse())).toBe(joinSommen(sommen));
  });
});

describe('a count of units', () => {
  test('of nothing is nothing', () => {
    const telling = createTelling();
    expect(telling.listDelen()).toStrictEqual({ delen: [], verdwenen: [], nieuw: [] });
    expect(telling.measure(true, true)).toEqual({ eenheden: 0, gewicht: 0 });
  });

  test('tells what stayed, went, came and lies outside', () => {
    const telling = createTelling();
    telling.add('B', 'Y', 3);
    telling.add('B', 'X', 1);
    telling.add('A', 'X', 5);
    telling.add('A', undefined, 10);
    telling.add('A', undefined, 5);
    telling.add(undefined, 'Z', 7);
    telling.add(undefined, 'X', 0);
    telling.add(undefined, 'Z', 1);
    telling.add(undefined, undefined, 9);
    expect(telling.listDelen()).toStrictEqual({
      delen: [
        { van: 'A', naar: 'X', aandeel: 0.25 },
        { van: 'B', naar: 'X', aandeel: 0.25 },
        { van: 'B', naar: 'Y', aandeel: 0.75 },
      ],
      verdwenen: [{ code: 'A', aandeel: 0.75, eenheden: 2 }],
      nieuw: [
        { code: 'X', eenheden: 1 },
        { code: 'Z', eenheden: 2 },
      ],
    });
    expect([
      telling.measure(true, true),
      telling.measure(true, false),
      telling.measure(false, true),
      telling.measure(false, false),
    ]).toEqual([
      { eenheden: 3, gewicht: 9 },
      { eenheden: 2, gewicht: 15 },
      { eenheden: 3, gewicht: 8 },
      { eenheden: 1, gewicht: 9 },
    ]);
  });

  test('divides by weight, by surface without weight, and by number without either', () => {
    const deel = (...eenheden: readonly (readonly [naar: string, gewicht: number, oppervlakte?: number])[]) => {
      const telling = createTelling();
      for (const [naar, gewicht, oppervlakte] of eenheden) telling.add('A', naar, gewicht, oppervlakte);
      return telling.listDelen().delen.map(({ van: _, ...rest }) => rest);
    };
    expect(deel(['X', 3, 1], ['Y', 1, 3])).toStrictEqual([
      { naar: 'X', aandeel: 0.75, aandeelOppervlakte: 0.25 },
      { naar: 'Y', aandeel: 0.25, aandeelOppervlakte: 0.75 },
    ]);
    expect(deel(['X', 0, 1], ['Y', 0, 3])).toStrictEqual([
      { naar: 'X', aandeel: 0.25, aandeelOppervlakte: 0.25 },
      { naar: 'Y', aandeel: 0.75, aandeelOppervlakte: 0.75 },
    ]);
    expect(deel(['X', 0, 9], ['Y', 0, 3], ['Y', 0])).toStrictEqual([
      { naar: 'X', aandeel: 1 / 3 },
      { naar: 'Y', aandeel: 2 / 3 },
    ]);
    expect(deel(['X', 0, 0], ['Y', 0, 0])).toStrictEqual([
      { naar: 'X', aandeel: 0.5 },
      { naar: 'Y', aandeel: 0.5 },
    ]);
  });
});

describe('units with both codes', () => {
  test('as a whole', () => {
    expect(
      maak({
        soort: 'eenheden',
        eenheden: [
          { van: 'A', naar: 'Y', inwoners: 30 },
          { van: 'A', naar: 'X', inwoners: 10, oppervlakte: 0 },
        ],
      }),
    ).toStrictEqual({
      ...JAREN,
      delen: [
        { van: 'A', naar: 'X', aandeel: 0.25 },
        { van: 'A', naar: 'Y', aandeel: 0.75 },
      ],
      verdwenen: [],
      nieuw: [],
      herkomst: {
        soort: 'eenheden',
        weging: 'inwoners',
        gebleven: { eenheden: 2, gewicht: 40 },
        verdwenen: { eenheden: 0, gewicht: 0 },
        nieuw: { eenheden: 0, gewicht: 0 },
        buiten: { eenheden: 0, gewicht: 0 },
        dubbel: { eenheden: 0, gewicht: 0 },
        volledig: true,
      },
    });
  });

  test.each([
    [-1, -1],
    [Number.NaN, 'NaN'],
    ['5', '"5"'],
  ])('with %s inhabitants or surface are refused', (getal, waarde) => {
    const goed = { van: 'A', naar: 'X', inwoners: 1 };
    expect(weiger({ soort: 'eenheden', eenheden: [goed, { van: 'B', naar: 'X', inwoners: getal }] })).toEqual([
      'gebied.inwoners_ongeldig',
      { code: 'B', waarde },
      ['eenheden', 1, 'inwoners'],
    ]);
    expect(
      weiger({ soort: 'eenheden', eenheden: [goed, { van: 'B', naar: 'X', inwoners: 1, oppervlakte: getal }] }),
    ).toEqual(['gebied.oppervlakte_ongeldig', { code: 'B', waarde }, ['eenheden', 1, 'oppervlakte']]);
  });
});

describe('a list of codes', () => {
  test('as a whole', () => {
    const codes = [
      { van: 'B', naar: 'X' },
      { van: 'C', naar: 'X' },
      { van: 'A', naar: 'Y' },
    ];
    expect(maak({ soort: 'codes', codes })).toStrictEqual({
      ...JAREN,
      delen: [
        { van: 'A', naar: 'Y', aandeel: 1 },
        { van: 'B', naar: 'X', aandeel: 1 },
        { van: 'C', naar: 'X', aandeel: 1 },
      ],
      herkomst: {
        soort: 'codes',
        weging: 'gebieden',
        gebleven: { eenheden: 3 },
        verdwenen: { eenheden: 0 },
        nieuw: { eenheden: 0 },
        buiten: { eenheden: 0 },
        dubbel: { eenheden: 0 },
        volledig: false,
      },
    });
  });

  test('with a code twice is refused', () => {
    const codes = [
      { van: 'A', naar: 'X' },
      { van: 'A ', naar: 'Y' },
    ];
    expect(weiger({ soort: 'codes', codes })).toEqual(['gebied.code_dubbel', { code: 'A ' }, ['codes', 1, 'van']]);
  });
});

describe('two maps and points', () => {
  const oud = [maakVlak('D', 20, 0), maakVlak('B', 0, 0, 4, 1), maakVlak('A', 10, 0)];
  const nieuw = [maakVlak('Z', 30, 0), maakVlak('Y', 0, 0, 2, 1), maakVlak('X', 1, 0, 2, 1), maakVlak('W', 40, 0)];
  const punt = (x: number, inwoners: number, rest: object = {}) => ({ x, y: 0.5, inwoners, ...rest });

  test('as a whole: empty areas by code among the others, and overlaps counted in the first by code', () => {
    const punten = [punt(0.5, 1), punt(1.5, 2), punt(2.5, 5), punt(3.5, 8), punt(10.5, 3), punt(40.5, 6), punt(50, 7)];
    expect(maak({ soort: 'kaarten', oud, nieuw, punten })).toStrictEqual({
      ...JAREN,
      delen: [
        { van: 'B', naar: 'X', aandeel: 7 / 16 },
        { van: 'B', naar: 'Y', aandeel: 1 / 16 },
      ],
      verdwenen: [
        { code: 'A', aandeel: 1, eenheden: 1 },
        { code: 'B', aandeel: 0.5, eenheden: 1 },
        { code: 'D', eenheden: 0, aandeel: 1 },
      ],
      nieuw: [
        { code: 'W', eenheden: 1 },
        { code: 'Z', eenheden: 0 },
      ],
      herkomst: {
        soort: 'kaarten',
        weging: 'inwoners',
        gebleven: { eenheden: 3, gewicht: 8 },
        verdwenen: { eenheden: 2, gewicht: 11 },
        nieuw: { eenheden: 1, gewicht: 6 },
        buiten: { eenheden: 1, gewicht: 7 },
        dubbel: { eenheden: 1, gewicht: 2 },
        volledig: true,
      },
    });
  });

  test('an empty area comes before one with points when its code does', () => {
    const kaart = [maakVlak('B', 0, 0), maakVlak('C', 5, 0), maakVlak('A', 9, 0)];
    const { verdwenen, nieuw: erbij } = maak({
      soort: 'kaarten',
      oud: kaart,
      nieuw: [maakVlak('K', 5, 0), maakVlak('M', 20, 0), maakVlak('J', 30, 0), maakVlak('L', 40, 0)],
      punten: [punt(0.5, 1), punt(5.5, 1), punt(20.5, 1)],
    });
    expect(verdwenen).toEqual([
      { code: 'A', aandeel: 1, eenheden: 0 },
      { code: 'B', aandeel: 1, eenheden: 1 },
    ]);
    expect(erbij).toEqual([
      { code: 'J', eenheden: 0 },
      { code: 'L', eenheden: 0 },
      { code: 'M', eenheden: 1 },
    ]);
  });

  test('an overlap on either map counts, and one on both once', () => {
    const dubbel = [maakVlak('P', 0, 0, 2, 1), maakVlak('Q', 0, 0)];
    const enkel = [maakVlak('P', 0, 0, 2, 1)];
    const tel = (een: object, ander: object) =>
      maak({ soort: 'kaarten', oud: een, nieuw: ander, punten: [punt(0.5, 3), punt(1.5, 4)] }).herkomst?.dubbel;
    expect(tel(dubbel, enkel)).toEqual({ eenheden: 1, gewicht: 3 });
    expect(tel(enkel, dubbel)).toEqual({ eenheden: 1, gewicht: 3 });
    expect(tel(dubbel, dubbel)).toEqual({ eenheden: 1, gewicht: 3 });
    expect(tel(enkel, enkel)).toEqual({ eenheden: 0, gewicht: 0 });
  });

  test('without points every area is empty', () => {
    const { verdwenen } = maak({ soort: 'kaarten', oud, nieuw, punten: [] });
    expect(verdwenen?.map(({ code }) => code)).toEqual(['A', 'B', 'D']);
  });

  test.each<[string, object, unknown]>([
    [
      'a point without a place',
      { punten: [punt(0.5, 1), punt(Number.NaN, 1)] },
      ['gebied.punt_ongeldig', { code: 'punt 2' }, ['punten', 1]],
    ],
    [
      'a point without a place to the north',
      { punten: [punt(0.5, 1, { y: Infinity, code: 'p' })] },
      ['gebied.punt_ongeldig', { code: 'p' }, ['punten', 0]],
    ],
    [
      'inhabitants that cannot be',
      { punten: [punt(0.5, -1)] },
      ['gebied.inwoners_ongeldig', { code: 'punt 1', waarde: -1 }, ['punten', 0, 'inwoners']],
    ],
    [
      'a point twice',
      { punten: [punt(0.5, 1, { code: 'p' }), punt(0.5, 1), punt(0.5, 1, { code: 'p' })] },
      ['gebied.code_dubbel', { code: 'p' }, ['punten', 2, 'code']],
    ],
    ['no point on the old map', { punten: [punt(40.5, 1)] }, ['gebied.kaart_zonder_punten', { kaart: 'oud' }, ['oud']]],
    [
      'no point on the new map',
      { punten: [punt(20.5, 1)] },
      ['gebied.kaart_zonder_punten', { kaart: 'nieuw' }, ['nieuw']],
    ],
    ['an old map that is none', { oud: 5, punten: [] }, ['gebied.geojson_ongeldig', { plaats: 'features' }, ['oud']]],
    [
      'a new map that is none',
      { nieuw: {}, punten: [] },
      ['gebied.geojson_ongeldig', { plaats: 'features' }, ['nieuw']],
    ],
    [
      'another field of the old map',
      { codeveldOud: 'eigen', punten: [] },
      ['gebied.geojson_ongeldig', { plaats: 'eigen' }, ['oud', 'features', 0, 'properties']],
    ],
    [
      'another field of the new map',
      { codeveldNieuw: 'eigen', punten: [] },
      ['gebied.geojson_ongeldig', { plaats: 'eigen' }, ['nieuw', 'features', 0, 'properties']],
    ],
  ])('refuse %s', (_, rest, verwacht) => {
    expect(weiger({ soort: 'kaarten', oud, nieuw, ...rest })).toEqual(verwacht);
  });
});

describe('the columns of a list of addresses', () => {
  const GEWOON = { PC6: '', Huisnummer: '', Buurt2020: '' };
  const vind = (rij: object, rest: object = {}, lijst: 'oud' | 'nieuw' = 'oud') =>
    findAdreskolommen({ soort: 'adressen', oud: [], nieuw: [], ...rest, [lijst]: [rij] }, lijst, 2020);

  test('as they are', () => {
    expect(vind(GEWOON)).toStrictEqual({
      pc6: 'PC6',
      huisnummer: 'Huisnummer',
      gebied: 'Buurt2020',
      huisletter: undefined,
      toevoeging: undefined,
      gewicht: undefined,
    });
    const rij = { ...GEWOON, Huisletter: '', Huisnummer_toevoeging: '', woningen: '' };
    expect(vind(rij, { gewicht: 'woningen' })).toMatchObject({
      huisletter: 'Huisletter',
      toevoeging: 'Huisnummer_toevoeging',
      gewicht: 'woningen',
    });
    // A weight is read from the old list only.
    expect(vind(GEWOON, { gewicht: 'woningen' }, 'nieuw').gewicht).toBeUndefined();
  });

  test.each(['pc6', 'PC_6', 'Postcode6', 'POSTCODE'])('a postcode under %s', (naam) => {
    expect(vind({ [naam]: '', hnr: '', Buurt2020: '' }).pc6).toBe(naam);
  });

  test.each(['huisnummer', 'HuisNr', 'HNR'])('a number under %s', (naam) => {
    expect(vind({ PC6: '', [naam]: '', Buurt2020: '' }).huisnummer).toBe(naam);
  });

  test.each(['toevoeging', 'Huisnummertoevoeging'])('a suffix under %s', (naam) => {
    expect(vind({ ...GEWOON, [naam]: '' }).toevoeging).toBe(naam);
  });

  test.each([
    ['buurt', ['Buurt2020', 'BuurtCode2020', 'buurt_2020_code', 'BU2020', 'BU_CODE_2020', 'GWB2020', 'gwb2020_code']],
    ['buurt', ['Buurt', 'Buurtcode', 'BU_CODE', 'GWB_CODE']],
    ['wijk', ['Wijk2020', 'WK_2020', 'wijk', 'wijkcode', 'WK_CODE']],
    ['gemeente', ['Gemeente2020', 'GM_2020', 'gemeente', 'gemeentecode', 'GM_CODE']],
  ] as const)('a %s under each of its names', (niveau, namen) => {
    for (const naam of namen) expect(vind({ PC6: '', HNR: '', [naam]: '' }, { niveau }).gebied).toBe(naam);
  });

  test.each([
    ['buurt', ['BU', 'GWB', 'Buurt2021', 'Wijk2020']],
    ['wijk', ['WK', 'Buurt2020']],
    ['gemeente', ['GM', 'Wijk']],
  ] as const)('no %s under another name', (niveau, namen) => {
    for (const naam of namen)
      expect(vangFout(() => vind({ PC6: '', HNR: '', [naam]: '' }, { niveau }))).toEqual([
        'gebied.kolom_ontbreekt',
        { kolom: `${niveau}2020`, lijst: 'oud' },
        ['oud'],
      ]);
  });

  test('a column with the year goes before one without, and the name before the code', () => {
    expect(vind({ ...GEWOON, Buurt: '', BU_CODE: '' }).gebied).toBe('Buurt2020');
    expect(vind({ PC6: '', HNR: '', BU_CODE: '', Buurtcode: '', Buurt: '' }).gebied).toBe('Buurt');
  });

  test('what is missing is told', () => {
    const mist = (kolom: string, lijst = 'oud') => ['gebied.kolom_ontbreekt', { kolom, lijst }, [lijst]];
    expect(vangFout(() => vind({}))).toEqual(mist('PC6'));
    expect(vangFout(() => vind({}, {}, 'nieuw'))).toEqual(mist('PC6', 'nieuw'));
    expect(vangFout(() => vind({ PC6: '' }))).toEqual(mist('Huisnummer'));
    expect(vangFout(() => vind({ PC6: '', HNR: '' }, {}, 'nieuw'))).toEqual(mist('buurt2020', 'nieuw'));
    expect(vangFout(() => vind(GEWOON, { gewicht: 'toString' }))).toEqual(mist('toString'));
  });
});

describe('an address', () => {
  const KAAL = { pc6: 'p', huisnummer: 'n', huisletter: undefined, toevoeging: undefined };
  const MET = { ...KAAL, huisletter: 'l', toevoeging: 't' };

  test.each<[unknown, Parameters<typeof readAdres>[1], string | undefined]>([
    [{ p: '8911AB', n: 7 }, KAAL, '8911AB 7'],
    [{ p: ' 8911 ab ', n: '007' }, KAAL, '8911AB 7'],
    [{ p: '8911AB', n: ' 7 ', l: 'a', t: 'bis' }, KAAL, '8911AB 7'],
    [{ p: '8911AB', n: 7, l: 'a', t: 'bis' }, MET, '8911AB 7 A BIS'],
    [{ p: '8911AB', n: 7, l: 'a', t: 2 }, MET, '8911AB 7 A 2'],
    [{ p: '8911AB', n: 7, l: 'a', t: '' }, MET, '8911AB 7 A'],
    [{ p: '8911AB', n: 7, l: '', t: 'bis' }, MET, '8911AB 7  BIS'],
    [{ p: '8911AB', n: 7, l: null, t: undefined }, MET, '8911AB 7'],
    [{ p: '8911AB', n: 7 }, MET, '8911AB 7'],
    [{ p: '8911AB', n: 7, l: 'a', t: 'bis' }, { ...MET, toevoeging: undefined }, '8911AB 7 A'],
    [{ p: '8911AB', n: 7, l: 'a', t: 'bis' }, { ...MET, huisletter: undefined }, '8911AB 7  BIS'],
    [{ p: '8911AB', n: 7, undefined: 'x', l: 'a' }, { ...MET, toevoeging: undefined }, '8911AB 7 A'],
    [{ p: '8911AB', n: 1_234_567 }, KAAL, undefined],
    [{ p: '8911AB', n: 123_456 }, KAAL, '8911AB 123456'],
    [{ p: '8911AB', n: '7a' }, KAAL, undefined],
    [{ p: '8911AB', n: 7.5 }, KAAL, undefined],
    [{ p: '8911AB', n: ['7'] }, KAAL, undefined],
    [{ p: ['8911AB'], n: 7 }, KAAL, undefined],
    [{ p: '8911A', n: 7 }, KAAL, undefined],
    [{ p: '8911AB1', n: 7 }, KAAL, undefined],
    [{ n: 7 }, KAAL, undefined],
    [null, KAAL, undefined],
    [['8911AB', 7], KAAL, undefined],
  ])('%j', (rij, kolommen, adres) => {
    expect(readAdres(rij, kolommen)).toBe(adres);
  });

  test.each<[unknown, number]>([
    [0, 0],
    [2.5, 2.5],
    ['3', 3],
    [' 3 ', 3],
    ['9.50', 9.5],
    [`${'0'.repeat(30)}7`, 7],
  ])('with a weight of %j', (cel, gewicht) => {
    expect(readGewicht(cel, [])).toBe(gewicht);
  });

  test.each<[unknown, string]>([
    ['', '""'],
    ['-1', '"-1"'],
    ['1,5', '"1,5"'],
    ['1.', '"1."'],
    ['1e3', '"1e3"'],
    [`${'0'.repeat(31)}7`, `"${'0'.repeat(31)}7"`],
    ['9'.repeat(17), `"${'9'.repeat(17)}"`],
    [-1, '-1'],
    [null, 'null'],
    [Number.NaN, 'NaN'],
    [['5'], 'array(1)'],
  ])('with a weight that is none: %j', (cel, waarde) => {
    expect(vangFout(() => readGewicht(cel, ['oud', 3]))).toEqual(['gebied.gewicht_ongeldig', { waarde }, ['oud', 3]]);
  });
});

describe('two lists of addresses', () => {
  const rij = (jaar: number, Huisnummer: unknown, gebied: unknown, rest: object = {}) => ({
    PC6: '8911AA',
    Huisnummer,
    [`Buurt${jaar}`]: gebied,
    ...rest,
  });
  const oud = [1, 2, 3, 4].map((nummer) => rij(2020, nummer, 800101));
  const nieuw = [rij(2024, 1, '800102'), rij(2024, 2, 'bu00800101'), rij(2024, 4, 800102), rij(2024, 5, 800103)];

  test('as a whole', () => {
    expect(maak({ soort: 'adressen', oud, nieuw })).toStrictEqual({
      ...JAREN,
      delen: [
        { van: 'BU00800101', naar: 'BU00800101', aandeel: 0.25 },
        { van: 'BU00800101', naar: 'BU00800102', aandeel: 0.5 },
      ],
      verdwenen: [{ code: 'BU00800101', aandeel: 0.25, eenheden: 1 }],
      nieuw: [{ code: 'BU00800103', eenheden: 1 }],
      herkomst: {
        soort: 'adressen',
        weging: 'adressen',
        gebleven: { eenheden: 3, gewicht: 3 },
        verdwenen: { eenheden: 1, gewicht: 1 },
        nieuw: { eenheden: 1, gewicht: 1 },
        buiten: { eenheden: 0, gewicht: 0 },
        dubbel: { eenheden: 0, gewicht: 0 },
        volledig: true,
      },
    });
  });

  test('with a weight, which the new ones do not have', () => {
    const gewogen = oud.map((een, i) => ({ ...een, woningen: i }));
    expect(maak({ soort: 'adressen', oud: gewogen, nieuw, gewicht: 'woningen' }).herkomst).toStrictEqual({
      soort: 'adressen',
      weging: 'woningen',
      gebleven: { eenheden: 3, gewicht: 4 },
      verdwenen: { eenheden: 1, gewicht: 2 },
      nieuw: { eenheden: 1 },
      buiten: { eenheden: 0, gewicht: 0 },
      dubbel: { eenheden: 0, gewicht: 0 },
      volledig: true,
    });
  });

  test.each(['Huisletter', 'Toevoeging'])('of which one has a column %s do not tell by it', (kolom) => {
    const met = [rij(2020, 1, 800101, { [kolom]: 'a' })];
    const zonder = [rij(2024, 1, 800102)];
    const gebleven = (een: object, ander: object) => maak({ soort: 'adressen', oud: een, nieuw: ander }).delen.length;
    expect(gebleven(met, zonder)).toBe(1);
    const omgekeerd = [rij(2024, 1, 800102, { [kolom]: 'a' })];
    expect(gebleven([rij(2020, 1, 800101)], omgekeerd)).toBe(1);
    expect(gebleven([rij(2020, 1, 800101)], zonder)).toBe(1);
    expect(gebleven(met, omgekeerd)).toBe(1);
    expect(gebleven(met, [rij(2024, 1, 800102, { [kolom]: 'b' })])).toBe(0);
  });

  test.each<[string, object, unknown]>([
    [
      'a row without an address',
      { oud: [oud[0], rij(2020, 'x', 800101)] },
      ['gebied.adres_ongeldig', { lijst: 'oud', rij: 2 }, ['oud', 1]],
    ],
    [
      'a row that is none',
      { nieuw: [nieuw[0], null] },
      ['gebied.adres_ongeldig', { lijst: 'nieuw', rij: 2 }, ['nieuw', 1]],
    ],
    [
      'an address twice',
      { nieuw: [...nieuw, rij(2024, '01', 800101)] },
      ['gebied.adres_dubbel', { adres: '8911AA 1', lijst: 'nieuw', rij: 5 }, ['nieuw', 4]],
    ],
    [
      'a code that is none',
      { oud: [rij(2020, 1, 'x')] },
      ['gebied.buurtcode_ongeldig', { waarde: '"x"' }, ['oud', 0, 'Buurt2020']],
    ],
    [
      'a weight that is none',
      { oud: [rij(2020, 1, 800101, { w: 1 }), rij(2020, 2, 800101, { w: 'x' })], gewicht: 'w' },
      ['gebied.gewicht_ongeldig', { waarde: '"x"' }, ['oud', 1, 'w']],
    ],
    ['no rows', { nieuw: [] }, ['gebied.kolom_ontbreekt', { kolom: 'PC6', lijst: 'nieuw' }, ['nieuw']]],
    ['a list that is none', { oud: 'x' }, ['kern.document_ongeldig', { soort: 'bron', aantal: 1 }, []]],
    ['an object as the other list', { nieuw: {} }, ['kern.document_ongeldig', { soort: 'bron', aantal: 1 }, []]],
    ['another kind of area', { niveau: 'straat' }, ['kern.document_ongeldig', { soort: 'bron', aantal: 1 }, []]],
  ])('refuse %s', (_, rest, verwacht) => {
    expect(weiger({ soort: 'adressen', oud, nieuw, ...rest })).toEqual(verwacht);
  });
});

describe('the form of a source', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['another kind', { soort: 'gis' }],
  ])('is refused: %s', (_, bron) => {
    expect(weiger(bron)).toEqual(['kern.document_ongeldig', { soort: 'bron', aantal: 1 }, []]);
  });

  test('tells a list that is missing, beside what else is wrong', () => {
    const bron = { soort: 'adressen', nieuw: [], niveau: 'straat' };
    expect(weiger(bron)[1]).toEqual({ soort: 'bron', aantal: 2 });
    expect(weiger({ soort: 'adressen', oud: [], niveau: 'straat' })[1]).toEqual({ soort: 'bron', aantal: 2 });
  });

  test('the years are refused by themselves', () => {
    expect(weiger({ soort: 'codes', codes: [] }, { van: 1899, naar: 3000 })).toEqual([
      'kern.document_ongeldig',
      { soort: 'opties', aantal: 2 },
      [],
    ]);
  });

  test('what is in lists and maps is not read to judge the form', () => {
    let gelezen = 0;
    const rij = {
      PC6: '8911AA',
      Huisnummer: 1,
      get Buurt2020() {
        gelezen += 1;
        return 800101;
      },
    };
    createKoppeling({ soort: 'adressen', oud: [rij], nieuw: [rij] }, { van: 2020, naar: 2020 });
    expect(gelezen).toBe(2);
  });
});
