import type { Vorm } from '../feiten/vorm.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { omitLeeg } from './omitLeeg.js';
import type { Opbouw } from './opbouw.js';

/** The end of the agreement. Its last day is that of the fact, or the end of the notice that it follows on when that is earlier. */
export function applyEinde(opbouw: Opbouw, feit: Overeenkomstfeitgebeurtenis<'beeindigd'>, vorm: Vorm): void {
  const { laatsteDag, reden, toelichting } = feit;
  const per = reden === 'opgezegd' ? opbouw.opzegging?.waarde.per : undefined;
  const dag = per !== undefined && per < laatsteDag ? per : laatsteDag;
  opbouw.einde = { waarde: omitLeeg({ laatsteDag: dag, reden, toelichting }), vorm };
}
