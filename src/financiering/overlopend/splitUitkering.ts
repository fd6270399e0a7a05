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
  const rest = netto < bedrag ? netto : bedrag;
  return {
    netto,
    vooruitontvangen: rest > besteed ? rest - besteed : 0n,
    terugTeBetalen: netto - rest,
    nogTeOntvangen: rest < besteed ? besteed - rest : 0n,
  };
}
