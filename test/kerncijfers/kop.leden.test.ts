/** What a member of a dimension says: of whom, of when, in which interval; and what a number says in a notation. */
import { describe, expect, test } from 'vitest';
import { getTabelnaam } from '../../src/kerncijfers/kop/getTabelnaam.js';
import { type Notatie, readGetal } from '../../src/kerncijfers/kop/notatie.js';
import { readLid } from '../../src/kerncijfers/kop/readLid.js';
import { readMarge } from '../../src/kerncijfers/kop/readMarge.js';
import { readPeriode } from '../../src/kerncijfers/kop/readPeriode.js';
import type { Kerncijfervorm } from '../../src/kerncijfers/kop/vorm.js';
import type { Catalogusitem, Dimensie } from '../../src/kerncijfers/themas/catalogusitem.js';

describe('a member', () => {
  const lid = (dimensie: Dimensie, naam: string) => ({ dimensie, lid: naam });
  test.each<[Dimensie, string, object | undefined]>([
    ['leeftijd', '20300', lid('leeftijd', '18_plus')],
    ['leeftijd', '10000', undefined],
    ['geslacht', '10000', lid('geslacht', '10000')],
    ['leeftijd', '65 jaar of ouder', lid('leeftijd', '65_plus')],
    ['leeftijd', '065+', lid('leeftijd', '65_plus')],
    ['leeftijd', '65 years and over', lid('leeftijd', '65_plus')],
    ['leeftijd', '65 en ouder', lid('leeftijd', '65_plus')],
    ['leeftijd', '18 tot 65 jaar', lid('leeftijd', '18_tot_65')],
    ['leeftijd', '0 to 15 years', lid('leeftijd', '0_tot_15')],
    ['leeftijd', '08 tot 09', lid('leeftijd', '8_tot_9')],
    ['leeftijd', 'Ouderen', lid('leeftijd', 'ouderen')],
    ['eigen', '65+', lid('eigen', '65')],
    ['eigen', '18 tot 65', lid('eigen', '18_tot_65')],
    ['misdrijf', '1.1.1 Diefstal uit woning', lid('misdrijf', '1.1.1')],
    ['misdrijf', '0.0.0', undefined],
    ['misdrijf', '1.1 Diefstal', lid('misdrijf', '1.1_diefstal')],
    ['misdrijf', 'Diefstal', lid('misdrijf', 'diefstal')],
    ['eigen', '1.1.1 Diefstal', lid('eigen', '1.1.1_diefstal')],
    ['geslacht', 'Men', lid('geslacht', 'mannen')],
    ['woningtype', 'ZW10300', lid('woningtype', 'twee_onder_een_kap')],
    ['woningtype', '2-onder-1-kap', lid('woningtype', 'twee_onder_een_kap')],
    ['woningtype', '1014850', lid('eigendom', 'huurwoning')],
    ['woningtype', 'Eigen woning', lid('eigendom', 'koopwoning')],
    ['eigendom', 'Eigen woning', lid('eigendom', 'koopwoning')],
    ['bevolking', 'Eigen woning', lid('bevolking', 'eigen_woning')],
    ['woningtype', 'T001100', undefined],
    ['woningtype', 'T00110', lid('woningtype', 't00110')],
    ['woningtype', 'T0011000', lid('woningtype', 't0011000')],
    ['geslacht', 'Totaal mannen en vrouwen', undefined],
    ['geslacht', 'Total', undefined],
    ['geslacht', 'Totale bevolking', undefined],
    ['geslacht', 'Totaalplaatje', lid('geslacht', 'totaalplaatje')],
    ['geslacht', 'Subtotaal', lid('geslacht', 'subtotaal')],
    ['geslacht', ' - ', undefined],
  ])('of %s: %s', (dimensie, tekst, verwacht) => {
    expect(readLid(dimensie, tekst)).toEqual(verwacht);
  });
});

test.each([
  ['MW00000', 'waarde'],
  ['Waarde', 'waarde'],
  ['value', 'waarde'],
  ['MOG0095', 'onder'],
  ['Ondergrens 95%-interval', 'onder'],
  ['Lower bound 95%', 'onder'],
  ['MBG0095', 'boven'],
  ['Bovengrens 95%-interval', 'boven'],
  ['Upper bound 95', 'boven'],
  ['Ondergrens 90%', undefined],
  ['De ondergrens 95', undefined],
  ['De bovengrens 95', undefined],
  ['', undefined],
])('the margin %s', (tekst, marge) => {
  expect(readMarge(tekst)).toBe(marge);
});

