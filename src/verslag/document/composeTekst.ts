import type { Verslagtekst, Verslagwaarde } from './waarde.js';

/**
 * Composes running text from literal words and values. It is a template tag. The values keep their kind and their source.
 *
 * Cost: n in the values.
 *
 * @returns the text as data; empty words are left out
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
  return woorden
    .flatMap((woord, i): Verslagtekst => {
      const waarde = waarden[i];
      return waarde === undefined
        ? [woord]
        : typeof waarde === 'string' || 'soort' in waarde
          ? [woord, waarde]
          : [woord, ...waarde];
    })
    .filter((deel) => deel !== '');
}
