import { expect, test } from 'vitest';
import { checkConcept } from '../../src/overeenkomst/regels/checkConcept.js';
import { feit, kleinDocument, kleinOpbouw, weiger, weigering } from './klein.js';

test.each<[string, object, object | undefined]>([
  ['of this agreement', {}, undefined],
  [
    'of another agreement',
    { id: 'ander' },
    weiger('andere_overeenkomst', ['document', 'id'], { verwacht: 'proef', gekregen: 'ander' }),
  ],
  ['with an empty list of signatures', { handtekeningen: [] }, undefined],
  [
    'with a signature',
    { handtekeningen: [{ partij: 'leeuwarden', functie: 'burgemeester', datum: '2025-11-01' }] },
    weiger('concept_heeft_handtekeningen', ['document', 'handtekeningen']),
  ],
])('a draft %s', (_, document, verwacht) => {
  const concept = feit('concept_opgesteld', '2025-10-01', { document: kleinDocument(document) });
  expect(weigering(() => checkConcept(kleinOpbouw(), concept))).toEqual(verwacht);
});
