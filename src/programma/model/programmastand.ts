import type {
  Balanspostregel,
  Bijdragestand,
  Kasregel,
  Partijjaar,
  Uitputtingsregel,
  Vrijvalreden,
} from '../../financiering/index.js';
import type { Bedrag, Bevinding, Datum, Periode, Sleutel } from '../../kern/index.js';
import type { Overeenkomststatus } from '../../overeenkomst/index.js';
import type { Projectfase, Signaal, Teamrol, Teamstatus, Wachtreden } from '../../team/index.js';
import type { Taak, Taaktelling } from './taak.js';

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

/** The money of a buurt: sums of the cells of `listBoekingen`. Lasten are without VAT that the payer gets back. */
export interface Buurtgeld {
  /** What it will cost, as far as that is known. */
  readonly prognose: Bedrag;
  /** The costs up to and including the peildatum: a part of `prognose`. */
  readonly gerealiseerd: Bedrag;
  /** Agreed, but no longer needed. */
  readonly vrijval: Bedrag;
  /** The forecast divided; adds up to `prognose` to the cent. Earliest year first; zero lines are left out. */
  readonly perBegrotingsjaar: readonly Buurtgeldregel[];
}

/** What a party pays for a buurt in a begrotingsjaar. Without `kostendrager` the party bears it as a whole. */
export interface Buurtgeldregel {
  readonly begrotingsjaar: number;
  /** The party that pays. */
  readonly partij: Sleutel;
  readonly kostendrager?: Sleutel | undefined;
  readonly bedrag: Bedrag;
}

/** What is known of a team after its guidance ended: it was finished, or handed over. */
export interface Buurtnazorg {
  /** The day on which the guidance ended. */
  readonly sinds: Datum;
  /** The volunteers on that day, and how many of them are still in the team. */
  readonly vrijwilligersBijEinde: number;
  readonly gebleven: number;
  /** How often somebody asked since, and the last answer. */
  readonly peilingen: number;
  readonly laatste?:
    | {
        readonly datum: Datum;
        readonly actief: boolean;
        readonly vrijwilligers?: number | undefined;
        readonly projecten?: number | undefined;
      }
    | undefined;
}

