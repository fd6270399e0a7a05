import { type Bedrag, type Datum, euro, formatPad, type Pad, type Periode } from '../../../kern/index.js';
import { readHerkomst } from '../../document/readHerkomst.js';
import type {
  Bedragwaarde,
  Bewerking,
  Datumwaarde,
  Getalwaarde,
  Jaarwaarde,
  Percentagewaarde,
  Periodewaarde,
  Tekstwaarde,
} from '../../document/waarde.js';
import { refuse } from '../../teksten/codes.js';

/** Instructions for reading: a source, paths in it, and the operation on the values there. */
export interface Plek {
  readonly bron: string;
  readonly paden: readonly Pad[];
  readonly bewerking: Bewerking;
}

/** Reads values from the sources of a verslag. Reading sets the source of a value, so both always agree. */
export interface Lezer {
  readonly tekst: (plek: Plek) => Tekstwaarde;
  readonly getal: (plek: Plek, decimalen?: number) => Getalwaarde;
  /** A count of people. */
  readonly personen: (plek: Plek) => Getalwaarde;
  readonly jaar: (plek: Plek) => Jaarwaarde;
  readonly percentage: (plek: Plek, decimalen?: number) => Percentagewaarde;
  readonly bedrag: (plek: Plek) => Bedragwaarde;
  readonly datum: (plek: Plek) => Datumwaarde;
  readonly periode: (plek: Plek) => Periodewaarde;
}

/** The value at one place. */
export const op = (bron: string, ...pad: (string | number)[]): Plek => ({ bron, paden: [pad], bewerking: 'waarde' });

/** Several places of one source, combined into one value. */
export const samen = (bewerking: Bewerking, plekken: readonly Plek[]): Plek => ({
  bron: plekken[0]?.bron ?? '',
  paden: plekken.flatMap(({ paden }) => paden),
  bewerking,
});

/** A reader of documents, by the id of the source. */
export function createLezer(documenten: Readonly<Record<string, unknown>>): Lezer {
  // The documents have types and the paths agree with these, so the type of the value is known.
  const read = <T>({ bron, paden, bewerking }: Plek) => {
    const waarde = readHerkomst(documenten[bron], bewerking, paden);
    if (waarde === undefined)
      refuse('verslag.herkomst_onvindbaar', { bron, plaats: paden.map(formatPad).join(' + '), bewerking });
    return { waarde: waarde as T, herkomst: { bron, bewerking, paden } };
  };
  return {
    tekst: (plek) => ({ soort: 'tekst', ...read<string>(plek) }),
    getal: (plek, decimalen = 0) => ({ soort: 'getal', decimalen, ...read<number>(plek) }),
    personen: (plek) => ({ soort: 'getal', decimalen: 0, personen: true, ...read<number>(plek) }),
    jaar: (plek) => ({ soort: 'jaar', ...read<number>(plek) }),
    percentage: (plek, decimalen = 0) => ({ soort: 'percentage', decimalen, ...read<number>(plek) }),
    bedrag: (plek) => {
      const gelezen = read<Bedrag | 0>(plek);
      return { ...gelezen, soort: 'bedrag', waarde: gelezen.waarde === 0 ? euro(0) : gelezen.waarde };
    },
    datum: (plek) => ({ soort: 'datum', ...read<Datum>(plek) }),
    periode: (plek) => ({ soort: 'periode', ...read<Periode>(plek) }),
  };
}
