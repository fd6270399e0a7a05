import type { Pad } from '../../kern/index.js';
import type { Waar } from '../../selectie/index.js';
import { describeCijfereisen } from './describeCijfereisen.js';
import { joinZinnen } from './joinZinnen.js';
import { listNamen } from './listNamen.js';
import { zeg } from './zeg.js';
import type { Registerzin } from './zin.js';

/** The area in which buurten are looked for, at a place. */
export function describeWaar(waar: Waar = {}, pad: Pad = []): Registerzin {
  const { gebieden, kenmerken, zonderKenmerken, cijfers = [], typisch } = waar;
  const delen = [
    ...(gebieden === undefined ? [] : [zeg`in ${listNamen(gebieden, 'gebied', [...pad, 'gebieden'], ', ')}`]),
    ...(kenmerken === undefined
      ? []
      : [zeg`met kenmerk ${listNamen(kenmerken, 'kenmerk', [...pad, 'kenmerken'], ' en ')}`]),
    ...(zonderKenmerken === undefined
      ? []
      : [zeg`zonder kenmerk ${listNamen(zonderKenmerken, 'kenmerk', [...pad, 'zonderKenmerken'], ' of ')}`]),
    ...describeCijfereisen(cijfers, [...pad, 'cijfers']),
    ...(typisch === undefined
      ? []
      : [
          zeg`dicht bij het midden in ${listNamen(typisch.cijfers, 'cijfer', [...pad, 'typisch', 'cijfers'], ', ')} (afstand ten hoogste ${{ getal: typisch.hoogstens, pad: [...pad, 'typisch', 'hoogstens'] }})`,
        ]),
  ];
  return delen.length === 0 ? ['overal'] : joinZinnen(delen, '; ');
}
