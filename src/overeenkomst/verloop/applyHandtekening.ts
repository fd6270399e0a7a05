import type { Vorm } from '../feiten/vorm.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import type { Handtekening } from '../model/samenwerkingsovereenkomst.js';
import { listOntbrekendeHandtekeningen } from '../ondertekening/listOntbrekendeHandtekeningen.js';
import type { Opbouw } from './opbouw.js';

/** A signature. With the last one that is needed the agreement is signed. */
export function applyHandtekening(
  opbouw: Opbouw,
  { partij, functie, persoon, datum }: Overeenkomstfeitgebeurtenis<'handtekening_gezet'>,
  vorm: Vorm,
): void {
  if (opbouw.eerste === undefined) return;
  const { waarde } = opbouw.eerste;
  const nieuw: Handtekening = { partij, functie, ...(persoon === undefined ? {} : { persoon }), datum };
  const handtekeningen = [...waarde.handtekeningen, nieuw];
  opbouw.eerste = { ...opbouw.eerste, waarde: { ...waarde, handtekeningen } };
  if (opbouw.ondertekend === undefined && listOntbrekendeHandtekeningen(waarde.document, handtekeningen).length === 0)
    opbouw.ondertekend = { waarde: datum, vorm };
}
