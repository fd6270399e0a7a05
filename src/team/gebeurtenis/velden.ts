import type { Bedrag, Datum } from '../../kern/index.js';
import type { Contactwijze, Opgavebron, Schaal, Teamrol, Wachtreden } from './lijsten.js';

/** Money of a project: how much of which bijdrage (its reference in the financing plan). */
export interface Projectbijdrage {
  readonly bijdrage: string;
  readonly bedrag: Bedrag;
}

/** A result of a project: an amount above zero in a unit, such as 1200 `kWh` or 14 `bomen`. */
export interface Projectresultaat {
  readonly eenheid: string;
  readonly aantal: number;
}

/** The judgement of an opgave in the wachtkamer, given anew each time it is reviewed. */
export interface Opgaveoordeel {
  /** Chance of a concrete result, 1 to 5. */
  readonly kans: Schaal;
  /** Urgency, 1 to 5. */
  readonly urgentie: Schaal;
  /** Why it waits. */
  readonly reden: Wachtreden;
  /** The day of the next review, after the day of this event. */
  readonly opnieuwBekijkenOp: Datum;
  readonly toelichting?: string | undefined;
}

/** The kinds of events with their fields, besides the head. Persons and organisations are opaque references. */
export interface Gebeurtenisvelden {
  /** A buurt joins the programme: the life of the team begins. `begeleidingsjaren` is the term of guidance, 3 in the letter. */
  readonly gebied_aangemeld: { readonly buurt: string; readonly begeleidingsjaren: number };
  readonly werving_gestart: Readonly<Record<never, never>>;
  readonly vrijwilliger_aangesloten: { readonly vrijwilliger: string; readonly rollen: readonly Teamrol[] };
  readonly vrijwilliger_vertrokken: { readonly vrijwilliger: string; readonly reden?: string | undefined };
  readonly rollen_gewijzigd: { readonly vrijwilliger: string; readonly rollen: readonly Teamrol[] };
  readonly team_gevormd: Readonly<Record<never, never>>;
  readonly begeleider_toegewezen: { readonly begeleider: string };
  readonly begeleider_gewisseld: { readonly begeleider: string; readonly reden?: string | undefined };
  /** The begeleider leaves and there is no successor yet. The years of guidance go on. */
  readonly begeleider_vertrokken: { readonly reden?: string | undefined };
  /** A meeting of the team. `aanwezigen`: how many people came; leave it out when nobody counted. */
  readonly bijeenkomst_gehouden: {
    readonly aanwezigen?: number | undefined;
    readonly toelichting?: string | undefined;
  };
  /** The begeleider spent time with or for the team: whole minutes. */
  readonly begeleidingscontact_gelegd: {
    readonly wijze: Contactwijze;
    readonly minuten: number;
    readonly toelichting?: string | undefined;
  };
  readonly gepauzeerd: { readonly reden: string };
  readonly hervat: Readonly<Record<never, never>>;
  readonly zelfstandig_verklaard: { readonly toelichting?: string | undefined };
  readonly gestopt: { readonly reden: string };
  /** The place in the programme goes to another buurt. */
  readonly vervangen: { readonly doorBuurt: string; readonly reden: string };
  /** Another organisation takes over the guidance; for the programme the team is finished. */
  readonly overgedragen: { readonly aan: string; readonly toelichting?: string | undefined };
  /** The term of guidance is over. */
  readonly afgerond: { readonly toelichting?: string | undefined };
  /**
   * After-care: somebody asked how the team does after the end of its guidance. `vrijwilligers` are those who remain, `projecten` those
   * that run; leave out what was not asked.
   */
  readonly nazorg_gepeild: {
    readonly actief: boolean;
    readonly vrijwilligers?: number | undefined;
    readonly projecten?: number | undefined;
    readonly toelichting?: string | undefined;
  };
  /** An opgave enters the wachtkamer. `rollen` are the roles that it requires. */
  readonly opgave_toegevoegd: Opgaveoordeel & {
    readonly opgave: string;
    readonly titel: string;
    readonly thema: string;
    readonly bron: Opgavebron;
    readonly omvang: Schaal;
    readonly complexiteit: Schaal;
    readonly rollen: readonly Teamrol[];
  };
  readonly opgave_herzien: Opgaveoordeel & { readonly opgave: string };
  /** The project of an opgave was given up, and the opgave waits again. */
  readonly opgave_teruggezet: Opgaveoordeel & { readonly opgave: string };
  readonly opgave_vervallen: { readonly opgave: string; readonly motief: string };
  /**
   * A project begins as an idee. With `opgave`, that opgave leaves the wachtkamer. `afhankelijkVan`: the projects that must be finished
   * before this one is carried out.
   */
  readonly project_gestart: {
    readonly project: string;
    readonly titel: string;
    readonly thema: string;
    readonly omvang: Schaal;
    readonly complexiteit: Schaal;
    readonly partners: readonly string[];
    readonly bijdragen: readonly Projectbijdrage[];
    readonly afhankelijkVan: readonly string[];
    readonly opgave?: string | undefined;
  };
  /** The given fields replace those of the project; the others stay. */
  readonly project_gewijzigd: {
    readonly project: string;
    readonly omvang?: Schaal | undefined;
    readonly complexiteit?: Schaal | undefined;
    readonly partners?: readonly string[] | undefined;
    readonly bijdragen?: readonly Projectbijdrage[] | undefined;
    readonly afhankelijkVan?: readonly string[] | undefined;
  };
  readonly project_voortgezet: { readonly project: string; readonly fase: 'voorbereiding' | 'uitvoering' };
  /** `bewonersBereikt`: inhabitants who took part or were helped, each counted once for the project. */
  readonly project_afgerond: {
    readonly project: string;
    readonly bewonersBereikt: number;
    readonly resultaten: readonly Projectresultaat[];
  };
  readonly project_gestaakt: { readonly project: string; readonly reden: string };
}

/** The kinds of events that record a fact. A `correctie` corrects one of them. */
export type Feitsoort = keyof Gebeurtenisvelden;
