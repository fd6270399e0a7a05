import type { Bevinding } from '../../kern/index.js';
import type { Scoreinvoer } from '../model/invoer.js';
import type { SelectBuurtenOptions } from '../model/opties.js';
import { selectBuurten } from '../selectBuurten.js';
import { createBevinding } from '../teksten/codes.js';
import { checkObject } from '../vraagstuk/checkObject.js';
import { checkSelectiebesluit } from './checkSelectiebesluit.js';
import { compareUitkomst } from './compareUitkomst.js';
import { compareWaarden } from './compareWaarden.js';
import { fingerprintBesluit } from './fingerprintBesluit.js';
import { fingerprintInvoer } from './fingerprintInvoer.js';
import { Selectiebesluit } from './selectiebesluit.js';

/** The input of a decision, of which the decision holds only fingerprints. */
export interface VerifySelectiebesluitInvoer extends Pick<SelectBuurtenOptions, 'gebieden' | 'buren'> {
  readonly scores: Scoreinvoer;
}

/** The result of verifying a decision. */
export interface Verificatie {
  /** True when the findings have no `fout`. */
  readonly klopt: boolean;
  readonly bevindingen: readonly Bevinding[];
}

const DELEN = ['scores', 'gebieden', 'buren', 'kandidaten'] as const;

/** Checks whether the document is still as it was made. */
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
 * Recomputes a decision and reports every difference. It compares the document with its fingerprint, the input with the fingerprints of
 * the input, and the outcome, its proof and the chosen buurten with those computed now. Only the way of proving (`bewijs.knopen` and
 * `bewijs.methode`) may differ, because another version may need fewer subproblems. The fingerprint of the document covers that, the
 * question (quota, rules, precedence) and what people wrote (`kenmerk`, `datum`, `routekaarten`, `afwijkingen`). An older decision
 * without that fingerprint gets an `info` that these fields could have been changed.
 *
 * @param document - a Selectiebesluit, as JSON
 * @param invoer - the scores, gebieden and neighbours from which it was made
 * @throws DomeinFout `kern.document_ongeldig` when it is not a Selectiebesluit; `selectie.invoer_ongeldig` when the input cannot be used
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
 * const anders = { oost: [{ code: 'A', score: 7 }, { code: 'B', score: 8 }] };
 * const { bevindingen } = verifySelectiebesluit(besluit, { scores: anders });
 * bevindingen.map((bevinding) => bevinding.pad.join('.'));
 * // => ['invoer.scores', 'totaalscore', 'bewijs.doelwaarde', 'bewijs.bovengrens',
 * //   'bewijs.stappen.0.doelwaarde', 'bewijs.stappen.0.bovengrens', 'gekozen', 'gekozen']
 * ```
 */
export function verifySelectiebesluit(document: unknown, invoer: VerifySelectiebesluitInvoer): Verificatie {
  const besluit = Selectiebesluit.parse(document);
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
  const nu = fingerprintInvoer({ scores: selectie.invoer.scores, opties });
  for (const deel of DELEN) {
    if (nu[deel] === besluit.invoer[deel]) continue;
    const params = { deel, besluit: besluit.invoer[deel], nu: nu[deel] };
    uit.push(createBevinding('fout', 'selectie.verschil_invoer', ['invoer', deel], params));
  }
  if ('gekozen' in selectie) uit.push(...compareUitkomst(besluit, selectie));
  else uit.push(...compareWaarden(['uitkomst'], besluit.uitkomst, selectie.uitkomst));
  return { klopt: !uit.some(({ ernst }) => ernst === 'fout'), bevindingen: uit };
}
