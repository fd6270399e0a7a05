import { listKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import { tabel } from './tabel.js';

describe('a table', () => {
  it('becomes rows', () => {
    expect(listKerncijfers(selectKerncijfers(tabel, { soort: 'gemeente' }))).toEqual([
      {
        gebied: tabel.gebieden[0],
        kerncijfers: { aantal_inwoners: { waarde: 900 }, aantal_65_plus: { reden: 'niet_gepubliceerd' } },
      },
    ]);
  });
});
