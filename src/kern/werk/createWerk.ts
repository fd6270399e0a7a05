import { parseSchema } from '../document/parseSchema.js';
import { refuse } from '../teksten/codes.js';
import { type Werkopties, WerkoptiesSchema } from './werkopties.js';

/** What the steps of a function are, in words that stand in a sentence. The English ones are in `kern.woorden`. */
export type Werkstap =
  | 'stappen'
  | 'vergelijkingen'
  | 'paren'
  | 'toewijzingen'
  | 'trekkingen'
  | 'waarden'
  | 'cijfers'
  | 'cellen'
  | 'berekeningen'
  | 'scores'
  | 'gebeurtenissen'
  | 'perioden'
  | 'brieven';

/** What a function counts, and how much of it without `werk`. */
export interface Werkmaat {
  /** The bound when the options name none. */
  readonly standaard: number;
  /** What a step is. */
  readonly wat: Werkstap;
}

/** Counts the work of one call. */
export interface Werk {
  /** The bound. */
  readonly hoogstens: number;
  /** Counts steps, before they are taken: refuses those past the bound, and reads the signal every few thousand steps. */
  readonly spend: (stappen: number) => void;
  /** Refuses work that is known beforehand: that many steps besides those that were counted. It counts nothing. */
  readonly check: (stappen: number) => void;
  /** Reads the signal now: where a call waits, or between parts of which each is work by itself. */
  readonly look: () => void;
}

/** After so many steps the signal is read again: far less than a second of any work. */
const TUSSEN = 4096;

/**
 * A counter for the work of one call.
 *
 * @throws DomeinFout `kern.document_ongeldig` when `werk` or `signaal` is not right; `kern.te_veel_werk` and `kern.afgebroken`, here and by
 *   the counter. The params of the first say what is counted (`wat`), how much is needed at least (`nodig`) and what is allowed
 *   (`hoogstens`), of the second how many steps were counted (`gedaan`)
 *
 * @example
 * ```ts
 * import { createWerk } from 'buurtaanpak/kern/huis';
 *
 * const werk = createWerk({ werk: 10 }, { standaard: 1000, wat: 'paren' });
 * werk.spend(10);
 * werk.spend(1); // throws kern.te_veel_werk
 * createWerk({ signaal: { aborted: true } }, { standaard: 1000, wat: 'paren' }); // throws kern.afgebroken
 * ```
 */
export function createWerk(options: Werkopties, { standaard, wat }: Werkmaat): Werk {
  const { werk: hoogstens = standaard, signaal } = parseSchema(WerkoptiesSchema, options, 'opties');
  let gedaan = 0;
  let gelezen = 0;
  const check = (stappen: number) => {
    if (gedaan + stappen <= hoogstens) return;
    const nodig = Math.min(Math.ceil(gedaan + stappen), Number.MAX_SAFE_INTEGER);
    refuse('kern.te_veel_werk', { wat, nodig, hoogstens });
  };
  const look = () => {
    gelezen = gedaan;
    if (signaal?.aborted === true) refuse('kern.afgebroken', { gedaan });
  };
  look();
  return {
    hoogstens,
    check,
    look,
    spend: (stappen) => {
      check(stappen);
      gedaan += stappen;
      if (gedaan - gelezen >= TUSSEN) look();
    },
  };
}
