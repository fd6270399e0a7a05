import { f64 } from '../../rekenen/index.js';
import { isToegestaan } from './isToegestaan.js';
import type { Lotopgave } from './lotopgave.js';

/** Options of {@link walkTrekkingen}. */
export interface WalkTrekkingenOptions {
  /** The most steps: each adds one participant to a draw. */
  readonly budget: number;
  /** Gets the positions that are drawn; the list is used again. True: stop. */
  readonly visit: (keuze: readonly number[]) => boolean;
}

/**
 * Walks over all draws that the rules allow, in the order of the positions that are drawn: block after block, the first position first.
 *
 * @returns `klaar`: all were visited; `gestopt` by `visit`; `op`: the budget ran out
 */
export function walkTrekkingen(opgave: Lotopgave, options: WalkTrekkingenOptions): 'klaar' | 'gestopt' | 'op' {
  const { blokken, eisen } = opgave;
  const sommen = new Float64Array(eisen.length);
  const keuze: number[] = [];
  let budget = options.budget;
  let eind: 'gestopt' | 'op' | undefined;
  /** No sum is too large with this participant; weights are never below 0, so it would stay too large. */
  const fits = (i: number) => {
    for (const [e, { gewichten, maximaal }] of eisen.entries()) {
      if (f64(sommen, e) + f64(gewichten, i) > maximaal) return false;
    }
    return true;
  };
  const move = (i: number, keer: number) => {
    for (const [e, { gewichten }] of eisen.entries()) sommen[e] = f64(sommen, e) + keer * f64(gewichten, i);
  };
  const enter = (b: number): void => {
    const blok = blokken[b];
    if (blok !== undefined) walk(b, blok.einde, blok.begin, blok.plaatsen);
    else if (isToegestaan(opgave, keuze) && options.visit(keuze)) eind = 'gestopt';
  };
  const walk = (b: number, einde: number, van: number, over: number): void => {
    if (over === 0) {
      enter(b + 1);
      return;
    }
    for (let i = van; i <= einde - over && eind === undefined; i++) {
      if (--budget < 0) eind = 'op';
      else if (fits(i)) {
        move(i, 1);
        keuze.push(i);
        walk(b, einde, i + 1, over - 1);
        keuze.pop();
        move(i, -1);
      }
    }
  };
  enter(0);
  return eind ?? 'klaar';
}
