import { estimateReml } from './estimateReml.js';
import { findTau2 } from './findTau2.js';
import type { Spreidingsmethode } from './samenvoeging.js';
import { type Meting, weighMetingen } from './weighMetingen.js';

/** The variance of the effects between gemeenten. */
export function estimateTau2(metingen: readonly Meting[], methode: Spreidingsmethode): number {
  const vrijheidsgraden = metingen.length - 1;
  switch (methode) {
    case 'paule_mandel':
      return findTau2(metingen, vrijheidsgraden);
    case 'reml':
      return estimateReml(metingen);
    case 'dersimonian_laird': {
      const { kwadraten, vrij } = weighMetingen(metingen, 0);
      return Math.max(0, (kwadraten - vrijheidsgraden) / vrij);
    }
  }
}
