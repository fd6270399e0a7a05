import { attempt } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Selectieanalyse } from '../analyse/analyseSelectie.js';
import type { Scoreinvoer } from '../model/invoer.js';
import type { Selectieopties } from '../model/opties.js';
import type { Zoekopties } from '../model/zoekopties.js';
import { selectBuurten } from '../selectBuurten.js';
import { createBevinding } from '../teksten/codes.js';
import { compareInvoer } from './compareInvoer.js';
import { compareUitkomst } from './compareUitkomst.js';
import { compareWaarden } from './compareWaarden.js';
import { moveToBesluit } from './moveToBesluit.js';
import { recomputeLoting } from './recomputeLoting.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** The input of a decision, of which the decision holds only fingerprints. */
export interface VerifySelectiebesluitInvoer extends Pick<Selectieopties, 'gebieden' | 'buren'> {
  readonly scores: Scoreinvoer;
  /** The analysis by which the near-ties of a lot were found, when it was not by a margin. */
  readonly analyse?: Selectieanalyse | undefined;
  /** The solver of another make, when the decision was made with one (`bewijs.oplosser`). */
  readonly oplosser?: Zoekopties['oplosser'];
}

/**
 * Computes the selection of a decision again, and gives every difference in the input and the outcome.
 *
 * @param heel - the decision is as it was sealed, so that what cannot be computed is a fault of the input
 * @throws DomeinFout `selectie.invoer_ongeldig` and what else `selectBuurten` refuses, for a decision that is as it was sealed
 */
export function recomputeBesluit(
  besluit: Selectiebesluit,
  { scores, gebieden, buren, analyse, oplosser }: VerifySelectiebesluitInvoer,
  heel: boolean,
): Bevinding[] {
  const { quota, regels, doel, voorrang, decimalen, knopenbudget, pivotbudget, uitkomst } = besluit;
  const opties = { gebieden, buren, regels, doel, voorrang, decimalen, knopenbudget, pivotbudget, oplosser };
  const gelezen = attempt(() => selectBuurten(scores, quota, opties));
  if (!gelezen.success) {
    if (heel) throw gelezen.error;
    const { code, bevindingen } = gelezen.error;
    return [
      createBevinding('fout', 'selectie.besluit_niet_nagerekend', [], { code }),
      ...bevindingen.map((bevinding) => moveToBesluit(bevinding)),
    ];
  }
  const selectie = gelezen.data;
  return [
    ...compareInvoer(besluit, selectie.invoer),
    ...('gekozen' in selectie
      ? compareUitkomst(besluit, selectie)
      : compareWaarden(['uitkomst'], uitkomst, selectie.uitkomst)),
    ...recomputeLoting(besluit, { scores, gebieden, buren, analyse, oplosser }),
  ];
}