/** The stand of a buurt of the programme on the peildatum. Counts are 0 as long as there is no team. */
export interface Buurtstand {
  readonly buurt: string;
  readonly naam: string;
  readonly wijk?: string | undefined;
  readonly programma: string;
  readonly score?: number | undefined;
  /** The day its term starts. Absent: no text of the agreement is known, and the choice does not say it. */
  readonly start?: Datum | undefined;
  /** The buurt that it replaced. */
  readonly vervangt?: string | undefined;
  /** The buurt that replaced it. Then it no longer counts. */
  readonly vervangenDoor?: string | undefined;
  /** Its last day by the agreement, when it stopped or will stop. */
  readonly laatsteDag?: Datum | undefined;
  readonly status: Buurtstatus;
  readonly statusSinds?: Datum | undefined;
  readonly team?: string | undefined;
  readonly begeleidingsjaar?: number | undefined;
  readonly gevormdOp?: Datum | undefined;
  /** The reference of the begeleider, and since when the team waits for one. */
  readonly begeleider?: string | undefined;
  readonly zonderBegeleiderSinds?: Datum | undefined;
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
  /** The signals about its team. Of a volunteer who does everything alone they hold the reference: not for a letter. */
  readonly signalen: readonly Signaal[];
  /** Absent: the guidance did not end, or the team stopped. */
  readonly nazorg?: Buurtnazorg | undefined;
  readonly geld: Buurtgeld;
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

/** An amount of the forecast of a payer. */
export interface Partijbedrag {
  /** The party that pays. */
  readonly partij: Sleutel;
  readonly bedrag: Bedrag;
}

/**
 * The money of a deelnemer on the peildatum: sums of `listBoekingen`, beside the tables of `computeUitputting` and `computeOverlopend`. Lasten
 * are without VAT that the payer gets back. A specifieke uitkering covers other contributions, so it is in no sum. Zero lines are left out.
 */
export interface Geldstand {
  /** What was agreed: `prognose` and `vrijval` together, to the cent. */
  readonly totaal: Bedrag;
  /** What it will cost, as far as that is known. */
  readonly prognose: Bedrag;
  /** Agreed, but no longer needed. */
  readonly vrijval: Bedrag;
  /** The costs up to and including the peildatum: a part of `prognose`. */
  readonly gerealiseerd: Bedrag;
  /** What was committed, as it was recorded. */
  readonly vastgelegd: Bedrag;
  /** The final amounts together; absent as long as none was set. */
  readonly vastgesteld?: Bedrag | undefined;
  /** What was paid less what came back. */
  readonly betaald: Bedrag;
  /** The VAT on the forecast that the payer gets back: `0.00` when there is none. Lasten are without it; `vastgelegd`, `vastgesteld` and `betaald` are with it. */
  readonly btwTerug: Bedrag;
  /** At least one amount is a minimum, so the total is a minimum too. */
  readonly tenMinste: boolean;
  /** The forecast, five times divided; each adds up to `prognose` to the cent. */
  readonly perPartij: readonly Partijbedrag[];
  readonly perJaar: readonly (Partijbedrag & { readonly programmajaar: number })[];
  /** Earliest year first. Without `kostendrager` the party bears it as a whole. */
  readonly perKostendrager: readonly (Partijbedrag & {
    readonly begrotingsjaar: number;
    readonly kostendrager?: Sleutel | undefined;
  })[];
  /** Earliest year first. */
  readonly perBegrotingsjaar: readonly (Partijbedrag & { readonly begrotingsjaar: number })[];
  /** Without `buurt` as long as the buurten are not chosen. */
  readonly perBuurt: readonly { readonly buurt?: string | undefined; readonly bedrag: Bedrag }[];
  /** What fell free and why; adds up to `vrijval`. Earliest year first. */
  readonly vrijgevallen: readonly (Partijbedrag & {
    readonly begrotingsjaar: number;
    readonly reden: Vrijvalreden;
  })[];
  /** Every contribution as a whole, specifieke uitkeringen too. */
  readonly bijdragen: readonly Bijdragestand[];
  /** How much of each contribution is used in each begrotingsjaar. */
  readonly uitputting: readonly Uitputtingsregel[];
  readonly kas: readonly Kasregel[];
  readonly partijjaren: readonly Partijjaar[];
  /** What stands on the balance on the peildatum. */
  readonly balans: readonly Balanspostregel[];
  /** The forecast of what reaches the organisation that does the work. */
  readonly programmakosten: Bedrag;
}

/** Names by the key that documents use. */
export interface Naam {
  readonly id: string;
  readonly naam: string;
}

/** The stand of one deelnemer. */
export interface Deelnemerstand {
  readonly id: string;
  readonly naam: string;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  /** The status of its agreement. */
  readonly overeenkomst: Overeenkomststatus;
  /** The day of the last signature that was needed. */
  readonly ondertekendOp?: Datum | undefined;
  /** The term of the text in force. Absent: no text is known. */
  readonly looptijd?: Periode | undefined;
  /** The last day of the agreement as it is known: of its term, of a notice or of an early end. */
  readonly laatsteDag?: Datum | undefined;
  /** The year of the programme on the peildatum; absent before and after the agreement. */
  readonly programmajaar?: number | undefined;
  readonly afgesprokenBuurten: number;
  readonly programmas: readonly Programmadeelstand[];
  readonly buurten: readonly Buurtstand[];
  readonly tellingen: Tellingen;
  readonly geld: Geldstand;
  /**
   * The money of none of its buurten: for the programme as a whole, of buurten that were not chosen yet, or of a buurt that the agreement
   * names and the choice does not. With that of all `buurten` it is `geld.prognose`, `geld.gerealiseerd` and `geld.vrijval` to the cent.
   */
  readonly geldZonderBuurt: Buurtgeld;
  /** What must be done: earliest `uiterlijk` first, those without a day last. */
  readonly taken: readonly Taak[];
  /** Every stand of a task once; together the number of `taken`. */
  readonly taaktellingen: readonly Taaktelling[];
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
  /** The tasks of all deelnemers, counted by their stand. */
  readonly taaktellingen: readonly Taaktelling[];
  /** Sums over the deelnemers: see {@link Geldstand}. */
  readonly totaal: Bedrag;
  readonly prognose: Bedrag;
  readonly vrijval: Bedrag;
  readonly gerealiseerd: Bedrag;
  readonly vastgelegd: Bedrag;
  readonly betaald: Bedrag;
  readonly btwTerug: Bedrag;
  /** The forecast by year and party; adds up to `prognose`. */
  readonly perBegrotingsjaar: Geldstand['perBegrotingsjaar'];
}

/** The stand of a programma on a peildatum: computed from the programma, never edited. */
export interface Programmastand {
  readonly soort: 'programmastand';
  readonly versie: 3;
  readonly naam: string;
  readonly peildatum: Datum;
  /** The day of knowing, when it was asked for: only what was recorded by then counts. */
  readonly bekendOp?: Datum | undefined;
  /** The fingerprint of the programma it was computed from, unless it was left out. */
  readonly programma?: string | undefined;
  readonly deelnemers: readonly Deelnemerstand[];
  readonly totaal: Totaalstand;
  /** The findings of `checkProgramma`: what is missing or contradictory, with paths in the programma. */
  readonly bevindingen: readonly Bevinding[];
}
