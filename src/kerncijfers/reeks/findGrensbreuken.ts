import { findAnders, type Wijzigingen } from '../koppeling/findAnders.js';
import type { Gebied } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import type { Jaarstand } from './bringJaar.js';
import { findWijziging } from './findWijziging.js';

/** The break of an area between two years; `onbekend` where nothing says that it is the same area. */
export type Grensbreuk = 'grens' | 'code' | 'onbekend';

/** The country stays the country, and a square of the grid never moves. */
const isVast = ({ soort }: Gebied): boolean => soort === 'land' || soort === 'vierkant';

/** The areas that may be another one in the second of two years, because the years stand in two classifications. */
export function findGrensbreuken(
  eerst: Jaarstand,
  dan: Jaarstand,
  gebieden: readonly Gebied[],
  wijzigingen: Wijzigingen,
): ReadonlyMap<string, Grensbreuk> {
  const jaren = [eerst.tabel.indeling.jaar, dan.tabel.indeling.jaar] as const;
  if (jaren[0] === jaren[1]) return new Map();
  const [hier, daar] = [getTabelindex(eerst.tabel).rij, getTabelindex(dan.tabel).rij];
  const indeling = new Map(dan.tabel.gebieden.map(({ code }) => [code, jaren[1]]));
  const anders = new Set(findAnders(eerst.tabel, dan.tabel, indeling, wijzigingen).map(({ code }) => code));
  return new Map(
    gebieden.flatMap((gebied): [string, Grensbreuk][] => {
      const { code } = gebied;
      const inBeide = hier.has(code) && daar.has(code);
      if (isVast(gebied) || (inBeide && !anders.has(code))) return [];
      const gezegd = findWijziging(code, jaren, wijzigingen);
      // Where one of the two years does not have the area, there is no line to break, but what is known is told.
      return gezegd === undefined && !inBeide ? [] : [[code, gezegd ?? 'onbekend']];
    }),
  );
}
