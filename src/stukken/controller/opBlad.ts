import type { Plek } from '../delen/lezer.js';
import { op } from '../delen/op.js';

/** The id of the source that holds the sheet of the controller. */
export const BLADBRON = 'controleblad';

/** A place in the sheet. */
export const opBlad = (...pad: (string | number)[]): Plek => op(BLADBRON, ...pad);
