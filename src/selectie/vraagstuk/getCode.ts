import { getKandidaat } from './getKandidaat.js';
import type { Vraagstuk } from './vraagstuk.js';

/** The code of a candidate. */
export function getCode(vraagstuk: Pick<Vraagstuk, 'kandidaten'>, kandidaat: number): string {
  return getKandidaat(vraagstuk, kandidaat).code;
}
