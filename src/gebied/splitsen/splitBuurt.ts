import { roundGetal } from '../../kern/huis.js';
import type { Eenheid } from '../samenstellen/eenheid.js';
import { getStatus } from '../samenstellen/getStatus.js';
import type { Buurtdeel, Onverdeeldheid } from './buurtsplitsing.js';
import { type DivideOptions, divideVierkanten } from './divideVierkanten.js';
import type { Plekvierkant } from './readVierkanten.js';
import { scaleVierkanten } from './scaleVierkanten.js';

/** The parts of a buurt that is too large, or why it stays whole. */
export function splitBuurt(
  { code, inwoners, grens }: Eenheid,
  vierkanten: readonly Plekvierkant[],
  options: DivideOptions & { readonly minDekking: number },
): readonly Buurtdeel[] | Onverdeeldheid {
  const som = vierkanten.reduce((aantal, vierkant) => aantal + vierkant.inwoners, 0);
  if (vierkanten.length === 0) return 'geen_vierkanten';
  // A share of a number may be a hair above it: 0.55 of 100 is 55.00000000000001.
  if (som === 0 || som < roundGetal(options.minDekking * inwoners)) return 'te_weinig_in_vierkanten';
  const geschaald = scaleVierkanten(
    inwoners,
    vierkanten.map((vierkant) => vierkant.inwoners),
  );
  const plekken = geschaald.flatMap((aantal, i) =>
    vierkanten.slice(i, i + 1).map(({ x, y }) => ({ x, y, inwoners: aantal })),
  );
  const groepen = divideVierkanten(plekken, options);
  if (groepen.length === 1) return 'niet_te_verdelen';
  const inGroep = groepen.map((nummers) => new Set(nummers));
  return inGroep.map((nummers, i) => {
    const aantal = geschaald.reduce((totaal, eigen, nummer) => (nummers.has(nummer) ? totaal + eigen : totaal), 0);
    return {
      code: `${code}-${String(i + 1).padStart(2, '0')}`,
      buurt: code,
      inwoners: aantal,
      ...(grens === undefined ? {} : { grens }),
      vierkanten: vierkanten.filter((_, nummer) => nummers.has(nummer)).map((vierkant) => vierkant.code),
      status: getStatus(aantal, options.band),
    };
  });
}
