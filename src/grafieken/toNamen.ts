import { cleanTekst } from '../kern/huis.js';

/** A name as it is drawn: two texts that look the same are the same. */
const showNaam = ({ code, naam }: { readonly code: string; readonly naam: string }) =>
  cleanTekst(naam.normalize('NFC')).trim() || code;

function findDubbel(namen: Iterable<string>): ReadonlySet<string> {
  const gezien = new Set<string>();
  const dubbel = new Set<string>();
  for (const naam of namen) (gezien.has(naam) ? dubbel : gezien).add(naam);
  return dubbel;
}

/**
 * Unique names of buurten: two buurten with the same name get their code behind it, and so does one whose own name is what that gives. A
 * code that stands twice in the list is one buurt.
 */
export function toNamen(buurten: readonly { readonly code: string; readonly naam: string }[]): Map<string, string> {
  const eigen = new Map(buurten.map((buurt) => [buurt.code, showNaam(buurt)]));
  const namen = new Map(eigen);
  // Each round gives a code to more names, so it ends.
  for (;;) {
    const dubbel = findDubbel(namen.values());
    const zonder = [...namen].filter(([code, naam]) => dubbel.has(naam) && naam === eigen.get(code));
    if (zonder.length === 0) return namen;
    for (const [code, naam] of zonder) namen.set(code, `${naam} (${code})`);
  }
}
