import type { Stuk } from './stuk.js';

/** The name of a party in the agreement. */
export function nameOf({ deel }: Pick<Stuk, 'deel'>, lijst: 'partijen' | 'kostendragers', id: string): string {
  return deel[lijst].find((een) => een.id === id)?.naam ?? id;
}
