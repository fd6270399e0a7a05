import type { Datum } from '../../kern/index.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import type { Boekingsvergelijking } from './compareBoekingen.js';

/** Options of {@link explainBoekingen}. */
export interface ExplainBoekingenOptions {
  readonly peildatum: Datum;
  /** What was known on this day is where the explanation starts. */
  readonly vanaf: Datum;
  /** Where it ends. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  readonly methode?: 'dagen' | 'maanden' | undefined;
}

/** What one event, or one text, changed in the forecast. */
export interface Boekingsoorzaak {
  /** The id of the event; for an addendum `tekst-1` and so on. */
  readonly id: string;
  readonly soort: string;
  readonly geregistreerd: Datum;
  readonly wijziging: Boekingsvergelijking;
}

/** Why the forecast changed between two days of knowing. The changes add up to `totaal`. */
export interface Boekingsuitleg {
  readonly totaal: Boekingsvergelijking;
  /** In the order of recording; only what changed something. */
  readonly oorzaken: readonly Boekingsoorzaak[];
}

export function explainBoekingen(verloop: Geldverloop, options: ExplainBoekingenOptions): Boekingsuitleg {
  void verloop;
  void options;
  throw new RangeError('not built');
}
