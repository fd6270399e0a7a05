import type { Gekozen } from './chooseKandidaat.js';
import type { Figuurkolom } from './leesplan.js';

/** The column to read of a field that is a figure of the catalogue. */
export function toFiguurkolom(veld: string, { item, naam, plaats, anderJaar }: Gekozen): Figuurkolom {
  return {
    veld,
    sleutel: item.sleutel,
    eenheid: item.eenheid,
    factor: naam.factor ?? 1,
    min: item.bereik.min ?? Number.NEGATIVE_INFINITY,
    max: item.bereik.max ?? Number.POSITIVE_INFINITY,
    plaats,
    anderJaar,
  };
}
