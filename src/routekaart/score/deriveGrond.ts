import type { Gebied, Kerncijferkolom } from '../../kerncijfers/index.js';
import { f64, u32, zipRijen } from '../../rekenen/index.js';
import { getReden } from './getReden.js';
import { isGeschat } from './isGeschat.js';
import { isOvergenomen } from './isOvergenomen.js';
import type { Criteriumkolom, Voorbereiding } from './prepareScoring.js';
import type { Gewogenknoop } from './scoreBoom.js';
import type { Grondkolom, Scoregrond } from './scoregrond.js';

/** What scoring knows beside its document. */
export interface Gescoord {
  readonly voorbereiding: Voorbereiding;
  /** The nodes of the tree with the weights of their children. */
  readonly gewogen: readonly Gewogenknoop[];
  /** Per criterion its weight in the whole. */
  readonly effectief: Float64Array;
  readonly scores: Float64Array;
  readonly rangen: Float64Array;
  /** Per criterion its part of the scores. */
  readonly bijdragen: readonly Float64Array[];
}

/**
 * The numbers of the document of scores as typed arrays, without making the document first. It gives the same as reading the document.
 */
export function deriveGrond({ voorbereiding, gewogen, effectief, scores, rangen, bijdragen }: Gescoord): Scoregrond {
  const { gebieden, rijen, boom, kolommen } = voorbereiding;
  // Most tables have their rows in the order of the codes. Then nothing is sorted or copied.
  const codes = gebieden.map(({ code }) => code);
  const isOpVolgorde = codes.every((code, i) => i === 0 || (codes[i - 1] as string) < code);
  const opCode = gebieden.map(({ code, naam }, rij) => ({ code, naam, rij }));
  if (!isOpVolgorde) opCode.sort((a, b) => (a.code < b.code ? -1 : 1));
  const volgorde = Uint32Array.from(opCode, ({ rij }) => rij);
  const gather = (kolom: Float64Array) =>
    isOpVolgorde ? kolom : Float64Array.from(volgorde, (rij) => f64(kolom, rij));
  const derive = (kolom: Criteriumkolom, delen: Float64Array, k: number): Grondkolom => {
    const { criterium, cijfers, telt, waarden, uitkomst, aangevuld, behandeling } = kolom;
    /** What the table tells of a figure; of a judgement it tells nothing. */
    const tell = <T>(
      rij: number,
      lees: (cijfers: Kerncijferkolom, gebied: Gebied, inTabel: number) => T,
      niets: T,
    ): T => {
      const i = u32(volgorde, rij);
      const gebied = gebieden[i];
      return cijfers === undefined || gebied === undefined ? niets : lees(cijfers, gebied, u32(rijen, i));
    };
    return {
      criterium,
      eenheid: cijfers?.eenheid,
      telt,
      effectief: f64(effectief, k),
      waarden: gather(waarden),
      genormaliseerd: gather(uitkomst.scores),
      bijdragen: gather(delen),
      isAangevuld: (rij) => aangevuld !== undefined && aangevuld[u32(volgorde, rij)] !== 0,
      isGeschat: (rij) => tell(rij, isGeschat, false),
      isOvergenomen: (rij) => tell(rij, isOvergenomen, false),
      getReden: (rij) => tell(rij, (kolom, _, inTabel) => getReden(kolom, inTabel), undefined),
      getIngreep: (rij) => behandeling?.ingrepen[u32(volgorde, rij)],
    };
  };
  return {
    boom,
    kandidaten: opCode.map(({ code, naam }) => ({ code, naam })),
    scores: gather(scores),
    rangen: gather(rangen),
    kolommen: zipRijen(kolommen, bijdragen).map(([kolom, delen], k) => derive(kolom, delen, k)),
    gewichten: gewogen.map(({ gewichten }) => gewichten),
  };
}
