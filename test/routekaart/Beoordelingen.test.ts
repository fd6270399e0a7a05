import { Beoordelingen } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { makeOordeel } from './hulp.js';

describe('the document of judgements', () => {
  const document = {
    soort: 'beoordelingen',
    versie: 1,
    routekaart: 'proef',
    rijen: [makeOordeel('BU1', 'animo', 'wijk', 'p', 3)],
  };
  test('survives JSON', () => {
    expect(Beoordelingen.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });
  test('everything that is wrong at once', () => {
    const resultaat = Beoordelingen.safeParse({
      ...document,
      rijen: [{ ...document.rijen[0], rol: 'raad', naam: 'x' }],
    });
    expect(!resultaat.success && resultaat.error.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.keuze_onbekend', ['rijen', 0, 'rol']],
      ['kern.veld_onbekend', ['rijen', 0, 'naam']],
    ]);
  });
});
