import type { Bevinding, Datum } from '../../kern/index.js';
import type { PermutatieOptions, Permutatieresultaat, Schatting } from '../../rekenen/index.js';
import type { Evaluatiebewijs } from './bewijs.js';
import type { KleinsteEffect, Weglaatreden } from './evaluatie.js';
import type { Planselectie } from './evaluatieplan.js';

/** What every question about an effect of the programme says. */
export interface Effectvraag extends Omit<PermutatieOptions, 'betrouwbaarheid'> {
  /** The key of the outcome. */
  readonly uitkomst: string;
  /** A measurement counts for a day when it lies at most this many days from it. Default: 0. */
  readonly margeDagen?: number;
  /** Level of the test; the interval has confidence `1 - alfa`. Default: 0.05. */
  readonly alfa?: number;
  /** For the smallest demonstrable effect. Default: 0.8. */
  readonly onderscheidingsvermogen?: number;
  /** How the buurten of the programme were chosen, as in the plan. Default: not known, with a finding. */
  readonly selectie?: Planselectie;
  /** The day on which this question was set down. Absent, or after a first outcome: the answer is exploring. */
  readonly vastgesteldOp?: Datum;
}

/** What every answer about an effect of the programme holds. */
export interface Effectoordeel {
  /** `geweigerd`: the figures may not be read as an effect; `conclusie` says why and `bewijs.alternatieven` what would have been possible. */
  readonly soort: 'oordeel' | 'geweigerd';
  readonly uitkomst: string;
  /** How much higher the outcome is with the programme, with the interval of the same test. Absent when refused. */
  readonly effect?: Schatting;
  /** Absent when refused, or when there is nothing to compare. */
  readonly toetsing?: Permutatieresultaat;
  readonly kleinsteEffect?: KleinsteEffect;
  /** The buurten that do not count, sorted, with the reason. */
  readonly weggelaten: readonly { readonly buurt: string; readonly reden: Weglaatreden | 'geen_set' }[];
  readonly bewijs: Evaluatiebewijs;
  /** The answer in words, by `formatBevinding`. */
  readonly conclusie: Bevinding;
  readonly bevindingen: readonly Bevinding[];
}
