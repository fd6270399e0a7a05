import type { Lezer, Plek } from '../delen/lezer.js';

/** A piece with the words of the gemeente about contact and objections. */
export interface Contactstuk {
  readonly blad: { readonly contact?: string; readonly oneens: readonly string[] };
  readonly lezer: Lezer;
  readonly at: (...pad: (string | number)[]) => Plek;
}
