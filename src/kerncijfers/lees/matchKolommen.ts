import { type Bevinding, createBevinding } from '../../kern/index.js';
import type { Catalogusitem, Kolomnaam, Naamvorm } from '../catalogus/catalogusitem.js';
import type { Bron } from '../tabel/kerncijfertabel.js';
import { isOverIedereen } from './koppen.js';
import type { Leeskolom } from './leesplan.js';
import { getNaamindex, type Kandidaat, listEinden, listSleutels, normaliseKop, VOORKOMENS } from './naamindex.js';
import { KWB_TABELLEN } from './tabelnaam.js';

/** A column of the source with the name that the catalogue may know it by. */
export interface Bronkolom {
  readonly veld: string;
  /** The name to look for, with `#2` when it is the second of that name. */
  readonly naam: string;
}

/** What {@link matchKolommen} finds. */
export interface Gematcht {
  readonly kolommen: readonly Leeskolom[];
  readonly bevindingen: readonly Bevinding[];
}

/** The figures that a column can be; several, or one that is not `zeker`, are too many to read it. */
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
 * A title of StatLine is known by its whole path, or by the end of it where the headings before that end are about everybody. One part
 * alone says enough only where it stands once in the catalogue and once in the file: `Afstand tot school` does not.
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

/** Names of OData that other tables of CBS have for more schools than the primary one: those that StatLine has under several paths. */
function isGedeeld(naam: string): boolean {
  return listSleutels(getNaamindex('statline').get(naam) ?? []).length > 1;
}

/**
 * A name of OData says what it is where it occurs as often as in the table Kerncijfers wijken en buurten. The number behind it is the
 * place in that year's table and tells nothing. A name that other tables have too is read only beside columns of this one.
 */
function createOdataMatch(bronkolommen: readonly Bronkolom[], tabel: string | undefined): (naam: string) => Uitslag {
  const index = getNaamindex('odata');
  const bare = (naam: string): string => normaliseKop(naam.split('#')[0] as string);
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
      kandidaten: index.get(normaliseKop(naam)) ?? index.get(kaal) ?? [],
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
  return (naam) => ({ kandidaten: index.get(normaliseKop(naam)) ?? [], zeker: true });
}

function holdsIn({ van, tot }: Kolomnaam, jaar: number): boolean {
  return (van ?? jaar) <= jaar && jaar <= (tot ?? jaar);
}

/** What a column of a file of that year is, when its name leaves one figure. */
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
 * Finds the figure of the catalogue behind each column of a source. A column that could be several figures, or one of a part of the
 * people, is not read.
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
