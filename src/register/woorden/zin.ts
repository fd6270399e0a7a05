import type { Pad } from '../../kern/index.js';

/** What a name in a sentence stands for. */
export type Naamsoort = 'programma' | 'kenmerk' | 'cijfer' | 'gebied';

/**
 * A piece of a sentence: words of the library without digits, or a value with its place below the thing that is described. So a letter
 * can name the source of every value, and show a name where the value is a key.
 */
export type Zindeel =
  | string
  | { readonly pad: Pad; readonly getal: number }
  /** The length of a list. */
  | { readonly pad: Pad; readonly lengte: number }
  | { readonly pad: Pad; readonly tekst: string }
  | { readonly pad: Pad; readonly id: string; readonly van: Naamsoort }
  /** The key of a field, which has no place of its own. */
  | { readonly veld: string; readonly van: Exclude<Naamsoort, 'cijfer'> };

/** A sentence, or a part of one. */
export type Registerzin = readonly Zindeel[];
