import { Datum } from 'buurtaanpak/kern';
import {
  begin,
  bezoek,
  bijeenkomst,
  contact,
  doe,
  gaat,
  komt,
  laat,
  op,
  pauze,
  ritme,
  type Voorval,
  vraag,
} from './voorval.js';

/** The story of a team. Buurten, teams and people are made up. */
export interface Verhaal {
  readonly team: string;
  readonly buurt: string;
  readonly naam: string;
  readonly voorvallen: readonly Voorval[];
}

const ROLLEN = [['verbinder'], ['kenner'], ['ondernemer'], []] as const;
const EEN = 'begeleider-1';
const TWEE = 'begeleider-2';
const DRIE = 'begeleider-3';
const VIER = 'begeleider-4';

/** The begeleider leaves; seven weeks later there is another. */
const tweeVertrekt = [
  op('2027-08-30', { soort: 'begeleider_afmelden', reden: 'andere baan' }),
  op('2027-10-18', { soort: 'begeleider_toewijzen', begeleider: VIER }),
];
/** The other who leaves hands over on the same day. */
const drieVertrekt = (begeleider: string) => op('2028-05-29', { soort: 'begeleider_wisselen', begeleider });

/** Flourishes, from a row of facade gardens to insulation, and stays active. */
const molenhoek: Verhaal = {
  team: 'molenhoek',
  buurt: 'BU99990001',
  naam: 'Molenhoek',
  voorvallen: [
    ...begin('molenhoek', 'BU99990001', { gevormd: '2026-05-11', begeleider: EEN, rollen: ROLLEN }),
    ...ritme('2026-05-18', '2027-05-11', 1, 5),
    ...ritme('2027-05-18', '2029-05-07', 2, 6),
    vraag('2026-05-18', 'geveltuinen', 'Geveltuinen in drie straten', { thema: 'groen', kijk: '2026-09-01' }),
    vraag('2026-05-18', 'isolatie', 'Samen isolatie inkopen', {
      thema: 'energie',
      bron: 'verduurzamingsopgave',
      zwaarte: 4,
      reden: 'te_complex',
      kijk: '2027-10-01',
    }),
    vraag('2027-01-18', 'speelplek', 'Speelplek opknappen', { thema: 'ontmoeting', kijk: '2027-05-01' }),
    ...doe('geveltuinen', ['2026-06-22', '2026-09-07', '2026-11-16'], 60, 'geveltuinen', 34),
    ...doe('speelplek', ['2027-03-15', '2027-05-17', '2027-09-20'], 90, 'speeltoestellen', 4),
    ...doe('isolatie', ['2027-11-15', '2028-03-20', '2028-10-16'], 110, 'woningen', 41),
    komt('2027-09-20', 'molenhoek-5', 'verbinder'),
    op('2028-11-06', { soort: 'zelfstandig_verklaren' }),
    op('2029-05-14', { soort: 'afronden' }),
    bijeenkomst('2029-08-20', 6),
    op('2029-11-12', { soort: 'nazorg_peilen', actief: true, vrijwilligers: 5, projecten: 1 }),
    gaat('2029-11-12', 'molenhoek-4'),
    contact('2030-01-21', 30),
  ],
};

/** A good start, and then a project that waits for others for seventeen months. After the end nobody asks how it goes. */
const kanaalzicht: Verhaal = {
  team: 'kanaalzicht',
  buurt: 'BU99990002',
  naam: 'Kanaalzicht',
  voorvallen: [
    ...begin('kanaalzicht', 'BU99990002', { gevormd: '2026-06-01', begeleider: EEN, rollen: ROLLEN }),
    ...ritme('2026-06-08', '2027-06-01', 1, 4),
    ...ritme('2027-06-07', '2029-06-01', 2, 4),
    vraag('2026-06-08', 'oever', 'Bankjes en bomen langs het kanaal', {
      thema: 'groen',
      bron: 'wijkplan',
      kijk: '2026-10-01',
    }),
    op('2026-08-31', { soort: 'opgave_oppakken', opgave: 'oever', project: 'project-oever' }),
    op('2026-09-28', { soort: 'project_voortzetten', project: 'project-oever', fase: 'voorbereiding' }),
    op('2028-03-06', { soort: 'project_voortzetten', project: 'project-oever', fase: 'uitvoering' }),
    op('2028-06-26', {
      soort: 'project_afronden',
      project: 'project-oever',
      bewonersBereikt: 75,
      resultaten: [{ eenheid: 'bankjes', aantal: 6 }],
    }),
    op('2028-12-04', { soort: 'zelfstandig_verklaren' }),
    op('2029-06-04', { soort: 'afronden' }),
  ],
};

