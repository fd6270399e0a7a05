import { Datum } from 'buurtaanpak/kern';
import { checkTeamdossier, listSignalen, type Signaalregelsoort, type Teamdossier } from 'buurtaanpak/team';
import { renderTekst, type Verslag } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { maakProgramma } from '../../examples/twaalf-teams/maakProgramma.js';
import {
  DAGEN,
  schrijfOverzicht,
  schrijfOverzichten,
  signaalregels,
} from '../../examples/twaalf-teams/schrijfOverzichten.js';
import { verhalen } from '../../examples/twaalf-teams/verhalen.js';

const dag = (tekst: string) => Datum.parse(tekst);
const nu = maakProgramma(dag('2030-03-01'));
const dossiers = new Map(nu.deelnemers.flatMap(({ teams }) => teams.map((een) => [een.team, een] as const)));
const dossierVan = (team: string) => dossiers.get(team) as Teamdossier;
const toon = (verslag: Verslag) => renderTekst(verslag, { breedte: 400 });

const regelsOp = (team: string, peildatum: string) =>
  listSignalen(dossierVan(team), { peildatum: dag(peildatum), regels: signaalregels }).map(({ regel }) => regel);

test('every record is whole, and every event of the stories is in it', () => {
  expect(dossiers.size).toBe(13);
  for (const { team, voorvallen } of verhalen) {
    expect(checkTeamdossier(dossierVan(team))).toEqual([]);
    expect(dossierVan(team).gebeurtenissen.length).toBeGreaterThanOrEqual(voorvallen.length);
  }
});

describe('every fault of the stories is a signal on the day on which it should be, and not before', () => {
  test.each<[string, Signaalregelsoort, string, string, string]>([
    ['haven', 'geen_bijeenkomst', '2026-10-04', '2026-10-05', '2029-07-09'],
    ['haven', 'geen_project', '2027-01-05', '2027-01-06', '2029-07-09'],
    ['kanaalzicht', 'project_staat_stil', '2027-03-27', '2027-03-28', '2028-03-06'],
    ['bloemen', 'lange_pauze', '2027-06-28', '2027-06-29', '2028-03-06'],
    ['bloemen', 'zonder_begeleider', '2027-09-26', '2027-09-27', '2027-10-18'],
    ['weidezicht', 'zonder_begeleider', '2027-09-26', '2027-09-27', '2027-10-18'],
    ['station', 'werving_duurt_lang', '2026-09-15', '2026-09-16', '2027-01-25'],
    ['sluis', 'een_persoon_draagt_alles', '2026-05-17', '2026-05-18', '2027-11-15'],
    ['sluis', 'te_weinig_vrijwilligers', '2028-08-20', '2028-08-21', '2028-11-13'],
    ['vogels', 'te_weinig_vrijwilligers', '2027-01-17', '2027-01-18', '2028-02-14'],
    ['noord', 'lange_pauze', '2028-10-02', '2028-10-03', '2028-12-04'],
    ['zuider', 'lange_pauze', '2027-02-27', '2027-02-28', '2027-03-08'],
    ['zuider', 'niet_meer_actief', '2029-11-25', '2029-11-26', '2032-01-01'],
    ['kanaalzicht', 'geen_nazorg', '2029-12-03', '2029-12-04', '2031-06-04'],
    ['tuinen', 'wachtkamer_over_tijd', '2028-02-14', '2028-02-15', '2029-05-25'],
    ['zuider', 'begeleiding_eindigt', '2028-11-24', '2028-11-25', '2029-05-28'],
  ])('%s: %s', (team, regel, ervoor, eerste, voorbij) => {
    expect(regelsOp(team, ervoor)).not.toContain(regel);
    expect(regelsOp(team, eerste)).toContain(regel);
    expect(regelsOp(team, voorbij)).not.toContain(regel === 'niet_meer_actief' ? 'geen_nazorg' : regel);
  });

  test('short breaks and late notes of a team that is well give none', () => {
    for (const peildatum of ['2027-07-05', '2027-09-06', '2027-10-01'])
      expect(regelsOp('tuinen', peildatum)).not.toContain('lange_pauze');
    for (const peildatum of ['2027-03-01', '2027-10-04'])
      expect(regelsOp('park', peildatum)).not.toContain('geen_contact');
  });
});

