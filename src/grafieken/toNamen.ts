import { cleanTekst } from '../kern/huis.js';

/** A name as it is drawn: two texts that look the same are the same. */
const showNaam = ({ code, naam }: { readonly code: string; readonly naam: string }) =>
  cleanTekst(naam.normalize('NFC')).trim() || code;

function countNamen(namen: readonly string[]): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>();
  for (const naam of namen) aantallen.set(naam, (aantallen.get(naam) ?? 0) + 1);
  return aantallen;
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
    const aantallen = countNamen([...namen.values()]);
    const dubbel = [...namen].filter(([code, naam]) => (aantallen.get(naam) ?? 0) > 1 && naam === eigen.get(code));
    if (dubbel.length === 0) return namen;
    for (const [code, naam] of dubbel) namen.set(code, `${naam} (${code})`);
  }
}
