import { listFuncties } from '../../test/functies.js';
import type { Doel } from '../fuzz/doel.js';
import { DEUREN, DOELEN } from '../fuzz/doelen.js';

/** The room of each public function, by the name that an app writes. */
const KAMERS: ReadonlyMap<string, string> = new Map(
  Object.entries(DEUREN).flatMap(([kamer, deur]) =>
    [...listFuncties(deur).keys()].map((naam) => [naam, kamer] as const),
  ),
);

/** A promise begins with the name of its function; one of the faces between rooms is of the first floor. */
const getKamer = ({ naam }: Doel): string =>
  naam.startsWith('belofte ') ? (KAMERS.get(naam.split(' ')[1] ?? '') ?? 'kern') : (naam.split('.')[0] as string);

/** What is called of a room: its public functions, and the promises that begin with one of them, by name. */
export const listDoelen = (kamer: string): readonly Doel[] =>
  DOELEN.filter((doel) => getKamer(doel) === kamer).sort((a, b) => (a.naam < b.naam ? -1 : 1));

/** The rooms that have functions to call. */
export const KAMERNAMEN: readonly string[] = [...new Set(DOELEN.map(getKamer))].sort();
