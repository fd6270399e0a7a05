import type { Bedrag, Datum } from '../../kern/index.js';
import type { Overlevingscurve } from '../../rekenen/index.js';
import type { Teamrol, Wachtreden } from '../gebeurtenis/lijsten.js';
import type { Teamstatus } from '../verloop/teamstand.js';
import type { Duurcijfers } from './duurcijfers.js';

/**
 * Volunteers of one or many teams, up to the end of the guidance of each. It counts stays, not persons: somebody who comes back counts
 * again.
 */
export interface Vrijwilligercijfers {
  /** Volunteers on the peildatum, in teams that have not ended. */
  readonly actief: number;
  /** Stays that began. */
  readonly aangesloten: number;
  /** Stays that ended because the volunteer left. */
  readonly vertrokken: number;
  /** The number who left in the last 12 months, per person-year of volunteering in those months; absent without person-years. */
  readonly verloopPerJaar?: number;
  /** How long volunteers stay, in days. A volunteer who is still there, or whose team ended, is censored. */
  readonly retentie: Overlevingscurve;
  /** The share that stays longer than 365 days; absent when nobody was followed that long. */
  readonly naEenJaar?: number;
}

/**
 * The activity in the months counted, from the registration of each team on. Contacts count also after its end, as time that the
 * begeleider gave; the meetings of a team after its end are after-care.
 */
export interface Activiteitcijfers {
  readonly van: Datum;
  readonly tot: Datum;
  readonly bijeenkomsten: number;
  /** The mean over the meetings with a count; absent without such meetings. */
  readonly gemiddeldAanwezig?: number;
  readonly contacten: number;
  readonly minuten: number;
}

/** Guidance in one year of the term, over all teams. */
export interface Begeleidingsjaarcijfers {
  /** The year of guidance from 1; 0 is the time before it. */
  readonly jaar: number;
  /** Teams that reached this year. They reach year 0 with the start of the recruitment. */
  readonly teams: number;
  readonly contacten: number;
  readonly minuten: number;
  /** The plan for the part of the year that has passed, in minutes; absent without a plan for this year. */
  readonly gepland?: number;
}

/** The finished projects of one year of a team's life, from its formation. */
export interface Groeicijfers {
  /** The year since the team was formed, from 1. */
  readonly jaar: number;
  readonly projecten: number;
  readonly gemiddeldeOmvang: number;
  readonly gemiddeldeComplexiteit: number;
}

/** A sum of results in one unit. */
export interface Resultaatcijfer {
  readonly eenheid: string;
  readonly aantal: number;
}

/** The projects of one theme. */
export interface Themacijfers {
  readonly thema: string;
  readonly projecten: number;
  readonly afgerond: number;
  readonly gestaakt: number;
  /** Summed over finished projects: somebody who was reached by two projects counts twice. */
  readonly bewonersBereikt: number;
  /** By unit, sorted. */
  readonly resultaten: readonly Resultaatcijfer[];
  /** The money of all its projects. */
  readonly bedrag: Bedrag;
}

/** The money that projects take from one bijdrage. */
export interface Bijdragecijfer {
  readonly bijdrage: string;
  readonly bedrag: Bedrag;
}

/** The opgaven that wait. */
export interface Wachtkamercijfers {
  readonly aantal: number;
  /** Days since they entered. */
  readonly leeftijd: Duurcijfers;
  /** The opgaven whose day of review has passed. */
  readonly overTijd: number;
  readonly perReden: readonly { readonly reden: Wachtreden; readonly aantal: number }[];
}

/** How teams are some time after the end of their guidance. */
export interface Nazorgtermijn {
  /** Months after the end: 12, 24 or 36. */
  readonly maanden: number;
  /** The teams whose guidance ended at least so long ago. */
  readonly bereikt: number;
  /** Those that were asked about at that time: in the six months before that day or after it. The answer nearest to the day counts. */
  readonly gepeild: number;
  /** Those that were active then, of `gepeild`. */
  readonly actief: number;
  /** Those of which the volunteers were counted then, of `gepeild`. */
  readonly geteld: number;
  /** The volunteers of those teams at the end of the guidance. */
  readonly vrijwilligersBijEinde: number;
  /** The volunteers of those teams then. */
  readonly vrijwilligersToen: number;
}

/**
 * After-care: what is known of teams after the end of their guidance (`afgerond` or `overgedragen`). What stopped or was replaced is not in
 * it. After the end is after its day; a peiling is always after-care.
 */
export interface Nazorgcijfers {
  /** The teams whose guidance ended. */
  readonly teams: number;
  /** Those with at least one contact or peiling after the end. */
  readonly gevolgd: number;
  /** Contacts after the end. They count in `activiteit` and `begeleiding` too, where they always did. */
  readonly contacten: number;
  readonly minuten: number;
  /** Meetings after the end. */
  readonly bijeenkomsten: number;
  /** Projects that began after the end. */
  readonly projectenGestart: number;
  /** Projects that were finished after the end, whenever they began. */
  readonly projectenAfgerond: number;
  /** After one, two and three years. */
  readonly termijnen: readonly Nazorgtermijn[];
}

/** Figures over one or many teams on a peildatum. Plain JSON. */
export interface Teamindicatoren {
  readonly peildatum: Datum;
  readonly teams: number;
  readonly perStatus: Readonly<Record<Teamstatus, number>>;
  /** Days from the registration of the buurt to the formation of the team. */
  readonly tijdTotTeam: Duurcijfers;
  /** Days from the formation of the team to its first finished project. */
  readonly tijdTotProject: Duurcijfers;
  readonly vrijwilligers: Vrijwilligercijfers;
  readonly activiteit: Activiteitcijfers;
  /** The roles that nobody holds, with the number of formed teams without them. */
  readonly ontbrekendeRollen: readonly { readonly rol: Teamrol; readonly teams: readonly string[] }[];
  readonly begeleiding: readonly Begeleidingsjaarcijfers[];
  /** Whether teams stay active after the end of their guidance. */
  readonly nazorg: Nazorgcijfers;
  readonly groei: readonly Groeicijfers[];
  readonly themas: readonly Themacijfers[];
  readonly bijdragen: readonly Bijdragecijfer[];
  readonly wachtkamer: Wachtkamercijfers;
}

/** The guidance that was planned for one team in one year of the term. */
export interface Begeleidingsplanjaar {
  /** The year of guidance, from 1. */
  readonly jaar: number;
  /** Minutes for one team in the whole year. */
  readonly minuten: number;
}
