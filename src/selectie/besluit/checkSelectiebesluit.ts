import type { Bevinding } from '../../kern/index.js';
import { checkAantallen } from './checkAantallen.js';
import { checkAfwijkdagen } from './checkAfwijkdagen.js';
import { checkAfwijkingen } from './checkAfwijkingen.js';
import { checkBewijs } from './checkBewijs.js';
import { checkGehouden } from './checkGehouden.js';
import { checkGekozen } from './checkGekozen.js';
import { checkGeloot } from './checkGeloot.js';
import { checkKandidaten } from './checkKandidaten.js';
import { checkLoting } from './checkLoting.js';
import { checkVraagVanBesluit } from './checkVraagVanBesluit.js';
import { listDefinitief } from './listDefinitief.js';
import { Selectiebesluit } from './selectiebesluit.js';

/**
 * Checks what a schema cannot: whether a decision contradicts itself, without the scores from which it was made. `fout`:
 *
 * - the question does not hold together, or the scores of a programme that it asks for are not there;
 * - a buurt occurs twice, or stands with a quotum that does not exist, with another programme than that of its quotum, or out of order;
 * - a quotum does not get the number that it asks, or a rule is broken that speaks of codes or scores only;
 * - the decision does not follow its lot: the rules, the precedence, or a buurt that was drawn is not chosen; or the lot, drawn again from its
 *   seed, has another outcome or other chances;
 * - the total is not the sum of the scores, the proof does not prove the outcome, has not the steps of the objective, or names a figure
 *   that does not follow from the others (in whole units at `decimalen`);
 * - more buurten were chosen than had a score;
 * - a deviation takes out who is not in, brings in who is, or names an unknown quotum.
 *
 * `waarschuwing`: a deviation is of a later day than the decision; after the deviations a quotum does not have its number. Whether the
 * document is as it was sealed, and whether the outcome follows from the scores, is for `verifySelectiebesluit`.
 *
 * Cost: n in the chosen buurten and deviations, for each quotum.
 *
 * @throws DomeinFout `kern.document_ongeldig` when it is not a Selectiebesluit
 * @returns the findings, in the order of the document
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { checkSelectiebesluit, createSelectiebesluit, selectBuurten } from 'buurtaanpak/selectie';
 *
 * const selectie = selectBuurten({ oost: [{ code: 'A', score: 9 }] }, [{ id: 'oost', programma: 'oost', aantal: 1 }]);
 * const besluit = createSelectiebesluit(selectie, { kenmerk: 'SB-1', datum: Datum.parse('2026-03-01'), routekaarten: {} });
 * checkSelectiebesluit(besluit); // => []
 * checkSelectiebesluit({ ...besluit, totaalscore: 10 }).map((bevinding) => bevinding.code); // => ['selectie.besluit_waarde']
 * ```
 */
export function checkSelectiebesluit(document: Selectiebesluit): readonly Bevinding[] {
  const besluit = Selectiebesluit.parse(document);
  const { gekozen } = besluit;
  const afwijkingen = checkAfwijkingen(besluit);
  const geteld = afwijkingen.length === 0 && besluit.afwijkingen.length > 0 ? listDefinitief(besluit) : undefined;
  return [
    ...checkVraagVanBesluit(besluit),
    ...checkGekozen(besluit),
    ...checkKandidaten(besluit),
    ...checkAantallen(besluit, gekozen, 'fout'),
    ...checkGehouden(besluit),
    ...checkGeloot(besluit),
    // Without the selection before the lot it cannot tell who was to take part; that is for the verification.
    ...checkLoting(besluit).filter(({ ernst }) => ernst === 'fout'),
    ...checkBewijs(besluit),
    ...afwijkingen,
    ...checkAfwijkdagen(besluit),
    ...(geteld === undefined ? [] : checkAantallen(besluit, geteld, 'waarschuwing')),
  ];
}
