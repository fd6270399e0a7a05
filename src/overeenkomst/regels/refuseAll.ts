import { type Bevinding, DomeinFout } from '../../kern/index.js';

/** Throws all findings of a check, under the code of the broken rule. */
export function refuseAll(
  code: 'overeenkomst.document_past_niet' | 'overeenkomst.handtekening_past_niet',
  bevindingen: readonly Bevinding[],
): void {
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0) throw new DomeinFout(code, { aantal: fouten.length }, { bevindingen: fouten });
}
