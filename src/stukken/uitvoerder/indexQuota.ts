import type { Verslagwaarde } from '../../verslag/index.js';
import { leeg } from '../delen/leeg.js';
import { op } from '../delen/op.js';
import type { Stuk } from '../delen/stuk.js';

/** Gives the cell with the name of the quotum for which a buurt was chosen, or stands in reserve; empty when the choice does not say it. */
export function indexQuota({ deelnemer: { keuze }, lezer }: Stuk): (buurt: string) => Verslagwaarde {
  const plekken = new Map((keuze?.quota ?? []).map(({ id }, q) => [id, q]));
  const perBuurt = new Map(
    [...(keuze?.reserves ?? []), ...(keuze?.buurten ?? [])].map(({ buurt, quotum }) => [buurt, quotum]),
  );
  return (buurt) => {
    const q = plekken.get(perBuurt.get(buurt) ?? '');
    return q === undefined ? leeg : lezer.tekst(op('keuze', 'quota', q, 'naam'));
  };
}
