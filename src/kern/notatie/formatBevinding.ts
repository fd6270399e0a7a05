import * as z from 'zod';
import type { Bevinding, Pad } from '../bevinding/bevinding.js';
import { describeBevinding } from '../bevinding/describeBevinding.js';
import { explainFout } from '../document/explainFout.js';
import { parseSchema } from '../document/parseSchema.js';
import { requireJaNee } from '../document/requireJaNee.js';
import { requireObject } from '../document/requireObject.js';
import { safeParseSchema } from '../document/safeParseSchema.js';
import { fillTekst } from './fillTekst.js';
import { findNaam } from './findNaam.js';
import { formatPlaats } from './formatPlaats.js';
import { lowerEerste } from './lowerEerste.js';
import type { Tekstentabel } from './tekstentabel.js';

/** Options of {@link formatBevinding}. */
export interface FormatBevindingOptions {
  /**
   * Write the place in the document before the text, in words: `criterium 1, gewicht: …`. Items of a list are counted from 1. The root has no
   * place to write, and a field that the text names itself is not told twice. Default: false.
   */
  readonly pad?: boolean | undefined;
  /**
   * The value that the path is in: then an item of a list is called by its id (or its code or name) in the place of its number:
   * `criterium woz, gewicht: …`. Default: none.
   */
  readonly document?: unknown;
  /**
   * Names for codes and keys: a param that is a key of this table, or an item of a list that is one, is written as its name. For instance
   * `{ BU00801101: 'Bilgaard' }`. Default: none, so a reader sees the code.
   */
  readonly namen?: Readonly<Record<string, string>> | undefined;
  /**
   * The unit of each figure by its key, as in the catalogue: `{ gemiddelde_woz_waarde: '1000 euro' }`. A sentence that names such a figure
   * writes its values in that unit: `€ 131.000`, `3%`, `1,2 km`. Default: none, so a value is a number.
   */
  readonly eenheden?: Readonly<Record<string, string>> | undefined;
}

const PadSchema: z.ZodType<Pad> = z.array(z.union([z.string(), z.number()]));
const TekstenSchema = z.record(z.string(), z.string());

const isDeel = (deel: unknown): boolean => typeof deel === 'string' || typeof deel === 'number';

/**
 * The text of a finding, in the language of the given table. It also takes a `DomeinFout`, which has the same code, params and path.
 *
 * Params are written in the notation of that language. In Dutch: a decimal comma (also of a number in a text), points between thousands
 * (from ten thousand on), days in full, amounts with the euro sign, the type of a wrong value and the reason why a figure is missing in
 * words. A value of a closed list is told in words: `ter_ondertekening` is 'ter ondertekening'; only names that somebody has to find or type
 * stay as they are. Numbers have at most six significant digits (two decimals from a thousand on), unless two numbers of one sentence would
 * then look the same. A p-value below 0.001 is written as that: 'kleiner dan 0,001'.
 *
 * A code without a text in the table is told in the words of the code itself, with its params.
 *
 * Cost: n in the values of the params, and in the items of the lists of `document` that the path goes through.
 *
 * @param bevinding - anything with a code and params, and a path when the option `pad` asks for it
 * @param teksten - a table of `buurtaanpak/taal`: `nl` or `en`
 * @param options - `pad` writes the place before the text (default false), `document` names its items, `namen` gives names for codes and
 *   `eenheden` the units of figures (default none)
 * @returns one sentence
 * @throws DomeinFout `kern.document_ongeldig`: this is no finding, these are no texts, or no options
 *
 * @example
 * ```ts
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { en, nl } from 'buurtaanpak/taal';
 *
 * const bevinding = { code: 'kern.veld_ontbreekt', pad: ['partijen', 0], params: { veld: 'naam' } };
 * formatBevinding(bevinding, nl); // => 'Het veld naam ontbreekt.'
 * formatBevinding(bevinding, en); // => 'The field naam is missing.'
 * formatBevinding(bevinding, nl, { pad: true }); // => 'partij 1: het veld naam ontbreekt.'
 * const document = { partijen: [{ id: 'bzk' }] };
 * formatBevinding(bevinding, nl, { pad: true, document }); // => 'partij bzk: het veld naam ontbreekt.'
 * formatBevinding({ code: 'kern.type_verkeerd', params: { verwacht: 'number', gekregen: 'string' } }, nl);
 * // => 'Hier hoort een getal te staan, niet een tekst tussen aanhalingstekens.'
 * formatBevinding({ code: 'gebied.code_onbekend', params: { code: 'BU00801101' } }, nl, { namen: { BU00801101: 'Bilgaard' } });
 * // => 'De code is onbekend (code: Bilgaard) [gebied.code_onbekend].'
 * ```
 */
export function formatBevinding(
  bevinding: Pick<Bevinding, 'code' | 'params'> & Partial<Pick<Bevinding, 'pad'>>,
  teksten: Tekstentabel,
  options: FormatBevindingOptions = {},
): string {
  requireObject(options, 'opties');
  requireJaNee(options, 'pad');
  requireObject(bevinding, 'bevinding');
  requireObject(teksten, 'teksten');
  const { code, pad = [] } = bevinding;
  parseSchema(z.string(), code, 'code');
  requireObject(bevinding.params, 'params');
  if (!Array.isArray(pad) || !pad.every(isDeel)) parseSchema(PadSchema, pad, 'pad');
  for (const naam of ['namen', 'eenheden'] as const)
    if (options[naam] !== undefined) requireObject(options[naam], naam);
  return explainFout(
    teksten,
    (teksten) => format({ code, pad, params: bevinding.params }, teksten, options),
    (teksten) => {
      const gelezen = safeParseSchema(TekstenSchema, teksten, 'teksten');
      return gelezen.success ? { success: true, data: teksten } : gelezen;
    },
  );
}

function format(
  { code, pad, params }: Pick<Bevinding, 'code' | 'params' | 'pad'>,
  teksten: Tekstentabel,
  options: FormatBevindingOptions,
): string {
  const { namen, eenheden } = options;
  const tekst = Object.hasOwn(teksten, code) ? teksten[code] : undefined;
  const zin =
    tekst === undefined
      ? describeBevinding({ code, params: nameParams(params, namen), pad: [] })
      : fillTekst(tekst, params, teksten, { code, params, eenheden, namen });
  if (!options.pad) return zin;
  // The text names the field that is missing or unknown.
  const plek = Object.hasOwn(params, 'veld') && pad.at(-1) === params.veld ? pad.slice(0, -1) : pad;
  if (plek.length === 0) return zin;
  const plaats = formatPlaats(plek, { code, teksten, document: options.document, namen });
  return `${plaats}: ${tekst?.startsWith('{') ? zin : lowerEerste(zin)}`;
}

/** The params with names in the place of codes. */
function nameParams(params: Bevinding['params'], namen: FormatBevindingOptions['namen']): Bevinding['params'] {
  if (namen === undefined) return params;
  const toNaam = (deel: string | number): string | number =>
    typeof deel === 'string' ? (findNaam(namen, deel, 'namen') ?? deel) : deel;
  return Object.fromEntries(
    Object.entries(params).map(([naam, waarde]) => [
      naam,
      Array.isArray(waarde) ? waarde.map(toNaam) : toNaam(waarde as string | number),
    ]),
  );
}
