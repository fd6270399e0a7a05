import { roundGetal, sumGetallen } from '../../kern/huis.js';
import type { Meting } from '../interval/meting.js';
import { readMeting } from '../interval/readMeting.js';
import type { Gebied, Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { findVierkantkolom } from './findVierkantkolom.js';
import type { Splitsdeel } from './splitsdeel.js';

/** The people, dwellings or the like in the squares of a part, with bounds. */
export interface Vierkanttelling {
  readonly aantal: number;
  readonly onder: number;
  readonly boven: number;
}

/**
 * Counts what is in the squares of each part; undefined where the squares do not have the figure, where one of them has none, or where
 * nothing is counted in any of them.
 */
export function countVierkanten(
  kolom: Kerncijferkolom,
  delen: readonly Splitsdeel[],
  vierkanten: Kerncijfertabel | undefined,
): readonly Vierkanttelling[] | undefined {
  const geteld = vierkanten === undefined ? undefined : findVierkantkolom(kolom, vierkanten);
  if (vierkanten === undefined || geteld === undefined) return undefined;
  const { rij } = getTabelindex(vierkanten);
  const readVierkant = (code: string): Meting => {
    const plaats = rij.get(code);
    const gebied: Gebied | undefined = plaats === undefined ? undefined : vierkanten.gebieden[plaats];
    return plaats === undefined || gebied === undefined
      ? { reden: 'niet_geleverd' }
      : readMeting(geteld, gebied, plaats, true);
  };
  const tellingen = delen.map((deel) => {
    const gemeten = deel.vierkanten.map(readVierkant).flatMap((cel) => ('waarde' in cel ? [cel] : []));
    if (gemeten.length < deel.vierkanten.length) return undefined;
    const sum = (lees: (cel: (typeof gemeten)[number]) => number) => roundGetal(sumGetallen(gemeten.map(lees)));
    return {
      aantal: sum(({ waarde }) => waarde),
      onder: sum(({ waarde, onder = waarde }) => onder),
      boven: sum(({ waarde, boven = waarde }) => boven),
    };
  });
  const heel = tellingen.flatMap((telling) => telling ?? []);
  return heel.length === delen.length && heel.some(({ aantal }) => aantal > 0) ? heel : undefined;
}
