import type { Vorm } from '../feiten/vorm.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import type { Opbouw } from './opbouw.js';

/** A draft takes the place of the draft before it. */
export function applyConcept(
  opbouw: Opbouw,
  { datum, document }: Overeenkomstfeitgebeurtenis<'concept_opgesteld' | 'concept_gewijzigd'>,
  vorm: Vorm,
): void {
  opbouw.begonnenOp ??= datum;
  const waarde = {
    nummer: 0,
    ingangsdatum: document.looptijd.van,
    vastgesteldOp: datum,
    onderwerp: document.onderwerp,
    document,
    handtekeningen: opbouw.eerste?.waarde.handtekeningen ?? [],
  };
  opbouw.eerste = { waarde, vorm };
}
