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
