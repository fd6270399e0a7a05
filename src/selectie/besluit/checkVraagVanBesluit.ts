import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { checkVraag } from '../vraagstuk/checkVraag.js';
import type { Inhoud } from './inhoud.js';
import { moveToBesluit } from './moveToBesluit.js';

/** Whether there are scores of every programme of the quota. A decision of version 1 does not tell: it has one fingerprint for all. */
function checkScores({ quota, invoer: { scores } }: Inhoud): Bevinding[] {
  if (typeof scores === 'string') return [];
  const bekend = scores.map(({ programma }) => programma);
  const gevraagd = new Set(quota.map(({ programma }) => programma));
  return [...gevraagd]
    .filter((programma) => !bekend.includes(programma))
    .map((programma) =>
      createBevinding('fout', 'selectie.programma_onbekend', ['invoer', 'scores'], { programma, bekend }),
    );
}

/** Whether the question of a decision holds together, and its scores are those of every programme that it asks for. */
export function checkVraagVanBesluit(besluit: Inhoud): Bevinding[] {
  const { quota, regels, doel, voorrang, decimalen, knopenbudget, pivotbudget } = besluit;
  const vraag = checkVraag(quota, { regels, doel, voorrang, decimalen, knopenbudget, pivotbudget });
  return [...checkScores(besluit), ...vraag.map((bevinding) => moveToBesluit(bevinding))];
}
