import { refuseBevindingen } from '../../kern/huis.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import type { Aantalcel, Aantaloptelling, Aantalverband, Onderdrukking, ProtectAantallenOptions } from './aantallen.js';
import { checkAantallen } from './checkAantallen.js';
import { solveOnderdrukking } from './solveOnderdrukking.js';
import { toStelsel } from './toStelsel.js';

/**
 * Decides which numbers of people must not be shown, so that no number under the bound can be read or computed back from totals.
 *
 * A reader knows the numbers shown and the sums, knows that numbers are whole and not negative, and sees which numbers are not shown, but
 * not why. The guarantee: for every number under the bound, every value from 0 up to and including the bound remains possible; and no
 * hidden number can be computed exactly.
 *
 * Method: for each number under the bound, a linear programme finds the cheapest change of other numbers that keeps every sum and moves
 * this number to 0, and one that moves it to the bound. The numbers that have to change are not shown either (Kelly, Golden and Assad
 * 1992, Cell suppression: disclosure protection for sensitive tabular data; Fischetti and Salazar 2001). Large numbers cost more, so
 * totals tend to stay. Each change is checked in whole numbers; when none is found, every number linked with this one is left out.
 *
 * Cost: n³ in the numbers that sums link, as each small number takes a linear programme over them: half a second for 48 rows of 5
 * columns with all totals, some seconds for 200 rows. That is the limit: beyond it, every number linked with a remaining small number is
 * left out.
 *
 * A number that was published before cannot be hidden any more, and one that was hidden before must keep the room that it had: hand these in
 * with `gepubliceerd` and with `verborgen`.
 *
 * @param cellen - the numbers, each once, also when it stands in several places
 * @param verbanden - every sum, and every other relation, that a reader knows
 * @returns the numbers that are not shown: those under the bound, and those that protect them. A count of 0 is under the bound too
 * @throws DomeinFout with everything that is wrong in `bevindingen`:
 * - `verslag.grens_ongeldig`: the bound is not a whole number of 2 or more
 * - `verslag.aantal_ongeldig`: a number that is negative or not whole
 * - `kern.document_ongeldig`: something of another form
 * - `verslag.id_dubbel`, `verslag.cel_onbekend`: a cell occurs twice, or a sum or relation names an unknown cell
 * - `verslag.totaal_klopt_niet`, `verslag.verband_klopt_niet`: a total is not the sum of its parts, or a relation does not hold
 * - `verslag.verbanden_onmogelijk`: no numbers fit for the cells that are not known
 * - `verslag.al_bekend`: a number under the bound stands in an earlier publication, or follows from it
 *
 * @example
 * ```ts
 * import { protectAantallen } from 'buurtaanpak/verslag';
 *
 * const cellen = [
 *   { id: 'De Wal', aantal: 3 },
 *   { id: 'Oost', aantal: 7 },
 *   { id: 'Dorp', aantal: 12 },
 *   { id: 'totaal', aantal: 22 },
 * ];
 * protectAantallen(cellen, [{ totaal: 'totaal', delen: ['De Wal', 'Oost', 'Dorp'] }]);
 * // => { primair: ['De Wal'], secundair: ['Oost'] }
 * ```
 */
export function protectAantallen(
  cellen: readonly Aantalcel[],
  verbanden: readonly (Aantaloptelling | Aantalverband)[],
  options: ProtectAantallenOptions = {},
): Onderdrukking {
  checkAantallen(cellen, verbanden, options);
  const { grens = 5 } = options;
  const uitkomst = solveOnderdrukking(toStelsel(cellen, verbanden), grens);
  if (uitkomst === undefined) return refuse('verslag.verbanden_onmogelijk', {}, ['verbanden']);
  const { klein, weg, lekken } = uitkomst;
  const gezien = cellen.flatMap(({ aantal = grens, gepubliceerd }, i) => (gepubliceerd && aantal < grens ? [i] : []));
  refuseBevindingen(
    [...gezien, ...lekken.map(({ cel }) => cel)].map((i) =>
      createBevinding('fout', 'verslag.al_bekend', ['cellen', i], { id: (cellen[i] as Aantalcel).id }),
    ),
  );
  const ids = (has: (i: number) => boolean) =>
    cellen.filter(({ verborgen }, i) => verborgen !== true && has(i)).map(({ id }) => id);
  return { primair: ids((i) => klein.has(i)), secundair: ids((i) => weg.has(i) && !klein.has(i)) };
}
