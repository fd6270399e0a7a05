import { Programma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { proefprogramma } from './proefprogramma.js';

describe('the document', () => {
  test('survives JSON and comes back the same', () => {
    expect(Programma.parse(JSON.parse(JSON.stringify(proefprogramma)))).toEqual(proefprogramma);
    expect(Programma.safeParse({ ...proefprogramma, naam: '' }).success).toBe(false);
  });

  test('all that is wrong comes at once', () => {
    expect(() => Programma.parse({ soort: 'programma', versie: 1, deelnemrs: [] })).toThrow('kern.veld_onbekend');
  });
});
