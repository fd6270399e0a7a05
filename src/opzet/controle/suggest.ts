import { findSuggestie } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';

/** What a name can refer to. People also write its name, where its id is asked. */
export interface Benoemd {
  readonly id: string;
  readonly naam?: string | undefined;
}

/** The id that was most likely meant: that of the same name, else the nearest id, else that of the nearest name. */
function findBedoeld(gezocht: string, bekend: readonly Benoemd[]): string | undefined {
  const namen = new Map(bekend.flatMap(({ id, naam }) => (naam === undefined ? [] : [[naam, id] as const])));
  const gelijk = namen.get(gezocht);
  if (gelijk !== undefined) return gelijk;
  const id = findSuggestie(
    gezocht,
    bekend.map((een) => een.id),
  );
  return id ?? namen.get(findSuggestie(gezocht, namen.keys()) ?? '');
}

/** The finding about a name that nobody has: with the id that was most likely meant, where there is one. */
export function suggest(
  gezocht: string,
  bekend: readonly Benoemd[],
  met: (suggestie: string) => Bevinding,
  zonder: () => Bevinding,
): Bevinding {
  const suggestie = findBedoeld(gezocht, bekend);
  return suggestie === undefined ? zonder() : met(suggestie);
}
