import type { Financieringsoverzicht, Stand, Uitputtingsregel } from '../../financiering/index.js';
import type { Bedrag, Bevinding, Datum, Periode } from '../../kern/index.js';
import type { Projectfase, Teamrol, Teamstatus, Wachtreden } from '../../team/index.js';

/** The status of a buurt: that of its team, or `geen_team` as long as it has no team. */
export type Buurtstatus = Teamstatus | 'geen_team';

/** A result of finished projects, added up per unit. */
export interface Resultaattelling {
  readonly eenheid: string;
  readonly aantal: number;
}

/** A project of a buurt. */
export interface Buurtproject {
  readonly titel: string;
  readonly thema: string;
  readonly fase: Projectfase;
  /** The first day of this phase. */
  readonly sinds: Datum;
}

/** An opgave in the wachtkamer of a buurt. */
export interface WachtendeOpgave {
  readonly titel: string;
  readonly thema: string;
  readonly reden: Wachtreden;
  /** The first day of waiting. */
  readonly sinds: Datum;
  readonly opnieuwBekijkenOp: Datum;
}

/** The stand of a buurt of the programme on the peildatum. Counts are 0 as long as there is no team. */
export interface Buurtstand {
  readonly buurt: string;
  readonly naam: string;
  readonly wijk?: string | undefined;
  readonly programma: string;
  readonly score?: number | undefined;
  /** The day its term starts. */
  readonly start: Datum;
  /** The buurt that it replaced. */
  readonly vervangt?: string | undefined;
  /** The buurt that replaced it. Then it no longer counts. */
  readonly vervangenDoor?: string | undefined;
  readonly status: Buurtstatus;
  readonly statusSinds?: Datum | undefined;
  readonly team?: string | undefined;
  readonly begeleidingsjaar?: number | undefined;
  readonly gevormdOp?: Datum | undefined;
  /** The number of people in the team now, and of all people who were ever in it. */
  readonly vrijwilligers: number;
  readonly ooitVrijwilligers: number;
  readonly rollenOntbreken: readonly Teamrol[];
  readonly bijeenkomsten: number;
  /** The last moment of guidance. */
  readonly laatsteContact?: Datum | undefined;
  readonly projectenLopend: number;
  readonly projectenAfgerond: number;
  readonly projectenGestaakt: number;
  readonly wachtkamer: number;
  readonly projecten: readonly Buurtproject[];
  readonly wachtend: readonly WachtendeOpgave[];
  /** Inhabitants that finished projects reached, each counted once for each project. */
  readonly bewonersBereikt: number;
  readonly resultaten: readonly Resultaattelling[];
}

/** The number of buurten with a status. */
export interface Statustelling {
  readonly status: Buurtstatus;
  readonly aantal: number;
}

/** Counts over buurten. A replaced buurt does not count, its successor does; projects and results of both count. */
export interface Tellingen {
  readonly buurten: number;
  /** Buurten with a team that was formed and has not ended. */
  readonly teams: number;
  /** Every status once, in the order of a team's life, `geen_team` first; together `buurten`. */
  readonly perStatus: readonly Statustelling[];
  readonly vrijwilligers: number;
  readonly projectenLopend: number;
  readonly projectenAfgerond: number;
  readonly projectenGestaakt: number;
  readonly wachtkamer: number;
  readonly bewonersBereikt: number;
  readonly resultaten: readonly Resultaattelling[];
}

/** The stand of a part of the scope: a programme or theme with its own number of buurten. */
export interface Programmadeelstand {
  readonly id: string;
  readonly naam: string;
  /** The number of buurten in the agreement. */
  readonly afgesproken: number;
  readonly tellingen: Tellingen;
}

/** A contribution on the peildatum. */
export interface Bijdragestand {
  readonly bijdrage: string;
  readonly programmajaar: number;
  readonly periode: Periode;
  readonly partij: string;
  readonly aard: 'exact' | 'ten_minste' | 'ten_hoogste' | 'geraamd';
  readonly bedrag: Bedrag;
  readonly gevraagd: Bedrag;
  readonly toegezegd: Bedrag;
  readonly vastgelegd: Bedrag;
  /** What was paid, less what was reclaimed. */
  readonly betaald: Bedrag;
}

/** An amount of a begrotingsjaar, by party, cost bearer and stage. */
export interface Jaarstand {
  readonly begrotingsjaar: number;
  readonly partij: string;
  readonly kostendrager?: string | undefined;
  readonly stand: Stand;
  readonly bedrag: Bedrag;
}

/** The money of a deelnemer; every breakdown adds up to `totaal` to the cent. */
export interface Geldstand extends Financieringsoverzicht {
  /** At least one amount is a minimum, so the total is a minimum too. */
  readonly tenMinste: boolean;
  readonly bijdragen: readonly Bijdragestand[];
  readonly perStand: readonly Jaarstand[];
  /** How much of the money of each begrotingsjaar is used. */
  readonly uitputting: readonly Uitputtingsregel[];
  readonly vastgelegd: Bedrag;
  readonly betaald: Bedrag;
}

/** Names by the key that documents use. */
export interface Naam {
  readonly id: string;
  readonly naam: string;
}

/** The stand of the agreement of a deelnemer: unsigned, signed but not begun, running, or over. */
export type Overeenkomststand = 'niet_ondertekend' | 'ondertekend' | 'lopend' | 'afgelopen';

/** The stand of one deelnemer. */
export interface Deelnemerstand {
  readonly id: string;
  readonly naam: string;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly overeenkomst: Overeenkomststand;
  readonly looptijd: Periode;
  /** The year of the programme on the peildatum; absent before and after the term. */
  readonly programmajaar?: number | undefined;
  readonly afgesprokenBuurten: number;
  readonly programmas: readonly Programmadeelstand[];
  readonly buurten: readonly Buurtstand[];
  readonly tellingen: Tellingen;
  readonly geld: Geldstand;
  readonly partijen: readonly Naam[];
  readonly kostendragers: readonly Naam[];
}

/** The stand of all deelnemers together, beside the order (`opdracht`). */
export interface Totaalstand {
  readonly deelnemers: number;
  readonly gemeenten: number;
  readonly afgesprokenBuurten: number;
  /** The order, when it is known. */
  readonly verwachteDeelnemers?: number | undefined;
  readonly verwachteBuurten?: number | undefined;
  readonly tellingen: Tellingen;
  readonly totaal: Bedrag;
  readonly vastgelegd: Bedrag;
  readonly betaald: Bedrag;
  readonly perBegrotingsjaar: readonly {
    readonly begrotingsjaar: number;
    readonly partij: string;
    readonly bedrag: Bedrag;
  }[];
}

/** The stand of a programma on a peildatum: computed from the programma, never edited. */
export interface Programmastand {
  readonly soort: 'programmastand';
  readonly versie: 1;
  readonly naam: string;
  readonly peildatum: Datum;
  /** The fingerprint of the programma it was computed from, unless it was left out. */
  readonly programma?: string | undefined;
  readonly deelnemers: readonly Deelnemerstand[];
  readonly totaal: Totaalstand;
  /** The findings of `checkProgramma`: what is missing or contradictory, with paths in the programma. */
  readonly bevindingen: readonly Bevinding[];
}
