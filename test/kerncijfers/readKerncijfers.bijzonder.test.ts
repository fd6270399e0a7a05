/** Rows with dimensions, downloads on their side and long tables, read whole. */
import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { dag, kleineKolom, meld, weiger, weigering } from './klein.js';

const CODE = 'BU00802001';
const lees = (rijen: unknown, opties: object = {}) => readKerncijfers(rijen, opties);
const cellen = (rijen: unknown, opties: object = {}) =>
  Object.fromEntries(lees(rijen, opties).tabel.kolommen.map(({ sleutel, waarden }) => [sleutel, [...waarden]]));
const codes = (rijen: unknown, opties: object = {}) => lees(rijen, opties).bevindingen.map(({ code }) => code);

describe('figures of RIVM', () => {
  const rij = (Marges: string, Eenzaam_28: string, anders: object = {}) => ({
    WijkenEnBuurten: 'GM0080',
    Perioden: '2020JJ00',
    Leeftijd: '80200',
    Marges,
    Eenzaam_28,
    ...anders,
  });
  it('have their bounds, and are about an age', () => {
    const { tabel, bevindingen } = lees([rij('MW00000', '45'), rij('MOG0095', '42'), rij('MBG0095', '48')]);
    expect(tabel.kolommen).toStrictEqual([
      kleineKolom('percentage_eenzaam', [45], {
        sleutel: 'percentage_eenzaam@leeftijd=65_plus',
        dimensies: { leeftijd: '65_plus' },
        eenheid: 'percentage',
        bron: { naam: 'RIVM', tabel: '50090NED', jaar: 2020 },
        periode: { van: dag('2020-01-01'), tot: dag('2020-12-31') },
        nauwkeurigheid: { soort: 'interval95' },
        onder: Float64Array.of(42),
        boven: Float64Array.of(48),
      }),
    ]);
    expect(bevindingen).toStrictEqual([]);
  });
  it('with one of the two bounds are an interval too', () => {
    const van = (...rijen: readonly object[]) => lees(rijen).tabel.kolommen[0];
    expect(van(rij('MW00000', '45'), rij('MBG0095', '48'))).toMatchObject({
      nauwkeurigheid: { soort: 'interval95' },
      boven: Float64Array.of(48),
    });
    expect(van(rij('MW00000', '45'), rij('MBG0095', '48'))?.onder).toBe(undefined);
    expect(van(rij('MW00000', '45'), rij('MOG0095', '42'))).toMatchObject({
      nauwkeurigheid: { soort: 'interval95' },
      onder: Float64Array.of(42),
    });
    expect(van(rij('MW00000', '45'))?.nauwkeurigheid).not.toStrictEqual({ soort: 'interval95' });
  });
  it('without an age or margins are not read, unless the caller says of whom they are', () => {
    const kaal = [{ WijkenEnBuurten: 'GM0080', Perioden: '2020JJ00', Eenzaam_28: '45' }];
    const sleutel = 'percentage_eenzaam';
    const { tabel, bevindingen } = lees(kaal, { nodig: [sleutel] });
    expect(tabel.kolommen).toStrictEqual([]);
    expect(bevindingen).toStrictEqual([
      meld('fout', 'populatie_onbekend', ['leeftijd'], { veld: 'leeftijd', sleutels: [sleutel] }),
      meld('fout', 'kolom_ontbreekt', [], { sleutel, vorm: 'odata3' }),
    ]);
    expect(cellen(kaal, { dimensies: { leeftijd: '18_plus' } })).toStrictEqual({
      'percentage_eenzaam@leeftijd=18_plus': [45],
    });
    expect(weigering(() => lees([rij('MW00000', '45')], { dimensies: { leeftijd: '18_plus' } }))).toStrictEqual(
      weiger('dimensie_verschilt', ['dimensies', 'leeftijd'], {
        dimensie: 'leeftijd',
        lid: '18_plus',
        gelezen: '65_plus',
      }),
    );
  });
  it('that are blank everywhere were not measured then', () => {
    expect(codes([rij('MW00000', '')])).toStrictEqual(['kerncijfers.niet_gemeten']);
  });
});

