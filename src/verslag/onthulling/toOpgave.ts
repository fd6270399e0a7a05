import type { Schuifvariabele, Schuifvraag, Verband } from '../../oplosser/index.js';
import type { Stelselrelatie } from './stelsel.js';

/** A linear programme over cells: the variables of these come first, in this order. */
type Opgave = Required<Pick<Schuifvraag, 'variabelen' | 'vergelijkingen' | 'rechts'>>;

const clamp = (getal: number, van: number, tot: number) => Math.min(Math.max(getal, van), tot);

/**
 * The linear programme that changes these cells, and no other, so that every relation holds. A relation with room has a variable of its own,
 * which costs nothing.
 *
 * @param getalOf - the number of a cell now
 */
export function toOpgave(
  cellen: readonly number[],
  relaties: readonly Stelselrelatie[],
  getalOf: (cel: number) => number,
  kostenOf: (cel: number) => number,
): Opgave {
  const plaats = new Map(cellen.map((cel, i) => [cel, i]));
  const variabelen: Schuifvariabele[] = cellen.map((cel) => ({ waarde: getalOf(cel), kosten: kostenOf(cel) }));
  const rechts: number[] = [];
  const vergelijkingen = relaties.map(({ termen, van, tot }): Verband => {
    const som = termen.reduce((samen, { cel, maal }) => samen + maal * getalOf(cel), 0);
    const doel = clamp(som, van, tot);
    rechts.push(doel - som);
    const verband = termen.flatMap(({ cel, maal }) => {
      const variabele = plaats.get(cel);
      return variabele === undefined ? [] : [{ variabele, maal }];
    });
    if (van === tot) return verband;
    variabelen.push({ waarde: doel - van, ruimte: tot - doel, kosten: 0 });
    return [...verband, { variabele: variabelen.length - 1, maal: -1 }];
  });
  return { variabelen, vergelijkingen, rechts };
}
