import type { Toeval } from '../../../kern/index.js';
import { computeNormaleKans } from '../../../rekenen/index.js';
import type { Simulatieopzet } from '../../model/simulatie.js';
import { type Aanleg, drawBlok } from './drawBlok.js';
import { drawNormaal } from './drawNormaal.js';
import type { Meting, Simulatiestroom, Stroomlid, Vraagstuk } from './vraagstuk.js';

/** A measurement that was drawn. */
export interface Getrokken {
  readonly lid: Stroomlid;
  readonly meting: Meting;
  /** The outcome without the effect; of yes or no the place of the buurt among all, 0 to 1: those below the share have it. */
  readonly waarde: number;
  readonly uitgevallen: boolean;
}

/** One outcome of one run, as far as the size of the effect does not matter: the same chance for every size. */
export interface Trekking {
  readonly stroom: Simulatiestroom;
  readonly getrokken: readonly Getrokken[];
}

function drawLid(
  toeval: Toeval,
  { tussen, binnen, trend = 0 }: Simulatieopzet,
  lid: Stroomlid,
  { blijvend, afwijking }: Aanleg,
  niveau: number,
  jaNee: boolean,
): Getrokken[] {
  const { spreiding, uitval } = lid.buurt;
  const breedte = Math.hypot(tussen, binnen);
  const valtUit = toeval.nextFractie() < uitval;
  return [lid.later, lid.eerder].flatMap((rij) => {
    let nu = afwijking;
    return rij.map((meting): Getrokken => {
      const { blijft, jaren, gestart } = meting;
      if (blijft < 1) nu = blijft * nu + Math.sqrt(1 - blijft * blijft) * drawNormaal(toeval);
      const eigen = niveau + spreiding * (tussen * blijvend + binnen * nu);
      const waarde = jaNee
        ? computeNormaleKans(breedte === 0 ? 0 : eigen / breedte) - trend * jaren
        : eigen + trend * jaren;
      return { lid, meting, waarde, uitgevallen: valtUit && gestart };
    });
  });
}

/** Draws one outcome of one run. */
export function drawStroom(toeval: Toeval, { opzet, ontwerp }: Vraagstuk, stroom: Simulatiestroom): Trekking {
  const getrokken = stroom.blokken.flatMap((leden) => {
    const niveau = (opzet.tussenBlokken ?? 0) * drawNormaal(toeval);
    const buurten = leden.map(({ buurt }) => buurt);
    return drawBlok(toeval, buurten, opzet, ontwerp, stroom.gekozen).flatMap((aanleg, i) =>
      leden.slice(i, i + 1).flatMap((lid) => drawLid(toeval, opzet, lid, aanleg, niveau, stroom.jaNee)),
    );
  });
  return { stroom, getrokken };
}
