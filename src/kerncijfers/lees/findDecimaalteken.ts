const DECIMAAL = /^-?(?:\d+|\d{1,3}(?:[.,]\d{3})+)([.,])\d+$/;
/** Groups of three digits after the first group: `1.204` can mean a thousand or a decimal number. */
const DUIZEND = /^-?[1-9]\d{0,2}([.,])\d{3}$/;

const PUNT = 46;
const KOMMA = 44;

const isCijfer = (teken: number): boolean => teken >= 48 && teken <= 57;

/** Without a regular expression for speed, because most cells have no sign. */
function hasTeken(cel: string): boolean {
  for (let i = 0; i < cel.length; i++) {
    const code = cel.charCodeAt(i);
    if (code === PUNT || code === KOMMA) return true;
  }
  return false;
}

/** Whether a text is a short decimal number that no one can read as thousands, such as `12.5`: what most cells with a sign hold. */
function isKort(tekst: string): boolean {
  const { length } = tekst;
  const plaats = length - 2;
  if (plaats < 1 || !isCijfer(tekst.charCodeAt(length - 1)) || isCijfer(tekst.charCodeAt(plaats))) return false;
  for (let i = 0; i < plaats; i++) if (!isCijfer(tekst.charCodeAt(i))) return false;
  return true;
}

/**
 * The decimal sign that text cells show: that of most cells that can be read in one way only, a point when they are equally many. So the
 * order of the cells does not matter, and the cells with the other sign are reported. When every cell with a sign could also mean thousands,
 * it gives the other sign, so that such cells are reported and not guessed; with both signs it gives the point. Undefined when no cell has
 * a sign.
 */
export function findDecimaalteken(cellen: Iterable<unknown>): '.' | ',' | undefined {
  const zeker = { '.': 0, ',': 0 };
  const duizend = { '.': 0, ',': 0 };
  for (const cel of cellen) {
    if (typeof cel !== 'string' || !hasTeken(cel)) continue;
    const tekst = cel.trim();
    if (isKort(tekst)) {
      zeker[tekst.charCodeAt(tekst.length - 2) === KOMMA ? ',' : '.'] += 1;
      continue;
    }
    const teken = DECIMAAL.exec(tekst)?.[1];
    if (teken === '.' || teken === ',') (DUIZEND.test(tekst) ? duizend : zeker)[teken] += 1;
  }
  if (zeker['.'] + zeker[','] > 0) return zeker[','] > zeker['.'] ? ',' : '.';
  if (duizend['.'] + duizend[','] > 0) return duizend[','] > 0 ? '.' : ',';
  return undefined;
}
