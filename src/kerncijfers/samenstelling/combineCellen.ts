import { roundGetal, sumGetallen } from '../../kern/huis.js';
import type { Kerncijfer, Reden } from '../tabel/kerncijfertabel.js';
import type { Aggregatie } from '../themas/catalogusitem.js';

/** A part of an area: its figure, its weight, and the share of the part that lies in the area. */
export interface Deel {
  readonly cel: Kerncijfer;
  /** The weight for a mean; not used for a sum. */
  readonly gewicht: Kerncijfer;
  /** From 0 to 1. */
  readonly aandeel: number;
}

/** The order of reasons when there are several: what the source will not say before what it does not have, and not delivered last. */
const VOORRANG: readonly Reden[] = [
  'geheim',
  'niet_gepubliceerd',
  'nog_niet_verschenen',
  'niet_gemeten_in_periode',
  'onbekend',
  'niet_geleverd',
  'niet_van_toepassing',
];

function chooseReden(delen: readonly Kerncijfer[]): Reden {
  const redenen = new Set(delen.flatMap((cel) => ('reden' in cel ? [cel.reden] : [])));
  return VOORRANG.find((reden) => redenen.has(reden)) ?? 'niet_van_toepassing';
}

/**
 * The figure of several parts together. A sum needs every part. A mean needs parts with at least `minDekking` of the weight; a part of
 * weight 0 is ignored.
 */
export function combineCellen(delen: readonly Deel[], aggregatie: Aggregatie, minDekking: number): Kerncijfer {
  if (aggregatie.soort === 'geen') {
    // A single whole part is the area itself, so its figure is the figure of the area.
    const [een] = delen;
    return delen.length === 1 && een?.aandeel === 1 ? een.cel : { reden: 'niet_van_toepassing' };
  }
  const metAandeel = delen.filter(({ aandeel }) => aandeel > 0);
  if (metAandeel.length === 0) return { reden: 'niet_geleverd' };
  if (aggregatie.soort === 'som') {
    const waarden = metAandeel.flatMap(({ cel, aandeel }) => ('waarde' in cel ? [cel.waarde * aandeel] : []));
    if (waarden.length < metAandeel.length) return { reden: chooseReden(metAandeel.map(({ cel }) => cel)) };
    return { waarde: roundGetal(sumGetallen(waarden)) };
  }
  if (metAandeel.length === 1 && metAandeel[0] !== undefined) return metAandeel[0].cel;
  const metGewicht = metAandeel.flatMap(({ cel, gewicht, aandeel }) =>
    'waarde' in gewicht ? [{ cel, gewicht: gewicht.waarde * aandeel }] : [],
  );
  if (metGewicht.length < metAandeel.length) return { reden: chooseReden(metAandeel.map(({ gewicht }) => gewicht)) };
  const gewogen = metGewicht.filter(({ gewicht }) => gewicht > 0);
  const totaal = sumGetallen(gewogen.map(({ gewicht }) => gewicht));
  const bekend = gewogen.flatMap(({ cel, gewicht }) => ('waarde' in cel ? [{ waarde: cel.waarde, gewicht }] : []));
  const dekking = sumGetallen(bekend.map(({ gewicht }) => gewicht));
  // A very small tolerance, because both are sums of floats.
  if (bekend.length === 0 || dekking < minDekking * totaal * (1 - 1e-12)) {
    return { reden: chooseReden(gewogen.map(({ cel }) => cel)) };
  }
  return { waarde: roundGetal(sumGetallen(bekend.map(({ waarde, gewicht }) => waarde * gewicht)) / dekking) };
}
