import { f64 } from '../../rekenen/index.js';
import type { Sommen } from './telling.js';

/** Makes a keeper of the weights under which buurten were first. Only the buurten that were first take work. */
export function makeEersten(aantal: number, criteria: number) {
  const alle = new Float64Array(aantal * criteria);
  const geraakt = new Set<number>();
  const add = (rij: number, gewichten: Float64Array): void => {
    geraakt.add(rij);
    for (let c = 0; c < criteria; c++) alle[rij * criteria + c] = f64(alle, rij * criteria + c) + f64(gewichten, c);
  };
  /** Gives the sums since the last time. */
  const take = (): Pick<Sommen, 'eersteRijen' | 'eersteGewichten'> => {
    const eersteRijen = Int32Array.from(geraakt).sort();
    const eersteGewichten = new Float64Array(eersteRijen.length * criteria);
    eersteRijen.forEach((rij, r) => {
      eersteGewichten.set(alle.subarray(rij * criteria, (rij + 1) * criteria), r * criteria);
      alle.fill(0, rij * criteria, (rij + 1) * criteria);
    });
    geraakt.clear();
    return { eersteRijen, eersteGewichten };
  };
  return { add, take };
}
