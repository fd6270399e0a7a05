import { showWaarde } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { toCeltekst } from './celtekst.js';
import { isLeeg } from './isLeeg.js';
import type { Rij } from './leesplan.js';

/** The rows of any input, with the findings about that input. */
export interface Invoer {
  readonly rijen: readonly Rij[];
  /** True: the rows were features of GeoJSON. */
  readonly features: boolean;
  /** The year that its title names. */
  readonly jaar?: number | undefined;
  /** The row and the column in the input of a cell. Absent: those of the rows. */
  readonly getPlek?: ((rij: number, veld: string) => { readonly rij: number; readonly kolom: string }) | undefined;
  readonly bevindingen: readonly Bevinding[];
}

function isObject(value: unknown): value is Rij {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFeature(rij: Rij): rij is Rij & { readonly properties: Rij } {
  return rij.type === 'Feature' && isObject(rij.properties);
}

/** Unique names of columns: the second `a_inw` becomes `a_inw#2`, so that it does not replace the first. */
function toNamen(kop: readonly unknown[]): string[] {
  const aantallen = new Map<string, number>();
  // `Array.from`, because `kop.map` skips the holes of a sparse array.
  return Array.from(kop, (cel) => {
    const naam = toCeltekst(cel);
    const aantal = (aantallen.get(naam) ?? 0) + 1;
    aantallen.set(naam, aantal);
    return aantal === 1 ? naam : `${naam}#${aantal}`;
  });
}

/** Whether a row has no text or number at all, as the lines that some programs leave below a table. */
function isLegeRij(rij: unknown): boolean {
  if (Array.isArray(rij)) return rij.every(isLeeg);
  return isObject(rij) && Object.values(rij).every(isLeeg);
}

/** The rows without the blank ones below them. */
function dropLegeRijen(rijen: readonly unknown[]): readonly unknown[] {
  let aantal = rijen.length;
  while (aantal > 0 && isLegeRij(rijen[aantal - 1])) aantal -= 1;
  return aantal === rijen.length ? rijen : rijen.slice(0, aantal);
}

/** Rows as arrays, the first with the names of the columns, as spreadsheet readers give them. */
function fromArrays(rijen: readonly (readonly unknown[])[]): Rij[] {
  const [kop = [], ...rest] = rijen;
  const namen = toNamen(kop);
  return rest.map((rij) => Object.fromEntries(namen.map((naam, i) => [naam, rij[i]])));
}

/** A page of OData has its rows in `value`, and the address of the next page, if any. */
function isPagina(value: unknown): value is Rij & { readonly value: readonly unknown[] } {
  return isObject(value) && Array.isArray(value.value);
}

function fromPaginas(paginas: readonly (Rij & { readonly value: readonly unknown[] })[]): {
  rijen: readonly unknown[];
  bevindingen: Bevinding[];
} {
  const laatste = paginas.at(-1);
  const volgende = laatste?.['odata.nextLink'] ?? laatste?.['@odata.nextLink'];
  return {
    rijen: paginas.flatMap(({ value }) => value),
    bevindingen:
      typeof volgende === 'string'
        ? [createBevinding('fout', 'kerncijfers.pagina_ontbreekt', [], { volgende, paginas: paginas.length })]
        : [],
  };
}

/**
 * The rows of what parsers give: an array of objects; an array of arrays of which the first is the header; one page of OData
 * or an array of pages in their order; a GeoJSON FeatureCollection or an array of features, whose `properties` are the rows. Blank rows below
 * the others are left out.
 */
export function toRijen(invoer: unknown): Invoer {
  let rijen: readonly unknown[];
  let bevindingen: Bevinding[] = [];
  if (isPagina(invoer)) ({ rijen, bevindingen } = fromPaginas([invoer]));
  else if (isObject(invoer) && Array.isArray(invoer.features)) rijen = invoer.features;
  else if (Array.isArray(invoer) && invoer.length > 0 && invoer.every(isPagina))
    ({ rijen, bevindingen } = fromPaginas(invoer));
  else if (Array.isArray(invoer)) rijen = invoer;
  else return refuse('kerncijfers.rijen_ongeldig', { waarde: showWaarde(invoer) });

  rijen = dropLegeRijen(rijen);
  if (rijen.length === 0) return refuse('kerncijfers.geen_rijen', {});
  if (rijen.every((rij) => Array.isArray(rij))) rijen = fromArrays(rijen);
  const objecten = rijen.filter(isObject);
  const vreemd = objecten.length < rijen.length ? rijen.findIndex((rij) => !isObject(rij)) : -1;
  if (vreemd >= 0) return refuse('kerncijfers.rijen_ongeldig', { waarde: showWaarde(rijen[vreemd]) }, [vreemd]);
  if (rijen.length === 0) return refuse('kerncijfers.geen_rijen', {});
  return objecten.every(isFeature)
    ? { rijen: objecten.map(({ properties }) => properties), features: true, bevindingen }
    : { rijen: objecten, features: false, bevindingen };
}
