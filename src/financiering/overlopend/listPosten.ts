import { fromCenten } from '../../kern/huis.js';
import { minCenten } from '../stand/minCenten.js';
import type { Stand } from '../stand/stand.js';
import type { Uitkeringstelling } from '../uitkering/uitkering.js';

import type { Balanspost, Balanspostregel } from './overlopend.js';
import { splitUitkering } from './splitUitkering.js';

function toRegels(
  { plek: { bijdrage } }: Stand,
  posten: readonly (readonly [post: Balanspost, centen: bigint])[],
): Balanspostregel[] {
  return posten.flatMap(([post, centen]) =>
    centen > 0n ? [{ bijdrage: bijdrage.id, van: bijdrage.van, post, bedrag: fromCenten(centen) }] : [],
  );
}

/** The balance posts of a contribution. What was paid above the forecast is a claim; only what was paid for later lasten is an advance. */
export function listPosten(stand: Stand): Balanspostregel[] {
  const { netto, bruto } = stand;
  const { gerealiseerd, prognose } = bruto.totaal;
  const verschuldigd = minCenten(netto, prognose);
  return toRegels(stand, [
    ['nog_te_betalen', gerealiseerd - netto],
    ['te_vorderen', netto - prognose],
    ['vooruitbetaald', verschuldigd - gerealiseerd],
  ]);
}

/** The balance posts of a specifieke uitkering. */
export function listUitkeringsposten(telling: Uitkeringstelling): Balanspostregel[] {
  const { vooruitontvangen, nogTeOntvangen, terugTeBetalen } = splitUitkering(telling);
  return toRegels(telling.stand, [
    ['vooruitontvangen', vooruitontvangen],
    ['nog_te_ontvangen', nogTeOntvangen],
    ['terug_te_betalen', terugTeBetalen],
  ]);
}
