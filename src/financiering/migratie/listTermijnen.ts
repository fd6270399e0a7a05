import { toCenten } from '../../kern/huis.js';
import { Aandeel, type Datum, type Sleutel } from '../../kern/index.js';
import type { StapV1 } from './planV1.js';

/** An instalment of a contribution in a plan of version 1: a payment for which a day was planned. */
export interface TermijnV1 {
  readonly id: Sleutel;
  readonly aandeel: Aandeel;
  readonly gepland: Datum;
  /** The step that it stands for. */
  readonly stap: StapV1;
}

// A share has at most nine digits before the point and six behind it.
const TE_GROOT = 1_000_000_000n;
const DELEN = 1_000_000n;

function toAandeel(centen: bigint, eenheid: bigint): Aandeel {
  const heel = centen / eenheid;
  const delen = ((centen % eenheid) * DELEN) / eenheid;
  if (delen === 0n) return Aandeel.parse(heel === 0n ? '0.000001' : String(heel));
  let decimalen = String(delen).padStart(6, '0');
  while (decimalen.endsWith('0')) decimalen = decimalen.slice(0, -1);
  return Aandeel.parse(`${heel}.${decimalen}`);
}

/**
 * The instalments in the steps of a contribution of version 1, in the order of the plan: `termijn-1`, `termijn-2`. A payment without a
 * planned day is none, nor is a payment of nothing. The share is the amount; where an amount has too many digits for a share, all shares
 * of the contribution are in tens of euros, in hundreds, and so on.
 */
export function listTermijnen(stappen: readonly StapV1[]): TermijnV1[] {
  const gepland = stappen.flatMap((stap) => {
    const centen = toCenten(stap.bedrag);
    return stap.status === 'betaald' && stap.gepland !== undefined && centen > 0n
      ? [{ stap, centen, gepland: stap.gepland }]
      : [];
  });
  let eenheid = 100n;
  while (gepland.some(({ centen }) => centen / eenheid >= TE_GROOT)) eenheid *= 10n;
  return gepland.map(({ stap, centen, gepland: dag }, plek) => ({
    id: `termijn-${plek + 1}`,
    aandeel: toAandeel(centen, eenheid),
    gepland: dag,
    stap,
  }));
}
