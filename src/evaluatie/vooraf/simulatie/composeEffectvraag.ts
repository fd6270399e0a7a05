import type { Effectvraag } from '../../model/effectvraag.js';
import type { Vraagstuk } from './vraagstuk.js';

/** What a plan about the programme as a whole asks of every outcome; several questions share the level of the plan. */
export function composeEffectvraag({
  plan,
  vragen,
  alfa,
  opties: { rangschikkingen },
}: Vraagstuk): Omit<Effectvraag, 'uitkomst' | 'zaad' | 'alfa'> & { readonly alfa: number } {
  const { correctie, margeDagen, onderscheidingsvermogen, selectie, vastgesteldOp } = plan;
  return {
    alfa: correctie === 'geen' ? alfa : alfa / vragen.length,
    vastgesteldOp,
    maximum: rangschikkingen,
    steekproef: rangschikkingen,
    ...(margeDagen === undefined ? {} : { margeDagen }),
    ...(onderscheidingsvermogen === undefined ? {} : { onderscheidingsvermogen }),
    ...(selectie === undefined ? {} : { selectie }),
  };
}
