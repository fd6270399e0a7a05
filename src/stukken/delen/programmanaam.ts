import type { Stuk } from './stuk.js';

/** What a programme is called in a piece. */
export function programmanaam(stuk: Stuk, id: string): string {
  return stuk.deel.programmas.find((een) => een.id === id)?.naam ?? id;
}
