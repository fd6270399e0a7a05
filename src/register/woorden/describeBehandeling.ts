import type { Behandeling } from '../../routekaart/index.js';
import { zeg } from './zeg.js';
import type { Registerzin, Zindeel } from './zin.js';

/** The treatment of extreme values; paths start at the treatment. The default number of them is a word of the sentence. */
export function describeBehandeling({ winsoriseren, transformatie }: Behandeling): Registerzin {
  const hoeveel: Zindeel = winsoriseren === undefined ? 'vijf' : { getal: winsoriseren, pad: ['winsoriseren'] };
  const erna =
    transformatie === undefined
      ? []
      : transformatie.methode === 'log'
        ? [', of anders een logaritme']
        : zeg`, of anders een Box-Cox met ${{ getal: transformatie.lambda, pad: ['transformatie', 'lambda'] }}`;
  return zeg`bij een scheve verdeling worden hoogstens ${hoeveel} uitschieters ingetrokken${erna}`;
}
