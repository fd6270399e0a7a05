import { parseSchema } from '../../kern/index.js';
import { TekstSchema, type Verslagtekst, type Verslagwaarde } from './waarde.js';

/**
 * Composes running text from literal words and values. It is a template tag. The values keep their kind and their source.
 *
 * Cost: n in the values.
 *
 * @returns the text as data; empty words are left out
 * @throws DomeinFout `kern.document_ongeldig`: a word or value that is no text
 *
 * @example
 * ```ts
 * import { euro } from 'buurtaanpak/kern';
 * import { composeTekst } from 'buurtaanpak/verslag';
 *
 * composeTekst`De bijdrage is ${{ soort: 'bedrag', waarde: euro(60000) }}.`;
 * // => ['De bijdrage is ', { soort: 'bedrag', waarde: '60000.00' }, '.']
 * ```
 */
export function composeTekst(
  woorden: TemplateStringsArray,
  ...waarden: readonly (Verslagwaarde | Verslagtekst | string)[]
): Verslagtekst {
  if (!Array.isArray(woorden)) parseSchema(TekstSchema, woorden, 'verslagtekst');
  return woorden
    .flatMap((woord, i): Verslagtekst => {
      const waarde = waarden[i];
      if (typeof woord !== 'string') return checkDelen([woord]);
      if (waarde === undefined) return [woord];
      if (typeof waarde === 'string') return [woord, waarde];
      return [woord, ...checkDelen(Array.isArray(waarde) ? waarde : [waarde])];
    })
    .filter((deel) => deel !== '');
}

/** The parts themselves, when they are a text. */
function checkDelen(delen: Verslagtekst): Verslagtekst {
  parseSchema(TekstSchema, delen, 'verslagtekst');
  return delen;
}
