/** What is small enough to compute by hand: columns, areas, Routekaarten and tables, and findings of this room. */
import type { Gebied, Kerncijferkolom, Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import type { Criterium, Routekaart, RoutekaartInvoer, Thema } from 'buurtaanpak/routekaart';

/** A column of numbers; `null` is a missing one. */
export const reeks = (...waarden: readonly (number | null)[]): Float64Array =>
  Float64Array.from(waarden, (waarde) => waarde ?? Number.NaN);

/** A column as a list in which a missing number is `null`. */
export const lijst = (kolom: ArrayLike<number>): (number | null)[] =>
  Array.from(kolom, (waarde) => (Number.isNaN(waarde) ? null : waarde));

/** A finding of the room. */
export const meld = (
  ernst: 'fout' | 'waarschuwing' | 'info',
  code: string,
  pad: readonly (string | number)[],
  params: object,
) => ({ ernst, code: `routekaart.${code}`, pad, params });

/** A criterion on the figure of its own name. */
export const criterium = (id: string, velden: Partial<Criterium> = {}): Criterium => ({
  id,
  naam: id.toUpperCase(),
  bron: { soort: 'kerncijfer', sleutel: id },
  richting: 'hoger',
  ...velden,
});

export const thema = (id: string, velden: Partial<Thema> = {}): Thema => ({ id, naam: id.toUpperCase(), ...velden });

/** A Routekaart, unread: it may hold what `Routekaart.create` would refuse. */
export const kaart = (criteria: readonly Criterium[], velden: Partial<RoutekaartInvoer> = {}): Routekaart => ({
  soort: 'routekaart',
  versie: 1,
  id: 'proef',
  naam: 'Proef',
  criteria,
  ...velden,
});

export const gebied = (code: string, velden: Partial<Gebied> = {}): Gebied => ({
  code,
  naam: `Buurt ${code}`,
  soort: 'buurt',
  ...velden,
});

/** A column of a table: with a missing number the reason is `onbekend`. */
export const cijfers = (
  sleutel: string,
  waarden: readonly (number | null)[],
  velden: Partial<Kerncijferkolom> = {},
): Kerncijferkolom => ({
  sleutel,
  figuur: sleutel,
  eenheid: 'm3',
  bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
  waarden: reeks(...waarden),
  redenen: Uint8Array.from(waarden, (waarde) => (waarde === null ? 1 : 0)),
  ...velden,
});

/** A table of the areas `A`, `B`, ... or of those given. */
export const tabel = (
  kolommen: readonly Kerncijferkolom[],
  gebieden: readonly Gebied[] = Array.from({ length: kolommen[0]?.waarden.length ?? 0 }, (_, i) =>
    gebied(String.fromCodePoint(65 + i)),
  ),
): Kerncijfertabel => ({ indeling: { gebieden: 'vrij', jaar: 2024 }, gebieden, kolommen });
