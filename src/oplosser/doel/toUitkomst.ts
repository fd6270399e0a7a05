import type { Teller } from '../boom/teller.js';
import type { Oplossing } from './solveTotaal.js';
import { toGebruik } from './toGebruik.js';
import type { Uitkomst, Zoekstand } from './uitkomst.js';
import { toOpen } from './zoekstand.js';

/** The outcome of an objective of one step. */
export function toUitkomst({ keuze, bovengrens, volledig, gelijkspel, open }: Oplossing, teller: Teller): Uitkomst {
  const createStand = (): Zoekstand => {
    const beste = keuze && { beste: [...keuze.toewijzing] };
    return { stap: 0, ...beste, open: toOpen(open), klaar: [] };
  };
  return {
    toewijzing: keuze?.toewijzing,
    stappen: keuze === undefined ? [] : [{ waarde: keuze.waarde, bovengrens }],
    volledig,
    gelijkspel,
    ...toGebruik(teller),
    stand: volledig ? undefined : createStand(),
  };
}
