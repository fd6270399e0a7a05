import type { Zoeker } from '../boom/createZoeker.js';
import type { Knoop } from '../boom/knoop.js';
import type { Openstaand } from './uitkomst.js';

const toJson = (getal: number) => (Number.isFinite(getal) ? getal : null);

/** Subproblems as plain JSON. */
export function toOpen(knopen: readonly Knoop[]): Openstaand[] {
  return knopen.map((knoop) => {
    const keuzes: (readonly [number, number | null, number | null])[] = [];
    for (let k: Knoop = knoop; k.ouder !== undefined; k = k.ouder) {
      keuzes.push([k.variabele, toJson(k.laag), toJson(k.hoog)]);
    }
    return { keuzes: keuzes.reverse(), grens: toJson(knoop.grens) };
  });
}

/** The subproblems of plain JSON; without it the whole problem. */
export function fromOpen(zoeker: Zoeker, open: readonly Openstaand[] | undefined): Knoop[] {
  if (open === undefined) return [zoeker.wortel];
  return open.map(({ keuzes, grens }) => {
    const knoop = keuzes.reduce<Knoop>(
      (ouder, [variabele, laag, hoog]) =>
        zoeker.createKnoop(variabele, laag ?? Number.NEGATIVE_INFINITY, hoog ?? Number.POSITIVE_INFINITY, ouder),
      zoeker.wortel,
    );
    return { ...knoop, grens: grens ?? Number.POSITIVE_INFINITY };
  });
}