/** Rests for two months, and goes on. */
const tuinen: Verhaal = {
  team: 'tuinen',
  buurt: 'BU99990003',
  naam: 'De Tuinen',
  voorvallen: [
    ...begin('tuinen', 'BU99990003', { gevormd: '2026-05-25', begeleider: EEN, rollen: ROLLEN }),
    ...ritme('2026-06-01', '2027-06-20', 1, 5),
    ...pauze('2027-07-05', '2027-09-06', 'zomer'),
    ...ritme('2027-09-13', '2028-08-20', 2, 5),
    vraag('2026-06-01', 'koffie', 'Koffieochtend', { thema: 'ontmoeting', bron: 'sociale_basis', kijk: '2026-11-01' }),
    vraag('2027-09-13', 'oversteek', 'Veilige oversteek bij de school', {
      thema: 'veiligheid',
      bron: 'wijkplan',
      zwaarte: 4,
      reden: 'wacht_op_ander',
      kijk: '2028-02-14',
    }),
    ...doe('koffie', ['2026-06-29', '2026-08-24', '2027-02-15'], 45, 'ochtenden', 36),
    op('2028-09-04', { soort: 'zelfstandig_verklaren' }),
    bijeenkomst('2028-12-11', 5),
    bijeenkomst('2029-02-12', 5),
    op('2029-05-25', { soort: 'afronden' }),
    op('2029-12-03', { soort: 'nazorg_peilen', actief: true, vrijwilligers: 4, projecten: 0 }),
  ],
};

/** The begeleider visits, but the team never meets. */
const haven: Verhaal = {
  team: 'haven',
  buurt: 'BU99990004',
  naam: 'Oude Haven',
  voorvallen: [
    ...begin('haven', 'BU99990004', { gevormd: '2026-07-06', begeleider: EEN, rollen: ROLLEN.slice(0, 3) }),
    ...bezoek('2026-07-20', '2029-06-20', 2),
    vraag('2026-07-20', 'kade', 'De kade schoon', { thema: 'groen', kijk: '2026-12-01' }),
    op('2029-07-09', { soort: 'afronden' }),
    op('2029-10-08', { soort: 'nazorg_peilen', actief: false, toelichting: 'men ziet elkaar niet' }),
  ],
};

/** Stands still for nearly a year, and loses its begeleider meanwhile. */
const bloemen: Verhaal = {
  team: 'bloemen',
  buurt: 'BU99990005',
  naam: 'Bloemenbuurt',
  voorvallen: [
    ...begin('bloemen', 'BU99990005', { gevormd: '2026-06-15', begeleider: TWEE, rollen: ROLLEN }),
    ...ritme('2026-06-22', '2027-03-01', 1, 4),
    vraag('2026-06-22', 'plantenbakken', 'Plantenbakken', { thema: 'groen', kijk: '2026-10-01' }),
    ...doe('plantenbakken', ['2026-07-20', '2026-09-14', '2027-02-22'], 30, 'bakken', 20),
    ...pauze('2027-03-29', '2028-03-06', 'de plek waar het team bij elkaar kwam is dicht'),
    ...tweeVertrekt,
    ...ritme('2028-03-13', '2029-06-11', 2, 4),
    vraag('2028-03-13', 'moestuin', 'Moestuin achter de flat', { thema: 'groen', kijk: '2028-08-01' }),
    ...doe('moestuin', ['2028-05-15', '2028-09-11', '2029-05-14'], 40, 'm2 tuin', 300),
    op('2029-06-18', { soort: 'afronden' }),
    op('2030-01-14', { soort: 'nazorg_peilen', actief: true }),
  ],
};

/** Nobody can be found: after ten months the place goes to another buurt. */
const station: Verhaal = {
  team: 'station',
  buurt: 'BU99990006',
  naam: 'Stationskwartier',
  voorvallen: [
    op('2026-03-02', { soort: 'gebied_aanmelden', buurt: 'BU99990006', begeleidingsjaren: 3 }),
    op('2026-03-16', { soort: 'werving_starten' }),
    op('2026-03-16', { soort: 'begeleider_toewijzen', begeleider: TWEE }),
    ...bezoek('2026-03-30', '2027-01-10', 1),
    komt('2026-06-01', 'station-1', 'kenner'),
    gaat('2026-10-12', 'station-1'),
    op('2027-01-25', { soort: 'vervangen', doorBuurt: 'BU99990013', reden: 'na tien maanden zoeken geen groep' }),
  ],
};

