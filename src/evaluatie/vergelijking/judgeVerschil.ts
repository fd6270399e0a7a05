import type { Evaluatiebewijs } from '../model/bewijs.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import { findEersteUitkomst } from '../oordeel/findEersteUitkomst.js';
import { isVerkennend } from '../oordeel/isVerkennend.js';
import { type Alternatief, type Bewijsfeit, judgeBewijs } from '../oordeel/judgeBewijs.js';
import { listUitwegen } from './listUitwegen.js';
import { readVooraf } from './readVooraf.js';
import type { Verschilvraag } from './verschilvraag.js';
import type { Weigering } from './weigering.js';

/** What stays a weakness when lot decided who got the programme: then both sides went the same way but for chance. */
const OOK_NA_LOTING: ReadonlySet<Bewijsfeit> = new Set(['besmetting', 'uitval']);

/**
 * What a difference in differences is worth. With a lot it is that of a lot of which no document is left.
 *
 * @param nooit - whether sets of these sizes cannot show any effect
 */
export function judgeVerschil(
  vraag: Verschilvraag,
  uitkomsten: readonly Uitkomstregel[],
  feiten: readonly Bewijsfeit[],
  weigering: Weigering | undefined,
  nooit = false,
): Evaluatiebewijs {
  const { geloot } = vraag;
  const ook: Alternatief[] = [
    ...(feiten.includes('voormeting_te_dicht') ? (['eerdere_voormeting'] as const) : []),
    ...(nooit ? (['samenvoegen', 'meer_buurten'] as const) : []),
  ];
  return judgeBewijs({
    vraag: 'werkt_het',
    ontwerp: geloot ? 'loting' : 'vergelijking',
    feiten: geloot ? ['lotdocument_ontbreekt', ...feiten.filter((feit) => OOK_NA_LOTING.has(feit))] : feiten,
    geweigerd: weigering !== undefined,
    verkennend: isVerkennend(vraag.vastgesteldOp, findEersteUitkomst(uitkomsten, readVooraf(vraag))),
    alternatieven: listUitwegen(weigering, geloot, ook),
  });
}
