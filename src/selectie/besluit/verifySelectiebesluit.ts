import { type Bevinding, createBevinding } from '../../kern/index.js';
import type { Programmascores } from '../model/invoer.js';
import type { SelectBuurtenOptions } from '../model/opties.js';
import { selectBuurten } from '../selectBuurten.js';
import { compareSelecties } from '../uitleg/compareSelecties.js';
import { checkSelectiebesluit } from './checkSelectiebesluit.js';
import { fingerprintInvoer } from './fingerprintInvoer.js';
import { parseSelectiebesluit } from './parseSelectiebesluit.js';

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

/**
 * Recomputes a decision and says what differs: the fingerprints of what went in, the outcome, the value and its bound, and every
 * buurt that the recomputed selection chooses otherwise. The number of subproblems looked at is not compared: another version may
 * prove the same with fewer.
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
 * // => ['invoer.scores', 'totaalscore', 'bewijs.doelwaarde', 'bewijs.bovengrens', 'gekozen', 'gekozen']
 * ```
 */
export function verifySelectiebesluit(document: unknown, invoer: VerifySelectiebesluitInvoer): Verificatie {
  const besluit = parseSelectiebesluit(document);
  const uit: Bevinding[] = [...checkSelectiebesluit(besluit)];
  const { scores, ...rest } = invoer;
  const opties: SelectBuurtenOptions = {
    ...rest,
    regels: besluit.regels,
    doel: besluit.doel,
    voorrang: besluit.voorrang,
    decimalen: besluit.decimalen,
    knopenbudget: besluit.knopenbudget,
  };
  const nu = fingerprintInvoer({ scores, opties });
  for (const deel of DELEN) {
    if (nu[deel] === besluit.invoer[deel]) continue;
    const params = { deel, besluit: besluit.invoer[deel], nu: nu[deel] };
    uit.push(createBevinding('fout', 'selectie.verschil_invoer', ['invoer', deel], params));
  }
  const selectie = selectBuurten(scores, besluit.quota, opties);
  const differ = (veld: string, toen: string | number, later: string | number) => {
    if (toen === later) return;
    uit.push(createBevinding('fout', 'selectie.verschil_waarde', veld.split('.'), { veld, besluit: toen, nu: later }));
  };
  differ('uitkomst', besluit.uitkomst, selectie.uitkomst);
  if ('gekozen' in selectie) {
    differ('totaalscore', besluit.totaalscore, selectie.totaalscore);
    differ('bewijs.doelwaarde', besluit.bewijs.doelwaarde, selectie.bewijs.doelwaarde);
    differ('bewijs.bovengrens', besluit.bewijs.bovengrens, selectie.bewijs.bovengrens);
    const { erin, eruit, verschoven } = compareSelecties(besluit.gekozen, selectie.gekozen);
    for (const { code, quotum } of [...eruit, ...verschoven, ...erin]) {
      const toen = besluit.gekozen.find((buurt) => buurt.code === code)?.quotum ?? '-';
      const later = selectie.gekozen.some((buurt) => buurt.code === code) ? quotum : '-';
      uit.push(createBevinding('fout', 'selectie.verschil_buurt', ['gekozen'], { code, besluit: toen, nu: later }));
    }
  }
  return { klopt: !uit.some(({ ernst }) => ernst === 'fout'), bevindingen: uit };
}
