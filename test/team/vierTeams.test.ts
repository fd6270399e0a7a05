import { readFileSync } from 'node:fs';
import { Datum } from 'buurtaanpak/kern';
import { checkPersoonsgegevens, checkTeamdossier } from 'buurtaanpak/team';
import { expect, test } from 'vitest';
import { beleef } from '../../examples/vier-teams/beleef.js';
import { verhalen } from '../../examples/vier-teams/verhalen.js';

const { dagboek, dossiers, standen, tabel } = beleef(verhalen, Datum.parse('2026-09-01'), Datum.parse('2029-12-31'));

test('one flourishes, one is replaced, one pauses, one stops', () => {
  expect(
    standen.map(({ team, status, einde, begeleidingsjaar, pauzes }) => ({
      team,
      status,
      einde: einde?.soort,
      begeleidingsjaar,
      pauzes: pauzes.length,
    })),
  ).toEqual([
    { team: 'tuinen', status: 'afgerond', einde: 'afgerond', begeleidingsjaar: undefined, pauzes: 0 },
    { team: 'plein', status: 'gestopt', einde: 'vervangen', begeleidingsjaar: undefined, pauzes: 0 },
    { team: 'kade', status: 'begeleid', einde: undefined, begeleidingsjaar: 3, pauzes: 1 },
    { team: 'hoek', status: 'gestopt', einde: 'gestopt', begeleidingsjaar: undefined, pauzes: 0 },
  ]);
});

test('the records hang together and say nothing of persons', () => {
  for (const dossier of dossiers) {
    expect(checkTeamdossier(dossier)).toEqual([]);
    expect(checkPersoonsgegevens(dossier)).toEqual([]);
  }
});

test('what came late and what was put right counts from the day that it happened', () => {
  expect(dagboek).toContain('2028-01-12 tuinen: vrijwilliger afmelden tuinen-4 (gebeurde op 20 december 2027)');
  const weg = standen
    .flatMap(({ lidmaatschappen }) => lidmaatschappen)
    .filter(({ vertrokkenOp }) => vertrokkenOp !== undefined);
  expect(weg.map(({ vrijwilliger, vertrokkenOp }) => `${vrijwilliger} ${vertrokkenOp}`)).toEqual([
    'tuinen-4 2027-12-20',
    'plein-1 2027-03-05',
    'hoek-1 2027-08-20',
    'hoek-3 2027-05-20',
  ]);
});

test('there was a warning before each thing that went wrong', () => {
  const eerste = (tekst: string) => dagboek.findIndex((regel) => regel.includes(tekst));
  expect(eerste('plein: ! Er wordt al 6 maanden')).toBeGreaterThan(0);
  expect(eerste('plein: ! Er wordt al 6 maanden')).toBeLessThan(eerste('plein: vervangen'));
  expect(eerste('hoek: ! Alles komt neer op één vrijwilliger (hoek-1)')).toBeGreaterThan(0);
  expect(eerste('hoek: ! Alles komt neer op één vrijwilliger (hoek-1)')).toBeLessThan(eerste('hoek: stoppen'));
});

test('the guide shows the table that the example gives', () => {
  expect(readFileSync('docs/gidsen/team.md', 'utf8')).toContain(`\`\`\`text\n${tabel}\n\`\`\``);
});
