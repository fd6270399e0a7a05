import type { Pad } from '../../kern/index.js';

/** One decision that differs. */
export interface Opzetverschil {
  /**
   * Where: a field by its name, an item of a list by its key (`id`, `code`, `sleutel` and so on; a block of years by its years, `'2,3'`), and
   * an item without a key by its place in the list of `na`, or in that of `voor` when it went out.
   */
  readonly pad: Pad;
  /** What stood there. Absent: nothing did. */
  readonly voor?: unknown;
  /** What stands there. Absent: nothing does. */
  readonly na?: unknown;
  /** Of an item that came into a list or went out of it: its place there, counted from 0. */
  readonly plaats?: number;
  /** The items of a list that are in both stand in another order: `voor` and `na` are their keys. */
  readonly volgorde?: true;
}
