import type { Naamlijn, Reekslijnjaar } from './reekslijn.js';

/** How high a band must be, in pixels, to be seen above and below a mark of 8. */
const ZICHTBAAR = 12;

interface Begrensd extends Reekslijnjaar {
  readonly onder: number;
  readonly boven: number;
}

const isHeel = (een: Reekslijnjaar): een is Begrensd =>
  een.waarde !== undefined && een.onder !== undefined && een.boven !== undefined;

/**
 * Leaves out the bounds that nobody could see: those of a line whose band comes nowhere out from behind the marks. The random rounding of a count in the
 * hundreds is such a one, and no news; the interval of an estimate is not. A bound without the other is left out too.
 *
 * @param schaal - the height of a unit of the figure, in pixels
 */
export function keepGrenzen(lijnen: readonly Naamlijn[], schaal: number): readonly Naamlijn[] {
  const isZichtbaar = (een: Reekslijnjaar) => isHeel(een) && (een.boven - een.onder) * schaal >= ZICHTBAAR;
  return lijnen.map((lijn) => {
    const zichtbaar = lijn.jaren.some(isZichtbaar);
    const jaren = lijn.jaren.map(
      (een): Reekslijnjaar => (zichtbaar && isHeel(een) ? een : { ...een, onder: undefined, boven: undefined }),
    );
    return { ...lijn, jaren };
  });
}
