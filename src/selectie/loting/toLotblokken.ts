import type { Lotblok } from './lotopgave.js';

/** The blocks in the same order, of which only the places and the codes are left. */
export function toLotblokken(
  blokken: readonly { readonly plaatsen: number; readonly deelnemers: readonly { readonly code: string }[] }[],
): Lotblok[] {
  return blokken.map(({ plaatsen, deelnemers }) => ({ plaatsen, codes: deelnemers.map(({ code }) => code) }));
}
