import { CATALOGUS } from '../catalogus/catalogus.js';
import type { Catalogusitem, Kolomnaam, Naamvorm } from '../themas/catalogusitem.js';
import { normaliseNaam } from './normaliseNaam.js';

/** A figure that a name of a form can mean. */
export interface Kandidaat {
  readonly item: Catalogusitem;
  readonly naam: Kolomnaam;
  readonly plaats: number;
}

/** The number of columns with the same OData name in a table: `Appartement` is first electricity, then gas. */
export const VOORKOMENS: ReadonlyMap<string, number> = new Map(
  CATALOGUS.flatMap(({ kolommen }) => kolommen.odata ?? [])
    .flatMap(({ naam }): [string, number][] => {
      const [kaal = '', nummer] = naam.split('#');
      return nummer === undefined ? [] : [[normaliseNaam(kaal), Number(nummer)]];
    })
    .sort(([, a], [, b]) => a - b),
);

/** `Appartement#2` is the second column of that name, in the order of the table. */
export function normaliseKop(naam: string): string {
  const [kaal = '', nummer] = naam.split('#');
  return nummer === undefined || nummer === '1' ? normaliseNaam(kaal) : `${normaliseNaam(kaal)}#${nummer}`;
}

/**
 * OData names are the last parts of StatLine titles without blanks, cut off at some length, with `k_` before a digit. A name that occurs
 * more than once in a table is ambiguous without its path.
 */
function toTitels(item: Catalogusitem): Kolomnaam[] {
  return (item.kolommen.odata ?? [])
    .filter(({ naam }) => !VOORKOMENS.has(normaliseKop(naam)) && !naam.includes('#'))
    .map((naam) => ({ ...naam, naam: naam.naam.replace(/^k_(?=\d)/, '') }));
}

/** The ends of a path: `a/b/c`, `b/c` and `c`, each normalised. */
export function listEinden(pad: string): string[] {
  const delen = pad.split('/');
  return delen.map((_, i) => normaliseNaam(delen.slice(i).join('/')));
}

/** A last part such as `Binnen 3 km` occurs under every kind of shop and school, so it does not name a figure. */
const NAAMLOOS = /^binnen\d+km$/;

/** The names by which a figure is found: for StatLine every end of its path, and the last parts that OData uses. */
function listNamen(item: Catalogusitem, vorm: Naamvorm): [string, Kolomnaam][] {
  const eigen = item.kolommen[vorm] ?? [];
  if (vorm !== 'statline') return eigen.map((naam) => [normaliseKop(naam.naam), naam]);
  return [
    ...eigen.flatMap((naam) => listEinden(naam.naam).map((einde): [string, Kolomnaam] => [einde, naam])),
    ...toTitels(item).map((naam): [string, Kolomnaam] => [normaliseKop(naam.naam), naam]),
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

/** The keys of candidates, each once. */
export function listSleutels(kandidaten: readonly Kandidaat[]): string[] {
  return [...new Set(kandidaten.map(({ item }) => item.sleutel))];
}
