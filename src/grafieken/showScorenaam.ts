import { cleanTekst } from '../kern/huis.js';

/** The name behind a score, and the same in a sentence; both empty when it has none. */
export function showScorenaam(scorenaam: string | undefined): { readonly van: string; readonly voor: string } {
  const van = cleanTekst(scorenaam ?? '').trim();
  return { van, voor: van === '' ? '' : ` voor ${van}` };
}
