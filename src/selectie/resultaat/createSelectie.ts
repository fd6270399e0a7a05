import type { Doelwaarde, GekozenBuurt, Quotumtelling, SelectieGevonden, SelectieInvoer } from '../model/selectie.js';
import type { Opgave } from '../opgave/opgave.js';
import { getCode, type Vraagstuk } from '../opgave/vraagstuk.js';
import type { Doelstap, Uitkomst } from '../oplosser/solveDoel.js';

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
  opgave: Pick<Opgave, 'quotumVan'>,
  toewijzing: Int16Array,
): GekozenBuurt[] {
  const { quota, scores } = vraagstuk;
  return quota.flatMap(({ id, programma }, j) => {
    const codes = new Map<string, number>();
    toewijzing.forEach((cel, c) => {
      if (cel >= 0 && opgave.quotumVan[cel] === j) codes.set(getCode(vraagstuk, c), c);
    });
    const gekozen: (GekozenBuurt & { readonly plaats: number })[] = [];
    for (const { code, score } of scores[programma] ?? []) {
      const plaats = codes.get(code);
      if (plaats !== undefined && score !== null) gekozen.push({ code, programma, quotum: id, score, plaats });
    }
    gekozen.sort((a, b) => b.score - a.score || a.plaats - b.plaats);
    return gekozen.map(({ plaats: _, ...buurt }) => buurt);
  });
}

/** The scores added as whole units, which does not depend on the order. */
export function sumScores(gekozen: readonly GekozenBuurt[], eenheid: number): number {
  return gekozen.reduce((som, { score }) => som + Math.round(score * eenheid), 0) / eenheid;
}

/** Turns the outcome of the solver into a selection in words. */
export function createSelectie(
  vraagstuk: Vraagstuk,
  opgave: Opgave,
  uitkomst: Uitkomst & { readonly toewijzing: Int16Array | undefined },
  quota: readonly Quotumtelling[],
  invoer: SelectieInvoer,
): SelectieGevonden {
  const stappen = nameStappen(vraagstuk, uitkomst.stappen);
  const gekozen = listGekozen(
    vraagstuk,
    opgave,
    uitkomst.toewijzing ?? new Int16Array(opgave.aantalKandidaten).fill(-1),
  );
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
