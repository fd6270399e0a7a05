import { type Gebied, type Kerncijfertabel, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import type { Opzet } from 'buurtaanpak/opzet';
import { describeGebieden, type SelectieGebied } from 'buurtaanpak/selectie';
import { buildVraag } from './buildVraag.js';
import { INWONERS } from './criteria.js';
import { listSleutels } from './listSleutels.js';

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
  /** The opzet of which it is the area, before anything was set. */
  readonly opzet: Opzet;
  readonly code: string;
  readonly naam: string;
  /** Only the buurten, and only the columns that are looked at: scoring then needs no copy of a column. */
  readonly buurten: Kerncijfertabel;
  /** The same buurten, row by row. */
  readonly gebieden: readonly Gebied[];
  /** By programme the buurten that can be scored for it. */
  readonly tabellen: ReadonlyMap<string, Kerncijfertabel>;
  /**
   * The buurten as the selection wants to know them, worked out once. It throws a DomeinFout when the opzet names a figure or an area that the
   * file does not have.
   */
  readonly describe: () => readonly SelectieGebied[];
  /** Whether it is a file as a whole: then wijken are too many to be drawn apart. */
  readonly land: boolean;
  /** Inhabitants per row; NaN where unknown. */
  readonly inwoners: Float64Array;
  readonly wijken: readonly Wijk[];
  /** Names by code, of buurten and wijken, with the gemeente when there are several; and of what else the opzet has a name for. */
  readonly namen: ReadonlyMap<string, string>;
  readonly rijVan: ReadonlyMap<string, number>;
  /** Keys of which the file has figures here. */
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

/** Names by id, of programmes, features and criteria: sentences of the library name them by their id. */
function nameDelen({ programmas, kenmerken = [], routekaarten }: Opzet): Map<string, string> {
  const delen = [
    ...routekaarten.flatMap(({ criteria, themas = [] }) => [...themas, ...criteria]),
    ...kenmerken.map(({ id, naam = id }) => ({ id, naam })),
    ...programmas,
  ];
  return new Map(delen.map(({ id, naam }) => [id, naam]));
}

/** The names of gemeenten and wijken. */
function nameGebieden({ gebieden }: Kerncijfertabel): ReadonlyMap<string, string> {
  return new Map(gebieden.flatMap(({ soort, code, naam }) => (soort === 'buurt' ? [] : [[code, naam]])));
}

/** Prepares the buurten of the gemeenten of an opzet. */
export function prepareGebied(
  tabel: Kerncijfertabel,
  opzet: Opzet,
  { code, naam, land }: Pick<Verkenningsgebied, 'code' | 'naam' | 'land'>,
): Verkenningsgebied {
  const binnen = new Set<string>(opzet.gemeenten.map((gemeente) => gemeente.code));
  const meer = binnen.size !== 1;
  const bekend = nameGebieden(tabel);
  const aanwezig = new Set(tabel.kolommen.map(({ sleutel }) => sleutel));
  const buurten = selectKerncijfers(tabel, {
    soort: 'buurt',
    // The file as a whole may have areas without a gemeente.
    waar: land ? undefined : ({ gemeente }) => gemeente !== undefined && binnen.has(gemeente),
    kolommen: listSleutels(opzet).filter((sleutel) => aanwezig.has(sleutel)),
  });
  const waarden = new Map(buurten.kolommen.map((kolom) => [kolom.sleutel, kolom.waarden]));
  const inwoners = waarden.get(INWONERS) ?? new Float64Array(buurten.gebieden.length).fill(Number.NaN);
  const namen = nameDelen(opzet);
  const rijVan = new Map<string, number>();
  const rijenVanWijk = new Map<string, number[]>();
  buurten.gebieden.forEach((gebied, rij) => {
    const { gemeente = '', wijk = '' } = gebied;
    namen.set(gebied.code, meer ? `${gebied.naam} (${bekend.get(gemeente) ?? gemeente})` : gebied.naam);
    rijVan.set(gebied.code, rij);
    const rijen = rijenVanWijk.get(wijk);
    if (rijen === undefined) rijenVanWijk.set(wijk, [rij]);
    else rijen.push(rij);
  });
  const wijken = [...rijenVanWijk].map(([wijk, rijen]): Wijk => {
    const gemeente = buurten.gebieden[rijen[0] ?? 0]?.gemeente ?? '';
    const [wijknaam, gemeentenaam] = [bekend.get(wijk) ?? wijk, bekend.get(gemeente) ?? gemeente];
    namen.set(wijk, meer ? `${wijknaam} (${gemeentenaam})` : wijknaam);
    return { code: wijk, naam: wijknaam, gemeente: gemeentenaam, rijen };
  });
  const tabellen = new Map(
    opzet.programmas.map(({ id, gemeente }) => [
      id,
      gemeente === undefined ? buurten : selectKerncijfers(buurten, { gemeente }),
    ]),
  );
  const bruikbaar = buurten.kolommen.flatMap((kolom) =>
    kolom.waarden.some((waarde) => !Number.isNaN(waarde)) ? [kolom.sleutel] : [],
  );
  const { quota, opties } = buildVraag(opzet);
  let beschreven: readonly SelectieGebied[] | undefined;
  const describe = () => {
    beschreven ??= describeGebieden(buurten, { kenmerken: opzet.kenmerken, quota, regels: opties.regels });
    return beschreven;
  };
  const { gebieden } = buurten;
  const uit = { opzet, code, naam, land, buurten, gebieden, tabellen, describe, inwoners, wijken, namen, rijVan };
  return { ...uit, bruikbaar: new Set(bruikbaar) };
}
