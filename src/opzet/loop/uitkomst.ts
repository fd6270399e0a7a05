import type { Evaluatieplan } from '../../evaluatie/index.js';
import type { Financieringsplan, Geldverloop } from '../../financiering/index.js';
import type {
  Burenparen,
  Buurtindeling,
  Gebiedspunt,
  Koppeling,
  Splitskwaliteit,
  Vierkant,
} from '../../gebied/index.js';
import type { Bevinding, Datum, Werkopties } from '../../kern/index.js';
import type { Kerncijferdocument, Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Overeenkomstdossier, Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Programma, Programmastand } from '../../programma/index.js';
import type { Algoritmeregistratie, Verantwoording } from '../../register/index.js';
import type { Beoordelingen, Routekaartscores } from '../../routekaart/index.js';
import type {
  Loting,
  Programmascore,
  Reservelijst,
  Selectie,
  Selectieanalyse,
  Selectiebesluit,
  SelectieGebied,
  Zoekopties,
} from '../../selectie/index.js';
import type { Opgaverang, Signaal, Teamdossier, Teamstand } from '../../team/index.js';
import type { Verslag } from '../../verslag/index.js';
import type { Stuksoort } from '../model/brieven.js';

/** The steps of a run, in their order. */
export const OPZETSTAPPEN = [
  'tabel',
  'scores',
  'selectie',
  'overeenkomst',
  'programma',
  'stukken',
  'registraties',
  'verantwoording',
] as const;

/** A step of a run, one of {@link OPZETSTAPPEN}. */
export type Opzetstap = (typeof OPZETSTAPPEN)[number];

/** A buurt that was chosen: by a selection, by a decision, or by people. */
export interface GegevenKeuze {
  readonly code: string;
  /** The id of a programme of the opzet. */
  readonly programma: string;
  /** The id of a quotum of that programme. Default: not known. */
  readonly quotum?: string | undefined;
  /** Its score for that programme. Default: that of the scores of the run, when there are any. */
  readonly score?: number | undefined;
  /** Why people chose it. */
  readonly motief?: string | undefined;
}

/** The facts that a run works on. Everything is optional: what is handed in is not computed. */
export interface Opzetgegevens {
  /** The rows of each source, by its id, as a parser gives them. */
  readonly rijen?: Readonly<Record<string, unknown>> | undefined;
  /** Figures of the app itself, instead of rows. */
  readonly tabel?: Kerncijfertabel | Kerncijferdocument | undefined;
  /** Mappings for sources in the classification of another year. */
  readonly koppelingen?: readonly Koppeling[] | undefined;
  /** Squares of 100 m with their inhabitants and buurt, for an opzet that splits buurten. */
  readonly vierkanten?: readonly Vierkant[] | undefined;
  /** Figures of these squares, read with `vorm: 'vierkant'`. Default: none, and then most counts of a part are estimates. */
  readonly vierkantcijfers?: Kerncijfertabel | Kerncijferdocument | undefined;
  /** Outlines (GeoJSON), from which neighbours are made when the opzet says `buren: { soort: 'omtrek' }`, or composes buurten. */
  readonly kaart?: unknown;
  /** Points, from which neighbours are made when the opzet says `buren: { soort: 'afstand' }`. */
  readonly punten?: readonly Gebiedspunt[] | undefined;
  /** The neighbours themselves. */
  readonly buren?: Burenparen | undefined;
  /** Judgements; each document names its Routekaart. */
  readonly oordelen?: readonly Beoordelingen[] | undefined;
  /** Own scores, by programme, for all programmes or for some. */
  readonly scores?: Readonly<Record<string, Routekaartscores | readonly Programmascore[]>> | undefined;
  /** An own choice. */
  readonly selectie?: Selectie | readonly GegevenKeuze[] | undefined;
  /** A decision on the choice: its buurten go before those of `selectie`. */
  readonly besluit?: Selectiebesluit | undefined;
  /** The first day of the agreement. It goes before that of the opzet. */
  readonly start?: Datum | undefined;
  /** The agreement once it is there, instead of the concept: its record, or its text with the signatures. */
  readonly overeenkomst?: Samenwerkingsovereenkomst | Overeenkomstdossier | undefined;
  readonly teams?: readonly Teamdossier[] | undefined;
}

