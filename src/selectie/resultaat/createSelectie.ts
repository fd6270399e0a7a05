import type { Doelstap, ExterneOplosser, Uitkomst } from '../../oplosser/index.js';
import type { Doelwaarde, Quotumtelling, SelectieGevonden } from '../model/selectie.js';
import type { SelectieInvoer } from '../model/selectieInvoer.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import { listGekozen } from './listGekozen.js';
import { sumScores } from './sumScores.js';

/** The steps of the objective, named, in points of score. */
function nameStappen({ doel, eenheid }: Vraagstuk, stappen: readonly Doelstap[]): Doelwaarde[] {
  return stappen.map(({ waarde, bovengrens }, s) => {
    const waarden = { doelwaarde: waarde / eenheid, bovengrens: bovengrens / eenheid };
    if (doel.soort === 'lexicografisch') {
      return { doel: 'totaal', programma: doel.volgorde[s] as string, ...waarden };
    }
    return { doel: doel.soort === 'hoogste_minimum' && s === 0 ? 'minimum' : 'totaal', ...waarden };
  });
}

/** Turns the outcome of the solver into a selection with codes and names. */
export function createSelectie(
  vraagstuk: Vraagstuk,
  uitkomst: Uitkomst & { readonly toewijzing: Int16Array },
  quota: readonly Quotumtelling[],
  invoer: SelectieInvoer,
  oplosser: ExterneOplosser | undefined,
): SelectieGevonden {
  const stappen = nameStappen(vraagstuk, uitkomst.stappen);
  const gekozen = listGekozen(vraagstuk, uitkomst.toewijzing);
  const { waarde, bovengrens } = uitkomst.stappen[0] as Doelstap;
  const { eenheid } = vraagstuk;
  return {
    uitkomst: uitkomst.volledig ? 'optimaal' : 'beste_gevonden',
    gekozen,
    totaalscore: sumScores(gekozen, eenheid),
    quota,
    bewijs: {
      optimaal: uitkomst.volledig,
      gelijkspel: uitkomst.gelijkspel,
      doelwaarde: waarde / eenheid,
      bovengrens: bovengrens / eenheid,
      gat: (bovengrens - waarde) / eenheid,
      stappen,
      knopen: uitkomst.knopen,
      pivots: uitkomst.pivots,
      methode: uitkomst.extern ? 'extern' : uitkomst.vertakt ? 'vertakken' : 'lineair',
      controle: uitkomst.controle,
      ...(uitkomst.extern && oplosser && { oplosser: { naam: oplosser.naam, versie: oplosser.versie } }),
    },
    invoer,
  };
}
