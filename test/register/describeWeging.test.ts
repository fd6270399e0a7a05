/** Where weights come from, in words: each way, and the names of what is weighed with their place in the Routekaart. */
import { describe, expect, test } from 'vitest';
import { describeWeging } from '../../src/register/woorden/describeWeging.js';
import type { Registerzin } from '../../src/register/woorden/zin.js';
import type { Criterium, Weging } from '../../src/routekaart/index.js';

const PAD = ['themas', 4, 'weging'];
const criterium = (id: string, naam: string): Criterium => ({
  id,
  naam,
  bron: { soort: 'kerncijfer', sleutel: 'aantal_inwoners' },
  richting: 'hoger',
});
const kaart = {
  criteria: [criterium('gas', 'Gasverbruik'), criterium('woz', 'Woningwaarde'), criterium('zorg', 'Zorg als cijfer')],
  themas: [
    { id: 'zorg', naam: 'Zorg' },
    { id: 'groen', naam: 'Groen' },
  ],
};
const GAS = { tekst: 'Gasverbruik', pad: ['criteria', 0, 'naam'] };
const WOZ = { tekst: 'Woningwaarde', pad: ['criteria', 1, 'naam'] };
const ZORG = { tekst: 'Zorg', pad: ['themas', 0, 'naam'] };
const GROEN = { tekst: 'Groen', pad: ['themas', 1, 'naam'] };

test.each<[Weging, Registerzin]>([
  [{ methode: 'opgegeven' }, ['de gewichten zijn vooraf vastgesteld']],
  [{ methode: 'gelijk' }, ['alles weegt even zwaar']],
  [
    { methode: 'rangorde', volgorde: ['woz', ['zorg', 'gas'], 'groen'] },
    ['de gewichten volgen uit een volgorde van belang (', WOZ, ' > ', ZORG, ' = ', GAS, ' > ', GROEN, ')'],
  ],
  [
    { methode: 'swing', punten: { gas: 100, zorg: 40 } },
    [
      'de gewichten volgen uit punten voor het belang van verbetering (swing: ',
      GAS,
      ' ',
      { getal: 100, pad: [...PAD, 'punten', 'gas'] },
      ', ',
      ZORG,
      ' ',
      { getal: 40, pad: [...PAD, 'punten', 'zorg'] },
      ')',
    ],
  ],
  [
    {
      methode: 'ahp',
      vergelijkingen: [
        { a: 'gas', b: 'woz', verhouding: 3 },
        { a: 'weg', b: 'groen', verhouding: 0.5 },
      ],
    },
    [
      'de gewichten volgen uit paarsgewijze vergelijking (AHP: ',
      GAS,
      ' ',
      { getal: 3, pad: [...PAD, 'vergelijkingen', 0, 'verhouding'] },
      ' keer ',
      WOZ,
      ', ',
      'een onbekend onderdeel',
      ' ',
      { getal: 0.5, pad: [...PAD, 'vergelijkingen', 1, 'verhouding'] },
      ' keer ',
      GROEN,
      ')',
    ],
  ],
  [{ methode: 'entropie' }, ['de gewichten volgen uit de spreiding van de buurtcijfers (entropie)']],
  [{ methode: 'critic' }, ['de gewichten volgen uit spreiding en samenhang van de buurtcijfers (CRITIC)']],
  [{ methode: 'pca' }, ['de gewichten volgen uit de eerste hoofdcomponent van de buurtcijfers (PCA)']],
])('%o', (weging, zin) => {
  expect(describeWeging(weging, kaart, PAD)).toEqual(zin);
});

describe('without', () => {
  test('a way of weighing: the weights were given', () => {
    expect(describeWeging(undefined, kaart, PAD)).toEqual(['de gewichten zijn vooraf vastgesteld']);
  });

  test('themas: what is named is a criterion, or unknown', () => {
    const { criteria } = kaart;
    expect(describeWeging({ methode: 'rangorde', volgorde: ['zorg', 'groen'] }, { criteria }, PAD)).toEqual([
      'de gewichten volgen uit een volgorde van belang (',
      { tekst: 'Zorg als cijfer', pad: ['criteria', 2, 'naam'] },
      ' > ',
      'een onbekend onderdeel',
      ')',
    ]);
  });
});
