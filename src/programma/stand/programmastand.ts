import type { Financieringsoverzicht, Stand, Uitputtingsregel } from '../../financiering/index.js';
import type { Bedrag, Bevinding, Datum, Periode } from '../../kern/index.js';
import type { Projectfase, Teamrol, Teamstatus, Wachtreden } from '../../team/index.js';

/** How a buurt stands: as its team does, or `geen_team` as long as it has none. */
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
  /** Since when it is in this phase. */
  readonly sinds: Datum;
}

/** An opgave in the wachtkamer of a buurt. */
export interface WachtendeOpgave {
  readonly titel: string;
  readonly thema: string;
  readonly reden: Wachtreden;
  /** Since when it waits. */
  readonly sinds: Datum;
  readonly opnieuwBekijkenOp: Datum;
}

/** How a buurt of the programme stands on the peildatum. Counts are 0 as long as there is no team. */
export interface Buurtstand {
  readonly buurt: string;
  readonly naam: string;
  readonly wijk?: string | undefined;
  readonly programma: string;
  readonly score?: number | undefined;
  /** The day its term starts. */
  readonly start: Datum;
  /** It came in the place of this buurt. */
  readonly vervangt?: string | undefined;
  /** This buurt came in its place; then it counts no longer. */
  readonly vervangenDoor?: string | undefined;
  readonly status: Buurtstatus;
  readonly statusSinds?: Datum | undefined;
  readonly team?: string | undefined;
  readonly begeleidingsjaar?: number | undefined;
  readonly gevormdOp?: Datum | undefined;
  /** People in the team now, and how many there have ever been. */
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

/** How many buurten have a status. */
export interface Statustelling {
  readonly status: Buurtstatus;
  readonly aantal: number;
}

/** Counts over buurten; a buurt that was replaced does not count, its successor does. Projects and results of both do. */
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

/** How a part of the scope stands: a programme or theme with its own number of buurten. */
export interface Programmadeelstand {
  readonly id: string;
  readonly naam: string;
  /** How many buurten the agreement names. */
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

/** An amount of a begrotingsjaar, by party, cost bearer and how far it has come. */
export interface Jaarstand {
  readonly begrotingsjaar: number;
  readonly partij: string;
  readonly kostendrager?: string | undefined;
  readonly stand: Stand;
  readonly bedrag: Bedrag;
}

/** The money of a deelnemer; every breakdown adds up to `totaal` to the cent. */
export interface Geldstand extends Financieringsoverzicht {
  /** Some amount is a minimum, so the total is one. */
  readonly tenMinste: boolean;
  readonly bijdragen: readonly Bijdragestand[];
  readonly perStand: readonly Jaarstand[];
  /** How far the money of each begrotingsjaar is used. */
  readonly uitputting: readonly Uitputtingsregel[];
  readonly vastgelegd: Bedrag;
  readonly betaald: Bedrag;
}

/** A name by the key that documents use. */
export interface Naam {
  readonly id: string;
  readonly naam: string;
}

/** How the agreement of a deelnemer stands: unsigned, signed but not begun, running, or over. */
export type Overeenkomststand = 'niet_ondertekend' | 'ondertekend' | 'lopend' | 'afgelopen';

/** How one deelnemer stands. */
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

/** The whole: all deelnemers together, against what was ordered. */
export interface Totaalstand {
  readonly deelnemers: number;
  readonly gemeenten: number;
  readonly afgesprokenBuurten: number;
  /** What was ordered, when that is known. */
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

/** How a programma stands on a peildatum: computed from the programma, never edited. */
export interface Programmastand {
  readonly soort: 'programmastand';
  readonly versie: 1;
  readonly naam: string;
  readonly peildatum: Datum;
  /** The fingerprint of the programma it was computed from, unless it was left out. */
  readonly programma?: string | undefined;
  readonly deelnemers: readonly Deelnemerstand[];
  readonly totaal: Totaalstand;
  /** What is missing or contradicts, with paths into the programma: as `checkProgramma` gives it. */
  readonly bevindingen: readonly Bevinding[];
}
