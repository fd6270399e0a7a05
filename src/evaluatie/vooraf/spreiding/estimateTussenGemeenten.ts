import { sumGetallen } from '../../../kern/huis.js';
import { computeGemiddelde } from '../../../rekenen/index.js';
import type { Cijferreeks } from './cijferreeks.js';

import { computeNiveau } from './computeNiveau.js';
import type { Delen } from './estimateDelen.js';
import { groupGemeenten } from './groupGemeenten.js';

/** The variance between gemeenten: of their means, less what buurten and years add to it. */
export function estimateTussenGemeenten(
  reeksen: readonly Cijferreeks[],
  { tussen = 0, binnen = 0 }: Delen,
): number | undefined {
  const groepen = groupGemeenten(reeksen).filter(({ gemeente }) => gemeente !== undefined);
  if (groepen.length < 2) return undefined;
  const niveaus = groepen.map(({ eigen }) => computeGemiddelde(eigen.map(computeNiveau)));
  const midden = computeGemiddelde(niveaus);
  const variantie = sumGetallen(niveaus.map((x) => (x - midden) ** 2)) / (groepen.length - 1);
  const ruis = groepen.map(({ eigen }) =>
    sumGetallen(eigen.map(({ cijfers }) => (tussen + binnen / cijfers.length) / eigen.length ** 2)),
  );
  return Math.max(0, variantie - computeGemiddelde(ruis));
}
