import { roundGetal, sumGetallen } from '../../kern/huis.js';
import type { Meting } from '../interval/meting.js';
import type { Reden } from '../tabel/kerncijfertabel.js';
import type { Aggregatie } from '../themas/catalogusitem.js';
import { computeGrenzen } from './computeGrenzen.js';

/** A part of an area: its figure, its weight, and the share of the part that lies in the area. */
export interface Deel {
  readonly cel: Meting;
  /** The weight for a mean; not used for a sum. */
  readonly gewicht: Meting;
  /** From 0 to 1. */
  readonly aandeel: number;
}

type Gemeten = Extract<Meting, { readonly waarde: number }>;

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

function chooseReden(delen: readonly Meting[]): Reden {
  const redenen = new Set(delen.flatMap((cel) => ('reden' in cel ? [cel.reden] : [])));
  return VOORRANG.find((reden) => redenen.has(reden)) ?? 'niet_van_toepassing';
}

/** A computed figure with its bounds, which hold it whatever rounding does. */
function toMeting(
  waarde: number,
  grenzen: { readonly onder: number; readonly boven: number } | undefined,
  geschat: boolean,
): Meting {
  return {
    waarde,
    ...(grenzen && { onder: Math.min(waarde, grenzen.onder), boven: Math.max(waarde, grenzen.boven) }),
    ...(geschat && { geschat }),
  };
}

function sumDelen(delen: readonly Deel[]): Meting {
  const gemeten = delen.flatMap(({ cel, aandeel }) => ('waarde' in cel ? [{ cel, aandeel }] : []));
  if (gemeten.length < delen.length) return { reden: chooseReden(delen.map(({ cel }) => cel)) };
  const begrensd = gemeten.flatMap(({ cel: { onder, boven }, aandeel }) =>
    onder === undefined || boven === undefined ? [] : [{ onder: onder * aandeel, boven: boven * aandeel }],
  );
  const sum = (getallen: readonly number[]) => roundGetal(sumGetallen(getallen));
  const grenzen = { onder: sum(begrensd.map(({ onder }) => onder)), boven: sum(begrensd.map(({ boven }) => boven)) };
  return toMeting(
    sum(gemeten.map(({ cel, aandeel }) => cel.waarde * aandeel)),
    begrensd.length === gemeten.length ? grenzen : undefined,
    gemeten.some(({ cel }) => cel.geschat === true),
  );
}

interface Weging {
  readonly cel: Meting;
  readonly gewicht: Gemeten;
  readonly aandeel: number;
}

/** The bounds of a mean of the parts that have a figure; undefined where a figure has none. A weight without bounds is taken as it is. */
function boundGemiddelde(delen: readonly Weging[]): { readonly onder: number; readonly boven: number } | undefined {
  const begrensd = delen.flatMap(({ cel, gewicht, aandeel }) => {
    const { waarde, onder = waarde, boven = waarde } = gewicht;
    const maxGewicht = boven * aandeel;
    return 'waarde' in cel && maxGewicht > 0
      ? [{ onder: cel.onder, boven: cel.boven, minGewicht: Math.max(0, onder * aandeel), maxGewicht }]
      : [];
  });
  const heel = begrensd.flatMap(({ onder, boven, ...gewichten }) =>
    onder === undefined || boven === undefined ? [] : [{ onder, boven, ...gewichten }],
  );
  return heel.length === begrensd.length ? computeGrenzen(heel) : undefined;
}

function weighDelen(delen: readonly Deel[], minDekking: number): Meting {
  const metGewicht = delen.flatMap(({ cel, gewicht, aandeel }): Weging[] =>
    'waarde' in gewicht ? [{ cel, gewicht, aandeel }] : [],
  );
  if (metGewicht.length < delen.length) return { reden: chooseReden(delen.map(({ gewicht }) => gewicht)) };
  const gewogen = metGewicht.filter(({ gewicht, aandeel }) => gewicht.waarde * aandeel > 0);
  const totaal = sumGetallen(gewogen.map(({ gewicht, aandeel }) => gewicht.waarde * aandeel));
  const bekend = gewogen.flatMap(({ cel, gewicht, aandeel }) =>
    'waarde' in cel
      ? [{ waarde: cel.waarde, gewicht: gewicht.waarde * aandeel, geschat: cel.geschat || gewicht.geschat }]
      : [],
  );
  const dekking = sumGetallen(bekend.map(({ gewicht }) => gewicht));
  // A very small tolerance, because both are sums of floats.
  if (bekend.length === 0 || dekking < minDekking * totaal * (1 - 1e-12)) {
    return { reden: chooseReden(gewogen.map(({ cel }) => cel)) };
  }
  return toMeting(
    roundGetal(sumGetallen(bekend.map(({ waarde, gewicht }) => waarde * gewicht)) / dekking),
    boundGemiddelde(metGewicht),
    bekend.some(({ geschat }) => geschat === true),
  );
}

/**
 * The figure of several parts together. A sum needs every part. A mean needs parts with at least `minDekking` of the weight; a part of
 * weight 0 is ignored.
 *
 * Where every part has bounds, the figure has them too. Those of a sum are the sums of the bounds. Those of a mean are the lowest and the
 * highest mean that the bounds of figures and weights allow; they tell of the parts with a figure, a part of weight 0 among them where its
 * weight may be above 0. A figure is estimated when one of its parts, or of the weights of these, is.
 */
export function combineCellen(delen: readonly Deel[], aggregatie: Aggregatie, minDekking: number): Meting {
  if (aggregatie.soort === 'geen') {
    // A single whole part is the area itself, so its figure is the figure of the area.
    const [een] = delen;
    return delen.length === 1 && een?.aandeel === 1 ? een.cel : { reden: 'niet_van_toepassing' };
  }
  const metAandeel = delen.filter(({ aandeel }) => aandeel > 0);
  const [eerste] = metAandeel;
  if (eerste === undefined) return { reden: 'niet_geleverd' };
  if (aggregatie.soort === 'som') return sumDelen(metAandeel);
  return metAandeel.length === 1 ? eerste.cel : weighDelen(metAandeel, minDekking);
}
