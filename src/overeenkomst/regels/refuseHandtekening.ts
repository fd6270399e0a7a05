import type { Bevinding } from '../../kern/index.js';
import { refuseAll } from './refuseAll.js';

/**
 * Refuses a signature that does not bind. A signature after the start is a fact, so it is accepted here and reported by
 * `checkOvereenkomstdossier`.
 */
export function refuseHandtekening(bevindingen: readonly Bevinding[]): void {
  refuseAll(
    'overeenkomst.handtekening_past_niet',
    bevindingen.filter(({ code }) => code !== 'overeenkomst.handtekening_na_begin'),
  );
}
