import type { Bereik, Kolomscore } from './kolomscore.js';

/** `(x - nul) * a + b`: in this form, as `a * x + b` loses digits when the values are large and lie close together. */
export interface Lijn {
  readonly nul: number;
  readonly a: number;
  readonly b: number;
  /** Whether points outside the range are cut off at its ends. */
  readonly begrensd: boolean;
  /** Whether some point does lie outside, by more than rounding. */
  readonly snijdt: boolean;
}

const clamp = (x: number, { van, tot }: Bereik) => (x < van ? van : Math.min(x, tot));

/** The line through two points: `van` gets the low end of the scale, `tot` the high one. */
export function lineThrough(van: number, tot: number, schaal: Bereik, begrensd: boolean): Lijn {
  return { nul: van, a: (schaal.tot - schaal.van) / (tot - van), b: schaal.van, begrensd, snijdt: begrensd };
}

/** The same line for values of which the sign was turned. */
export function turnLijn(lijn: Lijn): Lijn {
  return { ...lijn, nul: -lijn.nul, a: -lijn.a };
}

/**
 * A column of points of a line; worked out when asked for, as scoring can do with the line itself.
 *
 * @param lineair - the line that the column tells of: none when `x` is not the column itself
 */
export function mapLijn(x: Float64Array, lijn: Lijn, bereik: Bereik, lineair: Lijn | undefined): Kolomscore {
  let bewaard: Float64Array | undefined;
  return {
    bereik,
    constant: false,
    lineair,
    get scores() {
      if (bewaard === undefined) {
        const { nul, a, b, begrensd } = lijn;
        bewaard = new Float64Array(x.length);
        for (let i = 0; i < x.length; i++) {
          const score = ((x[i] as number) - nul) * a + b;
          bewaard[i] = begrensd ? clamp(score, bereik) : score;
        }
      }
      return bewaard;
    },
  };
}
