import type { Datum } from '../../kern/index.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Gemeten } from './findUitkomst.js';

/** What was measured in a buurt, and when. */
export interface Buurtmeting {
  readonly situatie: Situatie;
  /** The day that was asked, of this buurt. */
  readonly dag: Datum;
  readonly na: Gemeten;
  /** For a change: its first measurement. */
  readonly voor: Gemeten | undefined;
  /** The outcome, or the change of it. */
  readonly waarde: number;
}

/** A buurt that counts in a comparison. */
export interface Rij extends Buurtmeting {
  readonly buurt: string;
  readonly blok: string;
  /** Absent: not known. */
  readonly gemeente: string | undefined;
  readonly kenmerk: string | number;
}
