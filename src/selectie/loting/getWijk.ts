import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import { getWijkVanCode } from '../vraagstuk/getWijkVanCode.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** The wijk of a candidate. */
export function getWijk(vraagstuk: Vraagstuk, kandidaat: number): string | undefined {
  const { code, wijk } = getKandidaat(vraagstuk, kandidaat);
  return wijk ?? getWijkVanCode(code);
}
