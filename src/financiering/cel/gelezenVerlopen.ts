import type { Bevinding } from '../../kern/index.js';
import type { Geldverloop } from '../verloop/geldverloop.js';
import { checkVerloop } from './checkVerloop.js';

/** Courses of a good form, with what is wrong in them. A course is asked many questions, and reading it takes longer than most of them. */
export const gelezenVerlopen = new WeakMap<Geldverloop, readonly Bevinding[]>();

/** Courses that a room above made and keeps: nobody changes them any more. */
export const overgenomen = new WeakSet<Geldverloop>();

/** Remembers a course of a good form, and judges it. */
export function acceptVerloop(verloop: Geldverloop): readonly Bevinding[] {
  const bevindingen = checkVerloop(verloop);
  gelezenVerlopen.set(verloop, bevindingen);
  return bevindingen;
}
