import { splitByBegrotingsjaar, summarizeFinanciering, sumRegels } from 'buurtaanpak/financiering';
import { sumBedragen } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { planVanBrief } from './plannen.js';

describe('the financing of the letter', () => {
  test('adds up to 270000.00', () => {
    const overzicht = summarizeFinanciering(deepFreeze(planVanBrief('2026-09-01')));
    expect(overzicht.totaal).toBe('270000.00');
    expect(overzicht.perPartij).toEqual([
      { partij: 'bzk', bedrag: '150000.00' },
      { partij: 'leeuwarden', bedrag: '120000.00' },
    ]);
    expect(overzicht.perJaar).toEqual([
      { jaar: 1, partij: 'bzk', bedrag: '150000.00' },
      { jaar: 2, partij: 'leeuwarden', bedrag: '60000.00' },
      { jaar: 3, partij: 'leeuwarden', bedrag: '60000.00' },
    ]);
    // 60000 x 8/12 = 40000 and 60000 x 4/12 = 20000, twice.
    expect(overzicht.perKostendrager).toEqual([
      { partij: 'bzk', bedrag: '150000.00' },
      { partij: 'leeuwarden', kostendrager: 'wijkplannen-oost', bedrag: '80000.00' },
      { partij: 'leeuwarden', kostendrager: 'thema-energie', bedrag: '40000.00' },
    ]);
  });

  test('falls in one begrotingsjaar a year with a start on 1 January', () => {
    expect(summarizeFinanciering(planVanBrief('2026-01-01')).perBegrotingsjaar).toEqual([
      { begrotingsjaar: 2026, partij: 'bzk', bedrag: '150000.00' },
      { begrotingsjaar: 2027, partij: 'leeuwarden', bedrag: '60000.00' },
      { begrotingsjaar: 2028, partij: 'leeuwarden', bedrag: '60000.00' },
    ]);
  });

  // Start on 1 September 2026: 122 days in the first calendar year (30 + 31 + 30 + 31), the rest of the period in the next.
  //   year 1, 2026-09-01 t/m 2027-08-31, 365 days: 150000 x 122/365 = 50136.986… and 150000 x 243/365 = 99863.013…
  //   year 2, 2027-09-01 t/m 2028-08-31, 366 days (29 February 2028): 60000 x 122/366 = 20000 and 60000 x 244/366 = 40000
  //   year 3, 2028-09-01 t/m 2029-08-31, 365 days: 60000 x 122/365 = 20054.794… and 60000 x 243/365 = 39945.205…
  test('falls in two begrotingsjaren a year with a start on 1 September', () => {
    expect(summarizeFinanciering(planVanBrief('2026-09-01')).perBegrotingsjaar).toEqual([
      { begrotingsjaar: 2026, partij: 'bzk', bedrag: '50136.99' },
      { begrotingsjaar: 2027, partij: 'bzk', bedrag: '99863.01' },
      { begrotingsjaar: 2027, partij: 'leeuwarden', bedrag: '20000.00' },
      { begrotingsjaar: 2028, partij: 'leeuwarden', bedrag: '60054.79' }, // 40000 + 20054.79
      { begrotingsjaar: 2029, partij: 'leeuwarden', bedrag: '39945.21' },
    ]);
  });

  // The same by months: 4 of the 12 months in the first calendar year, 8 in the next.
  test('by months', () => {
    expect(summarizeFinanciering(planVanBrief('2026-09-01'), { methode: 'maanden' }).perBegrotingsjaar).toEqual([
      { begrotingsjaar: 2026, partij: 'bzk', bedrag: '50000.00' },
      { begrotingsjaar: 2027, partij: 'bzk', bedrag: '100000.00' },
      { begrotingsjaar: 2027, partij: 'leeuwarden', bedrag: '20000.00' },
      { begrotingsjaar: 2028, partij: 'leeuwarden', bedrag: '60000.00' },
      { begrotingsjaar: 2029, partij: 'leeuwarden', bedrag: '40000.00' },
    ]);
  });

  // 8/12 and 4/12 of the amounts above: 20054.79 divides into 13369.86 and 6684.93; 39945.21 into 26630.14 and 13315.07.
  test('per cost bearer and taakveld, with the margins exact in both directions', () => {
    const regels = splitByBegrotingsjaar(planVanBrief('2026-09-01')).filter(({ programmajaar }) => programmajaar === 3);
    expect(
      regels.map(({ begrotingsjaar, kostendrager, taakveld, bedrag }) => [
        begrotingsjaar,
        kostendrager,
        taakveld?.code,
        bedrag,
      ]),
    ).toEqual([
      [2028, 'wijkplannen-oost', '6.1', '13369.86'],
      [2029, 'wijkplannen-oost', '6.1', '26630.14'],
      [2028, 'thema-energie', '7.4', '6684.93'],
      [2029, 'thema-energie', '7.4', '13315.07'],
    ]);
    expect(sumRegels(regels, ['kostendrager']).map(({ bedrag }) => bedrag)).toEqual(['40000.00', '20000.00']);
    expect(sumRegels(regels, ['begrotingsjaar']).map(({ bedrag }) => bedrag)).toEqual(['20054.79', '39945.21']);
  });

  test('per cost bearer and begrotingsjaar, start on 1 January: 8/12 and 4/12 of 60000, two times', () => {
    const regels = splitByBegrotingsjaar(planVanBrief('2026-01-01')).filter(({ partij }) => partij === 'leeuwarden');
    expect(sumRegels(regels, ['begrotingsjaar', 'kostendrager'])).toEqual([
      { begrotingsjaar: 2027, kostendrager: 'wijkplannen-oost', bedrag: '40000.00' },
      { begrotingsjaar: 2027, kostendrager: 'thema-energie', bedrag: '20000.00' },
      { begrotingsjaar: 2028, kostendrager: 'wijkplannen-oost', bedrag: '40000.00' },
      { begrotingsjaar: 2028, kostendrager: 'thema-energie', bedrag: '20000.00' },
    ]);
  });

  // Year 2: 20000 in 2027 divides into 13333.33 and 6666.67, 40000 in 2028 into 26666.67 and 13333.33; year 3 as in the test above.
  test('per cost bearer and begrotingsjaar, start on 1 September', () => {
    const regels = splitByBegrotingsjaar(planVanBrief('2026-09-01')).filter(({ partij }) => partij === 'leeuwarden');
    const perJaar = sumRegels(regels, ['kostendrager', 'begrotingsjaar']).map(
      ({ kostendrager, begrotingsjaar, bedrag }) => [kostendrager, begrotingsjaar, bedrag],
    );
    expect(perJaar.filter(([drager]) => drager === 'wijkplannen-oost')).toEqual([
      ['wijkplannen-oost', 2027, '13333.33'],
      ['wijkplannen-oost', 2028, '40036.53'], // 26666.67 + 13369.86
      ['wijkplannen-oost', 2029, '26630.14'],
    ]);
    expect(perJaar.filter(([drager]) => drager === 'thema-energie')).toEqual([
      ['thema-energie', 2027, '6666.67'],
      ['thema-energie', 2028, '20018.26'], // 13333.33 + 6684.93
      ['thema-energie', 2029, '13315.07'],
    ]);
  });

  test('adds up in every table', () => {
    const { totaal, ...tabellen } = summarizeFinanciering(planVanBrief('2026-09-17'));
    for (const tabel of Object.values(tabellen)) expect(sumBedragen(tabel.map(({ bedrag }) => bedrag))).toBe(totaal);
  });
});
