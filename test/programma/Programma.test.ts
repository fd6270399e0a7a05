import { createVingerafdruk } from 'buurtaanpak/kern';
import { Programma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { proefprogramma } from './proefprogramma.js';

describe('the document', () => {
  test('survives JSON and comes back the same', () => {
    expect(Programma.parse(JSON.parse(JSON.stringify(proefprogramma)))).toEqual(proefprogramma);
    expect(Programma.safeParse({ ...proefprogramma, naam: '' }).success).toBe(false);
  });

  test('may say from which opzet it was made, by id and fingerprint', () => {
    const opzet = { id: 'leeuwarden', vingerafdruk: createVingerafdruk({ soort: 'opzet' }) };
    expect(Programma.parse({ ...proefprogramma, opzet }).opzet).toEqual(opzet);
    const fout = Programma.safeParse({ ...proefprogramma, opzet: { id: 'Oost!', vingerafdruk: 'abc' } });
    expect(fout.success ? [] : fout.error.bevindingen.map(({ pad }) => pad)).toEqual([
      ['opzet', 'id'],
      ['opzet', 'vingerafdruk'],
    ]);
  });

  test('all that is wrong comes at once', () => {
    expect(() => Programma.parse({ soort: 'programma', versie: 2, deelnemrs: [] })).toThrow('kern.veld_onbekend');
  });
});