describe('the overviews', () => {
  test('tell begeleider-1 where to begin, day by day', () => {
    const eerst = schrijfOverzichten('begeleider-1').map((verslag) =>
      toon(verslag)
        .split('\n')
        .filter((regel) => /^\d+\. (?!Stand|Teams van)/.test(regel))
        .map((regel) => regel.slice(0, regel.indexOf(':'))),
    );
    expect(eerst).toEqual([
      [],
      ['1. Oude Haven', '2. Kanaalzicht'],
      ['1. Oude Haven', '2. Kanaalzicht'],
      ['1. Oude Haven', '2. Zuiderkade'],
      ['1. Oude Haven', '2. Zuiderkade', '3. Kanaalzicht'],
      [],
    ]);
  });

  test('tell of what stands still, who is gone and what came late', () => {
    const [, gat, twee] = schrijfOverzichten().map(toon);
    expect(twee).toContain('"Bankjes en bomen langs het kanaal" is al 17 maanden niets gebeurd');
    expect(twee).toContain('De pauze duurt al 11 maanden (sinds 29 maart 2027).');
    expect(gat).toContain('Bloemenbuurt: Het team heeft sinds 30 augustus 2027 geen begeleider.');
    expect(gat).toMatch(/Parkwijk +bijeenkomst +7 +4 februari 2027 +4 augustus 2027 +15 september 2027 +1 +42\n/);
    expect(gat).toMatch(/Noorderlicht +verbeterd: vrijwilliger weg +1 +8 februari 2027/);
    expect(toon(schrijfOverzicht({ peildatum: dag('2027-10-04'), begeleider: 'begeleider-1' }))).toContain(
      '- De Wilgen: zonder begeleider sinds 30 augustus 2027.',
    );
  });

  test('as known on the day itself, records of years later tell what was told then', () => {
    for (const peildatum of DAGEN) {
      const toen = schrijfOverzicht({ peildatum });
      const nogEens = schrijfOverzicht({ peildatum, bekendOp: peildatum }, dag('2030-03-01'));
      const [, ...rest] = nogEens.blokken;
      const zonderKop = (tekst: string) => tekst.replaceAll(/sha256:\w+/g, '');
      expect(zonderKop(toon({ ...toen, blokken: toen.blokken.slice(1) }))).toBe(
        zonderKop(toon({ ...nogEens, blokken: rest })),
      );
    }
  });

  test('a month later it was known who had left, so nobody looks for a kenner any more', () => {
    const toen = toon(schrijfOverzicht({ peildatum: dag('2027-03-01'), begeleider: 'begeleider-3' }));
    const later = toon(schrijfOverzichten('begeleider-3').at(-1) as Verslag);
    expect(toen.match(/Niemand in het team is kenner/g)).toHaveLength(2);
    expect(later.match(/Niemand in het team is kenner/g)).toHaveLength(1);
    expect(later).toContain('met wat bekend was op 1 april 2027');
  });

  test('are written in short sentences, without codes and references of volunteers', () => {
    for (const tekst of schrijfOverzichten().map(toon)) {
      expect(tekst).not.toMatch(/undefined|NaN|\b[a-z]+_[a-z]+\b|\d{4}-\d\d-\d\d|\b(?:haven|sluis|noord|park)-\d/);
      // What is not a row of a table.
      const regels = tekst
        .split('\n')
        .filter((regel) => /^(?:\d+\. |- )?[A-Z"].*\.$/.test(regel) && !regel.includes('  '));
      const zinnen = regels.flatMap((regel) => regel.replace(/^(?:\d+\.|-) /, '').split(/(?<=[.?]) (?=[A-Z])/));
      const woorden = zinnen.map((zin) => zin.split(' ').length);
      expect(woorden.reduce((som, aantal) => som + aantal, 0) / woorden.length).toBeLessThanOrEqual(12);
      expect(Math.max(...woorden)).toBeLessThanOrEqual(25);
    }
  });
});
