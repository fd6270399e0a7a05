import type { Aanroep, Aanroepen } from './aanroep.js';

type Roep = Aanroep['roep'];

/** A kind of document or value, with the functions that read it. */
interface Leessoort {
  readonly parse: Roep;
  readonly safeParse: Roep;
  readonly create?: Roep;
  readonly is?: Roep;
}

/** The calls of the members of a document or value, all with the same one: `X.parse`, `X.safeParse`, `X.create`, `X.is`. */
export function documentrijen(naam: string, soort: Leessoort, rij: Omit<Aanroep, 'roep'>): Aanroepen {
  const { parse, safeParse, create, is } = soort;
  const leden = Object.entries({ parse, safeParse, create, is });
  return Object.fromEntries(
    leden.flatMap(([lid, roep]) => (roep === undefined ? [] : [[`${naam}.${lid}`, { ...rij, roep }]])),
  );
}
