import { DIMENSIES } from '../themas/catalogusitem.js';
import type { Cijferdelen } from './cijferdelen.js';

/** The key of these parts, its dimensions in alphabetical order. */
export function formatSleutel({ figuur, dimensies = {}, jaar }: Cijferdelen): string {
  const leden = DIMENSIES.flatMap((dimensie) => {
    const lid = dimensies[dimensie];
    return lid === undefined ? [] : [`${dimensie}=${lid}`];
  });
  return `${figuur}${leden.length === 0 ? '' : `@${leden.join(',')}`}${jaar === undefined ? '' : `:${jaar}`}`;
}
