import { type Bevinding, createBevinding } from '../../kern/index.js';
import { checkGroepen } from '../controle/checkGroepen.js';
import { fillKolom } from './fillKolom.js';
import type { Leesplan, Leesresultaat } from './leesplan.js';
import { type Gelezengebied, readGebieden } from './readGebieden.js';

/** The findings about areas and keys, as findings about the rows and columns that these were read from. */
function toCellen(bevindingen: readonly Bevinding[], plan: Leesplan, gebieden: readonly Gelezengebied[]): Bevinding[] {
  if (bevindingen.length === 0) return [];
  const rijen = new Map(gebieden.map(({ gebied, rij }) => [gebied.code, rij]));
  const velden = new Map(plan.kolommen.map(({ sleutel, veld }) => [sleutel, veld]));
  return bevindingen.map((bevinding) => {
    const [code, sleutel] = bevinding.pad;
    const kolom = velden.get(String(sleutel)) as string;
    const rij = plan.getRijnummer(rijen.get(String(code)) as number, kolom);
    return createBevinding(bevinding.ernst, 'kerncijfers.groep_boven_totaal_rij', [rij, kolom], {
      rij: rij + 1,
      kolom,
      waarde: bevinding.params.waarde as number,
      totaal: bevinding.params.totaal as string,
      boven: bevinding.params.boven as number,
    });
  });
}

/** Reads the rows as planned: areas first, then column by column. */
export function readPlan(plan: Leesplan): Leesresultaat {
  const { gebieden, bevindingen: overGebieden } = readGebieden(plan);
  const nummers = gebieden.map(({ rij }) => rij);
  const overCellen: Bevinding[] = [];
  const kolommen = [...plan.kolommen]
    .sort((a, b) => a.plaats - b.plaats)
    .map((kolom) => fillKolom(kolom, plan, nummers, overCellen));
  const tabel = { gebieden: gebieden.map(({ gebied }) => gebied), kolommen };
  return {
    tabel,
    vorm: plan.vorm,
    herkend: plan.kolommen.map(({ veld, sleutel }) => ({ kolom: veld, sleutel })),
    bevindingen: [
      ...plan.bevindingen,
      ...overGebieden,
      ...overCellen,
      ...toCellen(checkGroepen(tabel), plan, gebieden),
    ],
  };
}
