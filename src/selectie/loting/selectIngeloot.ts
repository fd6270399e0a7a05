import { Loting } from '../model/loting.js';
import type { Regel } from '../model/regel.js';
import type { Selectie } from '../model/selectie.js';
import { selectBuurten } from '../selectBuurten.js';
import { refuse } from '../teksten/codes.js';
import { fingerprintLoting } from './fingerprintLoting.js';
import { listLotingregels } from './listLotingregels.js';
import { openLotvraag } from './openLotvraag.js';

/** The places of a selection, as text that can be compared. */
function showPlaatsen(plaatsen: readonly { readonly code: string; readonly quotum: string }[]): string {
  return JSON.stringify(plaatsen.map(({ code, quotum }) => JSON.stringify([code, quotum])).sort());
}

/** The places before the lot, as the lot knew them. */
function listPlaatsen({ blokken, buitenLoting }: Loting) {
  const inLoting = blokken.flatMap(({ quotum, deelnemers }) =>
    deelnemers.filter(({ gekozen }) => gekozen).map(({ code }) => ({ code, quotum })),
  );
  return [...buitenLoting, ...inLoting];
}

/**
 * Chooses by a lot: the buurten that were drawn instead of the near-ties that the calculation took, and for the rest the selection as it was.
 *
 * The lot is made binding by rules `vast`, with the motive `ingeloot` or `gekozen buiten de loting`; where a quotum asks for a range, a rule
 * `aantal_met` keeps the number of buurten as it was. `voorrang` becomes that of the lot, so that buurten with equal scores are named, and
 * follow as reserves, in the order in which they were drawn. All of it is in `invoer` of the result, so a decision made from it can be
 * computed again; give the lot to `createSelectiebesluit` too, and it is drawn again as well. Every rule and quotum is obeyed, as the lot only
 * has draws that they allow.
 *
 * `voorrang` alone is enough only for equal scores: it decides between equally good selections, and under a margin a buurt can be drawn that
 * scores less.
 *
 * Cost: n log n in the candidates, as `selectBuurten`.
 *
 * @param selectie - the selection before the lot, on which `findBijnaGelijken` was asked
 * @param loting - the document of the lot
 * @returns the selection with the buurten that were drawn
 * @throws DomeinFout `selectie.loting_gewijzigd`: the document is not as it was drawn; `selectie.loting_andere_selectie`; those of
 *   `findBijnaGelijken` for the selection
 *
 * @example
 * ```ts
 * import { drawLoting, findBijnaGelijken, selectBuurten, selectIngeloot } from 'buurtaanpak/selectie';
 *
 * const rijen = Object.entries({ A: 90, B: 71, C: 70, D: 69, E: 40 }).map(([code, score]) => ({ code, score }));
 * const selectie = selectBuurten({ oost: rijen }, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * const loting = drawLoting(findBijnaGelijken(selectie, { marge: 3 }), { zaad: 'Lotto 2026-09-05: 3 11 20 24 38 41' });
 * const met = selectIngeloot(selectie, loting);
 * 'gekozen' in met && met.gekozen.map(({ code }) => code); // => ['A', 'B']
 * ```
 */
export function selectIngeloot(selectie: Selectie, loting: Loting): Selectie {
  const gelezen = Loting.parse(loting);
  const nu = fingerprintLoting(gelezen);
  if (nu !== gelezen.vingerafdruk) refuse('selectie.loting_gewijzigd', { loting: gelezen.vingerafdruk, nu });
  const { gevonden } = openLotvraag(selectie);
  if (showPlaatsen(gevonden.gekozen) !== showPlaatsen(listPlaatsen(gelezen))) {
    refuse('selectie.loting_andere_selectie', {});
  }
  const { scores, quota, opties } = gevonden.invoer;
  const erin = new Set(gelezen.voorrang);
  const aantal: Regel = { soort: 'aantal_met', aantal: gevonden.gekozen.length, waar: {} };
  return selectBuurten(scores, quota, {
    ...opties,
    regels: [
      ...(opties.regels ?? []),
      ...(quota.every((quotum) => typeof quotum.aantal === 'number') ? [] : [aantal]),
      ...listLotingregels(gelezen),
    ],
    voorrang: [...gelezen.voorrang, ...(opties.voorrang ?? []).filter((code) => !erin.has(code))],
  });
}
