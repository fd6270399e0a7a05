import type { Aard, Aggregatie, Catalogusitem, Cijfermoment, Dimensie, Naamvorm } from './catalogusitem.js';
import { readNamen } from './readNamen.js';

/** Names of a figure by form. Several names of one form are separated by a blank, see {@link readNamen}. */
export type Namen = { readonly [V in Naamvorm]?: string };

/** How a figure is published, in the notation of the lists. On a line it replaces that of its kind. */
export interface Publicatie {
  /** `aselect`: at random to a multiple of five; a number: to the nearest multiple of it. */
  readonly afronding?: 'aselect' | number;
  readonly moment?: Cijfermoment;
  readonly afwezig?: Catalogusitem['afwezig'];
  readonly dimensies?: readonly Dimensie[];
  /** The threshold in Dutch and in English. */
  readonly drempel?: readonly [nl: string, en: string];
}

/**
 * A figure in the notation of the lists of the catalogue: key, Dutch label, English label, names, and the fields that differ from its
 * kind.
 */
export type Itemregel<S extends string = string> = readonly [
  sleutel: S,
  nl: string,
  en: string,
  namen: Namen,
  anders?: Publicatie & {
    readonly gewicht?: string;
    /** The two counts of a percentage: `aantal_65_plus/aantal_inwoners`. */
    readonly deel?: string;
    readonly eenheid?: string;
    readonly max?: number;
    readonly min?: number;
    readonly toelichting?: string;
  },
];

/** The common fields of figures of a kind. */
export interface Soortregel extends Publicatie {
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

function toNauwkeurigheid(afronding: 'aselect' | number): Catalogusitem['nauwkeurigheid'] & {} {
  return afronding === 'aselect' ? { soort: 'aselect', basis: 5 } : { soort: 'afgerond', op: afronding };
}

function toPublicatie({ afronding, moment, afwezig, dimensies, drempel }: Publicatie) {
  return {
    ...(afronding === undefined ? {} : { nauwkeurigheid: toNauwkeurigheid(afronding) }),
    ...(moment === undefined ? {} : { moment }),
    ...(afwezig === undefined ? {} : { afwezig }),
    ...(dimensies === undefined ? {} : { dimensies }),
    ...(drempel === undefined ? {} : { drempel: { nl: drempel[0], en: drempel[1] } }),
  };
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
      ...toPublicatie({ ...soort, ...anders }),
      ...(anders.toelichting === undefined ? {} : { toelichting: anders.toelichting }),
    };
  });
}
