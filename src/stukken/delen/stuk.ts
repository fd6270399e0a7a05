import type { Datum } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Deelnemer, Deelnemerstand, Programma, Programmastand } from '../../programma/index.js';
import type { Signaalregel } from '../../team/index.js';
import type { ProtectVerslagOptions, Verslag, Verslagbron } from '../../verslag/index.js';
import type { Lezer, Plek } from './lezer.js';
import type { Vergelijking } from './vergelijking.js';

/** The options of every piece that is made from a programma. */
export interface StukOptions {
  /** The day it holds for. */
  readonly peildatum: Datum;
  /** Only what was known of the agreement, its money and the teams on this day; the piece says so. Default: all that is recorded. */
  readonly bekendOp?: Datum | undefined;
  /**
   * The day of knowing of the previous account. The piece then has a section 'Wat er veranderde': the difference per begrotingsjaar, with the
   * events that caused it. Default: no such section.
   */
  readonly vergelekenMet?: Datum | undefined;
  /** The id of the deelnemer it is about. Default: the only one. */
  readonly deelnemer?: string;
  /** Whole months after the start of its term within which a buurt must have a formed team. Default: 6. */
  readonly maandenTotTeam?: number;
  /** The rules of the signals about the teams: see `getProgrammastand`. Default: `STANDAARD_SIGNAALREGELS`. */
  readonly signaalregels?: readonly Signaalregel[] | undefined;
  /**
   * Counts of people under this bound are not shown, nor are figures from which they could be computed. `'toon_alles'` shows everything:
   * only for readers who are allowed to know. Default: 5.
   */
  readonly kleineAantallen?: number | 'toon_alles';
  /**
   * What was published before, as it was published: pieces of other days and other pieces of this day. No small number of people can be
   * computed from all of it together: see `protectVerslag`. Default: nothing.
   */
  readonly eerder?: readonly Verslag[] | undefined;
  /** What happens when an earlier piece gives a small number away already: see `protectVerslag`. Default: `weiger`. */
  readonly alGepubliceerd?: ProtectVerslagOptions['alGepubliceerd'];
}

/** A piece in the making: the documents that it reads, and the stand. */
export interface Stuk {
  readonly programma: Programma;
  readonly stand: Programmastand;
  readonly deelnemer: Deelnemer;
  readonly deel: Deelnemerstand;
  /** The text of the agreement that counts. */
  readonly tekst: Samenwerkingsovereenkomst;
  /** Why the forecast changed since the previous account, when that was asked. */
  readonly vergelijking?: Vergelijking | undefined;
  readonly lezer: Lezer;
  readonly bronnen: readonly Verslagbron[];
  /** A place in the stand of the deelnemer. */
  readonly hier: (...pad: (string | number)[]) => Plek;
}
