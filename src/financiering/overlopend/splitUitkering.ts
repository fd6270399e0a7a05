import { maxCenten } from '../stand/maxCenten.js';
import { minCenten } from '../stand/minCenten.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';

/** What the balance says of a specifieke uitkering, in cents. */
export interface Uitkeringsbalans {
  readonly netto: bigint;
  /** BBV 49b. */
  readonly vooruitontvangen: bigint;
  readonly terugTeBetalen: bigint;
  /** BBV 40a. */
  readonly nogTeOntvangen: bigint;
}

/** Compares what was received with what is due, and that with what is realised. */
export function splitUitkering({ bedrag, ontvangen, terugbetaald, jaren }: Uitkeringstelling): Uitkeringsbalans {
  const netto = ontvangen - terugbetaald;
  const besteed = jaren.reduce((som, { gerealiseerdeBaten }) => som + gerealiseerdeBaten, 0n);
  const rest = minCenten(netto, bedrag);
  return {
    netto,
    vooruitontvangen: maxCenten(rest - besteed, 0n),
    terugTeBetalen: netto - rest,
    nogTeOntvangen: maxCenten(besteed - rest, 0n),
  };
}
