import { canonicalizeJson } from './canonicalizeJson.js';
import { sha256 } from './sha256.js';

/**
 * The fingerprint of a document: `sha256:` and the SHA-256 of its canonical JSON (RFC 8785) in hexadecimal. The order of the
 * fields and the white space do not count; any other difference gives another fingerprint.
 *
 * Cost: n log n in the fields of an object, which are sorted; n in the length of lists and texts.
 *
 * @throws DomeinFout `kern.niet_serialiseerbaar`, `kern.te_diep`
 *
 * @example
 * ```ts
 * import { createVingerafdruk } from 'buurtaanpak/kern';
 *
 * createVingerafdruk({ a: 1, b: 2 }) === createVingerafdruk({ b: 2, a: 1 }); // => true
 * createVingerafdruk({}); // => 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 * ```
 */
export function createVingerafdruk(value: unknown): string {
  return `sha256:${sha256(canonicalizeJson(value))}`;
}
