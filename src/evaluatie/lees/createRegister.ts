import type { Evaluatiegegevens, Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { Register } from './register.js';
import { toSleutel } from './toSleutel.js';

const compareTekst = (a: string, b: string) => (a < b ? -1 : 1);

/** Sorts the rows once for all comparisons. */
export function createRegister({ situaties, uitkomsten }: Evaluatiegegevens, margeDagen: number): Register {
  const perSleutel = new Map<string, Uitkomstregel[]>();
  for (const regel of uitkomsten) {
    const sleutel = toSleutel(regel.buurt, regel.uitkomst);
    const rij = perSleutel.get(sleutel);
    if (rij === undefined) perSleutel.set(sleutel, [regel]);
    else rij.push(regel);
  }
  for (const rij of perSleutel.values()) rij.sort((a, b) => compareTekst(a.moment, b.moment));
  const buurten = new Set([...situaties, ...uitkomsten].map(({ buurt }) => buurt));
  return {
    buurten: [...buurten].sort(compareTekst),
    situaties: new Map(situaties.map((situatie) => [situatie.buurt, situatie])),
    uitkomsten: perSleutel,
    margeDagen,
  };
}
