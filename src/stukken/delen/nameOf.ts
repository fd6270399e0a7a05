import type { Stuk } from './stuk.js';

/** The name of a party in the agreement. */
export function nameOf(stuk: Stuk, lijst: 'partijen' | 'kostendragers', id: string): string {
  return stuk.deel[lijst].find((een) => een.id === id)?.naam ?? id;
}
