import { isDomeinFout } from '../../kern/index.js';

/** What a function answers; `undefined` when it refuses. */
export function findAnswer<T>(doe: () => T): T | undefined {
  try {
    return doe();
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    return undefined;
  }
}
