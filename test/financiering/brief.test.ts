import { createGeldverloop, type ListBoekingenOptions, listBoekingen, sumRegels } from 'buurtaanpak/financiering';
import { sumBedragen } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { d, planVanBrief } from './plannen.js';

/** The cells of the plan of the letter, before its first day. */
const cellen = (start: string, options: Partial<ListBoekingenOptions> = {}) =>
  listBoekingen(createGeldverloop(deepFreeze(planVanBrief(start))), { peildatum: d('2025-12-31'), ...options });

/** A table: its rows by their fields. */
const tabel = (regels: readonly object[]) => regels.map((regel) => Object.values(regel)).sort();

describe('the financing of the letter', () => {
  test('adds up to 270000.00', () => {
    const regels = cellen('2026-09-01');
    expect(sumRegels(regels, [])).toEqual([{ bedrag: '270000.00' }]);
    expect(tabel(sumRegels(regels, ['van']))).toEqual([
      ['bzk', '150000.00'],
      ['leeuwarden', '120000.00'],
    ]);
    expect(tabel(sumRegels(regels, ['programmajaar', 'van']))).toEqual([
      [1, 'bzk', '150000.00'],
      [2, 'leeuwarden', '60000.00'],
      [3, 'leeuwarden', '60000.00'],
    ]);
    // 60000 x 8/12 = 40000 and 60000 x 4/12 = 20000, twice.
    expect(tabel(sumRegels(regels, ['van', 'kostendrager']))).toEqual([
      ['bzk', '150000.00'],
      ['leeuwarden', 'thema-energie', '40000.00'],
      ['leeuwarden', 'wijkplannen-oost', '80000.00'],
    ]);
  });

  test('falls in one begrotingsjaar a year with a start on 1 January', () => {
    expect(tabel(sumRegels(cellen('2026-01-01'), ['begrotingsjaar', 'van']))).toEqual([
      [2026, 'bzk', '150000.00'],
      [2027, 'leeuwarden', '60000.00'],
      [2028, 'leeuwarden', '60000.00'],
    ]);
  });

  // Start on 1 September 2026: 122 days in the first calendar year (30 + 31 + 30 + 31), the rest of the period in the next.
  //   year 1, 2026-09-01 t/m 2027-08-31, 365 days: 150000 x 122/365 = 50136.986… and 150000 x 243/365 = 99863.013…
  //   year 2, 2027-09-01 t/m 2028-08-31, 366 days (29 February 2028): 60000 x 122/366 = 20000 and 60000 x 244/366 = 40000
  //   year 3, 2028-09-01 t/m 2029-08-31, 365 days: 60000 x 122/365 = 20054.794… and 60000 x 243/365 = 39945.205…
  test('falls in two begrotingsjaren a year with a start on 1 September', () => {
    expect(tabel(sumRegels(cellen('2026-09-01'), ['begrotingsjaar', 'van']))).toEqual([
      [2026, 'bzk', '50136.99'],
      [2027, 'bzk', '99863.01'],
      [2027, 'leeuwarden', '20000.00'],
      [2028, 'leeuwarden', '60054.79'], // 40000 + 20054.79
      [2029, 'leeuwarden', '39945.21'],
    ]);
  });

  // The same by months: 4 of the 12 months in the first calendar year, 8 in the next.
  test('by months', () => {
    expect(tabel(sumRegels(cellen('2026-09-01', { methode: 'maanden' }), ['begrotingsjaar', 'van']))).toEqual([
      [2026, 'bzk', '50000.00'],
      [2027, 'bzk', '100000.00'],
      [2027, 'leeuwarden', '20000.00'],
      [2028, 'leeuwarden', '60000.00'],
      [2029, 'leeuwarden', '40000.00'],
    ]);
  });

  // 8/12 and 4/12 of the amounts above: 20054.79 divides into 13369.86 and 6684.93; 39945.21 into 26630.14 and 13315.07.
  test('per cost bearer and taakveld, with the margins exact in both directions', () => {
    const regels = cellen('2026-09-01').filter(({ programmajaar }) => programmajaar === 3);
    const velden = regels.map(({ begrotingsjaar, kostendrager, taakveld, bedrag }) => ({
      kostendrager,
      begrotingsjaar,
      code: taakveld?.code,
      bedrag,
    }));
    expect(tabel(velden)).toEqual([
      ['thema-energie', 2028, '7.4', '6684.93'],
      ['thema-energie', 2029, '7.4', '13315.07'],
      ['wijkplannen-oost', 2028, '6.1', '13369.86'],
      ['wijkplannen-oost', 2029, '6.1', '26630.14'],
    ]);
    expect(tabel(sumRegels(regels, ['kostendrager']))).toEqual([
      ['thema-energie', '20000.00'],
      ['wijkplannen-oost', '40000.00'],
    ]);
    expect(tabel(sumRegels(regels, ['begrotingsjaar']))).toEqual([
      [2028, '20054.79'],
      [2029, '39945.21'],
    ]);
  });

  test('per cost bearer and begrotingsjaar, start on 1 January: 8/12 and 4/12 of 60000, two times', () => {
    const regels = cellen('2026-01-01').filter(({ van }) => van === 'leeuwarden');
    expect(tabel(sumRegels(regels, ['begrotingsjaar', 'kostendrager']))).toEqual([
      [2027, 'thema-energie', '20000.00'],
      [2027, 'wijkplannen-oost', '40000.00'],
      [2028, 'thema-energie', '20000.00'],
      [2028, 'wijkplannen-oost', '40000.00'],
    ]);
  });

  // Year 2: 20000 in 2027 divides into 13333.33 and 6666.67, 40000 in 2028 into 26666.67 and 13333.33; year 3 as in the test above.
  test('per cost bearer and begrotingsjaar, start on 1 September', () => {
    const regels = cellen('2026-09-01').filter(({ van }) => van === 'leeuwarden');
    expect(tabel(sumRegels(regels, ['kostendrager', 'begrotingsjaar']))).toEqual([
      ['thema-energie', 2027, '6666.67'],
      ['thema-energie', 2028, '20018.26'], // 13333.33 + 6684.93
      ['thema-energie', 2029, '13315.07'],
      ['wijkplannen-oost', 2027, '13333.33'],
      ['wijkplannen-oost', 2028, '40036.53'], // 26666.67 + 13369.86
      ['wijkplannen-oost', 2029, '26630.14'],
    ]);
  });

  test('adds up in every table, realised and expected together', () => {
    for (const peildatum of ['2026-09-16', '2027-03-01', '2028-02-29', '2030-01-01'])
      expect(sumBedragen(cellen('2026-09-17', { peildatum: d(peildatum) }).map(({ bedrag }) => bedrag))).toBe(
        '270000.00',
      );
  });
});
