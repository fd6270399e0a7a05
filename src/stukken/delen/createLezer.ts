import { formatPad } from '../../kern/huis.js';
import { type Bedrag, type Datum, euro, type Periode } from '../../kern/index.js';
import { readHerkomst } from '../../verslag/huis.js';
import { refuse } from '../teksten/codes.js';
import { describeBevinding } from './describeBevinding.js';
import type { Lezer, Plek } from './lezer.js';

/** A reader of documents, by the id of the source. */
export function createLezer(documenten: Readonly<Record<string, unknown>>): Lezer {
  // The documents have types and the paths agree with these, so the type of the value is known.
  const read = <T>({ bron, paden, bewerking }: Plek) => {
    const document = documenten[bron];
    const waarde = readHerkomst(document, bewerking, paden, (_, bevinding) => describeBevinding(bevinding, document));
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
