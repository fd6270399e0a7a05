/**
 * What a store refuses, by code:
 *
 * - `versie_conflict`: the stream has another length than the writer saw. Read on, decide again.
 * - `id_botst`: the stream has another event under this id.
 * - `sleutel_ongeldig`: a stream or id that not every database keeps as it is: empty, longer than 300, with a NUL or half a character.
 * - `inhoud_ongeldig`: content with a raw NUL or half a character. `JSON.stringify` never gives that.
 * - `opslag_beschadigd`: what is stored is not what was written.
 * - `opslag_onbereikbaar`: no answer. Whether it was stored is not known: send the same again.
 */
export type Opslagcode =
  | 'versie_conflict'
  | 'id_botst'
  | 'sleutel_ongeldig'
  | 'inhoud_ongeldig'
  | 'opslag_beschadigd'
  | 'opslag_onbereikbaar';

/** A refusal of a store, with a code. */
export class Opslagfout extends Error {
  readonly code: Opslagcode;

  constructor(code: Opslagcode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whether an error is a refusal with this code. It looks at the code alone, so that a store of your own needs no class of these. */
export function hasOpslagcode(fout: unknown, code: Opslagcode): boolean {
  return fout instanceof Error && 'code' in fout && fout.code === code;
}
