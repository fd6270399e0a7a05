import type { Teksten } from '../../taal/index.js';
import { groupDuizendtallen } from '../getal/groupDuizendtallen.js';
import { roundGetal } from '../getal/roundGetal.js';

/** From here on the digits are grouped; a year never is. */
const GEGROEPEERD = 10_000;

/** A minus sign as it is printed, so that 'van −20 tot −14' has no hyphens. */
const toMin = (tekst: string) => tekst.replace(/^-/, '−');

/**
 * A number as the language writes it, on at most 12 significant digits: the decimal sign, groups of thousands from ten thousand on, and
 * a power of ten where nobody counts the zeros any more.
 */
export function showGetal(getal: number, teksten: Teksten): string {
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
