import type { Naamvorm } from '../themas/catalogusitem.js';
import { getNaamindex } from './getNaamindex.js';
import { isOverIedereen } from './koppen.js';
import { listEinden } from './listEinden.js';
import { listSleutels } from './listSleutels.js';
import { type Kandidaat, VOORKOMENS } from './naamindex.js';
import { normalizeKop } from './normalizeKop.js';
import { normalizeNaam } from './normalizeNaam.js';
import { KWB_TABELLEN } from './tabelnaam.js';

/** A column of the source, with the name under which the catalogue may know it. */
export interface Bronkolom {
  readonly veld: string;
  /** The name to look for, with `#2` for the second column of that name. */
  readonly naam: string;
  /** The unit that the source writes behind its title. Absent: it writes none. */
  readonly eenheid?: string | undefined;
}

/** The figures that a column can be. The column is read only when there is exactly one such figure and `zeker` is true. */
export interface Uitslag {
  readonly kandidaten: readonly Kandidaat[];
  readonly zeker: boolean;
}

function count(namen: readonly string[]): ReadonlyMap<string, number> {
  const aantallen = new Map<string, number>();
  for (const naam of namen) aantallen.set(naam, (aantallen.get(naam) ?? 0) + 1);
  return aantallen;
}

/**
 * A title of StatLine is recognised by its whole path, or by the end of it when the headings before that end are about the whole
 * population. A single part is enough only when it occurs once in the catalogue and once in the file. `Afstand tot school` occurs more
 * often.
 */
function createStatlineMatch(bronkolommen: readonly Bronkolom[]): (naam: string) => Uitslag {
  const index = getNaamindex('statline');
  const laatste = (naam: string): string => normalizeNaam(naam.slice(naam.lastIndexOf('/') + 1));
  const aantallen = count(bronkolommen.map(({ naam }) => laatste(naam)));
  return (naam) => {
    const einden = listEinden(naam);
    const begin = einden.findIndex((einde) => index.has(einde));
    const kandidaten = index.get(einden[begin] ?? '') ?? [];
    const alleen = begin === einden.length - 1;
    return {
      kandidaten,
      zeker:
        (!alleen || aantallen.get(laatste(naam)) === 1) &&
        kandidaten.every(({ item }) => isOverIedereen(item.thema, naam.split('/').slice(0, begin))),
    };
  };
}

/** Names of OData that other tables of CBS also use for schools other than primary schools. StatLine has these under several paths. */
function isGedeeld(naam: string): boolean {
  return listSleutels(getNaamindex('statline').get(naam) ?? []).length > 1;
}

/**
 * A name of OData is certain when it occurs as often as in the table Kerncijfers wijken en buurten. The number after it is its place in
 * the table of that year, and has no meaning. A name that also occurs in other tables is read only beside columns of this table.
 */
function createOdataMatch(bronkolommen: readonly Bronkolom[], tabel: string | undefined): (naam: string) => Uitslag {
  const index = getNaamindex('odata');
  const bare = (naam: string): string => normalizeKop(naam.replace(/#.*$/s, ''));
  const namen = bronkolommen.map(({ naam }) => bare(naam));
  const aantallen = count(namen);
  const isKwb =
    Object.values(KWB_TABELLEN).includes(tabel ?? '') ||
    namen.some(
      (naam) => naam === 'scholenbinnen3km' || index.get(naam)?.some(({ item }) => item.thema !== 'nabijheid'),
    );
  return (naam) => {
    const kaal = bare(naam);
    return {
      kandidaten: index.get(normalizeKop(naam)) ?? index.get(kaal) ?? [],
      zeker: aantallen.get(kaal) === (VOORKOMENS.get(kaal) ?? 1) && (isKwb || !isGedeeld(kaal)),
    };
  };
}

/** Finds the figures that a name of a form can mean among the columns of a file. */
export function createMatch(
  bronkolommen: readonly Bronkolom[],
  vorm: Naamvorm,
  tabel: string | undefined,
): (naam: string) => Uitslag {
  if (vorm === 'statline') return createStatlineMatch(bronkolommen);
  if (vorm === 'odata') return createOdataMatch(bronkolommen, tabel);
  const index = getNaamindex(vorm);
  return (naam) => ({ kandidaten: index.get(normalizeKop(naam)) ?? [], zeker: true });
}
