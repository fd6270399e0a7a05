import type { Bevinding, Datum, Werkopties } from '../../kern/index.js';
import type { Evaluatiebewijs, Evaluatievraag } from './bewijs.js';
import type { Planopzet } from './evaluatieplan.js';

/** Buurten that are alike in what is known of them before the start. */
export interface Simulatiecel {
  /** How many buurten: 1 or more. */
  readonly aantal: number;
  /** The block: a gemeente, or what the plan compares within. Default: all in one. */
  readonly blok?: string;
  /** Whether they have the programme. Default: true. With opzet `binnen` and `trapsgewijs` all have it. */
  readonly programma?: boolean;
  /** By key of the plan: the group, or the figure. A figure that is not here is drawn, standard normal. */
  readonly kenmerken?: Readonly<Record<string, string | number>>;
  /** The day on which the programme begins here. Default: the `start` of the opzet. */
  readonly start?: Datum;
  /** How many times the effect they get. Default: see `effecten` of the options. */
  readonly effect?: number;
  /** How many times the spread within and between they have. Default: 1. */
  readonly spreiding?: number;
  /** The chance that a buurt has no outcome. Default: that of the opzet. */
  readonly uitval?: number;
  /**
   * With `keuze`: which candidates of the block they are. Default: `laagste` with the programme, otherwise `rest`. Not with opzet
   * `keuzerand`: there the programme has the lowest, and the others are those that come next.
   */
  readonly gekozen?: 'laagste' | 'hoogste' | 'rest';
}

/** How buurten came to be chosen: by a figure of the outcome itself on a day, among so many candidates in every block. */
export interface Simulatiekeuze {
  /** The middle of the days that the figure of the choice is about. */
  readonly op: Datum;
  /** In every block. */
  readonly kandidaten: number;
  /** The key of the outcome. Default: that of the first comparison of the plan. */
  readonly uitkomst?: string;
}

/** What is expected of the buurten, as far as it is known before the start. */
export interface Simulatieopzet {
  readonly cellen: readonly Simulatiecel[];
  /** The day on which the programme begins. */
  readonly start: Datum;
  /** The spread between buurten of a block that stays over the years, as `tussen` of `toSpreiding`; in the unit of the outcome. */
  readonly tussen: number;
  /** The spread of a buurt from year to year, as `binnen` of `toSpreiding`. */
  readonly binnen: number;
  /** How much of a deviation is left a year later, 0 to 1, as `samenhang` of `toSpreiding`. Default: 0. */
  readonly samenhang?: number;
  /** The change of all buurten in a year. Default: 0. */
  readonly trend?: number;
  /** The spread between blocks. Default: 0. */
  readonly tussenBlokken?: number;
  /** For yes or no: the share of yes without the programme, 0 to 1. The effect is then a difference of shares. Default: 0.5. */
  readonly aandeel?: number;
  /** The chance that a buurt has no outcome, 0 to 1. Default: 0. */
  readonly uitval?: number;
  /** Default: what decided the choice has nothing to do with the outcome. */
  readonly keuze?: Simulatiekeuze;
  /** For `trapsgewijs`: the days of measurement. Default: the day before each start, and the day of the outcome. */
  readonly perioden?: readonly Datum[];
  /** For `vergelijking`: the i-th buurt with the programme and the i-th without of a block are a set. Default: the block is one set. */
  readonly paren?: boolean;
}

/**
 * Options of `simulateEvaluatie`. A step of `werk` is a number that a run works out: about the arrangements of its tests. All steps are counted
 * before the first run. Default: a billion, some minutes. The signal is read at every few runs.
 */
export interface SimulateEvaluatieOptions extends Werkopties {
  /** How many evaluations are simulated for every effect: 100 to 20,000. Default: 1,000. */
  readonly runs?: number;
  /** Default: `'simulatie'`. */
  readonly zaad?: number | string;
  /**
   * The sizes of the effect, in the unit of the outcome; no effect at all is simulated always. With opzet `binnen` the buurten of the first
   * group get it, or with a figure as kenmerk so much for every 1 of the figure; otherwise the buurten with the programme, from their own
   * start on. Default: 0.5, 1 and 2 times the spread of the outcome.
   */
  readonly effecten?: readonly number[];
  /** A test with more arrangements than this draws as many. Default: 1,999. */
  readonly rangschikkingen?: number;
}

/** A share of the runs. */
export interface Simulatieaandeel {
  readonly aandeel: number;
  /** Of how many runs. */
  readonly van: number;
  /** The Monte Carlo error. */
  readonly standaardfout: number;
  /** The exact 99% interval of the share that endless runs would give. */
  readonly onder: number;
  readonly boven: number;
}

/** A mean over the runs. */
export interface Simulatiegemiddelde {
  readonly waarde: number;
  /** The Monte Carlo error. */
  readonly standaardfout: number;
}

/** What one question gives for one size of the effect. */
export interface Simulatieuitkomst {
  readonly effect: number;
  /** What the comparison should find then: differs from `effect` when buurten get other shares of it. Absent for a figure as kenmerk. */
  readonly waar?: number;
  /** The share of runs with a finding; with `waar` 0 these are false findings, otherwise the power. */
  readonly gevonden: Simulatieaandeel;
  /** The share of runs in which no verdict is given. */
  readonly geweigerd: Simulatieaandeel;
  /** The mean of the estimates minus `waar`. Absent without estimates. */
  readonly vertekening?: Simulatiegemiddelde;
  /** The share of the intervals that hold `waar`. Absent without intervals. */
  readonly dekking?: Simulatieaandeel;
  /** Among the findings: the share that points the wrong way (type S). Absent without findings, and when `waar` is 0. */
  readonly verkeerdTeken?: Simulatieaandeel;
  /** Among the findings: the mean of the estimate as times `waar`, without signs (type M). Absent as `verkeerdTeken`. */
  readonly overdrijving?: Simulatiegemiddelde;
}

/** What one question of the plan can and cannot show. */
export interface Simulatievraag {
  /** The key of the comparison in the plan. */
  readonly vergelijking: string;
  readonly vraag: Evaluatievraag;
  /** What a conclusion will be worth by the design, with the reasons; of a run without effect, one with a verdict when there is. */
  readonly bewijs: Evaluatiebewijs;
  /** Without any effect. */
  readonly valseVondsten: Simulatieaandeel;
  /** `ongeschikt`: without effect it finds one too often, so no conclusion may be drawn; `geweigerd`: no run gives a verdict. */
  readonly oordeel: 'geschikt' | 'ongeschikt' | 'geweigerd';
  /** No effect first, then the `effecten` in their order. */
  readonly uitkomsten: readonly Simulatieuitkomst[];
  /** The smallest effect that is found with the power of the plan. Absent: none up to ten times the spread, or not `geschikt`. */
  readonly kleinsteEffect?: number;
  /** The answer in words, by `formatBevinding`. */
  readonly conclusie: Bevinding;
}

/** What a planned evaluation can and cannot show. */
export interface Evaluatiesimulatie {
  readonly naam: string;
  readonly opzet: Planopzet;
  readonly alfa: number;
  readonly onderscheidingsvermogen: number;
  readonly runs: number;
  readonly vragen: readonly Simulatievraag[];
  /** The share of runs without any effect in which at least one question has a finding. */
  readonly valseVondsten: Simulatieaandeel;
  /** The answer as a whole. */
  readonly conclusie: Bevinding;
}
