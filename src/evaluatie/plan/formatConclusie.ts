import { type Bevinding, formatBevinding, type Tekstentabel } from '../../kern/index.js';

const KANSEN = new Set(['p', 'pAangepast', 'kleinsteP']);

/**
 * A conclusion or a remark of an evaluation in words, with its numbers as the language writes them: a decimal comma and a point for
 * thousands in Dutch, and a p under 0.001 as 'kleiner dan 0,001'.
 *
 * @param conclusie - a `conclusie` or one of the `bevindingen` of an `Evaluatie` or of differences in differences
 * @param teksten - a table of `buurtaanpak/taal`: `nl` or `en`
 *
 * @example
 * ```ts
 * import { formatConclusie } from 'buurtaanpak/evaluatie';
 * import { en, nl } from 'buurtaanpak/taal';
 *
 * const conclusie = {
 *   code: 'evaluatie.conclusie_geheel_niet',
 *   ernst: 'info',
 *   pad: [],
 *   params: { getoetst: 3 },
 * } as const;
 * formatConclusie(conclusie, nl).includes('kan niet worden onderscheiden'); // => true
 * formatConclusie(conclusie, en).includes('cannot be told from chance'); // => true
 * ```
 */
export function formatConclusie(
  conclusie: Pick<Bevinding, 'code' | 'params'>,
  teksten: Tekstentabel & { readonly 'evaluatie.p_klein': string },
): string {
  const params = Object.fromEntries(
    Object.entries(conclusie.params).map(([naam, waarde]) =>
      KANSEN.has(naam) && typeof waarde === 'number' && waarde < 0.001
        ? [naam, teksten['evaluatie.p_klein']]
        : [naam, waarde],
    ),
  );
  return formatBevinding({ code: conclusie.code, params }, teksten);
}
