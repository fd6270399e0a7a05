import type { Bevinding } from '../../kern/index.js';
import type { Selectieanalyse } from '../analyse/analyseSelectie.js';
import { listLotingregels } from '../loting/listLotingregels.js';
import type { Scoreinvoer } from '../model/invoer.js';
import type { Selectieopties } from '../model/opties.js';
import type { SelectieGevonden } from '../model/selectie.js';
import type { Zoekopties } from '../model/zoekopties.js';
import { selectBuurten } from '../selectBuurten.js';
import { checkGeloot } from './checkGeloot.js';
import { checkLoting } from './checkLoting.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** What a lot is drawn from again. */
export interface Lotinginvoer extends Pick<Selectieopties, 'gebieden' | 'buren'> {
  readonly scores: Scoreinvoer;
  readonly analyse?: Selectieanalyse | undefined;
  readonly oplosser?: Zoekopties['oplosser'];
}

/**
 * The selection before the lot: without the rules that the lot gave. Who was chosen then goes first, which decides a tie as it was decided;
 * the precedence of that time is not kept. `undefined` when it is not proven.
 */
function selectVoorLoting(
  besluit: Selectiebesluit,
  loting: NonNullable<Selectiebesluit['loting']>,
  { scores, gebieden, buren, oplosser }: Lotinginvoer,
): SelectieGevonden | undefined {
  const { quota, regels, doel, decimalen, knopenbudget, pivotbudget } = besluit;
  const metAantal = quota.every(({ aantal }) => typeof aantal === 'number') ? 0 : 1;
  const eigen = Math.max(0, regels.length - listLotingregels(loting).length - metAantal);
  const deelnemers = loting.blokken.flatMap((blok) => blok.deelnemers);
  const gekozen = [...loting.buitenLoting, ...deelnemers.filter((een) => een.gekozen)].map(({ code }) => code);
  const voorrang = [...new Set([...gekozen, ...besluit.voorrang])];
  const opties = { gebieden, buren, regels: regels.slice(0, eigen), doel, voorrang };
  const budget = { decimalen, knopenbudget, pivotbudget, oplosser };
  const selectie = selectBuurten(scores, quota, { ...opties, ...budget });
  return selectie.uitkomst === 'optimaal' ? selectie : undefined;
}

/** Draws the lot of a decision again: from the scores on, so that it also shows whether the right buurten took part. */
export function recomputeLoting(besluit: Selectiebesluit, invoer: Lotinginvoer): Bevinding[] {
  const { loting } = besluit;
  if (loting === undefined || checkGeloot(besluit).length > 0) return [];
  return checkLoting(besluit, { selectie: selectVoorLoting(besluit, loting, invoer), analyse: invoer.analyse });
}
