import { createVingerafdruk } from 'buurtaanpak/kern';
import { createSelectiebesluit, Selectiebesluit, type SelectieGevonden, selectBuurten } from 'buurtaanpak/selectie';
import { expect, it } from 'vitest';
import { foutVan } from '../hulp.js';
import { besluit, gegevens, quota, scores } from './besluit.js';

it('fills in the kind, the version, the outcome and the fingerprints, and is a document', () => {
  expect(besluit).toMatchObject({ soort: 'selectiebesluit', versie: 2, uitkomst: 'optimaal', totaalscore: 17 });
  expect(Selectiebesluit.parse(JSON.parse(JSON.stringify(besluit)))).toEqual(besluit);
});

it('seals all of it: each field, each quotum, rule and deviation, and the whole', () => {
  const afwijkingen = [{ eruit: 'B', erin: 'C', quotum: 'oost', motief: 'In B loopt al een bewonersinitiatief.' }];
  const regels = [{ soort: 'niet_samen', codes: ['B', 'C'] } as const];
  const { vingerafdrukken, ...inhoud } = createSelectiebesluit(selectBuurten(scores, quota, { regels }), {
    ...gegevens,
    afwijkingen,
  });
  if (vingerafdrukken.versie !== 2) throw new Error('a decision of now is sealed in the form of now');
  const { delen, geheel } = vingerafdrukken;
  expect(geheel).toBe(createVingerafdruk(inhoud));
  expect(Object.keys(delen)).toEqual(Object.keys(inhoud));
  expect(delen).toMatchObject({
    kenmerk: createVingerafdruk('SB-1'),
    quota: quota.map((een) => createVingerafdruk(een)),
    regels: regels.map((een) => createVingerafdruk(een)),
    afwijkingen: afwijkingen.map((een) => createVingerafdruk(een)),
    bewijs: createVingerafdruk(inhoud.bewijs),
  });
  const { gemeente: _, ...zonder } = gegevens;
  const selectie = selectBuurten(scores, quota);
  const leeg = createSelectiebesluit(selectie, { ...zonder, gemeente: undefined });
  expect(leeg.vingerafdrukken).toEqual(createSelectiebesluit(selectie, zonder).vingerafdrukken);
});

it('is JSON: an option that is a function is no part of it', () => {
  const selectie = selectBuurten(scores, quota) as SelectieGevonden;
  const opties = { ...selectie.invoer.opties, oplosser: () => undefined };
  const document = createSelectiebesluit({ ...selectie, invoer: { ...selectie.invoer, opties } }, gegevens);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(document).not.toHaveProperty('oplosser');
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
