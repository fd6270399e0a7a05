import { canonicalizeJson } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import type { Overeenkomstgebeurtenis } from '../gebeurtenis/overeenkomstgebeurtenis.js';
import { requireGebeurtenis } from '../gebeurtenis/requireGebeurtenis.js';
import { refuse } from '../teksten/codes.js';

/** A record in the making: the events so far, and their places by id. */
export interface Stroom {
  readonly overeenkomst: Sleutel | '';
  readonly gebeurtenissen: readonly Overeenkomstgebeurtenis[];
  readonly plaatsen: ReadonlyMap<string, number>;
}

/** Whether an event is new to a record. One that is in it already is not; one that cannot be in it is refused. */
export function checkToevoeging(stroom: Stroom, gebeurtenis: Overeenkomstgebeurtenis): boolean {
  requireGebeurtenis(gebeurtenis);
  const { soort, id, overeenkomst } = gebeurtenis;
  const plaats = stroom.plaatsen.get(id);
  const bestaand = plaats === undefined ? undefined : stroom.gebeurtenissen[plaats];
  if (bestaand !== undefined) {
    if (canonicalizeJson(bestaand) !== canonicalizeJson(gebeurtenis))
      refuse('overeenkomst.gebeurtenis_botst', { id }, ['id']);
    return false;
  }
  if (stroom.overeenkomst === '') {
    if (soort !== 'concept_opgesteld') refuse('overeenkomst.stroom_zonder_begin', { soort }, ['soort']);
    return true;
  }
  if (overeenkomst !== stroom.overeenkomst)
    refuse('overeenkomst.andere_overeenkomst', { verwacht: stroom.overeenkomst, gekregen: overeenkomst }, [
      'overeenkomst',
    ]);
  if (soort === 'concept_opgesteld') refuse('overeenkomst.stroom_tweede_begin', {}, ['soort']);
  return true;
}
