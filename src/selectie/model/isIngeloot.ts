import { isLotregel } from './isLotregel.js';
import { INGELOOT } from './lotmotief.js';
import type { Regel, RegelVast } from './regel.js';

/** Whether a rule gives its place to a buurt that was drawn. */
export function isIngeloot(regel: Regel): regel is RegelVast {
  return isLotregel(regel) && regel.motief === INGELOOT;
}
