import { groupDuizendtallen } from '../../kern/huis.js';

/** The language of a sentence. */
export type Taal = 'nl' | 'en';

/** A number as people write it: at most so many decimals, no trailing zeros unless `vast`. */
export function formatGetal(waarde: number, taal: Taal, decimalen: number, vast = false): string {
  const [komma, punt] = taal === 'nl' ? [',', '.'] : ['.', ','];
  const [heel = '', breuk = ''] = Math.abs(waarde).toFixed(decimalen).split('.');
  let eind = breuk.length;
  while (!vast && breuk[eind - 1] === '0') eind -= 1;
  const achter = breuk.slice(0, eind);
  const groepen = groupDuizendtallen(heel, punt);
  const cijfers = achter === '' ? groepen : `${groepen}${komma}${achter}`;
  return waarde < 0 && /[1-9]/.test(cijfers) ? `-${cijfers}` : cijfers;
}
