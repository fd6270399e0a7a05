import type { Aard, Aggregatie, Catalogusitem, Figuurbreuk, Naamvorm } from './catalogusitem.js';
import { readNamen } from './readNamen.js';

/** Names of a figure by form. Several names of one form are separated by a blank, see {@link readNamen}. */
export type Namen = { readonly [V in Naamvorm]?: string };

/**
 * A figure in the notation of the lists of the catalogue: key, Dutch label, English label, names, and the fields that differ from its
 * kind.
 */
export type Itemregel<S extends string = string> = readonly [
  sleutel: S,
  nl: string,
  en: string,
  namen: Namen,
  anders?: {
    readonly gewicht?: string;
    /** The two counts of a percentage: `aantal_65_plus/aantal_inwoners`. */
    readonly deel?: string;
    readonly eenheid?: string;
    readonly max?: number;
    readonly min?: number;
    readonly toelichting?: string;
    readonly breuken?: readonly Figuurbreuk[];
  },
];

/** The common fields of figures of a kind. */
export interface Soortregel {
  readonly thema: string;
  /** The publisher. */
  readonly bron: string;
  readonly aard: Aard;
  readonly eenheid: string;
  /**
   * The key of the count by which a mean is weighted, or several keys separated by a blank, of which the first in the table is used. Or
   * `som` or `geen`.
   */
  readonly gewicht: string;
  readonly min?: number;
  readonly max?: number;
}

function toAggregatie(gewicht: string): Aggregatie {
  if (gewicht === 'som' || gewicht === 'geen') return { soort: gewicht };
  return { soort: 'gewogen_gemiddelde', gewichten: gewicht.split(' ') };
}

function toDeel(tekst: string): { teller: string; noemer: string } {
  const [teller = '', noemer = ''] = tekst.split('/');
  return { teller, noemer };
}

/** Makes the items of a list: the fields of the kind, overridden by those of the line. */
export function defineItems<const S extends string>(
  soort: Soortregel,
  regels: readonly Itemregel<S>[],
): (Catalogusitem & { readonly sleutel: S })[] {
  return regels.map(([sleutel, nl, en, namen, anders = {}]) => {
    const min = anders.min ?? soort.min;
    const max = anders.max ?? soort.max;
    return {
      sleutel,
      thema: soort.thema,
      bron: soort.bron,
      label: { nl, en },
      eenheid: anders.eenheid ?? soort.eenheid,
      aard: soort.aard,
      aggregatie: toAggregatie(anders.gewicht ?? soort.gewicht),
      bereik: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
      kolommen: Object.fromEntries(Object.entries(namen).map(([vorm, tekst]) => [vorm, readNamen(tekst)])),
      ...(anders.deel === undefined ? {} : { deel: toDeel(anders.deel) }),
      ...(anders.toelichting === undefined ? {} : { toelichting: anders.toelichting }),
      ...(anders.breuken === undefined ? {} : { breuken: anders.breuken }),
    };
  });
}
