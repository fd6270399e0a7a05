import type { Datum } from '../../kern/index.js';
import type { Contactwijze, Opgavebron, Projectfase, Schaal, Teamrol, Wachtreden } from '../gebeurtenis/lijsten.js';
import type { Projectbijdrage, Projectresultaat } from '../gebeurtenis/velden.js';

/** The statuses of a team, in the order of its life. */
export const TEAMSTATUSSEN = [
  'aangemeld',
  'werving',
  'opstart',
  'begeleid',
  'zelfstandig',
  'gepauzeerd',
  'gestopt',
  'afgerond',
] as const;

/** The status of a team: one of {@link TEAMSTATUSSEN}. */
export type Teamstatus = (typeof TEAMSTATUSSEN)[number];

/** One stay of a volunteer in the team. A volunteer who leaves and comes back has two. */
export interface Lidmaatschap {
  readonly vrijwilliger: string;
  /** Sorted as in the list of roles. */
  readonly rollen: readonly Teamrol[];
  readonly van: Datum;
  /** The day of leaving; absent while the volunteer is in the team. */
  readonly vertrokkenOp?: Datum;
}

/** A role and its holders. */
export interface Rolbezetting {
  readonly rol: Teamrol;
  /** The holders, sorted; empty when nobody holds it. */
  readonly vrijwilligers: readonly string[];
  /** The first day on which exactly these hold it. */
  readonly sinds: Datum;
}

/** A volunteer who holds every occupied role alone, when there is more than one such role. */
export interface Roldrager {
  readonly vrijwilliger: string;
  readonly sinds: Datum;
}

/** A meeting that was held. */
export interface Bijeenkomst {
  readonly id: string;
  readonly datum: Datum;
  readonly aanwezigen?: number;
}

/** A moment of guidance. */
export interface Begeleidingscontact {
  readonly id: string;
  readonly datum: Datum;
  readonly wijze: Contactwijze;
  readonly minuten: number;
}

/** What was asked of a team after the end of its guidance. */
export interface Nazorgpeiling {
  readonly id: string;
  readonly datum: Datum;
  readonly actief: boolean;
  /** The volunteers who remain; absent when nobody asked. */
  readonly vrijwilligers?: number;
  /** The projects that run; absent when nobody asked. */
  readonly projecten?: number;
}

/** The status of an opgave: it waits, it was taken up as a project, or it was dropped. */
export type Opgavestatus = 'wachtkamer' | 'opgepakt' | 'vervallen';

/** An opgave on the peildatum, with the latest judgement of it. */
export interface Opgavestand {
  readonly opgave: string;
  readonly titel: string;
  readonly thema: string;
  readonly bron: Opgavebron;
  readonly omvang: Schaal;
  readonly complexiteit: Schaal;
  /** The roles that it requires. */
  readonly rollen: readonly Teamrol[];
  readonly kans: Schaal;
  readonly urgentie: Schaal;
  /** Why it waits, or waited. */
  readonly reden: Wachtreden;
  readonly opnieuwBekijkenOp: Datum;
  readonly status: Opgavestatus;
  /** The day it entered the wachtkamer. */
  readonly van: Datum;
  /** The day it left the wachtkamer. */
  readonly tot?: Datum;
  /** The project it became. */
  readonly project?: string;
  /** Why it was dropped. */
  readonly motief?: string;
}

/** A project on the peildatum. */
export interface Projectstand {
  readonly project: string;
  readonly titel: string;
  readonly thema: string;
  readonly omvang: Schaal;
  readonly complexiteit: Schaal;
  readonly partners: readonly string[];
  readonly bijdragen: readonly Projectbijdrage[];
  readonly afhankelijkVan: readonly string[];
  readonly opgave?: string;
  readonly fase: Projectfase;
  /** The first day of this phase. */
  readonly faseSinds: Datum;
  /** The last day on which something of it was recorded: its start, a change or a phase. */
  readonly bewogenOp: Datum;
  readonly gestartOp: Datum;
  /** The day it was finished. */
  readonly afgerondOp?: Datum;
  readonly bewonersBereikt?: number;
  readonly resultaten?: readonly Projectresultaat[];
  /** Why it was given up. */
  readonly stakingsreden?: string;
}

/** The end of the life of a team in the programme. */
export interface Teameinde {
  readonly soort: 'gestopt' | 'vervangen' | 'overgedragen' | 'afgerond';
  readonly datum: Datum;
  readonly reden?: string;
  /** The buurt that took the place, after `vervangen`. */
  readonly doorBuurt?: string;
  /** Who guides the team from now on, after `overgedragen`. */
  readonly aan?: string;
}

/** A pause of the team. `tot` is the day on which it went on; without `tot` the team is still paused. */
export interface Teampauze {
  readonly van: Datum;
  readonly tot?: Datum;
  readonly reden: string;
}

/**
 * The stand of a team on a peildatum: everything that happened on or before that day, and nothing later. It is computed, never stored.
 * Lists are sorted by day, then by id or reference.
 */
export interface Teamstand {
  readonly team: string;
  readonly buurt: string;
  readonly peildatum: Datum;
  readonly status: Teamstatus;
  /** The first day of this status. */
  readonly statusSinds: Datum;
  /** While `begeleid`: the year of guidance, from 1. Above `begeleidingsjaren` the term is over. */
  readonly begeleidingsjaar?: number;
  /** The agreed term of guidance in years. */
  readonly begeleidingsjaren: number;
  readonly aangemeldOp: Datum;
  readonly wervingGestartOp?: Datum;
  readonly gevormdOp?: Datum;
  /** The first day on which a formed team had a begeleider: the years of guidance are counted from here. */
  readonly begeleidSinds?: Datum;
  /** The last day of the term of guidance. A pause does not lengthen it. */
  readonly begeleidTot?: Datum;
  readonly zelfstandigSinds?: Datum;
  readonly einde?: Teameinde;
  readonly pauzes: readonly Teampauze[];
  readonly begeleider?: string;
  readonly begeleiderSinds?: Datum;
  /** Since when the team waits for a begeleider: it was formed without one, or the last one left. Absent after the end. */
  readonly zonderBegeleiderSinds?: Datum;
  readonly lidmaatschappen: readonly Lidmaatschap[];
  /** One element for every role, in the order of the list of roles. */
  readonly rolbezetting: readonly Rolbezetting[];
  /** Absent when the roles are shared, or when at most one role is occupied. */
  readonly roldrager?: Roldrager;
  readonly bijeenkomsten: readonly Bijeenkomst[];
  readonly contacten: readonly Begeleidingscontact[];
  /** What was asked after the end of the guidance. */
  readonly nazorgpeilingen: readonly Nazorgpeiling[];
  readonly opgaven: readonly Opgavestand[];
  readonly projecten: readonly Projectstand[];
}
