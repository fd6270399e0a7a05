import { getSchaal } from '../beoordeling/getSchaal.js';
import type { Routekaart } from '../controle/routekaart.js';
import { dropJaar } from '../meetlat/dropJaar.js';
import { isZelfde } from '../model/isZelfde.js';
import type { Criterium } from '../model/routekaart.js';
import { resolveNormalisatie } from '../score/buildKolom.js';
import type { Grondkolom } from '../score/scoregrond.js';

/** What became of a criterion: it measures the same in the same way, the same in another way, or something else. */
export type Definitievergelijking = 'zelfde' | 'andere_wijze' | 'ander_cijfer';

/** What is measured: the figure without its year, or the judgement with its scale. */
function describeBron(routekaart: Routekaart, criterium: Criterium): unknown {
  const { bron } = criterium;
  if (bron.soort === 'kerncijfer') return dropJaar(bron.sleutel);
  const schaal = getSchaal(routekaart, criterium);
  return { ...bron, schaal: { van: schaal?.van, tot: schaal?.tot, stap: schaal?.stap ?? 1 } };
}

/** How a value becomes a score, apart from the yardstick. */
function describeWijze(routekaart: Routekaart, criterium: Criterium): unknown {
  const { richting, doel, behandeling, ontbrekend = { regel: 'weglaten' } } = criterium;
  const normalisatie = resolveNormalisatie(routekaart, criterium);
  return { richting, doel, behandeling, ontbrekend, normalisatie, schaal: routekaart.schaal ?? { van: 0, tot: 1 } };
}

/** Compares what a criterion is in two Routekaarten. A unit that one of the two does not tell is no difference. */
export function compareDefinities(
  toen: { readonly routekaart: Routekaart; readonly kolom: Grondkolom },
  nu: { readonly routekaart: Routekaart; readonly kolom: Grondkolom },
): Definitievergelijking {
  const [een, ander] = [toen.kolom, nu.kolom];
  if (een.eenheid !== undefined && ander.eenheid !== undefined && een.eenheid !== ander.eenheid) return 'ander_cijfer';
  if (!isZelfde(describeBron(toen.routekaart, een.criterium), describeBron(nu.routekaart, ander.criterium)))
    return 'ander_cijfer';
  return isZelfde(describeWijze(toen.routekaart, een.criterium), describeWijze(nu.routekaart, ander.criterium))
    ? 'zelfde'
    : 'andere_wijze';
}
