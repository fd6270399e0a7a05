import { getKerncijfer, readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { readOdata3, readOdata4, readWerkmap } from './data.js';

describe('the published forms of KWB 2024', () => {
  it('reads the workbook as CSV', () => {
    const { tabel, vorm, bevindingen } = readKerncijfers(readWerkmap(), { jaar: 2024 });
    expect(vorm).toBe('kwb');
    expect(bevindingen.filter(({ ernst }) => ernst !== 'info')).toEqual([]);
    expect(getKerncijfer(tabel, 'GM0080', 'aantal_inwoners')).toEqual({ waarde: 128810 });
    expect(getKerncijfer(tabel, 'WK008030', 'gemiddelde_huishoudensgrootte')).toEqual({ waarde: 1.7 });
    expect(getKerncijfer(tabel, 'BU00801103', 'gemiddeld_inkomen_per_inwoner')).toEqual({ reden: 'niet_gepubliceerd' });
    expect(selectKerncijfers(tabel, { soort: 'buurt', gemeente: 'GM0080' }).gebieden).toHaveLength(131);
    expect(tabel.gebieden.find(({ code }) => code === 'BU00801103')).toEqual({
      code: 'BU00801103',
      naam: 'Achter de Hoven',
      soort: 'buurt',
      gemeente: 'GM0080',
      wijk: 'WK008011',
      wijziging: 'geen',
    });
  });

  it('gives the same figures in every form', () => {
    const werkmap = readKerncijfers(readWerkmap(), { jaar: 2024 }).tabel;
    for (const [rijen, vorm] of [
      [readOdata3(), 'odata3'],
      [readOdata4(), 'odata4'],
    ] as const) {
      const gelezen = readKerncijfers(rijen, { jaar: 2024 });
      expect(gelezen.vorm).toBe(vorm);
      expect(gelezen.bevindingen).toEqual([]);
      for (const { code } of werkmap.gebieden) {
        for (const { sleutel } of gelezen.tabel.kolommen) {
          const a = getKerncijfer(werkmap, code, sleutel);
          const b = getKerncijfer(gelezen.tabel, code, sleutel);
          if ('waarde' in a || 'waarde' in b) expect([code, sleutel, b]).toEqual([code, sleutel, a]);
        }
      }
    }
  });
});
