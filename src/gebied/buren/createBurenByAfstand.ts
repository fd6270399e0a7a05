import * as z from 'zod';
import { createWerk } from '../../kern/huis.js';
import { parseSchema, type Werkopties } from '../../kern/index.js';
import { showGetal } from '../getal/showGetal.js';
import { refuse } from '../teksten/codes.js';
import type { Burenparen } from './burenparen.js';
import { createParenlijst, PARENWERK } from './createParenlijst.js';
import { isNear } from './isNear.js';

/** A point that stands for an area, in metres (RD New) or any other flat unit; not in degrees. */
export interface Gebiedspunt {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** Options of {@link createBurenByAfstand}. A step of `werk` is a pair of neighbours. Default: 5 million, some seconds and hundreds of megabytes. */
export interface CreateBurenByAfstandOptions extends Werkopties {
  /** Points at most this far apart are neighbours, in the unit of the points. */
  readonly afstand: number;
}

const OptionsSchema = z.looseObject({ afstand: z.custom<number>((waarde) => typeof waarde === 'number') });
const PuntenSchema = z.array(z.looseObject({ code: z.string() }));

/**
 * Neighbours by the straight distance between points, such as the centres of PC6 areas or of 100 m squares: for squares, a distance of
 * 100 gives Rook and 142 gives Queen neighbours. A distance equal to the bound counts as near.
 *
 * Cost: n log n in the points and in the pairs within the distance, at most 5 million.
 *
 * @throws DomeinFout `gebied.punt_ongeldig`, `gebied.code_dubbel`, `gebied.afstand_ongeldig`; `kern.te_veel_werk`,
 * as with a distance of kilometres between postcodes, and `kern.afgebroken`; `kern.document_ongeldig` when the list of points or the options are not
 * valid
 *
 * @example
 * ```ts
 * import { createBurenByAfstand } from 'buurtaanpak/gebied';
 *
 * const punten = [{ code: 'A', x: 0, y: 0 }, { code: 'B', x: 100, y: 0 }, { code: 'C', x: 200, y: 100 }];
 * createBurenByAfstand(punten, { afstand: 100 }); // => [['A', 'B']]
 * ```
 */
export function createBurenByAfstand(punten: readonly Gebiedspunt[], options: CreateBurenByAfstandOptions): Burenparen {
  const { afstand } = parseSchema(OptionsSchema, options, 'opties');
  const werk = createWerk(options, PARENWERK);
  parseSchema(PuntenSchema, punten, 'punten');
  if (!(Number.isFinite(afstand) && afstand > 0))
    refuse('gebied.afstand_ongeldig', { waarde: showGetal(afstand) }, ['afstand']);
  const gezien = new Set<string>();
  punten.forEach(({ code, x, y }, i) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) refuse('gebied.punt_ongeldig', { code }, [i]);
    if (gezien.has(code)) refuse('gebied.code_dubbel', { code }, [i, 'code']);
    gezien.add(code);
  });
  // The points by square with sides of the distance: neighbours lie in the same square or in one next to it.
  const vakken = new Map<string, Gebiedspunt[]>();
  const toVak = (getal: number): number => Math.floor(getal / afstand);
  for (const punt of punten) {
    const vak = `${toVak(punt.x)} ${toVak(punt.y)}`;
    const inhoud = vakken.get(vak);
    if (inhoud === undefined) vakken.set(vak, [punt]);
    else inhoud.push(punt);
  }
  const paren = createParenlijst(werk);
  for (const punt of punten) {
    werk.look();
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        for (const ander of vakken.get(`${toVak(punt.x) + dx} ${toVak(punt.y) + dy}`) ?? []) {
          if (punt.code < ander.code && isNear(punt, ander, afstand)) paren.add(punt.code, ander.code);
        }
      }
    }
  }
  return paren.listParen();
}
