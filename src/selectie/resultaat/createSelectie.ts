import type { Celprobleem, Doelstap, Uitkomst } from '../../oplosser/index.js';
import { i16 } from '../../rekenen/index.js';
import type { Doelwaarde, GekozenBuurt, Quotumtelling, SelectieGevonden, SelectieInvoer } from '../model/selectie.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';
import { getCode, getScore, type Vraagstuk } from '../vraagstuk/vraagstuk.js';

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

/** The chosen buurten in the order of the quota, within a quotum highest score first, then in order of precedence. */
export function listGekozen(
  vraagstuk: Vraagstuk,
  probleem: Pick<Celprobleem, 'vakVan'>,
  toewijzing: Int16Array,
): GekozenBuurt[] {
  const { eenheid } = vraagstuk;
  const kandidaten: number[] = [];
  for (let c = 0; c < toewijzing.length; c++) if (i16(toewijzing, c) >= 0) kandidaten.push(c);
  return vraagstuk.quota.flatMap(({ id, programma }, j) =>
    kandidaten
      .filter((c) => probleem.vakVan[i16(toewijzing, c)] === j)
      .map((c) => ({ c, score: getScore(vraagstuk, programma, c) as number }))
      .sort((a, b) => toEenheden(b.score, eenheid) - toEenheden(a.score, eenheid) || a.c - b.c)
      .map(({ c, score }) => ({ code: getCode(vraagstuk, c), programma, quotum: id, score })),
  );
}

/** The scores added as whole units, which does not depend on the order. */
export function sumScores(gekozen: readonly GekozenBuurt[], eenheid: number): number {
  return gekozen.reduce((som, { score }) => som + toEenheden(score, eenheid), 0) / eenheid;
}

/** Turns the outcome of the solver into a selection with codes and names. */
export function createSelectie(
  vraagstuk: Vraagstuk,
  probleem: Celprobleem,
  uitkomst: Uitkomst & { readonly toewijzing: Int16Array },
  quota: readonly Quotumtelling[],
  invoer: SelectieInvoer,
): SelectieGevonden {
  const stappen = nameStappen(vraagstuk, uitkomst.stappen);
  const gekozen = listGekozen(vraagstuk, probleem, uitkomst.toewijzing);
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
      methode: uitkomst.knopen === 1 ? 'stroom' : 'vertakken',
    },
    invoer,
  };
}
