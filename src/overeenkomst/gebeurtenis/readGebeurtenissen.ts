import { parseSchema } from '../../kern/index.js';
import type { Overeenkomstgebeurtenis } from './overeenkomstgebeurtenis.js';
import { GebeurtenisSchema } from './schema.js';

/** Events that passed the schema. An event is in many records, and validating it takes longer than most questions about it. */
const gelezen = new WeakSet<Overeenkomstgebeurtenis>();

/** Refuses events of which one is not valid, with every problem of that one. An event that passed once is not checked again. */
export function readGebeurtenissen(gebeurtenissen: readonly Overeenkomstgebeurtenis[]): void {
  for (const gebeurtenis of gebeurtenissen) {
    if (gelezen.has(gebeurtenis)) continue;
    parseSchema(GebeurtenisSchema, gebeurtenis, 'overeenkomstgebeurtenis');
    gelezen.add(gebeurtenis);
  }
}
