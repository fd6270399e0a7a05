import { Datum } from 'buurtaanpak/kern';
import type { Teamcommando } from 'buurtaanpak/team';
import type { Stap } from './toestel.js';

export const TEAM = 'team-tuinen';

export const dag = (tekst: string): Datum => Datum.parse(tekst);

/** Something to note: the day of noting, the day on which it happened, and what. */
export interface Notitie {
  readonly genoteerd: Datum;
  readonly datum: Datum;
  readonly stap: Stap;
}

const noteer = (genoteerd: string, stap: Stap, datum = genoteerd): Notitie => ({
  genoteerd: dag(genoteerd),
  datum: dag(datum),
  stap,
});

const tuinen = { project: 'geveltuinen' };
const maat = { titel: 'Geveltuinen', thema: 'groen', omvang: 1, complexiteit: 1 } as const;
const AANLOOP: readonly Notitie[] = [
  noteer('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 3 }),
  noteer('2026-09-14', { soort: 'werving_starten' }),
  noteer('2026-10-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: ['kenner', 'verbinder'] }),
  noteer('2026-10-10', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v2', rollen: [] }),
  noteer('2026-11-02', { soort: 'team_vormen' }),
  noteer('2026-11-02', { soort: 'begeleider_toewijzen', begeleider: 'begeleider-3' }),
  noteer('2026-11-09', {
    soort: 'project_starten',
    ...tuinen,
    ...maat,
    partners: [],
    bijdragen: [],
    afhankelijkVan: [],
  }),
  noteer('2027-02-01', { soort: 'project_voortzetten', ...tuinen, fase: 'uitvoering' }),
  noteer('2027-02-10', { soort: 'bijeenkomst_vastleggen', aanwezigen: 6 }),
];

/** What the office recorded with a connection, before the week: the ids are `kantoor-1` and on. */
export const BEGIN: readonly Teamcommando[] = AANLOOP.map(({ datum, genoteerd, stap }, n) => {
  const hoofd = { id: `kantoor-${n + 1}`, team: TEAM, datum, geregistreerd: genoteerd, door: 'kantoor' };
  return { ...hoofd, ...stap } as Teamcommando;
});

const klaar = (bewonersBereikt: number): Stap => ({
  soort: 'project_afronden',
  ...tuinen,
  bewonersBereikt,
  resultaten: [{ eenheid: 'tuinen', aantal: 11 }],
});
const telden = (aanwezigen: number): Stap => ({
  soort: 'corrigeren',
  betreft: 'kantoor-9',
  reden: 'niet iedereen stond op de lijst',
  wordt: { soort: 'bijeenkomst_gehouden', versie: 2, datum: dag('2027-02-10'), aanwezigen },
});

/** A week in which two begeleiders of one team have no connection. They do not know of each other what they note. */
export const WEEK: Readonly<Record<'a' | 'b', readonly Notitie[]>> = {
  a: [
    noteer('2027-03-02', { soort: 'bijeenkomst_vastleggen', aanwezigen: 9 }),
    noteer('2027-03-03', { soort: 'contact_vastleggen', wijze: 'telefoon', minuten: 20 }),
    noteer('2027-03-04', klaar(40)),
    noteer('2027-03-05', { soort: 'rollen_wijzigen', vrijwilliger: 'v2', rollen: ['verbinder'] }),
    noteer('2027-03-05', telden(7)),
  ],
  b: [
    noteer('2027-03-03', { soort: 'bijeenkomst_vastleggen', aanwezigen: 8 }, '2027-03-02'),
    noteer('2027-03-04', { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 45 }),
    noteer('2027-03-05', klaar(46)),
    noteer('2027-03-05', { soort: 'rollen_wijzigen', vrijwilliger: 'v2', rollen: ['ondernemer'] }),
    noteer('2027-03-06', telden(8)),
  ],
};
