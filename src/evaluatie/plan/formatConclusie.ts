import { type Bevinding, formatBevinding, groupDuizendtallen, type Paramwaarde } from '../../kern/index.js';
import type { Teksten } from '../../taal/index.js';

/** A number as it is said: grouped by thousands from ten thousand on, and as a power of ten where nobody counts any more. */
function showGetal(getal: number, decimaalteken: string, duizendtalteken: string): string {
  if (Math.abs(getal) >= 1e15) {
    const [cijfers = '', macht = ''] = getal.toExponential(2).split('e+');
    return `${cijfers.replace('.', decimaalteken)} × 10^${macht}`;
  }
  const [geheel = '', breuk] = String(getal).replace(/^-/, '−').split('.');
  const heel = Math.abs(getal) >= 10_000 ? groupDuizendtallen(geheel, duizendtalteken) : geheel;
  return breuk === undefined ? heel : `${heel}${decimaalteken}${breuk}`;
}

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
export function formatConclusie(conclusie: Pick<Bevinding, 'code' | 'params'>, teksten: Teksten): string {
  const teken = teksten['evaluatie.decimaalteken'];
  const show = (naam: string, waarde: Paramwaarde): Paramwaarde => {
    if (typeof waarde !== 'number') return waarde;
    if (KANSEN.has(naam) && waarde < 0.001) return teksten['evaluatie.p_klein'];
    return showGetal(waarde, teken, teksten['evaluatie.duizendtalteken']);
  };
  const params = Object.fromEntries(
    Object.entries(conclusie.params).map(([naam, waarde]) => [naam, show(naam, waarde)]),
  );
  return formatBevinding({ code: conclusie.code, params }, teksten);
}
