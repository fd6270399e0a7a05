import { findTeamstand, listWachtkamer } from 'buurtaanpak/team';
import { expect, test } from 'vitest';
import { dag, opgave, tellBegin } from './vertel.js';

test('the wachtkamer lists what to look at first, and only what waits', () => {
  const verhaal = tellBegin()
    .op('2027-01-01', opgave('b', { opnieuwBekijkenOp: dag('2027-06-01') }))
    .op('2027-01-01', opgave('a', { opnieuwBekijkenOp: dag('2027-06-01') }))
    .op('2027-01-01', opgave('c', { opnieuwBekijkenOp: dag('2027-05-01') }))
    .op('2027-01-01', opgave('d'))
    .op('2027-01-02', { soort: 'opgave_laten_vervallen', opgave: 'd', motief: 'x' });
  const stand = findTeamstand(verhaal.dossier, { peildatum: dag('2027-02-01') });
  expect(stand && listWachtkamer(stand).map((een) => een.opgave)).toEqual(['c', 'a', 'b']);
});
