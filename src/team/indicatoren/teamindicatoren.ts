import type { Bedrag, Datum } from '../../kern/index.js';
import type { Overlevingscurve } from '../../rekenen/index.js';
import type { Teamrol, Wachtreden } from '../gebeurtenis/lijsten.js';
import type { Teamstatus } from '../stand/teamstand.js';
import type { Duurcijfers } from './duurcijfers.js';

/** Volunteers of one or many teams. A stay counts, not a person: who comes back counts again. */
export interface Vrijwilligercijfers {
  /** In a team on the peildatum, of teams that have not ended. */
  readonly actief: number;
  /** Stays that began. */
  readonly aangesloten: number;
  /** Stays that ended because the volunteer left. */
  readonly vertrokken: number;
  /** Those who left in the last 12 months, for each person-year of volunteering in them; absent when there was none. */
  readonly verloopPerJaar?: number;
  /** How long volunteers stay, in days. Who is still there, or whose team ended, is censored. */
  readonly retentie: Overlevingscurve;
  /** The share that stays longer than 365 days; absent when nobody was followed so long. */
  readonly naEenJaar?: number;
}

/** What happened in the time looked back upon, from the registration of each team; contacts also after its end. */
export interface Activiteitcijfers {
  readonly van: Datum;
  readonly tot: Datum;
  readonly bijeenkomsten: number;
  /** The mean of the meetings where somebody counted; absent when nobody did. */
  readonly gemiddeldAanwezig?: number;
  readonly contacten: number;
  readonly minuten: number;
}

/** Guidance in one year of the term, over all teams. */
export interface Begeleidingsjaarcijfers {
  /** The year of guidance from 1; 0 is the time before it. */
  readonly jaar: number;
  /** Teams that reached this year; year 0 with the start of the recruitment. */
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
  /** Summed over finished projects: who was reached by two projects counts twice. */
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
  /** Those whose day to look again has passed. */
  readonly overTijd: number;
  readonly perReden: readonly { readonly reden: Wachtreden; readonly aantal: number }[];
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
  /** The roles that nobody holds, with the formed teams that go on without. */
  readonly ontbrekendeRollen: readonly { readonly rol: Teamrol; readonly teams: readonly string[] }[];
  readonly begeleiding: readonly Begeleidingsjaarcijfers[];
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
