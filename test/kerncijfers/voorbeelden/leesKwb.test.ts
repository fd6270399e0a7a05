import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getKerncijfer } from 'buurtaanpak/kerncijfers';
import { afterAll, describe, expect, it } from 'vitest';
import { showTabel } from '../../../examples/kerncijfers/showTabel.js';
import { leesKwb } from '../../../examples/lees-kwb.js';
import { createXlsx } from './createXlsx.js';

const map = mkdtempSync(join(tmpdir(), 'buurtaanpak-'));
afterAll(() => rmSync(map, { recursive: true }));

const rijen = [
  ['gwb_code_10', 'regio', 'gm_naam  ', 'recs', 'a_inw', 'g_hhgro', 'g_ink_pi', 'onbekend'],
  ['GM0080', 'Leeuwarden', 'Leeuwarden', 'Gemeente', 128810, 1.9, '30,8', 1],
  ['BU00802001', 'Stationsbuurt', 'Leeuwarden', 'Buurt', 685, 1.4, '       .', 1],
  ['GM0599', 'Rotterdam', 'Rotterdam', 'Gemeente', 670610, 2, '31,2', 1],
];

describe('examples/lees-kwb.ts', () => {
  it('reads a workbook (.xlsx), whose cells are numbers and text side by side', async () => {
    const bestand = join(map, 'kwb-2024.xlsx');
    writeFileSync(bestand, createXlsx(rijen));
    const gelezen = await leesKwb(bestand, 2024, 'GM0080');
    expect(gelezen.vorm).toBe('kwb');
    expect(gelezen.tabel.gebieden.map(({ code }) => code)).toEqual(['GM0080', 'BU00802001']);
    expect(getKerncijfer(gelezen.tabel, 'GM0080', 'gemiddeld_inkomen_per_inwoner')).toEqual({ waarde: 30.8 });
    expect(getKerncijfer(gelezen.tabel, 'BU00802001', 'gemiddeld_inkomen_per_inwoner')).toEqual({
      reden: 'niet_gepubliceerd',
    });
    expect(getKerncijfer(gelezen.tabel, 'BU00802001', 'gemiddelde_huishoudensgrootte')).toEqual({ waarde: 1.4 });
  });

  it('reads the same from CSV, and shows it', async () => {
    const bestand = join(map, 'kwb-2024.csv');
    writeFileSync(
      bestand,
      rijen
        .map((rij) => rij.map((cel) => String(cel).replace('.', ',')).join(';'))
        .join('\n')
        .replace('       ,', '.'),
    );
    const gelezen = await leesKwb(bestand, 2024, 'GM0080');
    expect(showTabel(gelezen, 'GM0080')).toBe(
      [
        'Vorm kwb: 0 wijken en 1 buurten, 3 kerncijfers',
        'Leeuwarden',
        '  Aantal inwoners: 128810 aantal',
        '  Gemiddelde huishoudensgrootte: 1.9 personen',
        '  Gemiddeld inkomen per inwoner: 30.8 1000 euro',
        'en 1 mededeling, zoals kolommen die niet in de catalogus staan',
      ].join('\n'),
    );
    expect(showTabel(await leesKwb(bestand, 2024, 'GM0479'), 'GM0479')).toContain(
      'fout: De gemeente GM0479 komt niet voor in de tabel van 2024.',
    );
  });
});
