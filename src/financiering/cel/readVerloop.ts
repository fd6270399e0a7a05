import { parseSchema } from '../../kern/index.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { GeldverloopSchema } from '../verloop/verloopschema.js';
import { acceptVerloop, gelezen } from './gelezen.js';

/** The given course when it can be reckoned with. Otherwise it throws every problem at once, so that no sum is made of half a course. */
export function readVerloop(verloop: Geldverloop): Geldverloop {
  if (gelezen.has(verloop)) return verloop;
  parseSchema(GeldverloopSchema, verloop, 'geldverloop');
  return acceptVerloop(verloop);
}
