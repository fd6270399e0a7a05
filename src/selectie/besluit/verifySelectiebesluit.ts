import * as z from 'zod';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { checkObject } from '../vraagstuk/checkObject.js';
import { checkSelectiebesluit } from './checkSelectiebesluit.js';
import { checkZegel } from './checkZegel.js';
import { type Besluitvraag, compareVraag } from './compareVraag.js';
import { InhoudSchema } from './inhoud.js';
import { recomputeBesluit, type VerifySelectiebesluitInvoer } from './recomputeBesluit.js';
import { Selectiebesluit } from './selectiebesluit.js';
import { AfdrukSchema } from './vingerafdrukken.js';

/** Options of {@link verifySelectiebesluit}. */
export interface VerifySelectiebesluitOptions {
  /** The fingerprint `vingerafdrukken.geheel` as recorded elsewhere, such as in the minutes. Default: not compared. */
  readonly vingerafdruk?: string | undefined;
  /** Fields of the question as they were kept elsewhere: each that is given is compared, to the last value. Default: none. */
  readonly vraag?: Besluitvraag | undefined;
}

/** The result of verifying a decision. */
export interface Verificatie {
  /** True when the findings have no `fout`. */
  readonly klopt: boolean;
  readonly bevindingen: readonly Bevinding[];
}

const OptionsSchema = z.strictObject({
  vingerafdruk: AfdrukSchema.optional(),
  vraag: InhoudSchema.pick({
    quota: true,
    regels: true,
    doel: true,
    voorrang: true,
    decimalen: true,
    knopenbudget: true,
    pivotbudget: true,
  })
    .partial()
    .optional(),
});

const toSleutel = ({ code, pad }: Bevinding) => JSON.stringify([code, pad]);

const isFout = ({ ernst }: Bevinding) => ernst === 'fout';

/**
 * Verifies a decision, also years later and with a newer version of the library, and names every difference by its place.
 *
 * 1. **The seal.** `vingerafdrukken` has a fingerprint of the whole and of every field; of `quota`, `regels` and `afwijkingen` of every
 *    element. What was changed after sealing is named by its field (`voorrang`, `regels.3`), also what cannot be computed again: the
 *    question and what people wrote.
 * 2. **The input.** The scores of each programme, the parts of the gebieden and the neighbours are held against their fingerprints.
 * 3. **The outcome.** It is computed again, and every value that differs is named (`gekozen.1.score`, `bewijs.stappen.0.doelwaarde`). Only
 *    `bewijs.knopen` and `bewijs.methode` may differ, because another version may prove the same in another way, and a field that a proof
 *    got in a later version may be absent; the seal covers them.
 *    A decision that another solver made is computed with that solver, given as `oplosser`.
 * 4. **The lot**, when there is one. It is drawn again from its seed, and who was to take part is found again from the scores, under the rules
 *    before the lot. Every difference is named (`loting.blokken.0.deelnemers.1.kans`). Were the near-ties found by an analysis, then give
 *    that as `analyse`; without it an `info` says that only the draw was done again.
 * 5. **The meaning**, as `checkSelectiebesluit` judges it, and `vraag` when that is given (`voorrang.2`, `quota.0.aantal`).
 *
 * Somebody who changes the document can change its fingerprints too. So record `vingerafdrukken.geheel` where it cannot be changed, such
 * as in the minutes, and give it as `vingerafdruk`.
 *
 * A decision of version 1 has one fingerprint of the whole, or none; without one it gets an `info` that a change of the question or the
 * texts does not show. When the seal is broken and the question can no longer be computed, that is a finding too.
 *
 * Cost: n log n in the candidates, as `selectBuurten`: the selection is made again.
 *
 * @param document - a Selectiebesluit, as JSON
 * @param invoer - the scores, gebieden and neighbours from which it was made
 * @throws DomeinFout `kern.document_ongeldig` when it is not a Selectiebesluit, or the options are not of their form;
 *   `selectie.invoer_ongeldig` when a decision that is as it was sealed cannot be computed from the input
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { createSelectiebesluit, selectBuurten, verifySelectiebesluit } from 'buurtaanpak/selectie';
 *
 * const scores = { oost: [{ code: 'A', score: 9 }, { code: 'B', score: 8 }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 1 }]);
 * const besluit = createSelectiebesluit(selectie, { kenmerk: 'SB-1', datum: Datum.parse('2026-03-01'), routekaarten: {} });
 * verifySelectiebesluit(besluit, { scores }).klopt; // => true
 *
 * const places = (document: unknown, invoer: typeof scores) =>
 *   verifySelectiebesluit(document, { scores: invoer }).bevindingen.map((bevinding) => bevinding.pad.join('.'));
 * places({ ...besluit, voorrang: ['B'] }, scores); // => ['vingerafdrukken.geheel', 'voorrang']
 * places(besluit, { oost: [{ code: 'A', score: 7 }, { code: 'B', score: 8 }] });
 * // => ['invoer.scores.0.vingerafdruk', 'totaalscore', 'bewijs.doelwaarde', 'bewijs.bovengrens',
 * //   'bewijs.stappen.0.doelwaarde', 'bewijs.stappen.0.bovengrens', 'gekozen.0', 'gekozen']
 * ```
 */
export function verifySelectiebesluit(
  document: unknown,
  invoer: VerifySelectiebesluitInvoer,
  options: VerifySelectiebesluitOptions = {},
): Verificatie {
  const besluit = Selectiebesluit.parse(document);
  checkObject(invoer, 'invoer');
  const { vingerafdruk, vraag = {} } = parseSchema(OptionsSchema, options, 'opties');
  const zegel = checkZegel(besluit, vingerafdruk);
  const inhoud = checkSelectiebesluit(besluit);
  const bekend = new Set(inhoud.map(toSleutel));
  const bevindingen = [
    ...inhoud,
    ...zegel,
    ...compareVraag(besluit, vraag),
    // What makes a question impossible to compute is mostly told already.
    ...recomputeBesluit(besluit, invoer, !zegel.some(isFout)).filter((een) => !bekend.has(toSleutel(een))),
  ];
  return { klopt: !bevindingen.some(isFout), bevindingen };
}
