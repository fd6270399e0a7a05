import { groupDuizendtallen } from '../getal/groupDuizendtallen.js';
import { roundGetal } from '../getal/roundGetal.js';
import type { Tekstentabel } from './tekstentabel.js';

/** From here on digits are grouped in thousands. A year stays below it. */
const GEGROEPEERD = 10_000;

/** As many significant digits as a reader can use; of a large number, two decimals. */
const LEESBAAR = 6;

/** The typographic minus sign, so that 'van −20 tot −14' has no hyphens. */
const toMin = (tekst: string) => tekst.replace(/^-/, '−');

/** Rounded to what is readable: six significant digits, and never less than two decimals. */
function roundLeesbaar(getal: number): number {
  const gerond = roundGetal(getal);
  if (!Number.isFinite(gerond) || gerond === 0) return gerond;
  const decimalen = LEESBAAR - 1 - Math.floor(Math.log10(Math.abs(gerond)));
  return decimalen > 2 ? Number(gerond.toPrecision(LEESBAAR)) : Number(gerond.toFixed(2));
}

/**
 * A number in the notation of the language: its decimal sign, groups of thousands from ten thousand on, and a power of ten for very
 * large and very small numbers. It is rounded to six significant digits, and never to less than two decimals; with `detail` it keeps all
 * its digits.
 */
export function showGetal(getal: number, teksten: Tekstentabel, detail = false): string {
  const gerond = detail ? getal : roundLeesbaar(getal);
  const teken = teksten['kern.decimaalteken'];
  const grootte = Math.abs(gerond);
  if (!Number.isFinite(gerond)) return String(gerond);
  if (grootte >= 1e15 || (grootte > 0 && grootte < 1e-6)) {
    const [cijfers = '', macht = ''] = gerond.toExponential(2).split('e');
    return `${toMin(cijfers).replace('.', teken)} × 10^${toMin(macht.replace('+', ''))}`;
  }
  const [geheel = '', breuk] = toMin(String(gerond)).split('.');
  const heel = grootte >= GEGROEPEERD ? groupDuizendtallen(geheel, teksten['kern.duizendtalteken']) : geheel;
  return breuk === undefined ? heel : `${heel}${teken}${breuk}`;
}
