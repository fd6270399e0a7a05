import type { Teller } from '../boom/teller.js';
import type { Oplossing } from './solveTotaal.js';
import { toGebruik } from './toGebruik.js';
import type { Uitkomst } from './uitkomst.js';
import { toStand } from './zoekstand.js';

/** The outcome of an objective of one step. */
export function toUitkomst(oplossing: Oplossing, teller: Teller): Uitkomst {
  const { keuze, bovengrens, volledig, gelijkspel } = oplossing;
  return {
    toewijzing: keuze?.toewijzing,
    stappen: keuze === undefined ? [] : [{ waarde: keuze.waarde, bovengrens }],
    volledig,
    gelijkspel,
    ...toGebruik(teller),
    stand: toStand(oplossing, []),
  };
}
