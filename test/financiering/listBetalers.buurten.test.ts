/** What is still expected of a contribution when payments are recorded, reclaimed, or committed anew. */
import { type Buurtinzet, listBetalers } from 'buurtaanpak/financiering';
import { Buurtcode } from 'buurtaanpak/gebied';
import { describe, expect, test } from 'vitest';
import { d, planVanBrief } from './plannen.js';

describe('who pays, with buurten that start later', () => {
  const brief = planVanBrief('2026-01-01');
  const inzet = ['2026-01-01', '2026-07-01', '2027-01-01'].map((start, i) => ({
    buurt: Buurtcode.parse(`BU0080200${i + 1}`),
    start: d(start),
  }));
  const wie = (dag: string, options?: { readonly inzet: readonly Buurtinzet[] }) =>
    listBetalers(brief, { peildatum: d(dag), ...options }).map(({ bijdrage }) => bijdrage);
  test('a year of the programme is paid as long as a buurt is in it', () => {
    expect(wie('2029-03-01')).toEqual([]);
    expect(wie('2029-03-01', { inzet })).toEqual(['gemeente-3']);
    expect(wie('2027-03-01', { inzet })).toEqual(['bzk-1', 'gemeente-2']);
    expect(wie('2028-07-01', { inzet })).toEqual(['gemeente-2', 'gemeente-3']);
    expect(wie('2030-01-01', { inzet })).toEqual([]);
  });
  test('not before the first buurt starts, and a buurt in the place of another has no years of its own', () => {
    const [, , laatste] = inzet;
    expect(wie('2026-12-31', { inzet: [laatste!] })).toEqual([]);
    const vervanger = { buurt: Buurtcode.parse('BU00802004'), start: d('2028-06-01'), vervangt: inzet[0]!.buurt };
    expect(wie('2029-12-31', { inzet: [inzet[0]!, vervanger] })).toEqual([]);
  });
});
