import { formatPad } from '../bevinding/formatPad.js';
import { showWaarde } from '../bevinding/showWaarde.js';
import { checkDiepte } from '../document/checkDiepte.js';
import { refuse } from '../teksten/codes.js';

/** Half of a surrogate pair: not a character, so UTF-8 cannot write it. */
const HALF_PAIR = /\p{Surrogate}/u;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // The test is for the last prototype of the chain, so that objects of another window or context pass too.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Writes a value, deeper in it than `pad`.
 *
 * @param pad - where the value stands; it is the same array again after the call
 */
function write(value: unknown, pad: (string | number)[]): string {
  if (value === null || typeof value === 'boolean') return String(value);
  // A number is written as ECMAScript writes it; `String` is that, also for -0.
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string' && !HALF_PAIR.test(value)) return JSON.stringify(value);
  const inner = (plek: string | number, deel: unknown) => {
    pad.push(plek);
    const tekst = write(deel, pad);
    pad.pop();
    return tekst;
  };
  if (Array.isArray(value)) return `[${Array.from(value, (deel, index) => inner(index, deel)).join(',')}]`;
  if (typeof value === 'object' && isPlain(value)) {
    const velden = Object.entries(value)
      .filter(([, inhoud]) => inhoud !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([naam, inhoud]) => `${write(naam, pad)}:${inner(naam, inhoud)}`);
    return `{${velden.join(',')}}`;
  }
  return refuse('kern.niet_serialiseerbaar', { plaats: formatPad(pad) || '(document)', waarde: showWaarde(value) }, [
    ...pad,
  ]);
}

/**
 * Writes a value as JSON in the one form that RFC 8785 (JSON Canonicalization Scheme) prescribes: no white space, fields sorted
 * by their UTF-16 code units, numbers as ECMAScript writes them. Two documents with the same content give the same text.
 * A field that is `undefined` is left out, as `JSON.stringify` does.
 *
 * @throws DomeinFout `kern.niet_serialiseerbaar` for what JSON cannot hold (NaN, a function, a Date, half a surrogate pair) and
 *   `kern.te_diep` for a circle or over two hundred levels
 *
 * @example
 * ```ts
 * import { canonicalizeJson } from 'buurtaanpak/kern/huis';
 *
 * canonicalizeJson({ b: 1.0, a: ['é', null] }); // => '{"a":["é",null],"b":1}'
 * canonicalizeJson({ a: Number.NaN }); // throws kern.niet_serialiseerbaar
 * ```
 */
export function canonicalizeJson(value: unknown): string {
  const diepte = checkDiepte(value);
  if (diepte !== undefined) refuse('kern.te_diep', { diepte });
  return write(value, []);
}
