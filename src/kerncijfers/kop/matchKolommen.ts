import type { Bevinding } from '../../kern/index.js';
import type { Bron } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import type { Catalogusitem, Kolomnaam, Naamvorm } from '../themas/catalogusitem.js';
import { getNaamindex } from './getNaamindex.js';
import { isOverIedereen } from './koppen.js';
import type { Leeskolom } from './leesplan.js';
import { listEinden } from './listEinden.js';
import { listSleutels } from './listSleutels.js';
import { type Kandidaat, VOORKOMENS } from './naamindex.js';
import { normalizeKop } from './normalizeKop.js';
import { KWB_TABELLEN } from './tabelnaam.js';

/** A column of the source, with the name under which the catalogue may know it. */
export interface Bronkolom {
  readonly veld: string;
  /** The name to look for, with `#2` for the second column of that name. */
  readonly naam: string;
}

/** The result of {@link matchKolommen}. */
export interface Gematcht {
  readonly kolommen: readonly Leeskolom[];
  readonly bevindingen: readonly Bevinding[];
}

/** The figures that a column can be. The column is read only when there is exactly one such figure and `zeker` is true. */
interface Uitslag {
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
  const laatste = (naam: string): string => listEinden(naam).at(-1) as string;
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

function createMatch(
  bronkolommen: readonly Bronkolom[],
  vorm: Naamvorm,
  tabel: string | undefined,
): (naam: string) => Uitslag {
  if (vorm === 'statline') return createStatlineMatch(bronkolommen);
  if (vorm === 'odata') return createOdataMatch(bronkolommen, tabel);
  const index = getNaamindex(vorm);
  return (naam) => ({ kandidaten: index.get(normalizeKop(naam)) ?? [], zeker: true });
}

function holdsIn({ van, tot }: Kolomnaam, jaar: number): boolean {
  return (van ?? jaar) <= jaar && jaar <= (tot ?? jaar);
}

/** The figure of a column in a file of that year, when its name allows only one figure. */
function choose(
  { kandidaten, zeker }: Uitslag,
  jaar: number,
): (Kandidaat & { readonly anderJaar: boolean }) | undefined {
  const inJaar = kandidaten.filter((kandidaat) => holdsIn(kandidaat.naam, jaar));
  const over = inJaar.length > 0 ? inJaar : kandidaten;
  const [eerste] = over;
  return zeker && eerste !== undefined && listSleutels(over).length === 1
    ? { ...eerste, anderJaar: inJaar.length === 0 }
    : undefined;
}

/**
 * Finds the figure of the catalogue behind each column of a source. A column is not read when it could be several figures, or when it is
 * about a part of the population.
 */
export function matchKolommen(
  bronkolommen: readonly Bronkolom[],
  vorm: Naamvorm,
  jaar: number,
  tabel: string | undefined,
  getBron: (item: Catalogusitem) => Bron,
): Gematcht {
  const match = createMatch(bronkolommen, vorm, tabel);
  const bevindingen: Bevinding[] = [];
  const kolommen = new Map<string, Leeskolom>();
  for (const { veld, naam } of bronkolommen) {
    const uitslag = match(naam);
    const gekozen = choose(uitslag, jaar);
    if (gekozen === undefined) {
      const sleutels = listSleutels(uitslag.kandidaten);
      bevindingen.push(
        sleutels.length === 0
          ? createBevinding('info', 'kerncijfers.kolom_onbekend', [veld], { kolom: veld, vorm })
          : createBevinding('waarschuwing', 'kerncijfers.kolom_meerduidig', [veld], { kolom: veld, sleutels }),
      );
      continue;
    }
    const { item, plaats, anderJaar } = gekozen;
    const eerder = kolommen.get(item.sleutel);
    if (eerder !== undefined) {
      bevindingen.push(
        createBevinding('waarschuwing', 'kerncijfers.kolom_dubbel', [veld], {
          kolom: veld,
          eerder: eerder.veld,
          sleutel: item.sleutel,
        }),
      );
      continue;
    }
    kolommen.set(item.sleutel, {
      veld,
      sleutel: item.sleutel,
      eenheid: item.eenheid,
      factor: gekozen.naam.factor ?? 1,
      min: item.bereik.min ?? Number.NEGATIVE_INFINITY,
      max: item.bereik.max ?? Number.POSITIVE_INFINITY,
      bron: getBron(item),
      plaats,
      anderJaar,
    });
  }
  return { kolommen: [...kolommen.values()], bevindingen };
}