/** Takes the place of the other. Its guidance goes on after the agreement has ended. */
const weidezicht: Verhaal = {
  team: 'weidezicht',
  buurt: 'BU99990013',
  naam: 'Weidezicht',
  voorvallen: [
    ...begin('weidezicht', 'BU99990013', { gevormd: '2027-05-10', begeleider: TWEE, rollen: ROLLEN }),
    ...ritme('2027-05-17', '2027-08-20', 1, 4),
    ...tweeVertrekt,
    ...ritme('2027-10-25', '2028-10-20', 1, 4),
    ...ritme('2028-10-23', '2030-02-20', 2, 5),
    vraag('2027-05-17', 'wandelpad', 'Wandelpad om de wijk', { thema: 'ontmoeting', kijk: '2027-12-01' }),
    ...doe('wandelpad', ['2027-11-22', '2028-04-24', '2028-10-16'], 120, 'km pad', 2.5),
    vraag('2029-04-23', 'kas', 'Een kas voor de buurt', { thema: 'groen', kijk: '2029-09-03' }),
    op('2029-09-24', { soort: 'opgave_oppakken', opgave: 'kas', project: 'project-kas' }),
  ],
};

/** One volunteer does it all; the new begeleider sees to it that others take part. */
const sluis: Verhaal = {
  team: 'sluis',
  buurt: 'BU99990007',
  naam: 'Sluisbuurt',
  voorvallen: [
    ...begin('sluis', 'BU99990007', {
      gevormd: '2026-05-18',
      begeleider: TWEE,
      rollen: [['kenner', 'verbinder', 'ondernemer'], [], []],
    }),
    ...ritme('2026-05-25', '2027-05-18', 1, 3),
    ...ritme('2027-05-24', '2027-08-20', 1, 3),
    ...tweeVertrekt,
    ...ritme('2027-10-25', '2029-05-07', 2, 3),
    vraag('2026-05-25', 'zwerfafval', 'Zwerfafval rond de sluis', { thema: 'groen', kijk: '2026-09-01' }),
    ...doe('zwerfafval', ['2026-06-29', '2026-07-27', '2026-12-14'], 25, 'zakken', 140),
    op('2027-11-15', { soort: 'rollen_wijzigen', vrijwilliger: 'sluis-2', rollen: ['verbinder'] }),
    gaat('2028-08-21', 'sluis-3'),
    komt('2028-11-13', 'sluis-4', 'ondernemer'),
    vraag('2028-01-10', 'dok', 'Buurthuis in het oude dok', {
      thema: 'ontmoeting',
      zwaarte: 5,
      reden: 'geld_ontbreekt',
      kijk: '2029-01-15',
    }),
    op('2029-05-21', { soort: 'afronden' }),
    contact('2029-10-15', 30),
  ],
};

/** Goes quicker than agreed, and needs nobody any more. */
const wilgen: Verhaal = {
  team: 'wilgen',
  buurt: 'BU99990008',
  naam: 'De Wilgen',
  voorvallen: [
    ...begin('wilgen', 'BU99990008', { gevormd: '2026-05-04', begeleider: TWEE, rollen: [...ROLLEN, []] }),
    ...ritme('2026-05-11', '2027-08-20', 1, 6),
    ...tweeVertrekt,
    ...ritme('2027-10-25', '2028-04-01', 1, 6),
    vraag('2026-05-11', 'deelauto', 'Een deelauto voor de straat', { thema: 'energie', kijk: '2026-10-01' }),
    vraag('2027-02-08', 'zon', 'Zonnepanelen op de school', { thema: 'energie', zwaarte: 3, kijk: '2027-09-01' }),
    ...doe('deelauto', ['2026-06-15', '2026-09-21', '2027-01-18'], 35, "auto's", 1),
    ...doe('zon', ['2027-03-08', '2027-06-07', '2028-02-14'], 200, 'panelen', 88),
    op('2028-04-03', { soort: 'zelfstandig_verklaren' }),
    ...['2028-06-12', '2028-09-11', '2028-11-20', '2029-02-05', '2029-04-16'].map((dag) => bijeenkomst(dag, 7)),
    op('2029-05-07', { soort: 'afronden' }),
    op('2029-10-29', { soort: 'nazorg_peilen', actief: true, vrijwilligers: 7, projecten: 2 }),
  ],
};

/** Its begeleider works without a connection and sends in the notes six weeks later, for a year. */
const park: Verhaal = {
  team: 'park',
  buurt: 'BU99990009',
  naam: 'Parkwijk',
  voorvallen: [
    ...begin('park', 'BU99990009', { gevormd: '2026-06-08', begeleider: DRIE, rollen: ROLLEN }),
    ...ritme('2026-06-15', '2027-01-01', 1, 4),
    ...ritme('2027-01-04', '2028-01-01', 1, 4).map((een) => laat(een, { genoteerdNa: 1, ontvangenNa: 41 })),
    ...ritme('2028-02-07', '2029-05-28', 2, 4),
    vraag('2026-06-15', 'fontein', 'De fontein weer aan', { thema: 'groen', kijk: '2026-12-01' }),
    ...doe('fontein', ['2026-09-14', '2027-03-22', '2028-04-10'], 55, 'fonteinen', 1),
    // Told only when the next begeleider came.
    laat(gaat('2028-02-14', 'park-4'), { genoteerdNa: 112 }),
    drieVertrekt(VIER),
    op('2029-06-11', { soort: 'afronden' }),
    op('2029-12-10', { soort: 'nazorg_peilen', actief: true, vrijwilligers: 3 }),
  ],
};

