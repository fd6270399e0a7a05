import type { Aanroep, Aanroepen } from './aanroep.js';

type Rij = Omit<Aanroep, 'roep'>;
type Lid = (...args: never[]) => unknown;

/** The readers of a kind of document or value: what it is called, what it reads, and how that grows. */
interface Leden {
  readonly parse: Lid;
  readonly safeParse: Lid;
  readonly is?: Lid;
  readonly create?: Lid;
}

/** The rows of the members of a document or value: all take the same, and cost the same. */
export function listLeden(naam: string, soort: Leden, rij: Rij): Aanroepen {
  const leden = Object.entries({
    parse: soort.parse,
    safeParse: soort.safeParse,
    is: soort.is,
    create: soort.create,
  });
  return Object.fromEntries(
    leden.flatMap(([lid, roep]) => (roep === undefined ? [] : [[`${naam}.${lid}`, { roep, ...rij }]])),
  );
}
