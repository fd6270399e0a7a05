import type { Bevinding } from '../bevinding/bevinding.js';
import { describeBevinding } from '../bevinding/describeBevinding.js';
import { fillTekst } from './fillTekst.js';
import type { Tekstentabel } from './tekstentabel.js';

/**
 * The text of a finding, in the language of the given table. It also takes a `DomeinFout`, which has the same code and params.
 *
 * Params are written in the notation of that language. In Dutch: a decimal comma, points between thousands (from ten thousand on), days
 * in full, amounts with the euro sign, the type of a wrong value in words. Numbers have at most 12 significant digits.
 *
 * A code without a text in the table is told in the words of the code itself, with its params.
 *
 * @param bevinding - anything with a code and params
 * @param teksten - a table of `buurtaanpak/taal`: `nl` or `en`
 * @returns one sentence, without the path
 *
 * @example
 * ```ts
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { en, nl } from 'buurtaanpak/taal';
 *
 * const bevinding = { code: 'kern.veld_ontbreekt', params: { veld: 'naam' } };
 * formatBevinding(bevinding, nl); // => 'Het veld naam ontbreekt.'
 * formatBevinding(bevinding, en); // => 'The field naam is missing.'
 * formatBevinding({ code: 'kern.type_verkeerd', params: { verwacht: 'number', gekregen: 'string' } }, nl);
 * // => 'Hier hoort een getal te staan, niet een tekst.'
 * formatBevinding({ code: 'proef.te_laat', params: { dagen: 3 } }, nl); // => 'Te laat: dagen 3 (proef.te_laat).'
 * ```
 */
export function formatBevinding(bevinding: Pick<Bevinding, 'code' | 'params'>, teksten: Tekstentabel): string {
  const { code, params } = bevinding;
  const tekst = Object.hasOwn(teksten, code) ? teksten[code] : undefined;
  return tekst === undefined ? describeBevinding({ code, params, pad: [] }) : fillTekst(tekst, params, teksten);
}
