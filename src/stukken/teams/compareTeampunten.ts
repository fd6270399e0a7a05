import type { Teampunt } from '../delen/teambladen.js';

const ERNST = { fout: 0, waarschuwing: 1, info: 2 } as const;

/** The most urgent goes first, then what is worse, then what is there longest. */
export function compareTeampunten(a: Teampunt, b: Teampunt): number {
  return a.rang - b.rang || ERNST[a.ernst] - ERNST[b.ernst] || (a.sinds < b.sinds ? -1 : a.sinds > b.sinds ? 1 : 0);
}
