import * as z from 'zod';
import { parseSchema, refuse } from '../../kern/index.js';
import { BewijsSchema, GekozenSchema } from '../model/bewijs.js';
import type { Selectie, SelectieGevonden } from '../model/selectie.js';
import { checkObject } from '../opgave/checkObject.js';

/** As much of a selection as is used again; its `invoer` is checked where it is read. */
const SelectieSchema = z.looseObject({
  uitkomst: z.enum(['optimaal', 'beste_gevonden']),
  gekozen: z.array(GekozenSchema),
  bewijs: BewijsSchema,
});

/**
 * The selection itself, when it has chosen buurten.
 *
 * @throws DomeinFout `selectie.niets_gekozen`; `kern.document_ongeldig` and `selectie.invoer_ongeldig` for what is no selection
 */
export function checkSelectie(selectie: Selectie): SelectieGevonden {
  const uitkomst: unknown = (selectie as Selectie | null | undefined)?.uitkomst;
  if (uitkomst === 'onhaalbaar' || uitkomst === 'onbeslist') return refuse('selectie.niets_gekozen', { uitkomst });
  const gevonden = checkObject(selectie, 'selectie') as SelectieGevonden;
  parseSchema(SelectieSchema, { uitkomst, gekozen: gevonden.gekozen, bewijs: gevonden.bewijs }, 'selectie');
  checkObject(checkObject(gevonden.invoer, 'invoer').opties, 'opties');
  return gevonden;
}
