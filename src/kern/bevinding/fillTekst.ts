import type { Paramwaarde } from './bevinding.js';

function show(waarde: Paramwaarde): string {
  return Array.isArray(waarde) ? waarde.join(', ') : String(waarde);
}

/** Fills the `{names}` of a text. A name without a value stays as it is, so that a gap is seen and not hidden. */
export function fillTekst(tekst: string, params: Readonly<Record<string, Paramwaarde>>): string {
  return tekst.replace(/\{([a-zA-Z]+)\}/g, (heel, naam: string) =>
    Object.hasOwn(params, naam) ? show(params[naam] as Paramwaarde) : heel,
  );
}
