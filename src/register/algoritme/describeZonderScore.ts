import type { BuurtZonderScore } from '../../routekaart/index.js';
import { meervoud } from './meervoud.js';

/** How many buurten have no score and why, in words; the empty text when all have one. */
export function describeZonderScore(zonder: readonly BuurtZonderScore[]): string {
  if (zonder.length === 0) return '';
  const geweigerd = zonder.filter(({ redenen }) => redenen.some(({ code }) => code === 'routekaart.buurt_geweigerd'));
  const dun = zonder.length - geweigerd.length;
  const aantal = `${meervoud(zonder.length, 'buurt heeft', 'buurten hebben')} geen score`;
  if (geweigerd.length === 0) return `${aantal}, omdat er te weinig gegevens zijn`;
  if (dun === 0) return `${aantal}, omdat een gegeven ontbreekt dat er moet zijn`;
  return `${aantal}: ${dun} omdat er te weinig gegevens zijn en ${geweigerd.length} omdat een gegeven ontbreekt dat er moet zijn`;
}
