import type { Pad } from '../../kern/index.js';
import { joinZinnen } from './joinZinnen.js';
import type { Naamsoort, Zin } from './zin.js';

/** Names of a list of keys, with words between them. */
export const listNamen = (ids: readonly string[], van: Naamsoort, pad: Pad, tussen: string): Zin =>
  joinZinnen(
    ids.map((id, i) => [{ id, van, pad: [...pad, i] }]),
    tussen,
  );