it('reads a tilted download, and tells of a cell by its line and its area', () => {
  const regels = [
    ['Kerncijfers 2022'],
    ['Onderwerp', '', 'x', 'y'],
    ['Regioaanduiding | Codering', 'code', CODE, 'BU1'],
    ['Bevolking | Aantal inwoners', 'aantal', 'veel', '5'],
  ];
  for (const opties of [{}, { vorm: 'statline' }]) {
    const { tabel, vorm, bevindingen } = lees(regels, opties);
    expect([tabel.indeling.jaar, vorm, tabel.gebieden.map(({ code }) => code)]).toStrictEqual([
      2022,
      'statline',
      [CODE],
    ]);
    expect(bevindingen).toStrictEqual([
      meld('fout', 'code_ongeldig', [2, 'y'], { rij: 3, kolom: 'y', waarde: '"BU1"' }),
      meld('fout', 'geen_getal', [3, 'x'], { rij: 4, kolom: 'x', waarde: '"veel"' }),
    ]);
  }
  expect(weigering(() => lees(regels, { vorm: 'kwb', jaar: 2022 }))?.code).toBe('kerncijfers.codekolom_ontbreekt');
});

describe('a long table', () => {
  const OPTIES = {
    vorm: 'lang',
    bron: 'b',
    tabel: 't',
    indeling: 2020,
    codes: 'vrij',
    codekolom: 'c',
    jaarkolom: 'j',
    variabelekolom: 'v',
    waardekolom: 'w',
    eenheden: { '': 'km' },
  };
  const rijen = (...getallen: readonly string[]) => getallen.map((w, i) => ({ c: 'X', j: 2020 + i, v: 'a', w }));
  const lang = (opties: object, ...getallen: readonly string[]) =>
    Object.values(cellen(rijen(...getallen), { ...OPTIES, ...opties }));
  it('has one decimal sign', () => {
    expect(lang({}, '1,5', '2.5', '3,5')).toStrictEqual([[1.5], [Number.NaN], [3.5]]);
    expect(lang({}, '15')).toStrictEqual([[15]]);
    expect(lang({ decimaalteken: '.' }, '1,5', '2.5', '3,5')).toStrictEqual([[Number.NaN], [2.5], [Number.NaN]]);
    expect(lang({ duizendtalteken: ',' }, '1,204', '2,204')).toStrictEqual([[1204], [2204]]);
    expect(lang({ markeringen: { '*': 'nul' }, eenheden: { '': 'aantal' } }, '*', '.', '3')).toStrictEqual([
      [0],
      [Number.NaN],
      [3],
    ]);
  });
  it('is read whole', () => {
    const { tabel, vorm, herkend, bevindingen } = lees(rijen('5', 'x'), OPTIES);
    const kolom = (jaar: number, cel: Parameters<typeof kleineKolom>[1][number]) =>
      kleineKolom('a', [cel], { sleutel: `a:${jaar}`, eenheid: 'km', bron: { naam: 'b', tabel: 't', jaar } });
    expect(tabel).toStrictEqual({
      indeling: { gebieden: 'vrij', jaar: 2020 },
      gebieden: [{ code: 'X', naam: 'X', soort: 'samengesteld' }],
      kolommen: [kolom(2020, 5), kolom(2021, 'onbekend')],
    });
    expect([vorm, herkend]).toStrictEqual([
      'lang',
      [
        { kolom: 'a', sleutel: 'a:2020' },
        { kolom: 'a', sleutel: 'a:2021' },
      ],
    ]);
    expect(bevindingen).toStrictEqual([meld('fout', 'geen_getal', [1, 'w'], { rij: 2, kolom: 'w', waarde: '"x"' })]);
  });
});
