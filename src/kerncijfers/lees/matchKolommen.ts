import { type Bevinding, createBevinding } from '../../kern/index.js';
import { CATALOGUS } from '../catalogus/catalogus.js';
import type { Catalogusitem, Kolomnaam, Naamvorm } from '../catalogus/catalogusitem.js';
import type { Bron } from '../tabel/kerncijfertabel.js';
import type { Leeskolom } from './leesplan.js';
import { normaliseNaam } from './normaliseNaam.js';

interface Kandidaat {
  readonly item: Catalogusitem;
  readonly naam: Kolomnaam;
  readonly plaats: number;
}

/** Names of OData that stand for several columns of a table. */
const DUBBEL: ReadonlySet<string> = new Set(
  CATALOGUS.flatMap(({ kolommen }) => kolommen.odata ?? []).flatMap(({ naam }) => {
    const [kaal = '', nummer] = naam.split('#');
    return nummer === undefined ? [] : [kaal];
  }),
);

const indexen = new Map<Naamvorm, ReadonlyMap<string, readonly Kandidaat[]>>();

/** The figures that a normalised name of a form can stand for, over all years. */
function getIndex(vorm: Naamvorm): ReadonlyMap<string, readonly Kandidaat[]> {
  let index = indexen.get(vorm);
  if (index === undefined) {
    const nieuw = new Map<string, Kandidaat[]>();
    CATALOGUS.forEach((item, plaats) => {
      for (const naam of [...(item.kolommen[vorm] ?? []), ...(vorm === 'statline' ? toTitels(item) : [])]) {
        const sleutel = normaliseKop(naam.naam);
        nieuw.set(sleutel, [...(nieuw.get(sleutel) ?? []), { item, naam, plaats }]);
      }
    });
    index = nieuw;
    indexen.set(vorm, index);
  }
  return index;
}

/**
 * The names of OData are the last parts of StatLine titles without blanks, cut off at some length; a `k_` stands before a digit.
 * A name that occurs more than once in a table says too little without its path.
 */
function toTitels(item: Catalogusitem): Kolomnaam[] {
  return (item.kolommen.odata ?? [])
    .filter(({ naam }) => !DUBBEL.has(naam) && !naam.includes('#'))
    .map((naam) => ({ ...naam, naam: naam.naam.replace(/^k_(?=\d)/, '') }));
}

/** `Appartement#2` is the second column of that name in the order of the table. */
function normaliseKop(naam: string): string {
  const [kaal = '', nummer] = naam.split('#');
  return nummer === undefined || nummer === '1' ? normaliseNaam(kaal) : `${normaliseNaam(kaal)}#${nummer}`;
}

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

function holdsIn({ van, tot }: Kolomnaam, jaar: number): boolean {
  return (van ?? jaar) <= jaar && jaar <= (tot ?? jaar);
}

/** Finds the figure of the catalogue behind each column of a source. */
export function matchKolommen(
  bronkolommen: readonly Bronkolom[],
  vorm: Naamvorm,
  jaar: number,
  getBron: (item: Catalogusitem) => Bron,
): Gematcht {
  const index = getIndex(vorm);
  const bevindingen: Bevinding[] = [];
  const kolommen = new Map<string, Leeskolom>();
  for (const { veld, naam } of bronkolommen) {
    const kandidaten =
      index.get(normaliseKop(naam)) ??
      // A StatLine title is known by its whole path or, mostly, by its last part.
      (vorm === 'statline' ? index.get(normaliseKop(naam.slice(naam.lastIndexOf('/') + 1))) : undefined) ??
      [];
    const inJaar = kandidaten.find((kandidaat) => holdsIn(kandidaat.naam, jaar));
    const gekozen = inJaar ?? kandidaten[0];
    if (gekozen === undefined) {
      bevindingen.push(createBevinding('info', 'kerncijfers.kolom_onbekend', [veld], { kolom: veld, vorm }));
      continue;
    }
    const { item, plaats } = gekozen;
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
    if (inJaar === undefined) {
      bevindingen.push(
        createBevinding('waarschuwing', 'kerncijfers.kolom_ander_jaar', [veld], {
          kolom: veld,
          sleutel: item.sleutel,
          jaar,
        }),
      );
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
    });
  }
  return { kolommen: [...kolommen.values()], bevindingen };
}