describe('a period', () => {
  const heel = (jaar: number) => ({ jaar });
  const deel = (jaar: number, van: string, tot: string) => ({ jaar, deel: { van, tot } });
  test.each<[string, object | undefined]>([
    ['2020', heel(2020)],
    ['2020JJ00', heel(2020)],
    [' 1999 ', heel(1999)],
    ['2020MM03', deel(2020, '2020-03-01', '2020-03-31')],
    ['2020mm12', deel(2020, '2020-12-01', '2020-12-31')],
    ['2020MM01', deel(2020, '2020-01-01', '2020-01-31')],
    ['2020MM13', heel(2020)],
    ['2020MM00', heel(2020)],
    ['2020KW02', deel(2020, '2020-04-01', '2020-06-30')],
    ['2020KW04', deel(2020, '2020-10-01', '2020-12-31')],
    ['2020KW05', heel(2020)],
    ['2020HJ02', deel(2020, '2020-07-01', '2020-12-31')],
    ['2020X000', heel(2020)],
    ['2020 maart', deel(2020, '2020-03-01', '2020-03-31')],
    ['2020 JANUARY', deel(2020, '2020-01-01', '2020-01-31')],
    ['2020  December', deel(2020, '2020-12-01', '2020-12-31')],
    ['2020 2e kwartaal', deel(2020, '2020-04-01', '2020-06-30')],
    ['2020 1st quarter', deel(2020, '2020-01-01', '2020-03-31')],
    ['2020 2nd half', deel(2020, '2020-07-01', '2020-12-31')],
    ['2020 1e halfjaar', deel(2020, '2020-01-01', '2020-06-30')],
    ['2020 5e kwartaal', undefined],
    ['2020 0e kwartaal', undefined],
    ['2020 2e tertaal', undefined],
    ['2020 lente', undefined],
    ['2020*', { jaar: 2020, status: 'voorlopig' }],
    ['2020**', { jaar: 2020, status: 'nader_voorlopig' }],
    ['2020***', undefined],
    ['2020 maart*', { ...deel(2020, '2020-03-01', '2020-03-31'), status: 'voorlopig' }],
    ['1820', undefined],
    ['in 2020', undefined],
    ['', undefined],
  ])('%s', (tekst, verwacht) => {
    expect(readPeriode(tekst)).toStrictEqual(verwacht);
  });
});

describe('a number', () => {
  const read = (tekst: string, decimaalteken: '.' | ',', duizendtalteken?: Notatie['duizendtalteken']) =>
    readGetal(tekst, { decimaalteken, duizendtalteken, markeringen: new Map() });

  test.each([
    ['', Number.NaN],
    ['0', 0],
    ['7', 7],
    ['9', 9],
    ['12.5', 12.5],
    ['0.125', 0.125],
    ['-3', -3],
    ['-3.5', -3.5],
    ['.5', Number.NaN],
    ['5.', Number.NaN],
    ['1.2.3', Number.NaN],
    ['1,5', Number.NaN],
    ['1/5', Number.NaN],
    ['1:5', Number.NaN],
    ['+5', Number.NaN],
    ['1e3', Number.NaN],
    ['0x10', Number.NaN],
    [' 5', Number.NaN],
    ['123456789012345', 123456789012345],
    ['12345678901234.5', 12345678901234.5],
    ['1234567890123456', 1234567890123456],
    ['0.1234567890123', 0.1234567890123],
    ['0.12345678901234', 0.12345678901234],
  ])('with a point: %s', (tekst, getal) => {
    expect(read(tekst, '.')).toBe(getal);
  });

  test.each([
    ['12,5', ',', undefined, 12.5],
    ['-12,5', ',', undefined, -12.5],
    ['12.5', ',', undefined, Number.NaN],
    ['1.234,5', ',', '.', 1234.5],
    ['1.234.567', ',', '.', 1234567],
    ['1.23,5', ',', '.', Number.NaN],
    ['1 234,5', ',', ' ', 1234.5],
    ['-1 234 567', ',', ' ', -1234567],
    ['1,234.5', '.', ',', 1234.5],
    ['1,234,567', '.', ',', 1234567],
    ['1 234.5', '.', ' ', 1234.5],
    ['12,34', '.', ',', Number.NaN],
    ['5', '.', '.', Number.NaN],
    ['5', ',', ',', Number.NaN],
    ['1234,5', ',', '.', 1234.5],
  ] as const)('%s with %s and %s', (tekst, decimaal, duizendtal, getal) => {
    expect(read(tekst, decimaal, duizendtal)).toBe(getal);
  });
});

test.each<[string, Partial<Catalogusitem>, Kerncijfervorm, number, boolean, string]>([
  ['RIVM at most 2020', { bron: 'RIVM' }, 'odata3', 2020, false, '50090NED'],
  ['RIVM after 2020', { bron: 'RIVM' }, 'odata3', 2021, false, 'gezondheid-2021'],
  ['a year of the police', { bron: 'politie' }, 'odata3', 2023, false, '47018NED'],
  ['a month of the police', { bron: 'politie' }, 'odata3', 2023, true, '47022NED'],
  ['SES-WOA at most 2019', { thema: 'status' }, 'statline', 2019, false, '85163NED'],
  ['SES-WOA after 2019', { thema: 'status' }, 'statline', 2020, false, 'ses-woa-2020'],
  ['a map', { thema: 'wonen' }, 'kaart', 2023, false, 'wijkenbuurten_2023'],
  ['the service of PDOK', { thema: 'wonen' }, 'pdok', 2023, false, 'wijkenbuurten_2023'],
  ['the workbook', { thema: 'wonen' }, 'kwb', 2023, false, 'kwb-2023'],
  ['OData', { thema: 'wonen' }, 'odata3', 2023, false, '85618NED'],
  ['OData of another year', { thema: 'wonen' }, 'odata4', 2012, false, 'kwb-2012'],
])('the table of %s', (_, item, vorm, jaar, isDeel, naam) => {
  expect(getTabelnaam({ bron: 'CBS', thema: 'wonen', ...item } as Catalogusitem, vorm, jaar, isDeel)).toBe(naam);
});
