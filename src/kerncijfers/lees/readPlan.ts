import type { Bevinding } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Leesplan, Leesresultaat } from '../kop/leesplan.js';
import { assignSleutels } from '../tabel/assignSleutels.js';
import { checkCellen } from './checkCellen.js';
import { collectCellen } from './collectCellen.js';
import { listKolombevindingen, type Tabelkolom } from './listKolombevindingen.js';
import { readGebieden } from './readGebieden.js';
import { readKolom } from './readKolom.js';

/** Reads the rows by the plan: areas first, then column by column. */
export function readPlan(plan: Leesplan): Leesresultaat {
  const { gebieden, bevindingen: overGebieden } = readGebieden(plan);
  const nummers = gebieden.map(({ rij }) => rij);
  const gebiedsrijen = {
    nummers,
    cellen: collectCellen(plan, nummers),
    soorten: gebieden.map(({ gebied }) => gebied.soort),
  };
  const overCellen: Bevinding[] = [];
  const gelezen = [...plan.kolommen]
    .sort((a, b) => a.plaats - b.plaats)
    .map((kolom) => readKolom(kolom, plan, gebiedsrijen, overCellen));
  const kolommen = assignSleutels(gelezen.map(({ kolom }) => kolom));
  const tabel = { indeling: plan.indeling, gebieden: gebieden.map(({ gebied }) => gebied), kolommen };
  const tabelkolommen = zipRijen(gelezen, kolommen).map(
    ([een, kolom]): Tabelkolom => ({ ...een, kolom, sleutel: kolom.sleutel }),
  );
  const sleutels = new Map(plan.kolommen.map((kolom) => [kolom, kolom.sleutel]));
  for (const een of tabelkolommen) sleutels.set(een.gelezen, een.sleutel);
  return {
    tabel,
    vorm: plan.vorm,
    herkend: [...sleutels].map(([kolom, sleutel]) => ({ kolom: kolom.naam ?? kolom.veld, sleutel })),
    bevindingen: [
      ...plan.bevindingen,
      ...listKolombevindingen(tabelkolommen, plan.nodig ?? [], gebieden.length),
      ...overGebieden,
      ...overCellen,
      ...checkCellen(tabel, tabelkolommen, plan, gebieden),
    ],
  };
}
