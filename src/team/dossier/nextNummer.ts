import type { Teamindex } from './getIndex.js';

/** The number for the next event that is noted. */
export function nextNummer(index: Teamindex): number {
  if (index.hoogsteNummer === undefined) {
    let hoogste = 0;
    for (const zelfdeId of index.perId.values())
      for (const { nummer } of zelfdeId) if (nummer > hoogste) hoogste = nummer;
    index.hoogsteNummer = hoogste;
  }
  return index.hoogsteNummer + 1;
}
