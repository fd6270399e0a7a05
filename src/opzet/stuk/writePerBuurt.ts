import type { Verdeelsleutel } from '../../financiering/index.js';
import type { Sleutel } from '../../kern/index.js';
import type { Opzet } from '../model/opzet.js';

/** Placeholder until the run has it. */
export function writePerBuurt(opzet: Opzet, partij: Sleutel): Verdeelsleutel | undefined {
  const eigen = new Set(opzet.geld?.kostendragers?.filter((een) => een.partij === partij).map(({ id }) => id));
  const aandelen = new Map<Sleutel, number>();
  for (const { kostendragers = [], quota, aantalBuurten } of opzet.programmas) {
    const dragers = kostendragers.filter((id) => eigen.has(id));
    const aantal =
      aantalBuurten ?? quota.reduce((som, { aantal }) => som + (typeof aantal === 'number' ? aantal : aantal.van), 0);
    for (const id of dragers) aandelen.set(id, (aandelen.get(id) ?? 0) + aantal / dragers.length);
  }
  if (aandelen.size === 0) return undefined;
  return [...aandelen].map(([kostendrager, aandeel]) => ({ soort: 'aandeel', kostendrager, aandeel: String(aandeel) }));
}