/** Options of `runOpzet`. */
export interface RunOpzetOptions {
  /** The day that letters, stand and account hold for. */
  readonly peildatum: Datum;
  /** The day of the letters, on the peildatum or later. Default: none, and `checkVerslag` says that a letter lacks it. */
  readonly briefdatum?: Datum | undefined;
  /** The last step. Default: `verantwoording`, the last there is. */
  readonly tot?: Opzetstap | undefined;
  /** The software that runs, for the account. Default: this library, with its version. */
  readonly software?: { readonly naam: string; readonly versie: string } | undefined;
  /** A solver of another make for a choice that the budget is not enough for; see `selectBuurten`. Default: none. */
  readonly oplosser?: Zoekopties['oplosser'];
  /**
   * What was published before, as it was published, so that no small number of people can be computed from old and new pieces together.
   * The pieces of one run are protected together in any case. Default: nothing.
   */
  readonly eerder?: readonly Verslag[] | undefined;
  /** Read between the parts of a run, and within a choice and the analysis of its certainty. Default: none. */
  readonly signaal?: Werkopties['signaal'];
}

/** What a step asks for: facts to hand in, or parts that the opzet does not have. */
export type Opzetbenodigd =
  | 'rijen'
  | 'oordelen'
  | 'koppeling'
  | 'vierkanten'
  | 'buren'
  | 'start'
  | 'partijen'
  | 'overeenkomst'
  | 'geld';

/** What the next step still asks. */
export interface Opzetvraag {
  readonly stap: Opzetstap;
  readonly wat: Opzetbenodigd;
  /** Of which source, Routekaart or programme. */
  readonly id?: string | undefined;
}

/** A team on the peildatum, by the rules of the opzet. */
export interface Opzetteam {
  readonly stand: Teamstand;
  readonly signalen: readonly Signaal[];
  /** The opgaven of its wachtkamer, with what it can take up next. */
  readonly opgaven: readonly Opgaverang[];
}

/** What a run gives. A field is there when its step was run, or when it was handed in. */
export interface Opzetuitkomst {
  /** The figures of the gemeenten of the opzet, all areas and all columns. */
  readonly tabel?: Kerncijfertabel;
  /** How the buurten were made, when the opzet composes them. */
  readonly samenstelling?: Buurtindeling;
  /** Which of these touch. Hand it in as `buren` with the table of this outcome. */
  readonly buren?: Burenparen;
  /** What the split of buurten that were too large brought. */
  readonly splitsing?: Splitskwaliteit;
  /** The buurten as the selection sees them. */
  readonly gebieden?: readonly SelectieGebied[];
  /** The scores of each programme that has them. */
  readonly scores: Readonly<Record<string, Routekaartscores | readonly Programmascore[]>>;
  /** The best choice by scores and quota, with the places that were drawn by lot; also when another choice was handed in. */
  readonly selectie?: Selectie;
  /** The lot between near-ties, when the opzet asks for it and its seed is known. */
  readonly loting?: Loting;
  /** The selection before that lot. */
  readonly voorLoting?: Selectie;
  /** The buurten that go on: those handed in, else those of `selectie`. */
  readonly gekozen?: readonly GegevenKeuze[];
  /**
   * The plan of the evaluation, once there is a decision: with the figures that the choice read. Absent: the opzet has no plan, there is no
   * decision, or scores or choice were handed in.
   */
  readonly evaluatieplan?: Evaluatieplan;
  readonly reserves?: readonly Reservelijst[];
  readonly zekerheid?: Selectieanalyse;
  readonly financieringsplan?: Financieringsplan;
  /** The text that holds on the peildatum. */
  readonly overeenkomst?: Samenwerkingsovereenkomst;
  /** The course of the money of the agreement: `listBoekingen`, `computeUitputting` and the like read it. */
  readonly verloop?: Geldverloop;
  readonly programma?: Programma;
  readonly stand?: Programmastand;
  /** The teams that were handed in and are registered by the peildatum. */
  readonly teams?: readonly Opzetteam[];
  readonly stukken: Readonly<Partial<Record<Exclude<Stuksoort, 'buurtbrieven'>, Verslag>>>;
  /** The letters to the residents of every buurt, by the code of the buurt. */
  readonly buurtbrieven?: Readonly<Record<string, Verslag>>;
  /** The entries of the algorithm for the register: one for every gemeente, about all Routekaarten in use. */
  readonly registraties?: readonly Algoritmeregistratie[];
  readonly verantwoording?: Verantwoording;
  /** The steps whose result was handed in. */
  readonly gegeven: readonly Opzetstap[];
  /** What the first step that could not be finished still asks; empty when nothing is asked. */
  readonly nodig: readonly Opzetvraag[];
  /** Of every step; the path begins with the step and the id, `['scores', 'energie', …]`, that of a fault of the opzet with `opzet`. */
  readonly bevindingen: readonly Bevinding[];
}
