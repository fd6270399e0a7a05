import type { Opslaggebeurtenis } from './gebeurtenisopslag.js';
import { Opslagfout } from './opslagfout.js';

/** A NUL, which PostgreSQL does not keep, or half a character, which no database keeps. */
const ONHOUDBAAR = /\0|\p{Surrogate}/u;

/** Whether every database keeps a stream or an id as it is. */
export const isSleutel = (sleutel: string): boolean =>
  sleutel !== '' && sleutel.length <= 300 && !ONHOUDBAAR.test(sleutel);

/** Refuses a stream or an id that not every database keeps as it is. */
export function checkSleutel(sleutel: string): void {
  if (!isSleutel(sleutel))
    throw new Opslagfout('sleutel_ongeldig', `No key for a store: ${JSON.stringify(sleutel.slice(0, 40))}`);
}

/** Refuses content that not every database keeps as it is. */
export function checkInhoud(inhoud: string, van: string): void {
  if (ONHOUDBAAR.test(inhoud)) throw new Opslagfout('inhoud_ongeldig', `The content of ${van} is no well-formed text`);
}

/** Refuses an append of which a key or a content cannot be kept. */
export function checkInvoer(stroom: string, gebeurtenissen: readonly Opslaggebeurtenis[]): void {
  checkSleutel(stroom);
  for (const { id, inhoud } of gebeurtenissen) {
    checkSleutel(id);
    checkInhoud(inhoud, id);
  }
}
