import type { Teampunt } from './teambladen.js';

const ERNST = { fout: 0, waarschuwing: 1, info: 2 } as const;

/** What cannot wait goes first, then what the programme looks at too, then what is worse, then what is there longest. */
export function compareTeampunten(a: Teampunt, b: Teampunt): number {
  const rangen = ({ eerst, opgeschaaldOp, ernst }: Teampunt) =>
    Number(!eerst) * 100 + Number(opgeschaaldOp === undefined) * 10 + ERNST[ernst];
  return rangen(a) - rangen(b) || (a.sinds < b.sinds ? -1 : a.sinds > b.sinds ? 1 : 0);
}
