import type { Evaluatieplan } from '../model/evaluatieplan.js';
import type { Bewijsfeit } from '../oordeel/judgeBewijs.js';
import { judgeVoormeting } from '../oordeel/judgeVoormeting.js';
import type { Deel } from './deel.js';
import { hasGeenBlok } from './hasGeenBlok.js';
import { hasUitval } from './hasUitval.js';
import { isVoorDeStart } from './isVoorDeStart.js';
import { listMeetparen } from './listMeetparen.js';

/**
 * What lowers the level of a comparison. Where lot divided the buurten over the groups, they need no earlier figure and no block to be
 * alike: only the lot itself and what became of it count.
 */
export function listFeiten({ vraag, rijen, weggelaten }: Deel, plan: Evaluatieplan): Bewijsfeit[] {
  const { uitkomst, selectie, geloot } = vraag;
  const { groep } = vraag.vergelijking;
  const readGroep = (kenmerk: string | number) => (groep === undefined ? String(kenmerk) : String(kenmerk === groep));
  const uitval: Bewijsfeit[] = hasUitval(rijen, weggelaten, readGroep) ? ['uitval'] : [];
  const metingen = listMeetparen(rijen);
  if (geloot) return plan.loting === undefined ? ['lotdocument_ontbreekt', ...uitval] : uitval;
  const voormeting: readonly Bewijsfeit[] =
    metingen.length > 0 && metingen.every(({ start, voor }) => isVoorDeStart(voor, start))
      ? judgeVoormeting(selectie, uitkomst.sleutel, metingen, []).feiten
      : ['geen_voormeting'];
  return [...voormeting, ...(hasGeenBlok(rijen, plan.blok) ? (['geen_blok'] as const) : []), ...uitval];
}
