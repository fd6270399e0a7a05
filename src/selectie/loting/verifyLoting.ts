import type { Bevinding } from '../../kern/index.js';
import type { Selectieanalyse } from '../analyse/analyseSelectie.js';
import { Loting } from '../model/loting.js';
import type { Selectie } from '../model/selectie.js';
import { createBevinding } from '../teksten/codes.js';
import { checkObject } from '../vraagstuk/checkObject.js';
import { compareDelen } from './compareDelen.js';
import { createLoting } from './createLoting.js';
import { findBijnaGelijken } from './findBijnaGelijken.js';
import { fingerprintLoting } from './fingerprintLoting.js';

/** Options of {@link verifyLoting}. */
export interface VerifyLotingOptions {
  /** The selection before the lot. Without it only the draw is done again, not who was to take part. */
  readonly selectie?: Selectie | undefined;
  /** The analysis by which the near-ties were found, when it was not by a margin. */
  readonly analyse?: Selectieanalyse | undefined;
}

/** The result of verifying a lot. */
export interface Lotingverificatie {
  /** True when the findings have no `fout`. */
  readonly klopt: boolean;
  readonly bevindingen: readonly Bevinding[];
}

/** Who takes part according to the selection, by the same bound as in the lot. */
function compareMetSelectie(loting: Loting, { selectie, analyse }: VerifyLotingOptions): Bevinding[] {
  const { grens, zaad } = loting;
  if (selectie === undefined || (grens.soort === 'muntworp' && analyse === undefined)) {
    return [createBevinding('info', 'selectie.loting_zonder_selectie', ['blokken'], {})];
  }
  const gevonden = findBijnaGelijken(selectie, grens.soort === 'marge' ? { marge: grens.marge } : { analyse });
  if (gevonden.blokken.length === 0) return compareDelen(loting.blokken, gevonden.blokken, ['blokken']);
  const { vingerafdruk: _, ...nu } = createLoting(gevonden, zaad);
  const { vingerafdruk: __, ...toen } = loting;
  return compareDelen(toen, nu);
}

/**
 * Draws a lot again from its seed and names every difference by its place: a participant, a chance, the number of draws, who was drawn, the
 * order. With the selection before the lot it also finds the near-ties again, so that it sees whether the right buurten took part under the
 * right rules. The fingerprint shows whether the document is still as it was drawn.
 *
 * Cost: n² in the buurten within the margin, as `findBijnaGelijken`; without a selection n log n in the participants.
 *
 * @param loting - a Loting, as JSON
 * @returns an `info` says when it could not be seen who was to take part
 * @throws DomeinFout `kern.document_ongeldig` when it is not a Loting; `selectie.invoer_ongeldig`: these are no options; those of `drawLoting`, and of `findBijnaGelijken` for the selection
 *
 * @example
 * ```ts
 * import { drawLoting, findBijnaGelijken, selectBuurten, verifyLoting } from 'buurtaanpak/selectie';
 *
 * const rijen = Object.entries({ A: 90, B: 71, C: 70, D: 69 }).map(([code, score]) => ({ code, score }));
 * const selectie = selectBuurten({ oost: rijen }, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * const loting = drawLoting(findBijnaGelijken(selectie, { marge: 3 }), { zaad: 'Lotto 2026-09-05: 3 11 20 24 38 41' });
 * verifyLoting(loting, { selectie }); // => { klopt: true, bevindingen: [] }
 *
 * const { klopt, bevindingen } = verifyLoting({ ...loting, nummer: 9 }, { selectie });
 * klopt; // => false
 * bevindingen.map(({ pad }) => pad.join('.')); // => ['vingerafdruk', 'nummer']
 * ```
 */
export function verifyLoting(loting: unknown, options: VerifyLotingOptions = {}): Lotingverificatie {
  const gelezen = Loting.parse(loting);
  checkObject(options, 'opties');
  if (options.analyse !== undefined) checkObject(options.analyse, 'analyse');
  const nu = fingerprintLoting(gelezen);
  const { vingerafdruk, ...toen } = gelezen;
  const { vingerafdruk: _, ...opnieuw } = createLoting(gelezen, gelezen.zaad);
  const bevindingen = [
    ...(nu === vingerafdruk
      ? []
      : [createBevinding('fout', 'selectie.loting_gewijzigd', ['vingerafdruk'], { loting: vingerafdruk, nu })]),
    ...compareDelen(toen, opnieuw),
  ];
  const bekend = new Set(bevindingen.map(({ pad }) => JSON.stringify(pad)));
  for (const bevinding of compareMetSelectie(gelezen, options)) {
    if (!bekend.has(JSON.stringify(bevinding.pad))) bevindingen.push(bevinding);
  }
  return { klopt: !bevindingen.some(({ ernst }) => ernst === 'fout'), bevindingen };
}
