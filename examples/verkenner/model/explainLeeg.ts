import { formatGetal } from 'buurtaanpak/kern';
import type { Programmauitkomst } from './computeUitkomst.js';

/** When no buurt at all has a score for a programme: what is missing, a sentence for each criterion. None when there are scores. */
export function explainLeeg({ scores, routekaart }: Programmauitkomst): readonly string[] {
  if (scores.buurten.some(({ score }) => score !== null)) return [];
  const keren = new Map<string, number>();
  for (const { params } of scores.zonderScore.flatMap(({ redenen }) => redenen)) {
    const ids = 'ontbreekt' in params ? params.ontbreekt : params.criterium;
    for (const id of Array.isArray(ids) ? ids : [ids]) keren.set(String(id), (keren.get(String(id)) ?? 0) + 1);
  }
  const aantal = formatGetal(scores.buurten.length);
  return routekaart.criteria.flatMap(({ id, naam, bron }) => {
    const keer = keren.get(id);
    if (keer === undefined) return [];
    const wat = bron.soort === 'kerncijfer' ? 'een cijfer' : 'genoeg oordelen';
    return [`‘${naam}’: ${formatGetal(keer)} van de ${aantal} buurten hebben hiervan niet ${wat}.`];
  });
}
