import { getKerncijfer, readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { getKolom } from 'buurtaanpak/kerncijfers/huis';
import { describe, expect, it } from 'vitest';
import { catchCode, readRivm } from './data.js';

describe('RIVM 2020 as delivered', () => {
  it('reads right-aligned text cells, tells suppressed from not measured, and takes the year from the period', () => {
    const { tabel, vorm, bevindingen } = readKerncijfers(readRivm());
    expect(vorm).toBe('odata3');
    // Three questions were not put to anybody in 2020.
    expect(bevindingen.map(({ code, pad }) => [code, ...pad])).toEqual([
      ['kerncijfers.kolom_leeg', 'LopenEnOfFietsenNaarSchoolOfWerk_34'],
      ['kerncijfers.kolom_leeg', 'LopenNaarSchoolOfWerk_35'],
      ['kerncijfers.kolom_leeg', 'FietsenNaarSchoolOfWerk_36'],
    ]);
    expect(getKerncijfer(tabel, 'NL01', 'percentage_goed_ervaren_gezondheid')).toEqual({ waarde: 78.4 });
    expect(getKerncijfer(tabel, 'NL01', 'percentage_lopen_school_werk')).toEqual({ reden: 'onbekend' });
    expect(getKolom(tabel, 'percentage_eenzaam').bron).toEqual({ naam: 'RIVM', tabel: '50090NED', jaar: 2020 });
    const buurten = selectKerncijfers(tabel, { soort: 'buurt' });
    const geheim = buurten.gebieden.filter(
      ({ code }) =>
        JSON.stringify(getKerncijfer(buurten, code, 'percentage_eenzaam')) === '{"reden":"niet_gepubliceerd"}',
    );
    expect(geheim.length).toBeGreaterThan(0);
    expect(geheim.length).toBeLessThan(buurten.gebieden.length);
  });

  it('asks for a choice where a dimension has several values', () => {
    const { value } = readRivm() as { value: Record<string, unknown>[] };
    const dubbel = [...value, ...value.map((rij) => ({ ...rij, Leeftijd: 53115 }))];
    expect(catchCode(() => readKerncijfers(dubbel))).toBe('kerncijfers.dimensie_kiezen');
    expect(catchCode(() => readKerncijfers(dubbel, { selectie: { Leeftijd: '1' } }))).toBe(
      'kerncijfers.dimensie_kiezen',
    );
    const { tabel } = readKerncijfers(dubbel, { selectie: { Leeftijd: '20300' } });
    expect(tabel.gebieden).toEqual(readKerncijfers(value).tabel.gebieden);
  });
});
