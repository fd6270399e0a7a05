import { CATALOGUS } from '../catalogus/catalogus.js';
import type { Catalogusitem, Kolomnaam, Naamvorm } from '../themas/catalogusitem.js';
import { listEinden } from './listEinden.js';
import { type Kandidaat, VOORKOMENS } from './naamindex.js';
import { normalizeKop } from './normalizeKop.js';

/**
 * OData names are the last parts of StatLine titles without blanks, cut off at some length, with `k_` before a digit. A name that occurs
 * more than once in a table is ambiguous without its path.
 */
function toTitels(item: Catalogusitem): Kolomnaam[] {
  return (item.kolommen.odata ?? [])
    .filter(({ naam }) => !VOORKOMENS.has(normalizeKop(naam)) && !naam.includes('#'))
    .map((naam) => ({ ...naam, naam: naam.naam.replace(/^k_(?=\d)/, '') }));
}

/** A last part such as `Binnen 3 km` occurs under every kind of shop and school, so it does not name a figure. */
const NAAMLOOS = /^binnen\d+km$/;

/** The names by which a figure is found: for StatLine every end of its path, and the last parts that OData uses. */
function listNamen(item: Catalogusitem, vorm: Naamvorm): [string, Kolomnaam][] {
  const eigen = item.kolommen[vorm] ?? [];
  if (vorm !== 'statline') return eigen.map((naam) => [normalizeKop(naam.naam), naam]);
  return [
    ...eigen.flatMap((naam) => listEinden(naam.naam).map((einde): [string, Kolomnaam] => [einde, naam])),
    ...toTitels(item).map((naam): [string, Kolomnaam] => [normalizeKop(naam.naam), naam]),
  ].filter(([sleutel]) => !NAAMLOOS.test(sleutel));
}

const indexen = new Map<Naamvorm, ReadonlyMap<string, readonly Kandidaat[]>>();

/** The figures that a normalised name of a form can mean, over all years. */
export function getNaamindex(vorm: Naamvorm): ReadonlyMap<string, readonly Kandidaat[]> {
  let index = indexen.get(vorm);
  if (index === undefined) {
    const nieuw = new Map<string, Kandidaat[]>();
    CATALOGUS.forEach((item, plaats) => {
      for (const [sleutel, naam] of listNamen(item, vorm)) {
        nieuw.set(sleutel, [...(nieuw.get(sleutel) ?? []), { item, naam, plaats }]);
      }
    });
    index = nieuw;
    indexen.set(vorm, index);
  }
  return index;
}
