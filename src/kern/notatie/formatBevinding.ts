import * as z from 'zod';
import type { Bevinding } from '../bevinding/bevinding.js';
import { describeBevinding } from '../bevinding/describeBevinding.js';
import { formatPad } from '../bevinding/formatPad.js';
import { parseSchema } from '../document/parseSchema.js';
import { requireLijst } from '../document/requireLijst.js';
import { requireObject } from '../document/requireObject.js';
import { fillTekst } from './fillTekst.js';
import type { Tekstentabel } from './tekstentabel.js';

/** Options of {@link formatBevinding}. */
export interface FormatBevindingOptions {
  /** Write the place in the document before the text: `criteria[0].gewicht: …`. The root has no place to write. Default: false. */
  readonly pad?: boolean | undefined;
  /**
   * Names for codes and keys: a param that is a key of this table, or an item of a list that is one, is written as its name. For instance
   * `{ BU00801101: 'Bilgaard' }`. Default: none, so a reader sees the code.
   */
  readonly namen?: Readonly<Record<string, string>> | undefined;
}

/**
 * The text of a finding, in the language of the given table. It also takes a `DomeinFout`, which has the same code, params and path.
 *
 * Params are written in the notation of that language. In Dutch: a decimal comma, points between thousands (from ten thousand on), days
 * in full, amounts with the euro sign, the type of a wrong value and the reason why a figure is missing in words. Numbers have at most 12 significant digits. A p-value below
 * 0.001 is written as that: 'kleiner dan 0,001'.
 *
 * A code without a text in the table is told in the words of the code itself, with its params.
 *
 * @param bevinding - anything with a code and params, and a path when the option `pad` asks for it
 * @param teksten - a table of `buurtaanpak/taal`: `nl` or `en`
 * @param options - `pad` writes the place before the text (default false), `namen` gives names for codes (default none)
 * @returns one sentence
 * @throws DomeinFout `kern.document_ongeldig`: this is no finding, or these are no options
 *
 * @example
 * ```ts
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { en, nl } from 'buurtaanpak/taal';
 *
 * const bevinding = { code: 'kern.veld_ontbreekt', pad: ['partijen', 0], params: { veld: 'naam' } };
 * formatBevinding(bevinding, nl); // => 'Het veld naam ontbreekt.'
 * formatBevinding(bevinding, en); // => 'The field naam is missing.'
 * formatBevinding(bevinding, nl, { pad: true }); // => 'partijen[0]: Het veld naam ontbreekt.'
 * formatBevinding({ code: 'kern.type_verkeerd', params: { verwacht: 'number', gekregen: 'string' } }, nl);
 * // => 'Hier hoort een getal te staan, niet een tekst tussen aanhalingstekens.'
 * formatBevinding({ code: 'gebied.code_onbekend', params: { code: 'BU00801101' } }, nl, { namen: { BU00801101: 'Bilgaard' } });
 * // => 'Code onbekend: code Bilgaard (gebied.code_onbekend).'
 * ```
 */
export function formatBevinding(
  bevinding: Pick<Bevinding, 'code' | 'params'> & Partial<Pick<Bevinding, 'pad'>>,
  teksten: Tekstentabel,
  options: FormatBevindingOptions = {},
): string {
  requireObject(options, 'options');
  requireObject(bevinding, 'bevinding');
  const { code, pad = [] } = bevinding;
  parseSchema(z.string(), code, 'code');
  requireObject(bevinding.params, 'params');
  requireLijst(pad, 'pad');
  const params = nameParams(bevinding.params, options.namen);
  const tekst = Object.hasOwn(teksten, code) ? teksten[code] : undefined;
  const zin = tekst === undefined ? describeBevinding({ code, params, pad: [] }) : fillTekst(tekst, params, teksten);
  return options.pad && pad.length ? `${formatPad(pad)}: ${zin}` : zin;
}

/** The params with names in the place of codes. */
function nameParams(params: Bevinding['params'], namen: FormatBevindingOptions['namen']): Bevinding['params'] {
  if (namen === undefined) return params;
  requireObject(namen, 'namen');
  const toNaam = (deel: string | number): string | number => {
    const naam = typeof deel === 'string' && Object.hasOwn(namen, deel) ? namen[deel] : undefined;
    return naam ?? deel;
  };
  return Object.fromEntries(
    Object.entries(params).map(([naam, waarde]) => [
      naam,
      typeof waarde === 'object' ? waarde.map(toNaam) : toNaam(waarde),
    ]),
  );
}
