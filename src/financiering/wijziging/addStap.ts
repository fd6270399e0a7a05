import * as z from 'zod';
import { fromCenten, toCenten } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import { type Bijdragestap, StapSchema } from '../model/bijdrage.js';

const StappenSchema = z.array(StapSchema);

/** A step that happened replaces the planned step with the planned day that it names; the rest of a payment stays planned. Any other is added. */
export function addStap(stappen: readonly Bijdragestap[], stap: Bijdragestap): Bijdragestap[] {
  parseSchema(StapSchema, stap, 'stap');
  parseSchema(StappenSchema, stappen, 'stappen');
  const plek = stappen.findIndex(
    ({ status, gepland, werkelijk }) =>
      stap.werkelijk !== undefined &&
      werkelijk === undefined &&
      gepland !== undefined &&
      gepland === stap.gepland &&
      status === stap.status,
  );
  const open = stappen[plek];
  if (open === undefined) return [...stappen, stap];
  const over = toCenten(open.bedrag) - toCenten(stap.bedrag);
  const rest = stap.status === 'betaald' && over > 0n ? [{ ...open, bedrag: fromCenten(over) }] : [];
  return [...stappen.slice(0, plek), { ...open, ...stap }, ...rest, ...stappen.slice(plek + 1)];
}
