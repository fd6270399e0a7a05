import { changeBijdrage, checkFinancieringsplan, splitBtw, splitByVerdeelsleutel } from 'buurtaanpak/financiering';
import { Procent } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { e, planMet } from './plannen.js';

/** What lies just on this side of a rule and what just beyond, and in which order things are told. */

describe('refusals say where', () => {
  const vast = (kostendrager: string) => ({ soort: 'vast', kostendrager, bedrag: e('1') }) as const;
  test.each<[string, (string | number)[], () => unknown]>([
    ['financiering.verdeelsleutel_laat_over', [], () => splitByVerdeelsleutel(e('2'), [vast('a')])],
    ['financiering.verdeelsleutel_te_veel', [], () => splitByVerdeelsleutel(e('1'), [vast('a'), vast('b')])],
    ['financiering.bijdrage_onbekend', [], () => changeBijdrage(planMet([]), 'een', {})],
    ['financiering.tarief_ongeldig', [], () => splitBtw(e('1'), '-21' as Procent)],
  ])('%s at %j', (code, pad, werk) => {
    const fout = foutVan(werk);
    expect([fout.code, fout.pad]).toEqual([code, pad]);
  });
});

test('findings come in the order of the document, whatever the order of the years', () => {
  const een = planMet([{ id: 'een' }], { van: '2026-01-01', tot: '2026-12-31' });
  const twee = planMet([{ id: 'een' }], { van: '2028-01-01', tot: '2028-12-31' });
  const perioden = [...twee.perioden.map((jaar) => ({ ...jaar, programmajaar: 2 })), ...een.perioden];
  const paden = checkFinancieringsplan({ ...een, perioden }).map(({ code, pad }) => [code, ...pad]);
  expect(paden).toEqual([
    ['financiering.perioden_gat', 'perioden', 0, 'periode'],
    ['financiering.bijdrage_dubbel', 'perioden', 1, 'bijdragen', 0, 'id'],
  ]);
});

test('a rate has as many digits as it says', () => {
  // 121.1234 - 121.1234 x 100 / 121.1234 = 21.12 of 121.12.
  expect(splitBtw(e('121.12'), Procent.parse('21.1234')).btw).toBe('21.12');
  for (const tarief of ['1210', '21.12345', '-21'])
    expect(foutVan(() => splitBtw(e('1'), tarief as Procent)).pad).toEqual([]);
});
