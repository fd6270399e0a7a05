import type { SelectieGevonden } from '../../selectie/index.js';
import type { Keuzebuurt, Keuzequotum } from '../model/keuze.js';

/** The quota, with how many buurten each could take after the rules that exclude single buurten, and its lowest score. */
export function listQuota(
  { quota, invoer }: SelectieGevonden,
  buurten: readonly Keuzebuurt[],
  toProgramma: (naam: string) => string,
): Keuzequotum[] {
  const gevraagd = new Map(invoer.quota.map((een) => [een.id, een]));
  return quota.map(({ quotum, van, tot, kandidaten, over }) => {
    const { naam = quotum, programma = quotum } = gevraagd.get(quotum) ?? {};
    const scores = buurten.flatMap((een) => (een.quotum === quotum && een.score !== undefined ? [een.score] : []));
    return {
      id: quotum,
      naam,
      programma: toProgramma(programma),
      van,
      tot,
      gescoord: kandidaten,
      konMeedoen: over,
      ...(scores.length === 0 ? {} : { laagsteScore: scores.reduce((laagst, score) => Math.min(laagst, score)) }),
    };
  });
}
