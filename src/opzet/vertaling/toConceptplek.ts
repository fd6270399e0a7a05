import type { Pad } from '../../kern/index.js';
import type { Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';

/** The block of each year of the plan, in the order of the plan. */
const listBlokken = ({ jaren }: Opzetgeld): readonly number[] =>
  jaren
    .flatMap(({ programmajaren }, b) => programmajaren.map((jaar) => ({ jaar, b })))
    .sort((een, ander) => een.jaar - ander.jaar)
    .map(({ b }) => b);

/** The place in `geld` of a place in the plan. The opzet has no days: a year of the plan is in its block. */
function toGeldplek(geld: Opzetgeld, [lijst, plaats, ...diep]: Pad): Pad {
  if (lijst !== 'perioden')
    return lijst === undefined ? ['geld'] : ['geld', lijst, ...(plaats === undefined ? [] : [plaats]), ...diep];
  const blok = listBlokken(geld)[Number(plaats)];
  if (blok === undefined) return ['geld', 'jaren'];
  return ['geld', 'jaren', blok, ...(diep[0] === 'periode' ? [] : diep)];
}

/** The place in the opzet of a place in the concept agreement, as near as the opzet says it. */
export function toConceptplek({ overeenkomst, geld }: Pick<Opzet, 'overeenkomst' | 'geld'>, pad: Pad): Pad {
  const [eerste = '', ...rest] = pad;
  if (eerste === 'partijen') return pad;
  if (eerste === 'reikwijdte') return rest[0] === 'programmas' ? rest : ['programmas'];
  if (eerste === 'financieringsplan' && geld !== undefined) return toGeldplek(geld, rest);
  return overeenkomst !== undefined && eerste in overeenkomst ? ['overeenkomst', ...pad] : ['overeenkomst'];
}
