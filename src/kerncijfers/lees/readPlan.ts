import type { Bevinding } from '../../kern/index.js';
import { fillKolom } from './fillKolom.js';
import type { Leesplan, Leesresultaat } from './leesplan.js';
import { readGebieden } from './readGebieden.js';

/** Reads the rows as planned: areas first, then column by column. */
export function readPlan(plan: Leesplan): Leesresultaat {
  const { gebieden, bevindingen: overGebieden } = readGebieden(plan);
  const nummers = gebieden.map(({ rij }) => rij);
  const overCellen: Bevinding[] = [];
  const kolommen = [...plan.kolommen]
    .sort((a, b) => a.plaats - b.plaats)
    .map((kolom) => fillKolom(kolom, plan, nummers, overCellen));
  return {
    tabel: { gebieden: gebieden.map(({ gebied }) => gebied), kolommen },
    vorm: plan.vorm,
    herkend: plan.kolommen.map(({ veld, sleutel }) => ({ kolom: veld, sleutel })),
    bevindingen: [...plan.bevindingen, ...overGebieden, ...overCellen],
  };
}
