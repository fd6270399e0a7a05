/** How judgements of people become one, in words. */
import { expect, test } from 'vitest';
import { describeOordeel } from '../../src/register/woorden/describeOordeel.js';
import type { Registerzin } from '../../src/register/woorden/zin.js';
import type { BeoordelingBron } from '../../src/routekaart/index.js';

test.each<[string, Omit<BeoordelingBron, 'soort'>, Registerzin]>([
  ['nothing', {}, ['oordeel van mensen (', 'het gemiddelde per rol', ')']],
  ['the mean', { perRol: 'gemiddelde' }, ['oordeel van mensen (', 'het gemiddelde per rol', ')']],
  ['the median', { perRol: 'mediaan' }, ['oordeel van mensen (', 'de mediaan per rol', ')']],
  [
    'one role',
    { minimumRollen: 1 },
    [
      'oordeel van mensen (',
      'het gemiddelde per rol',
      '; ',
      'ten minste ',
      { getal: 1, pad: ['minimumRollen'] },
      ' ',
      'rol',
      ')',
    ],
  ],
  [
    'all',
    {
      perRol: 'mediaan',
      rolgewichten: { wijk: 2, gemeente: 1 },
      minimumRollen: 2,
      minimumStemmen: { wijk: 3, gemeente: 4 },
    },
    [
      'oordeel van mensen (',
      'de mediaan per rol',
      '; ',
      'gewicht per rol: ',
      'wijk',
      ' ',
      { getal: 2, pad: ['rolgewichten', 'wijk'] },
      ', ',
      'gemeente',
      ' ',
      { getal: 1, pad: ['rolgewichten', 'gemeente'] },
      '; ',
      'ten minste ',
      { getal: 2, pad: ['minimumRollen'] },
      ' ',
      'rollen',
      '; ',
      'minste stemmen per rol: ',
      'wijk',
      ' ',
      { getal: 3, pad: ['minimumStemmen', 'wijk'] },
      ', ',
      'gemeente',
      ' ',
      { getal: 4, pad: ['minimumStemmen', 'gemeente'] },
      ')',
    ],
  ],
])('%s', (_, bron, zin) => {
  expect(describeOordeel({ soort: 'beoordeling', ...bron })).toEqual(zin);
});
