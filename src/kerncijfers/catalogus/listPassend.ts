import { DIMENSIES } from '../themas/catalogusitem.js';
import type { Cijferdelen } from './cijferdelen.js';
import { splitSleutel } from './splitSleutel.js';

/** Whether a figure has every member that is asked; with `precies` also no other. */
function agrees({ dimensies = {} }: Cijferdelen, gevraagd: Cijferdelen, precies: boolean): boolean {
  return DIMENSIES.every((naam) => {
    const lid = gevraagd.dimensies?.[naam];
    return lid === undefined ? !precies || dimensies[naam] === undefined : lid === dimensies[naam];
  });
}

/**
 * The figures that a key names, of every year when it names none: those with exactly its dimensions, or without such those that agree with
 * each dimension that it names.
 */
export function listPassend<T extends Cijferdelen>(figuren: readonly T[], sleutel: string): T[] {
  const gevraagd = splitSleutel(sleutel);
  const passend = figuren.filter(
    ({ figuur, jaar }) => figuur === gevraagd.figuur && (gevraagd.jaar === undefined || jaar === gevraagd.jaar),
  );
  const gelijk = passend.filter((een) => agrees(een, gevraagd, true));
  return gelijk.length > 0 ? gelijk : passend.filter((een) => agrees(een, gevraagd, false));
}
