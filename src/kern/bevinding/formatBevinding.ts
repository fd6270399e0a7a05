import type { Teksten } from '../../taal/index.js';
import type { Bevinding } from './bevinding.js';
import { fillTekst } from './fillTekst.js';

/**
 * The text of a finding, in the language of the given table. It also takes a `DomeinFout`, which has the same code and params.
 *
 * Params are written in the notation of that language. In Dutch: a decimal comma, points between thousands (from ten thousand on), days
 * in full, amounts with the euro sign, the type of a wrong value in words. Numbers have at most 12 significant digits.
 *
 * @param bevinding - anything with a code and params
 * @param teksten - a table of `buurtaanpak/taal`: `nl` or `en`
 * @returns one sentence, without the path
 *
 * @example
 * ```ts
 * import { createBevinding } from 'buurtaanpak/kern/huis';
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { en, nl } from 'buurtaanpak/taal';
 *
 * const bevinding = createBevinding('fout', 'kern.veld_ontbreekt', [], { veld: 'naam' });
 * formatBevinding(bevinding, nl); // => 'Het veld naam ontbreekt.'
 * formatBevinding(bevinding, en); // => 'The field naam is missing.'
 * formatBevinding({ code: 'kern.type_verkeerd', params: { verwacht: 'number', gekregen: 'string' } }, nl);
 * // => 'Hier hoort een getal te staan, niet een tekst.'
 * ```
 */
export function formatBevinding(bevinding: Pick<Bevinding, 'code' | 'params'>, teksten: Teksten): string {
  return fillTekst(teksten[bevinding.code], bevinding.params, teksten);
}
