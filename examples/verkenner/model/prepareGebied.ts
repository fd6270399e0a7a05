import { type Kerncijfertabel, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import type { SelectieGebied } from 'buurtaanpak/selectie';
import { CRITERIA, INWONERS } from './criteria.js';

/** The code by which the page means all gemeenten of a file together. */
export const NEDERLAND = 'NL';

/** A choice for a visitor: a gemeente of the file, or the whole file. */
export interface Gebiedsoptie {
  readonly code: string;
  readonly naam: string;
  readonly aantal: number;
}

/** A wijk with the rows of its buurten. */
export interface Wijk {
  readonly code: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly rijen: readonly number[];
}

/** Everything about an area that stays the same however the sliders stand: made once, used at every step. */
export interface Verkenningsgebied {
  readonly code: string;
  readonly naam: string;
  /** Only the buurten, and only the columns that are looked at: scoring then needs no copy of a column. */
  readonly buurten: Kerncijfertabel;
  /** The same buurten, row by row, as the selection wants to know them. */
  readonly gebieden: readonly SelectieGebied[];
  /** Inhabitants per row; NaN where unknown. */
  readonly inwoners: Float64Array;
  readonly wijken: readonly Wijk[];
  /** Names by code, of buurten and wijken; with the gemeente when there are several. */
  readonly namen: ReadonlyMap<string, string>;
  readonly rijVan: ReadonlyMap<string, number>;
  /** Ids of the criteria of which the file has figures here. */
  readonly bruikbaar: ReadonlySet<string>;
}

/** The gemeenten of a file that have buurten, and all of it together when there are several. */
export function listGebieden({ gebieden }: Kerncijfertabel): readonly Gebiedsoptie[] {
  const namen = new Map(gebieden.filter(({ soort }) => soort === 'gemeente').map(({ code, naam }) => [code, naam]));
  const aantallen = new Map<string, number>();
  for (const { soort, gemeente = '' } of gebieden)
    if (soort === 'buurt') aantallen.set(gemeente, (aantallen.get(gemeente) ?? 0) + 1);
  const gemeenten = [...aantallen]
    .map(([code, aantal]) => ({ code, naam: namen.get(code) ?? code, aantal }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const totaal = gemeenten.reduce((som, { aantal }) => som + aantal, 0);
  const alles = { code: NEDERLAND, naam: `Alle ${gemeenten.length} gemeenten`, aantal: totaal };
  return gemeenten.length > 1 ? [...gemeenten, alles] : gemeenten;
}

/** Prepares one gemeente of a file, or all of it (`NL`). */
export function prepareGebied(tabel: Kerncijfertabel, { code, naam }: Gebiedsoptie): Verkenningsgebied {
  const alles = code === NEDERLAND;
  const namenGemeente = new Map<string, string>();
  const wijknamen = new Map<string, string>();
  for (const gebied of tabel.gebieden) {
    if (gebied.soort === 'gemeente') namenGemeente.set(gebied.code, gebied.naam);
    if (gebied.soort === 'wijk') wijknamen.set(gebied.code, gebied.naam);
  }
  const aanwezig = new Set(tabel.kolommen.map(({ sleutel }) => sleutel));
  const sleutels = new Set(CRITERIA.map(({ criterium }) => criterium.bron.sleutel));
  const buurten = selectKerncijfers(tabel, {
    soort: 'buurt',
    gemeente: alles ? undefined : code,
    kolommen: [...sleutels].filter((sleutel) => aanwezig.has(sleutel)),
  });
  const waarden = new Map(buurten.kolommen.map((kolom) => [kolom.sleutel, kolom.waarden]));
  const inwoners = waarden.get(INWONERS) ?? new Float64Array(buurten.gebieden.length).fill(Number.NaN);
  const namen = new Map<string, string>();
  const rijVan = new Map<string, number>();
  const rijenVanWijk = new Map<string, number[]>();
  const gebieden = buurten.gebieden.map((gebied, rij): SelectieGebied => {
    const { gemeente = '', wijk = '' } = gebied;
    const getal = inwoners[rij] ?? Number.NaN;
    namen.set(gebied.code, alles ? `${gebied.naam} (${namenGemeente.get(gemeente) ?? gemeente})` : gebied.naam);
    rijVan.set(gebied.code, rij);
    const rijen = rijenVanWijk.get(wijk);
    if (rijen === undefined) rijenVanWijk.set(wijk, [rij]);
    else rijen.push(rij);
    return { code: gebied.code, naam: gebied.naam, wijk, cijfers: { [INWONERS]: Number.isNaN(getal) ? null : getal } };
  });
  const wijken = [...rijenVanWijk].map(([wijk, rijen]): Wijk => {
    const gemeente = buurten.gebieden[rijen[0] ?? 0]?.gemeente ?? '';
    const wijknaam = wijknamen.get(wijk) ?? wijk;
    const gemeentenaam = namenGemeente.get(gemeente) ?? gemeente;
    namen.set(wijk, alles ? `${wijknaam} (${gemeentenaam})` : wijknaam);
    return { code: wijk, naam: wijknaam, gemeente: gemeentenaam, rijen };
  });
  const bruikbaar = CRITERIA.filter(({ criterium }) =>
    waarden.get(criterium.bron.sleutel)?.some((waarde) => !Number.isNaN(waarde)),
  ).map(({ criterium }) => criterium.id);
  return { code, naam, buurten, gebieden, inwoners, wijken, namen, rijVan, bruikbaar: new Set(bruikbaar) };
}
