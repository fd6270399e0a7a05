import { createSelectiebesluit, Selectiebesluit, selectBuurten } from 'buurtaanpak/selectie';
import { expect, it } from 'vitest';
import { foutVan } from '../hulp.js';
import { besluit, gegevens, scores } from './besluit.js';

it('fills in the kind, the version, the outcome and the fingerprints, and is a document', () => {
  expect(besluit).toMatchObject({ soort: 'selectiebesluit', versie: 1, uitkomst: 'optimaal', totaalscore: 17 });
  expect(besluit.vingerafdruk).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(Selectiebesluit.parse(JSON.parse(JSON.stringify(besluit)))).toEqual(besluit);
});

it('keeps no score of a buurt that was not chosen: only its fingerprint', () => {
  expect(JSON.stringify(besluit)).not.toContain('"score":5');
});

it('refuses a selection that chose nothing, and particulars of another form', () => {
  const leeg = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 9 }]);
  expect(foutVan(() => createSelectiebesluit(leeg, gegevens)).code).toBe('selectie.niets_gekozen');
  const goed = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 1 }]);
  const fout = foutVan(() => createSelectiebesluit(goed, { ...gegevens, kenmerk: '', datum: '1 maart' as never }));
  expect(fout.bevindingen.map(({ pad }) => pad.join('.'))).toEqual(['kenmerk', 'datum']);
});
