import { type Bevinding, createBevinding } from '../../kern/index.js';
import type { Programmascores } from '../model/invoer.js';
import type { SelectBuurtenOptions } from '../model/opties.js';
import { checkObject } from '../opgave/checkObject.js';
import { selectBuurten } from '../selectBuurten.js';
import { checkSelectiebesluit } from './checkSelectiebesluit.js';
import { compareUitkomst, compareWaarden } from './compareUitkomst.js';
import { fingerprintBesluit } from './fingerprintBesluit.js';
import { fingerprintInvoer } from './fingerprintInvoer.js';
import { parseSelectiebesluit } from './parseSelectiebesluit.js';
import type { Selectiebesluit } from './selectiebesluit.js';

/** What a decision was made from, as far as it holds only fingerprints of it. */
export interface VerifySelectiebesluitInvoer extends Pick<SelectBuurtenOptions, 'gebieden' | 'buren'> {
  readonly scores: Programmascores;
}

/** Whether a decision stands. */
export interface Verificatie {
  /** No `fout` among the findings. */
  readonly klopt: boolean;
  readonly bevindingen: readonly Bevinding[];
}

const DELEN = ['scores', 'gebieden', 'buren', 'kandidaten'] as const;

/** Whether the document is as it was made. */
function checkVingerafdruk(besluit: Selectiebesluit): Bevinding[] {
  const { vingerafdruk } = besluit;
  if (vingerafdruk === undefined) {
    return [createBevinding('info', 'selectie.besluit_zonder_vingerafdruk', ['vingerafdruk'], {})];
  }
  const nu = fingerprintBesluit(besluit);
  if (nu === vingerafdruk) return [];
  return [createBevinding('fout', 'selectie.besluit_gewijzigd', ['vingerafdruk'], { besluit: vingerafdruk, nu })];
}

/**
 * Recomputes a decision and names every place that differs: the document against its own fingerprint, what went in against theirs,
 * and all of the outcome, its proof and the chosen buurten against what comes out now. Only how it was proven (`bewijs.knopen` and
 * `bewijs.methode`) is not computed again, as another version may need fewer subproblems; the fingerprint of the document holds it, as it
 * holds the question (quota, rules, precedence) and what people wrote (`kenmerk`, `datum`, `routekaarten`, `afwijkingen`). A decision
 * of before there was such a fingerprint gets an `info` that these could have been changed.
 *
 * @param document - a Selectiebesluit, as JSON
 * @param invoer - the scores, gebieden and neighbours that it was made from
 * @throws DomeinFout `kern.document_ongeldig` when it is no Selectiebesluit; `selectie.invoer_ongeldig` when the input cannot be used
 *
 * @example
 * ```ts
 * import { parseDatum } from 'buurtaanpak/kern';
 * import { createSelectiebesluit, selectBuurten, verifySelectiebesluit } from 'buurtaanpak/selectie';
 *
 * const scores = { oost: [{ code: 'A', score: 9 }, { code: 'B', score: 8 }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 1 }]);
 * const besluit = createSelectiebesluit(selectie, { kenmerk: 'SB-1', datum: parseDatum('2026-03-01'), routekaarten: {} });
 * verifySelectiebesluit(besluit, { scores }).klopt; // => true
 *
 * const anders = { oost: [{ code: 'A', score: 7 }, { code: 'B', score: 8 }] };
 * const { bevindingen } = verifySelectiebesluit(besluit, { scores: anders });
 * bevindingen.map((bevinding) => bevinding.pad.join('.'));
 * // => ['invoer.scores', 'totaalscore', 'bewijs.doelwaarde', 'bewijs.bovengrens',
 * //   'bewijs.stappen.0.doelwaarde', 'bewijs.stappen.0.bovengrens', 'gekozen', 'gekozen']
 * ```
 */
export function verifySelectiebesluit(document: unknown, invoer: VerifySelectiebesluitInvoer): Verificatie {
  const besluit = parseSelectiebesluit(document);
  const { scores, ...rest } = checkObject(invoer, 'invoer');
  const uit: Bevinding[] = [...checkSelectiebesluit(besluit), ...checkVingerafdruk(besluit)];
  const opties: SelectBuurtenOptions = {
    ...rest,
    regels: besluit.regels,
    doel: besluit.doel,
    voorrang: besluit.voorrang,
    decimalen: besluit.decimalen,
    knopenbudget: besluit.knopenbudget,
  };
  const selectie = selectBuurten(scores, besluit.quota, opties);
  const nu = fingerprintInvoer({ scores, opties });
  for (const deel of DELEN) {
    if (nu[deel] === besluit.invoer[deel]) continue;
    const params = { deel, besluit: besluit.invoer[deel], nu: nu[deel] };
    uit.push(createBevinding('fout', 'selectie.verschil_invoer', ['invoer', deel], params));
  }
  if ('gekozen' in selectie) uit.push(...compareUitkomst(besluit, selectie));
  else uit.push(...compareWaarden(['uitkomst'], besluit.uitkomst, selectie.uitkomst));
  return { klopt: !uit.some(({ ernst }) => ernst === 'fout'), bevindingen: uit };
}