/** Loses people, and stops. */
const vogels: Verhaal = {
  team: 'vogels',
  buurt: 'BU99990010',
  naam: 'Vogelbuurt',
  voorvallen: [
    ...begin('vogels', 'BU99990010', { gevormd: '2026-07-13', begeleider: DRIE, rollen: ROLLEN.slice(0, 3) }),
    ...ritme('2026-07-20', '2027-07-10', 1, 3),
    vraag('2026-07-20', 'buurtapp', 'Een buurtapp', { thema: 'veiligheid', kijk: '2026-12-01' }),
    op('2026-09-21', { soort: 'opgave_oppakken', opgave: 'buurtapp', project: 'project-buurtapp' }),
    gaat('2027-01-18', 'vogels-2'),
    gaat('2027-09-06', 'vogels-3'),
    op('2027-10-11', { soort: 'project_staken', project: 'project-buurtapp', reden: 'niemand trekt het' }),
    contact('2027-11-08'),
    op('2028-02-14', { soort: 'stoppen', reden: 'er is geen groep over' }),
  ],
};

/** A volunteer who left was another one than noted; later the team stands still for five months. */
const noord: Verhaal = {
  team: 'noord',
  buurt: 'BU99990011',
  naam: 'Noorderlicht',
  voorvallen: [
    ...begin('noord', 'BU99990011', { gevormd: '2026-06-22', begeleider: DRIE, rollen: ROLLEN }),
    ...ritme('2026-06-29', '2027-06-20', 1, 4),
    ...ritme('2027-06-28', '2028-06-20', 2, 4),
    vraag('2026-06-29', 'lichtjes', 'Lichtjesroute', { thema: 'ontmoeting', kijk: '2026-10-01' }),
    ...doe('lichtjes', ['2026-09-07', '2026-11-23', '2027-01-11'], 150, 'avonden', 3),
    gaat('2027-02-08', 'noord-2', 'noord-vertrek'),
    op('2027-03-22', {
      soort: 'corrigeren',
      betreft: 'noord-vertrek',
      reden: 'het was een ander',
      wordt: { soort: 'vrijwilliger_vertrokken', versie: 2, datum: Datum.parse('2027-02-08'), vrijwilliger: 'noord-4' },
    }),
    drieVertrekt(EEN),
    ...pauze('2028-07-03', '2028-12-04', 'twee leden verhuizen'),
    ...ritme('2028-12-11', '2029-06-11', 2, 3),
    vraag('2027-06-28', 'repair', 'Repaircafé', { thema: 'ontmoeting', kijk: '2027-11-01' }),
    ...doe('repair', ['2027-10-25', '2028-01-31'], 0, '', 0),
    op('2029-06-25', { soort: 'afronden' }),
    op('2029-11-26', { soort: 'nazorg_peilen', actief: true, vrijwilligers: 3, projecten: 1 }),
  ],
};

/** Starts slowly, goes on under another organisation, and falls still there. */
const zuider: Verhaal = {
  team: 'zuider',
  buurt: 'BU99990012',
  naam: 'Zuiderkade',
  voorvallen: [
    ...begin('zuider', 'BU99990012', { gevormd: '2026-05-25', begeleider: DRIE, rollen: ROLLEN }),
    ...ritme('2026-06-01', '2026-11-20', 1, 4),
    ...pauze('2026-11-30', '2027-03-08', 'verbouwing'),
    ...ritme('2027-03-15', '2028-05-20', 1, 4),
    vraag('2026-06-01', 'vlonder', 'Een vlonder aan het water', { thema: 'groen', zwaarte: 3, kijk: '2026-11-01' }),
    ...doe('vlonder', ['2027-04-12', '2027-09-13', '2028-05-08'], 65, 'vlonders', 1),
    drieVertrekt(EEN),
    ...ritme('2028-06-12', '2029-05-20', 2, 4),
    op('2029-05-28', { soort: 'overdragen', aan: 'welzijnswerk' }),
    op('2029-11-26', { soort: 'nazorg_peilen', actief: false, vrijwilligers: 2 }),
  ],
};

/** The teams in the order of their buurten; the one that took a place is the last. */
export const verhalen: readonly Verhaal[] = [
  molenhoek,
  kanaalzicht,
  tuinen,
  haven,
  bloemen,
  station,
  sluis,
  wilgen,
  park,
  vogels,
  noord,
  zuider,
  weidezicht,
];
