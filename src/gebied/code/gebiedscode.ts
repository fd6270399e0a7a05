import * as z from 'zod';
import { brandSchema, defineWaarde, showWaarde } from '../../kern/huis.js';
import type { Waardesoort } from '../../kern/index.js';
import { refuse } from '../teksten/codes.js';
import { checkOptions } from './checkOptions.js';
import { type ParseGebiedscodeOptions, readCode } from './readCode.js';

declare const merk: unique symbol;

/** Code of a gemeente: `GM` and four digits, `GM0080`. */
export type Gemeentecode = string & { readonly [merk]: 'gemeente' };

/** Code of a wijk: `WK`, the four digits of its gemeente and two signs of its own, `WK008020`; in Amsterdam letters, `WK0363AA`. */
export type Wijkcode = string & { readonly [merk]: 'wijk' };

/** Code of a buurt: `BU`, the six signs of its wijk and two of its own, `BU00802001`, `BU0363AA01`. */
export type Buurtcode = string & { readonly [merk]: 'buurt' };

/** Code of a gemeente, wijk or buurt. A code means an area of one year: always keep the year of the classification with it. */
export type Gebiedscode = Gemeentecode | Wijkcode | Buurtcode;

/** How a code is read: blanks around it are removed, and with `herstelNullen` lost zeros come back. */
function readAs<T extends Gebiedscode>(letters: 'GM' | 'WK' | 'BU', code: Gebiedscodefout) {
  return (value: unknown, options: ParseGebiedscodeOptions = {}): T => {
    const gelezen = readCode(value, letters, checkOptions(options).herstelNullen ?? false);
    return gelezen === undefined ? refuse(code, { waarde: showWaarde(value) }) : (gelezen as T);
  };
}

type Gebiedscodefout = `gebied.${'gemeente' | 'wijk' | 'buurt'}code_ongeldig`;

/** Whether a value has the form of a code, without blanks around it. */
function hasForm(letters: 'GM' | 'WK' | 'BU') {
  return (value: unknown): boolean => typeof value === 'string' && value === readCode(value, letters, false);
}

/**
 * The value of {@link Gemeentecode}. `Gemeentecode.parse` reads the code of a gemeente from a file: blanks around it are removed, and nothing else is
 * repaired, unless `herstelNullen` asks for the leading zeros that a spreadsheet lost (default false). `Gemeentecode.is` recognises a code in
 * its canonical form, without blanks. `Gemeentecode.schema` is its schema in a document.
 *
 * `Gemeentecode.parse` throws DomeinFout `gebied.gemeentecode_ongeldig`.
 *
 * @example
 * ```ts
 * import { Gemeentecode } from 'buurtaanpak/gebied';
 *
 * Gemeentecode.parse('GM0080  '); // => 'GM0080'
 * Gemeentecode.parse('GM80'); // throws gebied.gemeentecode_ongeldig
 * Gemeentecode.parse('GM80', { herstelNullen: true }); // => 'GM0080'
 * Gemeentecode.parse(80, { herstelNullen: true }); // => 'GM0080'
 * Gemeentecode.is('GM0080  '); // => false
 * ```
 */
export const Gemeentecode: Waardesoort<Gemeentecode, [options?: ParseGebiedscodeOptions]> =
  /* @__PURE__ */ defineWaarde<Gemeentecode, [options?: ParseGebiedscodeOptions]>({
    schema: brandSchema<Gemeentecode>(z.string().regex(/^GM\d{4}$/, { error: 'gebied.gemeentecode_ongeldig' })),
    parse: readAs<Gemeentecode>('GM', 'gebied.gemeentecode_ongeldig'),
    is: hasForm('GM'),
  });

