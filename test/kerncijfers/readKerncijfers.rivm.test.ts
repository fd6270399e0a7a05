import { getKerncijfer, readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { catchCode, readRivm } from './data.js';

describe('RIVM 2020 as delivered', () => {
  it('reads right-aligned text cells, tells suppressed from not measured, and takes the year from the period', () => {
    const { tabel, vorm, bevindingen } = readKerncijfers(readRivm());
    expect(vorm).toBe('odata3');
    // Three questions were not put to anybody in 2020.
    const vragen = [
      'percentage_lopen_fietsen_school_werk',
      'percentage_lopen_school_werk',
      'percentage_fietsen_school_werk',
    ];
    expect(bevindingen.map(({ code, params }) => [code, params.sleutels])).toEqual([
      ['kerncijfers.niet_gemeten', vragen.map((vraag) => `${vraag}@leeftijd=18_plus`)],
    ]);
    expect(getKerncijfer(tabel, 'NL01', 'percentage_goed_ervaren_gezondheid')).toEqual({ waarde: 78.4 });
    expect(getKerncijfer(tabel, 'NL01', 'percentage_lopen_school_werk')).toEqual({
      reden: 'niet_gemeten_in_periode',
    });
    expect(getKolom(tabel, 'percentage_eenzaam').bron).toEqual({ naam: 'RIVM', tabel: '50090NED', jaar: 2020 });
    const buurten = selectKerncijfers(tabel, { soort: 'buurt' });
    const geheim = buurten.gebieden.filter(
      ({ code }) =>
        JSON.stringify(getKerncijfer(buurten, code, 'percentage_eenzaam')) === '{"reden":"niet_gepubliceerd"}',
    );
    expect(geheim.length).toBeGreaterThan(0);
    expect(geheim.length).toBeLessThan(buurten.gebieden.length);
  });

  it('reads every age, or the chosen one', () => {
    const { value } = readRivm() as { value: Record<string, unknown>[] };
    const dubbel = [...value, ...value.map((rij) => ({ ...rij, Leeftijd: 53115 }))];
    const alle = readKerncijfers(dubbel).tabel;
    expect(alle.kolommen.map(({ sleutel }) => sleutel).slice(0, 2)).toEqual([
      'percentage_goed_ervaren_gezondheid@leeftijd=18_plus',
      'percentage_goed_ervaren_gezondheid@leeftijd=18_tot_65',
    ]);
    expect(catchCode(() => readKerncijfers(dubbel, { selectie: { Leeftijd: '1' } }))).toBe(
      'kerncijfers.dimensie_kiezen',
    );
    const { tabel } = readKerncijfers(dubbel, { selectie: { Leeftijd: '20300' } });
    expect(tabel).toEqual(readKerncijfers(value).tabel);
    expect(tabel.gebieden).toEqual(alle.gebieden);
  });
});
