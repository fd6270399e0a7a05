import type { SelectieGebied } from '../model/invoer.js';
import type { Vraagstuk } from './vraagstuk.js';

/** The gebied of a candidate. */
export function getKandidaat({ kandidaten }: Pick<Vraagstuk, 'kandidaten'>, kandidaat: number): SelectieGebied {
  return kandidaten[kandidaat] as SelectieGebied;
}
