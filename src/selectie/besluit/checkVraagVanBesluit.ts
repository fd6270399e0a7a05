import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { checkVraag } from '../vraagstuk/checkVraag.js';
import type { Inhoud } from './inhoud.js';
import { moveToBesluit } from './moveToBesluit.js';

/** Whether the question of a decision holds together, and its scores are those of every programme that it asks for. */
export function checkVraagVanBesluit(besluit: Inhoud): Bevinding[] {
  const { quota, regels, doel, voorrang, decimalen, knopenbudget, invoer } = besluit;
  const vraag = checkVraag(quota, { regels, doel, voorrang, decimalen, knopenbudget });
  // A decision of version 1 has one fingerprint for all programmes.
  const bekend = typeof invoer.scores === 'string' ? undefined : invoer.scores.map(({ programma }) => programma);
  const gevraagd = new Set(quota.map(({ programma }) => programma));
  return [
    ...[...gevraagd].flatMap((programma) =>
      (bekend?.includes(programma) ?? true)
        ? []
        : [
            createBevinding('fout', 'selectie.programma_onbekend', ['invoer', 'scores'], {
              programma,
              bekend: bekend ?? [],
            }),
          ],
    ),
    ...vraag.map((bevinding) => moveToBesluit(bevinding)),
  ];
}
