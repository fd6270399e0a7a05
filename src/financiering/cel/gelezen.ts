import { DomeinFout } from '../../kern/index.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { checkVerloop } from './checkVerloop.js';

/** Courses that passed. A course is asked many questions, and reading it takes longer than most of them. */
export const gelezen = new WeakSet<Geldverloop>();

/** Remembers a course of a good form, or refuses it with everything that makes it impossible to reckon with. */
export function acceptVerloop(verloop: Geldverloop): Geldverloop {
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
