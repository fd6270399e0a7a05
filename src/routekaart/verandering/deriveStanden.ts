import type { Gebied } from '../../kerncijfers/index.js';
import { f64, isGelijk, u8 } from '../../rekenen/index.js';
import { getDeel } from '../model/getDeel.js';
import { buildKolom, type Kolomijking } from '../score/buildKolom.js';
import type { Grondkolom } from '../score/scoregrond.js';
import { compareDefinities, type Definitievergelijking } from './compareDefinities.js';
import { isZelfdeIjking } from './isZelfdeIjking.js';
import type { Jaar, Paar } from './jaar.js';
import { readIjking } from './readIjking.js';

/** The score of a criterion in one state, for each pair of rows. */
export interface Stand {
  /** NaN where the criterion is left out. */
  readonly scores: Float64Array;
  /** 1 where the value was filled in by rule. */
  readonly aangevuld: Uint8Array;
}

/** A criterion of then in the three states: then; with the figures of now; and measured by the yardstick of now as well. */
export interface Criteriumstanden {
  readonly toen: Stand;
  readonly cijfers: Stand;
  readonly meetlat: Stand;
  /** The same criterion now; absent when it went. */
  readonly nu: Grondkolom | undefined;
  readonly definitie: Definitievergelijking;
}

/** The state of a document: the scores that stand there. */
function pickStand({ genormaliseerd, isAangevuld }: Grondkolom, rijen: readonly number[]): Stand {
  return {
    scores: Float64Array.from(rijen, (rij) => f64(genormaliseerd, rij)),
    aangevuld: Uint8Array.from(rijen, (rij) => (isAangevuld(rij) ? 1 : 0)),
  };
}

const pickRuw = ({ waarden, isAangevuld }: Grondkolom, rijen: readonly number[]) =>
  Float64Array.from(rijen, (rij) => (isAangevuld(rij) ? Number.NaN : f64(waarden, rij)));

/** The scores of values by a yardstick. A value that cannot be measured by it keeps the score that it had. */
function measure(
  { scores: { routekaart } }: Jaar,
  { criterium }: Grondkolom,
  ruw: Float64Array,
  gebieden: readonly Gebied[],
  ijking: Kolomijking,
  anders: Stand,
): Stand {
  const attempt = (waarden: Float64Array, waar: readonly Gebied[]) => {
    const { uitkomst, bevindingen } = buildKolom(routekaart, criterium, waarden, waar, [], ijking);
    return bevindingen.some(({ ernst }) => ernst === 'fout') ? undefined : uitkomst.scores;
  };
  const samen = attempt(ruw, gebieden);
  const aangevuld = anders.aangevuld.slice();
  // One value that cannot be measured is no reason to keep the others from it.
  const scores = anders.scores.map((oud, i) => {
    const score = samen?.[i] ?? attempt(ruw.subarray(i, i + 1), gebieden.slice(i, i + 1))?.[0];
    if (score === undefined) return oud;
    aangevuld[i] = Number.isNaN(ruw[i]) && !Number.isNaN(score) ? 1 : 0;
    return score;
  });
  return { scores, aangevuld };
}

/** Takes a row from another state wherever that is known to be the same, so that nothing differs by the rounding of another computation. */
function mergeStand(basis: Stand, ander: Stand, isAnder: (i: number) => boolean): Stand {
  return {
    scores: basis.scores.map((score, i) => (isAnder(i) ? f64(ander.scores, i) : score)),
    aangevuld: basis.aangevuld.map((merk, i) => (isAnder(i) ? u8(ander.aangevuld, i) : merk)),
  };
}

/**
 * The scores of every criterion of then in three states. A criterion that measures something else now stays as it was in all three. One
 * that is scored in another way now takes the figure of now, and is not measured by the yardstick of now, which was made for another way.
 */
export function deriveStanden(toen: Jaar, nu: Jaar, paren: readonly Paar[]): Criteriumstanden[] {
  const [rijenToen, rijenNu] = [paren.map((paar) => paar.toen), paren.map((paar) => paar.nu)];
  const gebieden = rijenNu.map((rij) => getDeel(nu.gebieden, rij));
  const perId = new Map(nu.grond.kolommen.map((kolom) => [kolom.criterium.id, kolom]));
  const isVerhuisd = (i: number) => {
    const [een, ander] = [toen.gebieden[rijenToen[i] as number], gebieden[i]];
    return een?.wijk !== ander?.wijk || een?.gemeente !== ander?.gemeente;
  };
  return toen.grond.kolommen.map((kolom): Criteriumstanden => {
    const begin = pickStand(kolom, rijenToen);
    const nieuw = perId.get(kolom.criterium.id);
    const definitie =
      nieuw === undefined
        ? 'ander_cijfer'
        : compareDefinities(
            { routekaart: toen.scores.routekaart, kolom },
            { routekaart: nu.scores.routekaart, kolom: nieuw },
          );
    if (nieuw === undefined || definitie === 'ander_cijfer')
      return { toen: begin, cijfers: begin, meetlat: begin, nu: nieuw, definitie };
    const [was, is] = [pickRuw(kolom, rijenToen), pickRuw(nieuw, rijenNu)];
    const isOngewijzigd = (i: number) =>
      Number.isNaN(was[i]) ? Number.isNaN(is[i]) && !isVerhuisd(i) : isGelijk(f64(was, i), f64(is, i));
    const eind = definitie === 'zelfde' ? pickStand(nieuw, rijenNu) : undefined;
    const allen = [...paren.keys()].every(isOngewijzigd);
    const gemeten = (): Stand =>
      eind !== undefined && isZelfdeIjking(toen, nu, kolom.criterium.id)
        ? eind
        : measure(toen, kolom, is, gebieden, readIjking(toen, kolom), begin);
    const cijfers = allen ? begin : mergeStand(gemeten(), begin, isOngewijzigd);
    return { toen: begin, cijfers, meetlat: eind ?? cijfers, nu: nieuw, definitie };
  });
}
