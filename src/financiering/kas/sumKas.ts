import type { Kas, Kasjaar } from './kas.js';

/** The cash of all years together. */
export function sumKas(kas: Kas): Kasjaar {
  const som: Kasjaar = { betaald: 0n, terugontvangen: 0n, teBetalen: 0n, teVorderen: 0n };
  for (const jaar of kas.values()) {
    som.betaald += jaar.betaald;
    som.terugontvangen += jaar.terugontvangen;
    som.teBetalen += jaar.teBetalen;
    som.teVorderen += jaar.teVorderen;
  }
  return som;
}
