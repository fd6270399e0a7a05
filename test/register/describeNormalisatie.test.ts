/** How a value becomes points, in words: each method, and the place of each number that people set. */
import { expect, test } from 'vitest';
import { describeNormalisatie } from '../../src/register/woorden/describeNormalisatie.js';
import type { Registerzin } from '../../src/register/woorden/zin.js';
import type { Normalisatie } from '../../src/routekaart/index.js';

const AFSTAND = 'naar de afstand tot het gemiddelde in standaardafwijkingen';

test.each<[Normalisatie, Registerzin]>([
  [{ methode: 'minmax' }, ['naar een schaal tussen de laagste en de hoogste buurt']],
  [{ methode: 'zscore' }, [AFSTAND]],
  [{ methode: 'zscore', gemiddelde: 0 }, [AFSTAND, ' (vast: ', 'gemiddelde ', { getal: 0, pad: ['gemiddelde'] }, ')']],
  [{ methode: 'zscore', spreiding: 10 }, [AFSTAND, ' (vast: ', 'spreiding ', { getal: 10, pad: ['spreiding'] }, ')']],
  [
    { methode: 'zscore', gemiddelde: 50, spreiding: 10 },
    [
      AFSTAND,
      ' (vast: ',
      'gemiddelde ',
      { getal: 50, pad: ['gemiddelde'] },
      ', ',
      'spreiding ',
      { getal: 10, pad: ['spreiding'] },
      ')',
    ],
  ],
  [{ methode: 'robuuste_zscore' }, ['naar de afstand tot de mediaan, bestand tegen uitschieters']],
  [{ methode: 'rang' }, ['naar de rang onder de buurten']],
  [{ methode: 'percentielrang' }, ['naar de percentielrang onder de buurten']],
  [{ methode: 'borda' }, ['naar het aantal buurten dat lager staat']],
  [{ methode: 'vector' }, ['naar het aandeel in de lengte van de kolom']],
  [{ methode: 'afstand_maximum' }, ['naar het aandeel van de hoogste buurt']],
  [
    { methode: 'afstand_referentie', waarde: 40 },
    ['naar het aandeel van de vaste waarde ', { getal: 40, pad: ['waarde'] }],
  ],
  [
    { methode: 'ijkpunten', onder: 1, boven: 5 },
    ['naar een schaal van ', { getal: 1, pad: ['onder'] }, ' tot ', { getal: 5, pad: ['boven'] }],
  ],
  [
    { methode: 'doelband', onder: 2, boven: 8 },
    [
      'naar de afstand tot de gewenste band, met geen punten onder ',
      { getal: 2, pad: ['onder'] },
      ' en boven ',
      { getal: 8, pad: ['boven'] },
    ],
  ],
  [
    { methode: 'categorieen', grenzen: [20], scores: [0, 1] },
    [
      'naar vaste categorieën (',
      'waarden',
      ' ',
      { getal: 20, pad: ['grenzen', 0] },
      '; punten ',
      { getal: 0, pad: ['scores', 0] },
      ' en ',
      { getal: 1, pad: ['scores', 1] },
      ')',
    ],
  ],
  [
    { methode: 'categorieen', volgens: 'percentiel', grenzen: [0.3, 0.6], scores: [0, 0.5, 1] },
    [
      'naar vaste categorieën (',
      'percentielen',
      ' ',
      { getal: 0.3, pad: ['grenzen', 0] },
      ' en ',
      { getal: 0.6, pad: ['grenzen', 1] },
      '; punten ',
      { getal: 0, pad: ['scores', 0] },
      ' en ',
      { getal: 0.5, pad: ['scores', 1] },
      ' en ',
      { getal: 1, pad: ['scores', 2] },
      ')',
    ],
  ],
])('%o', (normalisatie, zin) => {
  expect(describeNormalisatie(normalisatie)).toEqual(zin);
});
