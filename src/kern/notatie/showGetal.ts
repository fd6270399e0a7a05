import { groupDuizendtallen } from '../getal/groupDuizendtallen.js';
import { roundGetal } from '../getal/roundGetal.js';
import type { Tekstentabel } from './tekstentabel.js';

/** From here on digits are grouped in thousands. A year stays below it. */
const GEGROEPEERD = 10_000;

/** The typographic minus sign, so that 'van −20 tot −14' has no hyphens. */
const toMin = (tekst: string) => tekst.replace(/^-/, '−');

/**
 * A number in the notation of the language, with at most 12 significant digits: its decimal sign, groups of thousands from ten thousand
 * on, and a power of ten for very large and very small numbers.
 */
export function showGetal(getal: number, teksten: Tekstentabel): string {
  const gerond = roundGetal(getal);
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
