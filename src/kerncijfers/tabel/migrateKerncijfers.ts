import { Gebiedscode } from '../../gebied/index.js';

type Inhoud = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Inhoud =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listObjecten = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isCbs = (gebied: unknown) => isObject(gebied) && (gebied.soort === 'land' || Gebiedscode.is(gebied.code));

/** Whether a dot of the source was read as `geheim`. The map of CBS has a mark of its own. */
function hasPunt(bron: unknown): boolean {
  if (!isObject(bron) || (bron.naam !== 'CBS' && bron.naam !== 'RIVM')) return false;
  return typeof bron.tabel !== 'string' || !bron.tabel.startsWith('wijkenbuurten_');
}

function migrateKolom(kolom: unknown): unknown {
  if (!isObject(kolom) || !Array.isArray(kolom.cellen) || !hasPunt(kolom.bron)) return kolom;
  return { ...kolom, cellen: kolom.cellen.map((cel: unknown) => (cel === 'geheim' ? 'niet_gepubliceerd' : cel)) };
}

/** The first year in the list of areas, else in that of columns. An empty table is of no year; it gets the lowest that is allowed. */
function findJaar(gebieden: readonly unknown[], kolommen: readonly unknown[]): unknown {
  const jaren = [
    ...gebieden.map((gebied) => (isObject(gebied) ? gebied.jaar : undefined)),
    ...kolommen.map((kolom) => (isObject(kolom) && isObject(kolom.bron) ? kolom.bron.jaar : undefined)),
  ];
  return jaren.find((jaar) => jaar !== undefined) ?? 1900;
}

/**
 * Takes a table of version 1 to version 2. Version 1 had the year of the classification with every area, and read a dot of CBS and RIVM as
 * `geheim`. An area of another year than the first keeps its `jaar`.
 */
export function migrateKerncijfers(document: Inhoud): Record<string, unknown> {
  const gebieden = listObjecten(document.gebieden);
  const kolommen = listObjecten(document.kolommen);
  const jaar = findJaar(gebieden, kolommen);
  return {
    ...document,
    indeling: { gebieden: gebieden.every(isCbs) ? 'cbs' : 'vrij', jaar },
    gebieden: Array.isArray(document.gebieden)
      ? gebieden.map((gebied) => {
          if (!isObject(gebied) || gebied.jaar !== jaar) return gebied;
          const { jaar: _, ...rest } = gebied;
          return rest;
        })
      : document.gebieden,
    kolommen: Array.isArray(document.kolommen) ? kolommen.map(migrateKolom) : document.kolommen,
  };
}
