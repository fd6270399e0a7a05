import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';
import { listVersies } from '../verloop/listVersies.js';
import type { Opbouw } from '../verloop/opbouw.js';

/** A decision is about a year of the programme; an option is taken once, and in time. */
export function checkProgrammajaar(
  opbouw: Opbouw,
  { soort, datum, programmajaar }: Overeenkomstfeitgebeurtenis<'optie_gelicht' | 'besluit_genomen'>,
): void {
  const jaren = listVersies(opbouw)
    .flatMap(({ document }) => document.financieringsplan.perioden)
    .filter((periode) => periode.programmajaar === programmajaar);
  if (jaren.length === 0) refuse('overeenkomst.programmajaar_onbekend', { programmajaar }, ['programmajaar']);
  if (soort === 'besluit_genomen') return;
  const dagen = jaren.flatMap(({ optie }) => (optie === undefined ? [] : [optie.uiterlijk])).sort();
  const uiterlijk = dagen.at(-1);
  if (uiterlijk === undefined) refuse('overeenkomst.optie_onbekend', { programmajaar }, ['programmajaar']);
  if (opbouw.opties.includes(programmajaar))
    refuse('overeenkomst.optie_al_gelicht', { programmajaar }, ['programmajaar']);
  if (datum > uiterlijk) refuse('overeenkomst.optie_verlopen', { programmajaar, datum, uiterlijk }, ['datum']);
}
