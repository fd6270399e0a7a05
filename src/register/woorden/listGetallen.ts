import type { Pad } from '../../kern/index.js';
import { joinZinnen } from './joinZinnen.js';
import type { Registerzin } from './zin.js';

/** Numbers of a list: `1 en 2 en 3`. */
export const listGetallen = (getallen: readonly number[], pad: Pad): Registerzin =>
  joinZinnen(
    getallen.map((getal, i) => [{ getal, pad: [...pad, i] }]),
    ' en ',
  );
