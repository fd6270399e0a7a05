import type { Paramwaarde } from '../bevinding/bevinding.js';
import { showParam } from './showParam.js';
import type { Tekstentabel } from './tekstentabel.js';

/** Fills the `{names}` of a text. A name without a value stays in the text, so that the gap can be seen. */
export function fillTekst(tekst: string, params: Readonly<Record<string, Paramwaarde>>, teksten: Tekstentabel): string {
  return tekst.replace(/\{([a-zA-Z]+)\}/g, (heel, naam: string) =>
    Object.hasOwn(params, naam) ? showParam(naam, params[naam] as Paramwaarde, teksten) : heel,
  );
}
