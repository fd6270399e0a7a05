import type { BekendeTekst } from '../cel/cel.js';
import type { Bijdrageplek } from './stand.js';

/** The contributions in the order in which the texts name them first, each as the latest text has it. */
export function listPlekken(teksten: readonly BekendeTekst[]): Map<string, Bijdrageplek> {
  const uit = new Map<string, Bijdrageplek>();
  for (const bekend of teksten) {
    const { tekst, plek } = bekend;
    tekst.plan.perioden.forEach(({ programmajaar, periode, bijdragen }, p) => {
      bijdragen.forEach((bijdrage, b) => {
        const pad = ['teksten', plek, 'plan', 'perioden', p, 'bijdragen', b];
        uit.set(bijdrage.id, { bijdrage, programmajaar, periode, pad, tekst: bekend });
      });
    });
  }
  return uit;
}
