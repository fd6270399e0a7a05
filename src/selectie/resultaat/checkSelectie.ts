import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { BewijsSchema, GekozenSchema } from '../model/bewijs.js';
import type { Selectie, SelectieGevonden } from '../model/selectie.js';
import { refuse } from '../teksten/codes.js';
import { checkObject } from '../vraagstuk/checkObject.js';

/** The fields of a selection that are used again; its `invoer` is checked where it is read. */
const SelectieSchema = z.looseObject({
  uitkomst: z.enum(['optimaal', 'beste_gevonden']),
  gekozen: z.array(GekozenSchema),
  bewijs: BewijsSchema,
});

/** Values that can be added exactly, in points and so in units. */
const waarde = z.number().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);
const WaardenSchema = z.looseObject({
  bewijs: z.looseObject({ stappen: z.array(z.looseObject({ doelwaarde: waarde, bovengrens: waarde })).min(1) }),
});

/**
 * Gives the selection when it has chosen buurten; otherwise it throws.
 *
 * @throws DomeinFout `selectie.niets_gekozen`; `kern.document_ongeldig` and `selectie.invoer_ongeldig` when it is not a selection
 */
export function checkSelectie(selectie: Selectie): SelectieGevonden {
  const uitkomst: unknown = (selectie as Selectie | null | undefined)?.uitkomst;
  if (uitkomst === 'onhaalbaar' || uitkomst === 'onbeslist') return refuse('selectie.niets_gekozen', { uitkomst });
  const gevonden = checkObject(selectie, 'selectie') as SelectieGevonden;
  parseSchema(SelectieSchema, { uitkomst, gekozen: gevonden.gekozen, bewijs: gevonden.bewijs }, 'selectie');
  parseSchema(WaardenSchema, { bewijs: gevonden.bewijs }, 'selectie');
  checkObject(checkObject(gevonden.invoer, 'invoer').opties, 'opties');
  return gevonden;
}
