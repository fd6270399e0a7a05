import type { Lotblok } from './lotopgave.js';

/** The blocks as they are drawn: participants in order of code, blocks in order of their first code. */
export function toLotblokken(
  blokken: readonly { readonly plaatsen: number; readonly deelnemers: readonly { readonly code: string }[] }[],
): Lotblok[] {
  return blokken
    .map(({ plaatsen, deelnemers }) => ({ plaatsen, codes: deelnemers.map(({ code }) => code).sort() }))
    .sort((a, b) => (a.codes.join() < b.codes.join() ? -1 : 1));
}
