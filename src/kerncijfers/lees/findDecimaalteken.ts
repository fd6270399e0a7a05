import type { Rij } from './leesplan.js';

const DECIMAAL = /^-?(?:\d+|\d{1,3}(?:[.,]\d{3})+)([.,])\d+$/;
/** Digits in threes behind the first: `1.204` may be a thousand or a decimal number. */
const DUIZEND = /^-?[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * The decimal sign that text cells of these columns show: that of the first cell that can be read one way only. Where every cell with a
 * sign could be thousands as well, the other sign is given, so that such cells are reported and not guessed at. Undefined where no
 * cell has a sign.
 */
export function findDecimaalteken(rijen: readonly Rij[], velden: readonly string[]): '.' | ',' | undefined {
  let anders: '.' | ',' | undefined;
  for (const veld of velden) {
    for (const rij of rijen) {
      const cel = rij[veld];
      if (typeof cel !== 'string' || !(cel.includes('.') || cel.includes(','))) continue;
      const tekst = cel.trim();
      const teken = DECIMAAL.exec(tekst)?.[1];
      if (teken === undefined) continue;
      if (!DUIZEND.test(tekst)) return teken === '.' ? '.' : ',';
      anders ??= teken === '.' ? ',' : '.';
    }
  }
  return anders;
}
