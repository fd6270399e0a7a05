import type { Bevinding } from '../../kern/index.js';
import type { Wijzigingen } from '../koppeling/findAnders.js';
import type { Gebied } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import type { Jaarstand } from './bringJaar.js';
import { findGrensbreuken, type Grensbreuk } from './findGrensbreuken.js';
import type { Breukoorzaak, Reeksbreuk } from './reeks.js';

const VOLGORDE: readonly Breukoorzaak[] = ['grens', 'code', 'definitie', 'status', 'populatie'];

const compareBreuken = (a: Reeksbreuk, b: Reeksbreuk): number =>
  a.jaar - b.jaar || VOLGORDE.indexOf(a.oorzaak) - VOLGORDE.indexOf(b.oorzaak);

/**
 * Finds the breaks of each area: those of the columns, and those of its border and code.
 *
 * @returns how to list the breaks of an area, and a finding for each pair of years with areas of which nothing says that they are the same
 */
export function createBreuklezer(
  standen: readonly Jaarstand[],
  kolombreuken: readonly Reeksbreuk[],
  { gebieden, wijzigingen }: { readonly gebieden: readonly Gebied[]; readonly wijzigingen: Wijzigingen },
): { readonly listBreuken: (code: string) => readonly Reeksbreuk[]; readonly bevindingen: readonly Bevinding[] } {
  const paren = standen.flatMap((dan, i) => {
    const eerst = standen[i - 1];
    if (eerst === undefined) return [];
    return [{ eerst, dan, breuken: findGrensbreuken(eerst, dan, gebieden, wijzigingen) }];
  });
  const grensbreuken = (code: string): Reeksbreuk[] =>
    paren.flatMap(({ dan, breuken }) => {
      const breuk: Grensbreuk | undefined = breuken.get(code);
      return breuk === undefined ? [] : [{ jaar: dan.jaar, oorzaak: breuk === 'onbekend' ? 'grens' : breuk }];
    });
  return {
    listBreuken: (code) => [...kolombreuken, ...grensbreuken(code)].sort(compareBreuken),
    bevindingen: paren.flatMap(({ eerst, dan, breuken }) => {
      const aantal = [...breuken.values()].filter((breuk) => breuk === 'onbekend').length;
      if (aantal === 0) return [];
      const jaren = [eerst.tabel.indeling.jaar, dan.tabel.indeling.jaar];
      const params = { tabel: dan.nummer + 1, aantal, jaren };
      return [createBevinding('waarschuwing', 'kerncijfers.jaren_verschillen', [dan.nummer], params)];
    }),
  };
}
