import { chooseBlok } from './chooseBlok.js';
import { countParen } from './countParen.js';
import { fillUniform } from './fillUniform.js';
import { listGrensrijen, makeParentelling } from './grensparen.js';
import { makeTeller } from './makeTeller.js';
import type { Analysevoorbereiding } from './prepareAnalyse.js';
import { runRijen } from './runRijen.js';
import { SOMBLOK } from './somboom.js';
import type { Rangtellingen, Somknoop } from './telling.js';

/** What was counted in a row of draws. */
export interface Trekkingtelling extends Rangtellingen {
  readonly knopen: readonly Somknoop[];
  /** The order of the pairs on the border of the first k, counted. */
  readonly paren: Uint32Array;
}

/**
 * Draws, ranks and counts the draws from `van` up to `tot`. Yields after each block its number of draws. Every draw has its own numbers of the
 * stream, so that it does not matter which draws come before it.
 */
export function* runTrekkingen(
  { ontwerp, toeval, afgerond, rangen, k }: Analysevoorbereiding,
  van: number,
  tot: number,
): Generator<number, Trekkingtelling, undefined> {
  const stroom = toeval.split();
  const aantal = afgerond.length;
  const blok = chooseBlok(aantal);
  const criteria = ontwerp.nominaalEffectief.length;
  const { add, finish } = makeTeller(criteria, k, afgerond, blok, van / SOMBLOK);
  const grens = listGrensrijen(rangen, k);
  const paren = makeParentelling(grens);
  const over = new Float64Array(ontwerp.dimensie);
  for (let d = 0; d < van; d++) fillUniform(stroom, over);
  yield* runRijen(
    ontwerp,
    blok,
    van,
    tot,
    (_, u) => fillUniform(stroom, u),
    (_, scores, plannen) => {
      countParen(scores, plannen, aantal, grens, paren);
      add(scores, plannen);
    },
  );
  return { ...finish(), paren };
}