/**
 * The value of {@link Wijkcode}. `Wijkcode.parse` reads the code of a wijk from a file: blanks around it are removed, and nothing else is
 * repaired, unless `herstelNullen` asks for the leading zeros that a spreadsheet lost (default false). `Wijkcode.is` recognises a code in
 * its canonical form, without blanks. `Wijkcode.schema` is its schema in a document.
 *
 * `Wijkcode.parse` throws DomeinFout `gebied.wijkcode_ongeldig`.
 *
 * @example
 * ```ts
 * import { Wijkcode } from 'buurtaanpak/gebied';
 *
 * Wijkcode.parse('WK008020  '); // => 'WK008020'
 * Wijkcode.parse('WK8020'); // throws gebied.wijkcode_ongeldig
 * Wijkcode.parse('WK8020', { herstelNullen: true }); // => 'WK008020'
 * Wijkcode.parse(8020, { herstelNullen: true }); // => 'WK008020'
 * Wijkcode.is('WK008020  '); // => false
 * ```
 */
export const Wijkcode: Waardesoort<Wijkcode, [options?: ParseGebiedscodeOptions]> = /* @__PURE__ */ defineWaarde<
  Wijkcode,
  [options?: ParseGebiedscodeOptions]
>({
  schema: brandSchema<Wijkcode>(z.string().regex(/^WK\d{4}[0-9A-Z]{2}$/, { error: 'gebied.wijkcode_ongeldig' })),
  parse: readAs<Wijkcode>('WK', 'gebied.wijkcode_ongeldig'),
  is: hasForm('WK'),
});

/**
 * The value of {@link Buurtcode}. `Buurtcode.parse` reads the code of a buurt from a file: blanks around it are removed, and nothing else is
 * repaired, unless `herstelNullen` asks for the leading zeros that a spreadsheet lost (default false). `Buurtcode.is` recognises a code in
 * its canonical form, without blanks. `Buurtcode.schema` is its schema in a document.
 *
 * `Buurtcode.parse` throws DomeinFout `gebied.buurtcode_ongeldig`.
 *
 * @example
 * ```ts
 * import { Buurtcode } from 'buurtaanpak/gebied';
 *
 * Buurtcode.parse('BU00802001  '); // => 'BU00802001'
 * Buurtcode.parse('BU802001'); // throws gebied.buurtcode_ongeldig
 * Buurtcode.parse('BU802001', { herstelNullen: true }); // => 'BU00802001'
 * Buurtcode.parse(802001, { herstelNullen: true }); // => 'BU00802001'
 * Buurtcode.is('BU00802001  '); // => false
 * ```
 */
export const Buurtcode: Waardesoort<Buurtcode, [options?: ParseGebiedscodeOptions]> = /* @__PURE__ */ defineWaarde<
  Buurtcode,
  [options?: ParseGebiedscodeOptions]
>({
  schema: brandSchema<Buurtcode>(z.string().regex(/^BU\d{4}[0-9A-Z]{4}$/, { error: 'gebied.buurtcode_ongeldig' })),
  parse: readAs<Buurtcode>('BU', 'gebied.buurtcode_ongeldig'),
  is: hasForm('BU'),
});

/**
 * The value of {@link Gebiedscode}: the code of a gemeente, wijk or buurt, whichever it is. `Gebiedscode.parse` removes blanks around it.
 * Lost zeros are not put back here, because a code without its letters does not tell its kind: use `Buurtcode.parse`, `Wijkcode.parse` or
 * `Gemeentecode.parse` for that.
 *
 * `Gebiedscode.parse` throws DomeinFout `gebied.gebiedscode_ongeldig`.
 *
 * @example
 * ```ts
 * import { Gebiedscode } from 'buurtaanpak/gebied';
 *
 * Gebiedscode.parse('WK008020  '); // => 'WK008020'
 * Gebiedscode.parse('NL00'); // throws gebied.gebiedscode_ongeldig
 * ```
 */
export const Gebiedscode: Waardesoort<Gebiedscode> = /* @__PURE__ */ defineWaarde<Gebiedscode>({
  schema: z.union([Buurtcode.schema, Wijkcode.schema, Gemeentecode.schema], { error: 'gebied.gebiedscode_ongeldig' }),
  parse: (value) => {
    const code = readCode(value, 'BU', false) ?? readCode(value, 'WK', false) ?? readCode(value, 'GM', false);
    return code === undefined
      ? refuse('gebied.gebiedscode_ongeldig', { waarde: showWaarde(value) })
      : (code as Gebiedscode);
  },
  is: (value) => Buurtcode.is(value) || Wijkcode.is(value) || Gemeentecode.is(value),
});
