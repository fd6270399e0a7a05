import type { Zoeker } from '../boom/createZoeker.js';
import type { Knoop } from '../boom/knoop.js';
import type { Gelijkbegin } from './settleGelijkspel.js';
import type { Oplossing } from './solveTotaal.js';
import type { Doelstap, Openstaand, Zoekstand } from './uitkomst.js';

/** More than any number of candidates. */
const MEEST = 2 ** 31;

/** Subproblems as plain JSON. */
export function toOpen(knopen: readonly Knoop[]): Openstaand[] {
  return knopen.map((knoop) => {
    const keuzes: (readonly [number, number, number])[] = [];
    for (let k: Knoop = knoop; k.ouder !== undefined; k = k.ouder) {
      keuzes.push([k.variabele, Math.max(0, k.laag), Math.min(MEEST, k.hoog)]);
    }
    const { grens } = knoop;
    return { keuzes: keuzes.reverse(), ...(Number.isFinite(grens) && { grens }) };
  });
}

/** The subproblems of plain JSON; without it the whole problem. */
export function fromOpen(zoeker: Zoeker, open: readonly Openstaand[] | undefined): Knoop[] {
  if (open === undefined) return [zoeker.wortel];
  return open.map(({ keuzes, grens }) => {
    const knoop = keuzes.reduce<Knoop>(
      (ouder, [variabele, laag, hoog]) => zoeker.createKnoop(variabele, laag, hoog, ouder),
      zoeker.wortel,
    );
    return { ...knoop, grens: grens ?? Number.POSITIVE_INFINITY };
  });
}

/** Where the settling of a tie stopped, when it was that. */
export function fromGelijk(zoeker: Zoeker, hervat: Zoekstand | undefined): Gelijkbegin | undefined {
  if (hervat?.gelijk === undefined) return undefined;
  return { plek: hervat.gelijk, open: hervat.open && fromOpen(zoeker, hervat.open) };
}

/**
 * Where a step of an objective stopped, when it did.
 *
 * @param vast - whether another search has the same columns, so that its subproblems mean the same
 */
export function toStand(
  { keuze, volledig, open, gelijk }: Oplossing,
  klaar: readonly Doelstap[],
  vast = true,
): Zoekstand | undefined {
  if (volledig && gelijk === undefined) return undefined;
  const begin = { stap: klaar.length, klaar: [...klaar], ...(keuze && { beste: [...keuze.toewijzing] }) };
  if (gelijk === undefined) return { ...begin, ...(vast && { open: toOpen(open) }) };
  if (!vast) return { ...begin, gelijk: -1 };
  return { ...begin, gelijk: gelijk.plek, open: toOpen(gelijk.open) };
}
