import type { Evaluatiebewijs } from '../model/bewijs.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { judgeBewijs } from '../oordeel/judgeBewijs.js';
import type { Deel } from './deel.js';
import { listAlternatieven } from './listAlternatieven.js';
import { listFeiten } from './listFeiten.js';
import { readOntwerp } from './readOntwerp.js';

/** What the conclusion of a comparison is worth. */
export function judgeDeel(deel: Deel, plan: Evaluatieplan): Evaluatiebewijs {
  const feiten = listFeiten(deel, plan);
  return judgeBewijs({
    vraag: 'waar_werkt_het',
    ontwerp: readOntwerp(deel.vraag),
    feiten,
    geweigerd: deel.berekening.ontoetsbaar !== undefined,
    verkennend: deel.achteraf !== undefined,
    alternatieven: listAlternatieven(deel, feiten),
  });
}
