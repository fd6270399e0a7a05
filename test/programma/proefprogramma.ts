import type { Keuzebuurt, Programma } from 'buurtaanpak/programma';
import { dag, opgave, Verteller } from '../team/vertel.js';
import { briefdossier } from './dossiers.js';

/** The twelve buurtcodes of the agreement of the letter as the tests write it; the names are made up. */
export const NAMEN = [
  'Molenhoek',
  'Kanaalzicht',
  'De Wissel',
  'Zonneveld',
  'Havenkwartier',
  'Boomgaard',
  'Lindenhof',
  'Vogelbuurt',
  'Parkrand',
  'Stationsbuurt',
  'Terpdorp',
  'Middenwijk',
];

const code = (nummer: number) => `BU008020${String(nummer).padStart(2, '0')}`;

export const keuzebuurten: readonly Keuzebuurt[] = NAMEN.map((naam, i) => ({
  buurt: code(i + 1),
  naam,
  wijk: i < 10 ? 'Oost' : naam,
  programma: i < 8 ? 'leeuwarden-oost' : 'energie',
  quotum: i < 8 ? 'oost' : i < 10 ? 'energie-oost' : i === 10 ? 'energie-dorp' : 'energie-gemiddeld',
  score: Math.round(900 - 17 * i) / 1000,
}));

export const RESERVE: Keuzebuurt = {
  buurt: code(13),
  naam: 'Kerkbuurt',
  wijk: 'Oost',
  programma: 'leeuwarden-oost',
  quotum: 'oost',
  score: 0.7,
};

/** A team with so many volunteers, formed on 2 November 2026. */
function form(nummer: number, aantal: number): Verteller {
  const verhaal = new Verteller(`team-${nummer}`)
    .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: code(nummer), begeleidingsjaren: 3 })
    .op('2026-09-14', { soort: 'werving_starten' })
    .op('2026-09-20', { soort: 'begeleider_toewijzen', begeleider: 'begeleider-3' });
  for (let i = 1; i <= aantal; i += 1)
    verhaal.op('2026-10-01', {
      soort: 'vrijwilliger_aansluiten',
      vrijwilliger: `v${i}`,
      rollen: i === 1 ? ['verbinder'] : i === 2 ? ['kenner', 'ondernemer'] : [],
    });
  return verhaal.op('2026-11-02', { soort: 'team_vormen' });
}

/** A team that guides itself through a first project, with the rest in the wachtkamer. */
function flourish(nummer: number, aantal: number): Verteller {
  return form(nummer, aantal)
    .op('2026-11-10', opgave('tegels'))
    .op('2026-11-10', opgave('isolatie', { complexiteit: 4, kans: 2, thema: 'energie' }))
    .op('2026-11-10', opgave('verkeer', { thema: 'veiligheid' }))
    .op('2026-11-20', { soort: 'bijeenkomst_vastleggen', aanwezigen: aantal })
    .op('2026-12-01', { soort: 'opgave_oppakken', opgave: 'tegels', project: 'tegels-eruit' })
    .op('2027-01-10', { soort: 'project_voortzetten', project: 'tegels-eruit', fase: 'uitvoering' })
    .op('2027-05-01', {
      soort: 'project_afronden',
      project: 'tegels-eruit',
      bewonersBereikt: 30 + nummer,
      resultaten: [{ eenheid: 'm2 groen', aantal: 100 + nummer }],
    })
    .op('2027-05-10', { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 90 });
}

/**
 * Twelve teams on 31 August 2027: 1 and 6 to 12 flourish, of which 6 has lost volunteers; 2 was replaced by buurt 13, whose team
 * recruits; 3 is paused; 4 stopped; 5 still recruits.
 */
export function proefteams() {
  return [
    flourish(1, 7),
    form(2, 2).op('2027-02-01', { soort: 'vervangen', doorBuurt: RESERVE.buurt, reden: 'Te weinig animo.' }),
    form(3, 6).op('2027-06-01', { soort: 'pauzeren', reden: 'Verhuizing van twee leden.' }),
    form(4, 4).op('2027-04-01', { soort: 'stoppen', reden: 'Het team is uit elkaar.' }),
    new Verteller('team-5')
      .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: code(5), begeleidingsjaren: 3 })
      .op('2026-09-14', { soort: 'werving_starten' })
      .op('2026-10-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: ['kenner'] }),
    flourish(6, 8)
      .op('2027-06-01', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v1' })
      .op('2027-06-01', { soort: 'vrijwilliger_afmelden', vrijwilliger: 'v3' }),
    ...[7, 8, 9, 10, 11, 12].map((nummer) => flourish(nummer, nummer - 1)),
    new Verteller('team-13')
      .op('2027-02-15', { soort: 'gebied_aanmelden', buurt: RESERVE.buurt, begeleidingsjaren: 2 })
      .op('2027-03-01', { soort: 'werving_starten' })
      .op('2027-03-10', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: ['verbinder'] }),
  ].map(({ dossier }) => dossier);
}

/**
 * The programma of the letter after one year. Its buurten, scores and teams are made up. That the teams 2 and 4 ended is not known in the
 * agreement.
 */
export const proefprogramma: Programma = {
  soort: 'programma',
  versie: 3,
  naam: 'Buurtaanpak Leeuwarden',
  deelnemers: [
    {
      id: 'leeuwarden',
      naam: 'Leeuwarden',
      overeenkomst: briefdossier(),
      keuze: {
        kenmerk: 'selectiebesluit',
        besluitdatum: dag('2026-06-30'),
        gescoord: 131,
        optimaal: true,
        buurten: keuzebuurten,
        reserves: [RESERVE],
      },
      teams: proefteams(),
    },
  ],
};

export const PEILDATUM = dag('2027-08-31');
