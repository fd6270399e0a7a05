import { DomeinFout, parseSchema } from '../../kern/index.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { GeldverloopSchema } from '../verloop/verloopschema.js';
import { checkVerloop } from './checkVerloop.js';

/** Courses that passed. A course is asked many questions, and validating it takes longer than most of them. */
const gelezen = new WeakSet<Geldverloop>();

/** The given course when it can be reckoned with. Otherwise it throws every problem at once, so that no sum is made of half a course. */
export function readVerloop(verloop: Geldverloop): Geldverloop {
  if (gelezen.has(verloop)) return verloop;
  parseSchema(GeldverloopSchema, verloop, 'geldverloop');
  const bevindingen = checkVerloop(verloop);
  if (bevindingen.length > 0)
    throw new DomeinFout(
      'kern.document_ongeldig',
      { soort: 'geldverloop', aantal: bevindingen.length },
      { bevindingen },
    );
  gelezen.add(verloop);
  return verloop;
}
