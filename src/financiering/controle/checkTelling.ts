import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Standen } from '../stand/computeStanden.js';
import type { Stand } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';

/** The amount that every known text states of a contribution; `undefined` when they differ, or one of them has it as an option. */
function findAfgesproken(id: string, { cellen }: Standen): bigint | undefined {
  const gezegd = cellen.teksten.flatMap(({ tekst }) =>
    tekst.plan.perioden.flatMap(({ optie, bijdragen }) =>
      bijdragen
        .filter((bijdrage) => bijdrage.id === id)
        .map((bijdrage) =>
          bijdrage.soort === 'bedrag' && optie === undefined ? toCenten(bijdrage.bedrag) : undefined,
        ),
    ),
  );
  return gezegd.every((centen) => centen === gezegd[0]) ? gezegd[0] : undefined;
}

/** The contributions of which an event changed the amount. */
function listGewijzigd({ cellen: { gebeurtenissen } }: Standen): Set<string> {
  return new Set([
    ...gebeurtenissen.get('geindexeerd').flatMap(({ bijdragen }) => bijdragen),
    ...[
      ...gebeurtenissen.get('verlening_gewijzigd'),
      ...gebeurtenissen.get('vastgesteld'),
      ...gebeurtenissen.get('vaststelling_gewijzigd'),
    ].map(({ bijdrage }) => bijdrage),
  ]);
}

/** A euro is too much for rounding. */
const MARGE = 100n;

/**
 * Contributions of which all texts state one amount, while the cells of the texts together come to another: an addendum moved or stretched
 * a year that had begun. What the last text does not name any more was taken out on purpose.
 */
export function checkTelling(standen: Standen): Bevinding[] {
  const gewijzigd = listGewijzigd(standen);
  const laatste = standen.cellen.teksten.at(-1);
  return standen.standen.flatMap(({ plek: { bijdrage, pad, tekst }, bruto: { totaal } }: Stand) => {
    const { id } = bijdrage;
    const afgesproken = tekst === laatste && !gewijzigd.has(id) ? findAfgesproken(id, standen) : undefined;
    if (afgesproken === undefined) return [];
    const geteld = totaal.prognose + totaal.vrijval;
    if (geteld - afgesproken <= MARGE && afgesproken - geteld <= MARGE) return [];
    const params = { bijdrage: id, afgesproken: fromCenten(afgesproken), geteld: fromCenten(geteld) };
    return [createBevinding('waarschuwing', 'financiering.afspraak_telt_anders', pad, params)];
  });
}
