import { toCeltekst } from '../kop/celtekst.js';
import type { Rij } from '../kop/leesplan.js';
import type { Metacatalogus, Metakolom } from '../kop/metacatalogus.js';
import { toRijen } from '../kop/toRijen.js';
import { refuse } from '../teksten/codes.js';

/** The kind of a row of `DataProperties`: `Topic`, `TopicGroup`, `Dimension`, `TimeDimension`, `GeoDimension`, `GeoDetail`. */
function readSoort(rij: Rij): string {
  return toCeltekst(rij.Type ?? rij['odata.type']).replace(/^.*\./s, '');
}

/** A text without the blanks around and in it that only lay it out. */
function readTekst(cel: unknown): string {
  return toCeltekst(cel).replace(/\s+/g, ' ').trim();
}

/** A number of decimals; undefined for anything else. */
function readDecimalen(cel: unknown): number | undefined {
  const getal = typeof cel === 'string' && cel.trim() !== '' ? Number(cel) : cel;
  return typeof getal === 'number' && Number.isInteger(getal) && getal >= 0 && getal <= 15 ? getal : undefined;
}

/** No table has groups as deep as this: a path ends here. */
const DIEPSTE = 30;

/** The titles of a group and of the groups around it, from large to small. A group that contains itself ends its path. */
function createPadlezer(groepen: readonly Rij[], naam: 'ID' | 'Id', boven: string): (groep: unknown) => string[] {
  const perNummer = new Map(groepen.map((groep) => [readTekst(groep[naam]), groep]));
  perNummer.delete('');
  return (nummer) => {
    const gezien = new Set<Rij>();
    let groep = perNummer.get(readTekst(nummer));
    while (groep !== undefined && !gezien.has(groep) && gezien.size < DIEPSTE) {
      gezien.add(groep);
      groep = perNummer.get(readTekst(groep[boven]));
    }
    return [...gezien].map((een) => readTekst(een.Title)).reverse();
  };
}

/** A column with numbers: one with another type of data, such as a name, is none. */
function toMetakolom(rij: Rij, kolom: unknown, type: unknown, pad: readonly string[]): Metakolom[] {
  const naam = readTekst(kolom);
  if (naam === '' || /^string$/i.test(readTekst(type))) return [];
  const decimalen = readDecimalen(rij.Decimals);
  return [
    {
      kolom: naam,
      pad: [...pad, readTekst(rij.Title) || naam].filter((titel) => titel !== ''),
      eenheid: readTekst(rij.Unit),
      ...(decimalen === undefined ? {} : { decimalen }),
    },
  ];
}

function readOdata3(rijen: readonly Rij[]): Metacatalogus {
  const getPad = createPadlezer(
    rijen.filter((rij) => readSoort(rij) === 'TopicGroup'),
    'ID',
    'ParentID',
  );
  const gebied = rijen.find((rij) => /^Geo/.test(readSoort(rij)));
  const kolommen = rijen
    .filter((rij) => readSoort(rij) === 'Topic')
    .flatMap((rij) => toMetakolom(rij, rij.Key, rij.Datatype, getPad(rij.ParentID)));
  return { vorm: 'odata3', ...(gebied === undefined ? {} : { gebiedsveld: readTekst(gebied.Key) }), kolommen };
}

function readOdata4(rijen: readonly Rij[]): Metacatalogus {
  const isMaat = (rij: Rij): boolean => rij.Identifier !== undefined;
  const getPad = createPadlezer(
    rijen.filter((rij) => !isMaat(rij)),
    'Id',
    'ParentId',
  );
  const kolommen = rijen
    .filter(isMaat)
    .flatMap((rij) => toMetakolom(rij, rij.Identifier, rij.DataType, getPad(rij.MeasureGroupId)));
  return { vorm: 'odata4', kolommen };
}

/**
 * Reads the metadata of a table of CBS, RIVM or the police: what every column is, in which unit and with how many decimals. With it,
 * `readKerncijfers` reads a table that the catalogue does not know, by its option `meta`.
 *
 * Cost: n in the rows.
 *
 * @param rows - rows as of the figures: of OData v3 those of `DataProperties`; of OData v4 those of `MeasureCodes`, together with those of
 *   `MeasureGroups` for the paths. Several pages, such as these two lists, may be given as an array
 * @returns each column with numbers: its name in the rows of figures, its path of titles, its unit as written, its decimals. A group whose
 *   parent is missing or is itself begins the path
 * @throws DomeinFout `kerncijfers.meta_ongeldig` when the rows describe no column, `kerncijfers.rijen_ongeldig`, `kerncijfers.geen_rijen`
 *
 * @example
 * ```ts
 * import { getKerncijfer, readKerncijfers, readMeta } from 'buurtaanpak/kerncijfers';
 *
 * const meta = readMeta([
 *   { ID: 0, ParentID: null, Key: 'WijkenEnBuurten', Type: 'GeoDetail', Title: 'Wijken en buurten' },
 *   { ID: 1, ParentID: null, Key: '', Type: 'TopicGroup', Title: 'Groen' },
 *   { ID: 2, ParentID: 1, Key: 'Bomen_1', Type: 'Topic', Title: 'Bomen', Unit: 'aantal', Datatype: 'Long', Decimals: 0 },
 * ]);
 * meta.kolommen; // => [{ kolom: 'Bomen_1', pad: ['Groen', 'Bomen'], eenheid: 'aantal', decimalen: 0 }]
 *
 * const rijen = [{ WijkenEnBuurten: 'BU00802001', Perioden: '2024JJ00', Bomen_1: 120 }];
 * const { tabel } = readKerncijfers(rijen, { meta });
 * getKerncijfer(tabel, 'BU00802001', 'groen_bomen'); // => { waarde: 120 }
 * ```
 */
export function readMeta(rows: unknown): Metacatalogus {
  const { rijen } = toRijen(rows);
  const meta = rijen.some((rij) => rij.Identifier !== undefined) ? readOdata4(rijen) : readOdata3(rijen);
  if (meta.kolommen.length === 0) {
    const velden = [...new Set(rijen.slice(0, 100).flatMap((rij) => Object.keys(rij)))];
    return refuse('kerncijfers.meta_ongeldig', { kolommen: velden.slice(0, 20) });
  }
  return meta;
}
