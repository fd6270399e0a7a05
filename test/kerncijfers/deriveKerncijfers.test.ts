import { deriveKerncijfers, getKerncijfer, readKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { tabel } from './tabel.js';

describe('a table', () => {
  it('gets the shares that follow from its counts, once', () => {
    const met = deriveKerncijfers(tabel);
    const lees = (code: string) => getKerncijfer(met, code, 'percentage_65_plus');
    expect(lees('GM0080')).toEqual({ reden: 'niet_gepubliceerd' });
    expect(lees('BU00802001')).toEqual({ waarde: 33.3333333333 });
    expect(lees('BU00802002')).toEqual({ reden: 'niet_van_toepassing' });
    expect(deriveKerncijfers(met).kolommen).toEqual(met.kolommen);
    const { tabel: zonder } = readKerncijfers([{ gwb_code_10: 'GM0080', a_inw: '.', a_65_oo: '5' }], { jaar: 2024 });
    expect(getKerncijfer(deriveKerncijfers(zonder), 'GM0080', 'percentage_65_plus')).toEqual({
      reden: 'niet_gepubliceerd',
    });
  });
});
