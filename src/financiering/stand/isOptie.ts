import type { Stand } from './stand.js';

/** Whether the year of a contribution is an option that was not taken: the texts lay nothing on it yet. */
export function isOptie({ plek: { programmajaar, tekst }, bruto: { totaal } }: Stand): boolean {
  const periode = tekst.tekst.plan.perioden.find((een) => een.programmajaar === programmajaar);
  return periode?.optie !== undefined && totaal.prognose === 0n && totaal.vrijval === 0n;
}
