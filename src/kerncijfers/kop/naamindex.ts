import { CATALOGUS } from '../catalogus/catalogus.js';
import type { Catalogusitem, Kolomnaam } from '../themas/catalogusitem.js';
import { normalizeNaam } from './normalizeNaam.js';

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
      return nummer === undefined ? [] : [[normalizeNaam(kaal), Number(nummer)]];
    })
    .sort(([, a], [, b]) => a - b),
);
