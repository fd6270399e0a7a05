import type { Verslagwaarde } from '../../verslag/index.js';
import { leeg } from './leeg.js';
import { op } from './op.js';
import type { Stuk } from './stuk.js';

/** Gives the cell with the name of the quotum for which a buurt was chosen, or stands in reserve; empty when the choice does not say it. */
export function indexQuota({ deelnemer: { keuze }, lezer }: Stuk): (buurt: string) => Verslagwaarde {
  if (keuze === undefined) return () => leeg;
  const { buurten, reserves = [], quota = [] } = keuze;
  const plekken = new Map(quota.map(({ id }, q) => [id, q]));
  const perBuurt = new Map([...reserves, ...buurten].map(({ buurt, quotum }) => [buurt, quotum]));
  return (buurt) => {
    const q = plekken.get(perBuurt.get(buurt) ?? '');
    return q === undefined ? leeg : lezer.tekst(op('keuze', 'quota', q, 'naam'));
  };
}
