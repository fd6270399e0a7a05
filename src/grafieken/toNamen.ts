import { cleanTekst } from '../kern/huis.js';

/** Unique names of buurten: two buurten with the same name get their code behind it. */
export function toNamen(buurten: readonly { readonly code: string; readonly naam: string }[]): Map<string, string> {
  const gezien = new Set<string>();
  const dubbel = new Set<string>();
  const schoon = buurten.map(({ code, naam }) => ({ code, naam: cleanTekst(naam).trim() || code }));
  for (const { naam } of schoon) (gezien.has(naam) ? dubbel : gezien).add(naam);
  return new Map(schoon.map(({ code, naam }) => [code, dubbel.has(naam) ? `${naam} (${code})` : naam]));
}
