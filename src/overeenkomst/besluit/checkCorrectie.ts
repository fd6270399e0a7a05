import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { findDoel } from '../feiten/findDoel.js';
import type { Overeenkomstcorrectie } from '../gebeurtenis/gebeurtenis.js';
import { refuse } from '../teksten/codes.js';

/**
 * A correction names an event of the record, and does not say what is still to come. The first draft stays a draft.
 *
 * @returns the id of the fact that it is about
 */
export function checkCorrectie(
  { betreft, geregistreerd, wordt }: Overeenkomstcorrectie,
  dossier: Overeenkomstdossier,
): string {
  const plaats = findDoel(dossier, betreft, dossier.gebeurtenissen.length);
  const doel = plaats === undefined ? undefined : dossier.gebeurtenissen[plaats];
  if (doel === undefined) return refuse('overeenkomst.correctie_zonder_doel', { betreft }, ['betreft']);
  if (wordt !== undefined && wordt.datum > geregistreerd)
    refuse('overeenkomst.in_toekomst', { datum: wordt.datum, geregistreerd }, ['wordt', 'datum']);
  // A correction of a correction may withdraw it: then the draft is what it was.
  const isBegin = plaats === 0 && (wordt === undefined ? betreft === doel.id : wordt.soort !== 'concept_opgesteld');
  if (isBegin) refuse('overeenkomst.begin_blijft', { id: doel.id }, ['wordt']);
  return doel.id;
}
