import { requireTeamstand } from '../verloop/requireTeamstand.js';
import type { Opgavestand, Teamstand } from '../verloop/teamstand.js';

/**
 * The opgaven that wait, by day of review (the earliest first); those of the same day by reference.
 *
 * Cost: n log n in the opgaven.
 *
 * @param stand - a team on a peildatum
 * @throws DomeinFout `kern.document_ongeldig`: this is not a stand
 *
 * @example
 * ```ts
 * import { listWachtkamer, type Teamstand } from 'buurtaanpak/team';
 *
 * const countWachtend = (stand: Teamstand) => listWachtkamer(stand).length;
 * ```
 */
export function listWachtkamer(stand: Teamstand): Opgavestand[] {
  requireTeamstand(stand);
  const rank = ({ opnieuwBekijkenOp, opgave }: Opgavestand) => `${opnieuwBekijkenOp} ${opgave}`;
  return stand.opgaven.filter(({ status }) => status === 'wachtkamer').sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
