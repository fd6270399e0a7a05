import { DomeinFout } from 'buurtaanpak/kern';
import { evolveTeam, initialTeamdossier, mergeTeam, replayTeam, Teamgebeurtenis } from 'buurtaanpak/team';
import { expect, test } from 'vitest';

const gebeurtenis = Teamgebeurtenis.parse({
  soort: 'gebied_aangemeld',
  versie: 2,
  id: 'e1',
  team: 'team-1',
  datum: '2026-09-01',
  genoteerd: '2026-09-02',
  door: 'medewerker-7',
  buurt: 'BU00802001',
  begeleidingsjaren: 3,
});
/** It says that it is a record, and has no event at its first place. */
const gebroken = { soort: 'teamdossier', versie: 2, team: 'team-1', gebeurtenissen: [null] } as never;

/** The places of the problems of what is refused. */
function listPlaatsen(roep: () => unknown): readonly string[] {
  try {
    roep();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout.bevindingen.map(({ code, pad }) => `${code} ${pad.join('.')}`);
    throw fout;
  }
  return [];
}

test('a record that is broken inside is refused with its problems, wherever it is handed in', () => {
  const verwacht = ['kern.type_verkeerd gebeurtenissen.0'];
  expect(listPlaatsen(() => evolveTeam(gebroken, gebeurtenis))).toEqual(verwacht);
  expect(listPlaatsen(() => replayTeam([gebeurtenis], { vanaf: gebroken }))).toEqual(verwacht);
  expect(listPlaatsen(() => mergeTeam(gebroken, initialTeamdossier))).toEqual(verwacht);
  expect(listPlaatsen(() => mergeTeam(initialTeamdossier, gebroken))).toEqual(verwacht);
});
