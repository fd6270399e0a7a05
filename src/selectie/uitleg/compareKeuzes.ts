import { i16 } from '../../rekenen/index.js';

/** A choice with its value. */
interface Keuze {
  readonly toewijzing: Int16Array;
  readonly waarde: number;
}

/**
 * Orders choices: the best first, and equal ones by the tie rule: at the first candidate that differs, the choice that has it comes first, and
 * if both have it, the one that has it for the earlier vak.
 */
export function compareKeuzes(a: Keuze, b: Keuze): number {
  if (a.waarde !== b.waarde) return b.waarde - a.waarde;
  const c = a.toewijzing.findIndex((vak, plek) => vak !== b.toewijzing[plek]);
  if (c < 0) return 0;
  const [j, k] = [i16(a.toewijzing, c), i16(b.toewijzing, c)];
  return j < 0 || k < 0 ? k - j : j - k;
}
