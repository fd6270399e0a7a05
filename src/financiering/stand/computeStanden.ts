import type { Cellen } from '../cel/cel.js';
import { computeCellen } from '../cel/computeCellen.js';
import { toDag } from '../cel/dag.js';
import { getCellen } from '../cel/getCellen.js';
import { readVerloop } from '../cel/readVerloop.js';
import { computeBegroting } from './computeBegroting.js';
import { computeVerplichting } from './computeVerplichting.js';
import { groupFeiten } from './groupFeiten.js';
import { listFeiten } from './listFeiten.js';
import { listMutaties } from './listMutaties.js';
import { listPlekken } from './listPlekken.js';
import type { Peiling } from './peiling.js';
import type { Feit, Stand } from './stand.js';
import { GEEN_LASTEN, sumLasten } from './sumLasten.js';
import { sumMutaties } from './sumMutaties.js';

/** The money on the peildatum: the cells, what happened, and every contribution in the order of the texts. */
export interface Standen {
  readonly peiling: Peiling;
  readonly cellen: Cellen;
  readonly feiten: readonly Feit[];
  /** Also of specifieke uitkeringen, which have no cells. */
  readonly standen: readonly Stand[];
}

/** Reckons every contribution on the peildatum. */
export function computeStanden(peiling: Peiling): Standen {
  const { verloop, peildatum, bekendOp, methode, anders } = peiling;
  readVerloop(verloop, { van: bekendOp, tot: bekendOp });
  const opties = { peildatum, bekendOp, methode };
  const cellen = anders ? computeCellen(verloop, opties, { dag: bekendOp, anders }) : getCellen(verloop, opties);
  const dag = toDag(peildatum);
  const perLast = sumLasten(cellen.cellen, dag);
  const perBruto = cellen.inclusief === cellen.cellen ? perLast : sumLasten(cellen.inclusief, dag);
  const eerste = sumLasten(cellen.begroot, dag);
  const feiten = listFeiten(peiling);
  const perBijdrage = groupFeiten(feiten);
  const standen = [...listPlekken(cellen.teksten)].map(([id, plek]): Stand => {
    const lasten = perLast.get(id) ?? GEEN_LASTEN;
    const bruto = perBruto.get(id) ?? GEEN_LASTEN;
    const eigen = perBijdrage.get(id) ?? [];
    const { betalingen, ontvangsten } = listMutaties(id, eigen);
    return {
      plek,
      lasten,
      bruto,
      begroot: computeBegroting(eerste.get(id) ?? GEEN_LASTEN, eigen),
      verplicht: computeVerplichting(plek.bijdrage, eigen, lasten, bruto),
      feiten: eigen,
      betalingen,
      ontvangsten,
      netto: sumMutaties(betalingen) - sumMutaties(ontvangsten),
    };
  });
  return { peiling, cellen, feiten, standen };
}
