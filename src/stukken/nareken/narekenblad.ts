import type { Datum, Pad } from '../../kern/index.js';
import type { Criteriumrichting, Weging } from '../../routekaart/index.js';
import type { Kansen } from '../delen/readKansen.js';

/** A criterion with where it comes from and how much it weighs. */
export interface Narekencriterium {
  readonly routekaart: string;
  readonly naam: string;
  readonly soort: 'kerncijfer' | 'beoordeling';
  readonly bron?: string | undefined;
  readonly tabel?: string | undefined;
  readonly jaar?: number | undefined;
  /** On its own level, and in the whole. Absent: it did not count. */
  readonly gewicht?: number | undefined;
  readonly effectief?: number | undefined;
  readonly richting: Criteriumrichting;
}

/** How many places a quotum had and out of how many buurten. */
export interface Narekenquotum {
  readonly naam: string;
  readonly van: number;
  readonly tot: number;
  readonly gescoord: number;
  readonly konMeedoen: number;
  readonly gekozen: number;
}

/** How often a buurt was chosen in the draws, as people count and for a technical annex. */
export interface Narekenkans {
  readonly naam: string;
  readonly gekozen: boolean;
  readonly zin: string;
  readonly standaardfout: number;
  readonly laagste: number;
  readonly hoogste: number;
}

/** What a journalist needs to redo a choice: a source of a piece. What is not known is absent. */
export interface Narekenblad {
  readonly criteria: readonly Narekencriterium[];
  readonly wegingen: readonly { readonly naam: string; readonly methodes: readonly Weging['methode'][] }[];
  readonly quota: readonly Narekenquotum[];
  readonly gekozen: number;
  readonly konMeedoen?: number | undefined;
  readonly gat?: number | undefined;
  readonly gewichtenDoor?: string | undefined;
  readonly oordelaars?: string | undefined;
  readonly besluit?: { readonly kenmerk: string; readonly datum: Datum } | undefined;
  readonly kansen?: Kansen | undefined;
  /** The share of the buurten that a draw chose as well, averaged. */
  readonly overlap?: number | undefined;
  readonly perBuurt: readonly Narekenkans[];
  readonly afwijkingen?:
    | readonly {
        readonly erin?: string | undefined;
        readonly eruit?: string | undefined;
        readonly reden: string;
        readonly datum?: Datum | undefined;
        readonly verlies?: number | undefined;
      }[]
    | undefined;
  readonly loting?: { readonly zaad: string; readonly deelnemers: number; readonly plekken: number } | undefined;
  readonly zonderScore: readonly {
    readonly naam: string;
    readonly routekaart?: string | undefined;
    readonly reden: string;
  }[];
  /** How many buurten those are: one can stand there for several Routekaarten. */
  readonly aantalZonderScore: number;
  readonly afdrukken: readonly {
    readonly wat: string;
    readonly versie?: string | undefined;
    readonly afdruk: string;
  }[];
  /** How a fingerprint is made. */
  readonly afdrukmethode: string;
  readonly software?: string | undefined;
  readonly downloads: readonly { readonly titel: string; readonly vorm: string; readonly vindplaats: string }[];
  /** How many findings there were to look at. Absent: none were handed in, not even an empty list. */
  readonly bekeken?: number | undefined;
  /** How many findings that concern a journalist have no sentence here, as they are of another room. */
  readonly elders: number;
  /** The findings that concern a journalist, as sentences. */
  readonly punten: readonly { readonly code: string; readonly pad: Pad; readonly zin: string }[];
}
