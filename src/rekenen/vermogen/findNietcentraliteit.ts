import { computeFKwantiel } from '../kansrekening/computeFKwantiel.js';
import { computeNietcentraleFKans } from '../kansrekening/computeNietcentraleFKans.js';
import { findNulpunt } from '../kansrekening/findNulpunt.js';

/** What was found, by what was asked: a simulation asks the same thousands of times. The oldest makes place. */
const GEVONDEN = /* @__PURE__ */ new Map<string, number>();
const MEESTE = 256;

function searchNietcentraliteit(df1: number, df2: number, alfa: number, vermogen: number): number {
  const grens = computeFKwantiel(alfa, df1, df2);
  // This searches on the chance of missing the effect: it goes to 0, even where the power is rounded to less than 1.
  const gemist = (lambda: number) => computeNietcentraleFKans(grens, df1, df2, lambda);
  let hoog = 8;
  while (gemist(hoog) > 1 - vermogen) hoog *= 2;
  return findNulpunt((lambda) => -gemist(lambda), vermogen - 1, 0, hoog);
}

/** The noncentrality at which an F test with these degrees of freedom finds an effect with the power `vermogen`. */
export function findNietcentraliteit(df1: number, df2: number, alfa: number, vermogen: number): number {
  const sleutel = `${df1}/${df2}/${alfa}/${vermogen}`;
  const bekend = GEVONDEN.get(sleutel);
  if (bekend !== undefined) return bekend;
  const gevonden = searchNietcentraliteit(df1, df2, alfa, vermogen);
  for (const oudste of GEVONDEN.keys()) {
    if (GEVONDEN.size < MEESTE) break;
    GEVONDEN.delete(oudste);
  }
  GEVONDEN.set(sleutel, gevonden);
  return gevonden;
}
