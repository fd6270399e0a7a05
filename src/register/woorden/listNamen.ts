import type { Pad } from '../../kern/index.js';
import { joinZinnen } from './joinZinnen.js';
import type { Naamsoort, Registerzin } from './zin.js';

/** Names of a list of keys, with words between them. */
export const listNamen = (ids: readonly string[], van: Naamsoort, pad: Pad, tussen: string): Registerzin =>
  joinZinnen(
    ids.map((id, i) => [{ id, van, pad: [...pad, i] }]),
    tussen,
  );
