const DECIMAAL = /^-?(?:\d+|\d{1,3}(?:[.,]\d{3})+)([.,])\d+$/;
/** Digits in threes behind the first: `1.204` may be a thousand or a decimal number. */
const DUIZEND = /^-?[1-9]\d{0,2}([.,])\d{3}$/;

/** Without a regular expression, as most cells have no sign. */
function hasTeken(cel: string): boolean {
  for (let i = 0; i < cel.length; i++) {
    const code = cel.charCodeAt(i);
    if (code === 46 || code === 44) return true;
  }
  return false;
}

/**
 * The decimal sign that text cells show: that of the first cell that can be read one way only. Where every cell with a sign could be
 * thousands as well, the other sign is given, so that such cells are reported and not guessed at. Undefined where no cell has a sign.
 */
export function findDecimaalteken(cellen: Iterable<unknown>): '.' | ',' | undefined {
  let anders: '.' | ',' | undefined;
  for (const cel of cellen) {
    if (typeof cel !== 'string' || !hasTeken(cel)) continue;
    const tekst = cel.trim();
    const teken = DECIMAAL.exec(tekst)?.[1];
    if (teken === undefined) continue;
    if (!DUIZEND.test(tekst)) return teken === '.' ? '.' : ',';
    anders ??= teken === '.' ? ',' : '.';
  }
  return anders;
}
