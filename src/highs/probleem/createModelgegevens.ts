import type { Lineairprobleem } from '../../oplosser/index.js';
import type { HighsModule } from '../module/highsModule.js';
import { computeDeler } from './computeDeler.js';

/** The whole numbers up to and including a bound, or from it on, counted in units of `deler`: exact, as `%` is. */
function divideGrens(grens: number, deler: number, rond: (getal: number) => number): number {
  const heel = rond(grens);
  if (!Number.isFinite(heel)) return heel;
  const rest = heel % deler;
  return (heel - rest) / deler + rond(rest / deler);
}

/** A problem as the arrays that HiGHS takes, every row and the values divided by what all their numbers share. */
export interface Modelgegevens {
  readonly gegevens: object;
  /** What the values were divided by. */
  readonly eenheid: number;
}

/** Writes a problem as the arrays of `passModel`: columns of 0 or 1, rows one after the other. */
export function createModelgegevens(
  { waarden, rijen }: Lineairprobleem,
  { objectiveSense, variableType }: HighsModule['constants'],
): Modelgegevens {
  const numCols = waarden.length;
  const numRows = rijen.length;
  const eenheid = computeDeler(waarden);
  const starts = new Int32Array(numRows + 1);
  const aantal = rijen.reduce((som, { kolommen }) => som + kolommen.length, 0);
  const indices = new Int32Array(aantal);
  const values = new Float64Array(aantal);
  const rowLower = new Float64Array(numRows);
  const rowUpper = new Float64Array(numRows);
  let plaats = 0;
  for (const [i, { kolommen, coefficienten, van, tot }] of rijen.entries()) {
    const deler = computeDeler(coefficienten);
    indices.set(kolommen, plaats);
    values.set(
      coefficienten.map((getal) => getal / deler),
      plaats,
    );
    plaats += kolommen.length;
    starts[i + 1] = plaats;
    rowLower[i] = divideGrens(van, deler, Math.ceil);
    rowUpper[i] = divideGrens(tot, deler, Math.floor);
  }
  const gegevens = {
    numCols,
    numRows,
    sense: objectiveSense.maximize,
    colCost: waarden.map((waarde) => waarde / eenheid),
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower,
    rowUpper,
    matrix: { format: 'csr', numRows, numCols, starts, indices, values },
    integrality: new Int32Array(numCols).fill(variableType.integer),
  };
  return { gegevens, eenheid };
}
