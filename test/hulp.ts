import { isDomeinFout } from 'buurtaanpak/kern';

/** The code of the DomeinFout that a call throws; any other outcome fails the test that asks. */
export function codeVan(call: () => unknown): string {
  try {
    call();
  } catch (fout) {
    if (isDomeinFout(fout)) return fout.code;
    throw fout;
  }
  throw new Error('nothing was thrown');
}

/** Freezes a value and everything in it, so that a function that writes in its arguments fails. Typed arrays cannot be frozen. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const deel of Object.values(value)) deepFreeze(deel);
  }
  return value;
}
