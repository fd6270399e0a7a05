import { findTeamstand, listWachtkamer } from 'buurtaanpak/team';
import { expect, test } from 'vitest';
import { dag, opgave, tellBegin } from './vertel.js';

test('a first year: from registration to a first finished project, with the rest in the wachtkamer', () => {
  const verhaal = tellBegin()
    .op('2026-11-10', opgave('tegels'))
    .op('2026-11-10', opgave('isolatie', { complexiteit: 4, kans: 2 }))
    .op('2026-11-20', { soort: 'bijeenkomst_vastleggen', aanwezigen: 3 })
    .op('2026-12-01', { soort: 'opgave_oppakken', opgave: 'tegels', project: 'tegels-eruit' })
    .op('2027-01-10', { soort: 'project_voortzetten', project: 'tegels-eruit', fase: 'uitvoering' })
    .op('2027-05-01', {
      soort: 'project_afronden',
      project: 'tegels-eruit',
      bewonersBereikt: 40,
      resultaten: [{ eenheid: 'm2 groen', aantal: 120 }],
    });
  const stand = findTeamstand(verhaal.dossier, { peildatum: dag('2027-08-31') });
  expect(stand?.status).toBe('begeleid');
  expect(stand?.begeleidingsjaar).toBe(1);
  expect(stand?.begeleidSinds).toBe('2026-11-02');
  expect(stand?.begeleidTot).toBe('2029-11-01');
  expect(stand?.projecten.map(({ project, fase, titel }) => [project, fase, titel])).toEqual([
    ['tegels-eruit', 'afgerond', 'Opgave tegels'],
  ]);
  expect(stand && listWachtkamer(stand).map(({ opgave }) => opgave)).toEqual(['isolatie']);
  expect(findTeamstand(verhaal.dossier, { peildatum: dag('2026-12-31') })?.projecten[0]?.fase).toBe('idee');
  expect(findTeamstand(verhaal.dossier, { peildatum: dag('2026-10-31') })?.status).toBe('werving');
  expect(findTeamstand(verhaal.dossier, { peildatum: dag('2026-08-31') })).toBeUndefined();
});
