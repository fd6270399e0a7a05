import type { Cel, Dag } from './cel.js';
import { eersteDag } from './dag.js';

const keyOf = ({ soort, reden, verlening, bijdrage, kostendrager, buurt, programmajaar, jaar }: Cel): string =>
  [soort, reden, verlening, bijdrage.id, kostendrager, buurt, programmajaar, jaar].join('|');

/** The difference between what is due in a year and what was booked in it, by cell. */
function subtract(nu: readonly Cel[], toen: readonly Cel[]): Cel[] {
  const cellen = new Map<string, { readonly cel: Cel; centen: bigint }>();
  const add = (lijst: readonly Cel[], teken: 1n | -1n) => {
    for (const cel of lijst) {
      const sleutel = keyOf(cel);
      const gevonden = cellen.get(sleutel);
      if (gevonden) gevonden.centen += teken * cel.centen;
      else cellen.set(sleutel, { cel, centen: teken * cel.centen });
    }
  };
  add(nu, 1n);
  add(toen, -1n);
  return [...cellen.values()].flatMap(({ cel, centen }) => (centen === 0n ? [] : [{ ...cel, centen }]));
}

/**
 * Books what became known after a year was closed in the first year that is open, where it is realised from 1 January on.
 *
 * @param cellen - the cells in the years on which they were laid
 * @param afgesloten - what was booked in each closed year when it was closed
 */
export function bookInOpenJaren(cellen: readonly Cel[], afgesloten: ReadonlyMap<number, readonly Cel[]>): Cel[] {
  if (afgesloten.size === 0) return [...cellen];
  const uit: Cel[] = cellen.filter(({ jaar }) => !afgesloten.has(jaar));
  let over: readonly Cel[] = [];
  const jaren = [...afgesloten].sort(([a], [b]) => a - b);
  for (const [jaar, toen] of jaren) {
    const nu = [...cellen.filter((cel) => cel.jaar === jaar), ...over.filter((cel) => cel.boekjaar === jaar)];
    uit.push(...toen);
    const later: Dag = eersteDag(jaar + 1);
    const verschil = subtract(nu, toen).map((cel) => ({ ...cel, boekjaar: jaar + 1, vanaf: later }));
    over = [...over.filter((cel) => cel.boekjaar !== jaar), ...verschil];
  }
  return [...uit, ...over];
}
