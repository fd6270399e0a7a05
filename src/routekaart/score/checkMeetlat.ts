import type { Bevinding } from '../../kern/index.js';
import { findKolom, splitSleutel } from '../../kerncijfers/huis.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import type { Routekaart } from '../controle/routekaart.js';
import { checkPassend } from '../meetlat/checkPassend.js';
import type { Meetlat } from '../meetlat/meetlat.js';
import type { Criterium } from '../model/routekaart.js';
import { resolveNormalisatie } from './buildKolom.js';

/**
 * Finds where a yardstick is not of a Routekaart: a criterion that it does not know, or that it was made with in another way. The path of a
 * finding begins at the criteria of the Routekaart.
 *
 * @param kerncijfers - the figures that will be scored; without them the unit of a figure is not judged, and of its key only the figure
 */
export function checkMeetlat(routekaart: Routekaart, meetlat: Meetlat, kerncijfers?: Kerncijfertabel): Bevinding[] {
  const findCijfers = ({ id, bron }: Criterium) => {
    if (bron.soort === 'beoordeling') return undefined;
    const kolom = kerncijfers === undefined ? undefined : findKolom(kerncijfers, bron.sleutel);
    if (kolom !== undefined) return kolom;
    const toen = meetlat.criteria.find((deel) => deel.id === id)?.cijfer;
    const { figuur } = splitSleutel(bron.sleutel);
    const isZelfde = toen !== undefined && splitSleutel(toen.sleutel).figuur === figuur;
    return isZelfde ? toen : { sleutel: bron.sleutel, eenheid: toen?.eenheid ?? '' };
  };
  return checkPassend(
    meetlat,
    routekaart.criteria.map((criterium) => ({
      criterium,
      normalisatie: resolveNormalisatie(routekaart, criterium),
      cijfers: findCijfers(criterium),
    })),
  );
}
