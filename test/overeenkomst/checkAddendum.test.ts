import { expect, test } from 'vitest';
import { checkAddendum } from '../../src/overeenkomst/regels/checkAddendum.js';
import {
  addendumVanaf,
  bevindingenVan,
  feit,
  GEMEENTE,
  kleinDocument,
  kleinOpbouw,
  meld,
  weiger,
  weigering,
} from './klein.js';

const getekend = (partij: string, functie: string, datum: string) => ({ partij, functie, datum });
const burgemeester = getekend('leeuwarden', 'burgemeester', '2026-05-01');
const directeur = getekend('buurkracht', 'directeur', '2026-05-10');
const check = (inhoud: object, opbouw: object) => () =>
  checkAddendum(
    kleinOpbouw(opbouw),
    feit('addendum_vastgesteld', '2026-05-10', {
      ingangsdatum: '2026-06-01',
      document: kleinDocument(),
      handtekeningen: [burgemeester, directeur],
      ...inhoud,
    }),
  );
const zonderUitvoerder = { addenda: [addendumVanaf('2026-06-01', { partijen: [GEMEENTE] })] };

test.each<[string, object, object | undefined, object?]>([
  ['signed by all, the last on the day', {}, undefined],
  [
    'the text of another agreement',
    { document: kleinDocument({ id: 'ander' }) },
    weiger('addendum_andere_overeenkomst', ['document', 'id'], { gekregen: 'ander', verwacht: 'proef' }),
  ],
  ['an empty list of signatures in the text', { document: kleinDocument({ handtekeningen: [] }) }, undefined],
  [
    'a signature in the text',
    { document: kleinDocument({ handtekeningen: [burgemeester] }) },
    weiger('concept_heeft_handtekeningen', ['document', 'handtekeningen']),
  ],
  ['from the first day of the first text', { ingangsdatum: '2026-01-01' }, undefined],
  [
    'from the day before the first text',
    { ingangsdatum: '2025-12-31' },
    weiger('addendum_voor_vorige', ['ingangsdatum'], { ingangsdatum: '2025-12-31', vorige: '2026-01-01' }),
  ],
  ['from the last day of its own term', { ingangsdatum: '2026-12-31' }, undefined],
  [
    'from the day after its own term',
    { ingangsdatum: '2027-01-01' },
    weiger('addendum_buiten_looptijd', ['ingangsdatum'], {
      ingangsdatum: '2027-01-01',
      van: '2026-01-01',
      tot: '2026-12-31',
    }),
  ],
  [
    'signed the day after it was agreed',
    { handtekeningen: [burgemeester, { ...directeur, datum: '2026-05-11' }] },
    weiger('handtekening_na_addendum', ['handtekeningen', 1, 'datum'], { datum: '2026-05-11', addendum: '2026-05-10' }),
  ],
  [
    'signed by a stranger',
    { handtekeningen: [burgemeester, { ...directeur, partij: 'vreemd' }] },
    weiger('handtekening_past_niet', [], { aantal: 1 }),
  ],
  [
    'one has not signed',
    { handtekeningen: [burgemeester] },
    weiger('handtekeningen_ontbreken', ['handtekeningen'], { ontbreekt: ['buurkracht/directeur'] }),
  ],
  ['who signs is in the text of its first day', { handtekeningen: [burgemeester] }, undefined, zonderUitvoerder],
  [
    'the day before that text',
    { handtekeningen: [burgemeester], ingangsdatum: '2026-05-31' },
    weiger('handtekeningen_ontbreken', ['handtekeningen'], { ontbreekt: ['buurkracht/directeur'] }),
    zonderUitvoerder,
  ],
])('an addendum: %s', (_, inhoud, verwacht, opbouw = {}) => {
  expect(weigering(check(inhoud, opbouw))).toEqual(verwacht);
});

test('what is wrong with a signature has its place', () => {
  expect(bevindingenVan(check({ handtekeningen: [burgemeester, { ...directeur, partij: 'vreemd' }] }, {}))).toEqual([
    meld('fout', 'handtekening_geen_partij', ['handtekeningen', 1, 'partij'], { partij: 'vreemd' }),
  ]);
});
