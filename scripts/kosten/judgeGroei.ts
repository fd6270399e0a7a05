import type { Groei } from '../aanroepen/aanroep.js';
import type { Tijd } from './measureAanroep.js';

/** The logarithm of the work at a size. */
const WERK: Readonly<Record<Groei, (n: number) => number>> = {
  '1': () => 0,
  'log n': (n) => Math.log(Math.log2(n + 1)),
  n: (n) => Math.log(n),
  'n log n': (n) => Math.log(n) + Math.log(Math.log2(n + 1)),
  'n²': (n) => 2 * Math.log(n),
  'n³': (n) => 3 * Math.log(n),
  '2ⁿ': (n) => n * Math.LN2,
};
/** What caches and the collection of garbage may add at sizes that do not fit in them. */
const MARGE = 0.5;
/** A call shorter than this is mostly what every call costs, whatever its size. */
const KORT_MS = 0.02;

/** How a call grew from its second size to its third, beside what was said of it. */
export interface Oordeel {
  /** The exponent of the line between both: 1 when the time grows as n does. */
  readonly gemeten: number;
  /** The exponent that the documented growth has there. */
  readonly verwacht: number;
  /** `kort`: too short to say. `te_snel`: it grew clearly faster than was said. */
  readonly uitkomst: 'past' | 'kort' | 'te_snel';
}

/** Judges the growth of a call by its two largest sizes. */
export function judgeGroei(groei: Groei, tijden: readonly Tijd[]): Oordeel {
  const [midden, groot] = tijden.slice(-2);
  if (midden === undefined || groot === undefined) throw new RangeError('two sizes are needed');
  const stap = Math.log(groot.n / midden.n);
  const gemeten = Math.log(groot.ms / midden.ms) / stap;
  const verwacht = (WERK[groei](groot.n) - WERK[groei](midden.n)) / stap;
  if (groot.ms < KORT_MS) return { gemeten, verwacht, uitkomst: 'kort' };
  return { gemeten, verwacht, uitkomst: gemeten > verwacht + MARGE ? 'te_snel' : 'past' };
}
