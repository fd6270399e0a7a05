import { readGegevensJson } from '../gegevens.js';

interface Afronding {
  readonly afronden: readonly { readonly waar: number; readonly gepubliceerd: Readonly<Record<string, string>> }[];
  readonly terug: readonly {
    readonly gepubliceerd: number;
    readonly van: number;
    readonly tot: number;
    readonly gemiddelde: string;
    readonly variantie: string;
  }[];
  readonly aandeel: readonly {
    readonly teller: number;
    readonly noemer: number;
    readonly laagst: string;
    readonly hoogst: string;
  }[];
  readonly som: readonly {
    readonly cellen: number;
    readonly grootste_verschil: number;
    readonly variantie_per_cel_gemiddeld: string;
    readonly variantie_per_cel_grootst: number;
  }[];
  readonly wijken: readonly {
    readonly jaar: number;
    readonly wijk: string;
    readonly aantal_inwoners: number;
    readonly buurten: number;
    readonly som_buurten: number;
    readonly verschil: number;
    readonly marge: number;
  }[];
}

/** What random rounding does to counts, worked out in fractions by another program; `test/data/README.md` tells more. */
export const AFRONDING = readGegevensJson<Afronding>('referentie/kerncijfers_afronding.json');

/** The numerator and the denominator of a fraction such as `17800/907`. */
export function splitBreuk(breuk: string): [teller: number, noemer: number] {
  const [teller, noemer = '1'] = breuk.split('/');
  return [Number(teller), Number(noemer)];
}

/** The double nearest to a fraction. */
export const toGetal = (breuk: string): number => {
  const [teller, noemer] = splitBreuk(breuk);
  return teller / noemer;
};
