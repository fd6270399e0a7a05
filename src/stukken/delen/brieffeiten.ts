import type { Bijdrageaard, Bijdragedoel } from '../../financiering/index.js';
import type { Bedrag, Datum } from '../../kern/index.js';
import type { Programmaopdracht } from '../../programma/index.js';

/** The id of {@link Brieffeiten} among the sources of a piece. */
export const BRIEFBRON = 'brief';

/** The steps of a contribution, the furthest last. */
export type Bijdragestap = 'gevraagd' | 'toegezegd' | 'vastgelegd' | 'vastgesteld';

/** Contributions of one payer that are alike, over one or several years of the programme. */
export interface Bijdragegroep {
  /** The years in words: `het tweede en het derde jaar`. */
  readonly jaren: string;
  /** The number of contributions: when there are several, `bedrag` is that of each. */
  readonly aantal: number;
  readonly eersteJaar: boolean;
  readonly van: string;
  readonly naar?: string | undefined;
  readonly bedrag: Bedrag;
  readonly aard: Bijdrageaard;
  /** Of the first year. */
  readonly doel?: Bijdragedoel | undefined;
  /** The payer gets VAT back, which is not in `bedrag` and is in the amounts of the steps. */
  readonly btwTerug: boolean;
  /** The furthest step that was recorded, with its amount. Absent: none was. */
  readonly stap?: { readonly naam: Bijdragestap; readonly bedrag: Bedrag } | undefined;
  readonly betaald: Bedrag;
}

/** What a cost bearer bears in all. */
export interface Dragerbedrag {
  readonly naam: string;
  readonly bedrag: Bedrag;
}

/** A buurt whose place another took. */
export interface Vervanging {
  readonly eruit: string;
  readonly erin: string;
  readonly datum?: Datum | undefined;
  readonly reden?: string | undefined;
  /** How much lower (or higher, below zero) the total score became. */
  readonly verschil?: number | undefined;
}

/** The inhabitants of the chosen buurten. */
export interface Inwonercijfers {
  /** The number of chosen buurten of which they are known. */
  readonly bekend: number;
  readonly laagste: number;
  readonly hoogste: number;
  readonly gemiddelde: number;
}

/** The opgaven that wait. */
export interface Wachtcijfers {
  readonly aantal: number;
  /** How many days the longest has waited. */
  readonly dagen: number;
  /** The first day on or after the peildatum on which one is looked at again. Absent: every such day is past. */
  readonly opnieuwOp?: Datum | undefined;
  /** The number of opgaven of which that day is past. */
  readonly voorbij: number;
}

/** The finished projects after the first year of their team, when it finished one in that year too. */
export interface Groei {
  readonly projecten: number;
  /** Those that were larger than the largest of the first year of the same team. */
  readonly groter: number;
}

/** How large teams are. */
export interface Teamgrootte {
  /** The mean number of volunteers of a formed team. */
  readonly gemiddelde: number;
  /** The smallest number of volunteers of a buurt that can have any, or of a programme. */
  readonly kleinste: number;
}

/** What a piece for the council tells and no other source says: computed from the programma, so that it can be checked. */
export interface Brieffeiten {
  readonly peildatum: Datum;
  readonly opdracht?: Programmaopdracht | undefined;
  /** The other deelnemers by name; gemeenten with one agreement are one name. */
  readonly anderen: readonly string[];
  /** Some deelnemer is of several gemeenten, which count as one. */
  readonly gezamenlijk: boolean;
  readonly bijdragen: readonly Bijdragegroep[];
  readonly dragers: readonly Dragerbedrag[];
  /** The intensive years in words. Absent: no year is. */
  readonly intensief?: string | undefined;
  /** Number of buurten with and without a score together. */
  readonly gevraagdeScores?: number | undefined;
  /** The gap without a proof, upwards to three decimals. */
  readonly gat?: number | undefined;
  /** The number of chosen buurten that a draw chose too, on average. */
  readonly blijven?: number | undefined;
  /** The names of the chosen buurten that were chosen in about half of the draws. */
  readonly muntworpen: readonly string[];
  /** The names of the chosen buurten that are composed of other areas. */
  readonly samengesteld: readonly string[];
  readonly beoordelaars?: number | undefined;
  readonly inwoners?: Inwonercijfers | undefined;
  readonly vervangingen: readonly Vervanging[];
  /** Opgaven of the wijkplannen that wait, and those about verduurzaming and of the sociale basis that were not dropped. */
  readonly opgaven: { readonly wijkplan: number; readonly verduurzaming: number; readonly socialeBasis: number };
  readonly wachtkamer?: Wachtcijfers | undefined;
  readonly groei?: Groei | undefined;
  /** Absent: no team was formed. */
  readonly teamgrootte?: Teamgrootte | undefined;
}
