import type { Pad } from '../../kern/index.js';
import type { Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';

/** The block of each year of the plan, in the order of the plan. */
const listBlokken = ({ jaren }: Opzetgeld): readonly number[] =>
  jaren
    .flatMap(({ programmajaren }, b) => programmajaren.map((jaar) => ({ jaar, b })))
    .sort((een, ander) => een.jaar - ander.jaar)
    .map(({ b }) => b);

/** The place in the opzet of a place in the concept agreement, as near as the opzet says it. */
export function toConceptplek({ geld }: Pick<Opzet, 'geld'>, pad: Pad): Pad {
  const [eerste, ...rest] = pad;
  if (eerste === 'partijen') return pad;
  if (eerste === 'reikwijdte') return rest[0] === 'programmas' ? rest : ['programmas'];
  if (eerste !== 'financieringsplan' || geld === undefined) return ['overeenkomst', ...pad];
  const [lijst, plaats, ...diep] = rest;
  if (lijst !== 'perioden') return ['geld', ...rest];
  const blok = listBlokken(geld)[Number(plaats)];
  if (blok === undefined) return ['geld', 'jaren'];
  // The opzet has no days: a year of the plan is in its block.
  const [veld] = diep;
  return ['geld', 'jaren', blok, ...(veld === 'periode' ? [] : veld === 'programmajaar' ? ['programmajaren'] : diep)];
}
