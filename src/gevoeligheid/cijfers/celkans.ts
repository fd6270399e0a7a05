/**
 * What the true figure of a cell can be:
 * - `afronding`: behind a count that CBS rounded at random to a multiple of `basis`, with the chances of Bayes' rule when every count was as
 *   likely before (`findAantalverdeling`);
 * - `driehoek`: between two bounds, likeliest at the figure itself, such as a sum of counts that were rounded at random;
 * - `gelijk`: between two bounds, everywhere as likely;
 * - `normaal`: by a normal distribution whose middle 95 % lies between two bounds, at each side of the figure by its own bound. A draw beyond
 *   the range of the figure, such as a percentage above 100, is the end of that range.
 */
export type Celkans = { readonly rij: number; readonly waarde: number } & (
  | { readonly soort: 'afronding'; readonly basis: number }
  | { readonly soort: 'driehoek' | 'gelijk'; readonly onder: number; readonly boven: number }
  | {
      readonly soort: 'normaal';
      readonly onder: number;
      readonly boven: number;
      readonly min: number;
      readonly max: number;
    }
);
