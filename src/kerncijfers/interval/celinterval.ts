import type { Reden } from '../tabel/kerncijfertabel.js';
import type { Nauwkeurigheid } from '../themas/catalogusitem.js';

/**
 * What the bounds of a figure mean:
 * - `exact`: the figure itself, such as a count of a gemeente, which CBS does not round;
 * - `aselect`: counts rounded at random; the true figure lies within. The bounds of a sum of `n` rounded counts lie `2n(basis - 1)` apart,
 *   or less where a count cannot be below 0;
 * - `afgerond`: rounded figures; the true figure lies within;
 * - `interval95`: an estimate; the true figure lies within with a chance of 95 %. Of several estimates together that chance is at least 95 %
 *   where their errors are normal, as the bounds then allow for errors that all go one way;
 * - `overgenomen`: taken over from a larger area; the bounds tell how far the areas around it lie apart;
 * - `grenzen`: the column has bounds and does not say of which kind; those of a share made by `deriveKerncijfers` hold the true share.
 */
export type Grenssoort = 'exact' | Nauwkeurigheid['soort'] | 'grenzen';

/**
 * A figure with its bounds, both included, in its own unit. With `onbekend` it has none: nothing tells how exact it is, which does not mean
 * that it is exact. A missing figure has its reason.
 */
export type Celinterval =
  | { readonly waarde: number; readonly onder: number; readonly boven: number; readonly soort: Grenssoort }
  | { readonly waarde: number; readonly soort: 'onbekend' }
  | { readonly reden: Reden };
