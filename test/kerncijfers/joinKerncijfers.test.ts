import { getKerncijfer, joinKerncijfers, readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { catchCode, readRivm, readWerkmap } from './data.js';

const lees = (rijen: Record<string, string>, jaar = 2024, kolom = 'a_inw') =>
  readKerncijfers(
    Object.entries(rijen).map(([gwb_code_10, waarde]) => ({ gwb_code_10, [kolom]: waarde })),
    { jaar },
  ).tabel;

describe('joinKerncijfers', () => {
  it('joins on code, with a report of what did not join', () => {
    const a = lees({ GM0080: '1', GM0599: '2' });
    const b = lees({ GM0599: '3', GM0479: '.' }, 2024, 'a_hh');
    const { tabel, verslag, bevindingen } = joinKerncijfers(deepFreeze([a, b]));
    expect(tabel.gebieden.map(({ code }) => code)).toEqual(['GM0080', 'GM0599']);
    expect(getKerncijfer(tabel, 'GM0080', 'aantal_huishoudens')).toEqual({ reden: 'niet_geleverd' });
    expect(getKerncijfer(tabel, 'GM0599', 'aantal_huishoudens')).toEqual({ waarde: 3 });
    expect(verslag).toEqual([
      { tabel: 0, gekoppeld: 2, ontbreekt: [], vervallen: [] },
      { tabel: 1, gekoppeld: 1, ontbreekt: ['GM0080'], vervallen: ['GM0479'] },
    ]);
    expect(bevindingen.map(({ code, params }) => [code, params])).toEqual([
      ['kerncijfers.niet_gekoppeld', { tabel: 2, ontbreekt: 1, vervallen: 1 }],
    ]);
    const alle = joinKerncijfers([a, b], { gebieden: 'alle' }).tabel;
    expect(alle.gebieden.map(({ code }) => code)).toEqual(['GM0080', 'GM0599', 'GM0479']);
    expect(getKerncijfer(alle, 'GM0479', 'aantal_huishoudens')).toEqual({ reden: 'niet_gepubliceerd' });
  });

  it('has no estimate of an area that a table with estimates does not have', () => {
    const geschat = lees({ GM0599: '3' }, 2024, 'a_hh');
    const kolommen = geschat.kolommen.map((kolom) => ({ ...kolom, geschat: Uint8Array.of(1) }));
    const { tabel } = joinKerncijfers([lees({ GM0080: '1', GM0599: '2' }), { ...geschat, kolommen }]);
    expect(getKerncijfer(tabel, 'GM0599', 'aantal_huishoudens')).toEqual({ waarde: 3, geschat: true });
    expect(getKerncijfer(tabel, 'GM0080', 'aantal_huishoudens')).toEqual({ reden: 'niet_geleverd' });
    expect([...(getKolom(tabel, 'aantal_huishoudens').geschat ?? [])]).toEqual([0, 1]);
  });

  it('joins years of the same figure under a key with the year, or as asked', () => {
    const a = lees({ GM0080: '1' });
    const b = lees({ GM0080: '2' }, 2023);
    expect(catchCode(() => joinKerncijfers([a, b]))).toBe('kerncijfers.indeling_verschilt');
    expect(catchCode(() => joinKerncijfers([a, a]))).toBe('kerncijfers.sleutel_dubbel');
    const { tabel, bevindingen } = joinKerncijfers([a, b], { andereIndeling: 'gelijke_codes' });
    expect(getKerncijfer(tabel, 'GM0080', 'aantal_inwoners:2023')).toEqual({ waarde: 2 });
    expect(getKolom(tabel, 'aantal_inwoners:2023').bron.jaar).toBe(2023);
    expect(bevindingen).toMatchObject([
      { code: 'kerncijfers.jaren_verschillen', params: { tabel: 2, aantal: 1, jaren: [2024, 2023] } },
    ]);
    const eerste = joinKerncijfers([a, a], { dubbel: 'eerste' }).tabel;
    expect(eerste.kolommen).toHaveLength(1);
    expect(catchCode(() => joinKerncijfers([]))).toBe('kerncijfers.geen_rijen');
  });

  it('finds that only 29 of the 79 buurten of Zaanstad have the same code in 2020', () => {
    const filter = { soort: 'buurt', gemeente: 'GM0479' } as const;
    const kwb = selectKerncijfers(readKerncijfers(readWerkmap(), { jaar: 2024 }).tabel, filter);
    const rivm = selectKerncijfers(readKerncijfers(readRivm()).tabel, filter);
    const { tabel, verslag, bevindingen } = joinKerncijfers([kwb, rivm], { andereIndeling: 'gelijke_codes' });
    expect(kwb.gebieden).toHaveLength(79);
    expect(verslag[1]?.gekoppeld).toBe(29);
    expect(verslag[1]?.ontbreekt).toHaveLength(50);
    expect(bevindingen.map(({ code }) => code)).toEqual([
      'kerncijfers.niet_gekoppeld',
      'kerncijfers.jaren_verschillen',
    ]);
    const cellen = tabel.gebieden.map(({ code }) => getKerncijfer(tabel, code, 'percentage_eenzaam'));
    expect(cellen.filter((cel) => 'reden' in cel && cel.reden === 'niet_geleverd')).toHaveLength(50);
  });
});
