import { aggregateKolommen } from '../aggregatie/aggregateKolommen.js';
import type { Knoop, Tak } from '../model/boom.js';
import type { Aggregatiewijze } from '../model/routekaart.js';
import type { Criteriumkolom } from '../score/prepareScoring.js';
import { hasDuels, scoreBoom, scoreKandidaten } from '../score/scoreBoom.js';
import type { Scoregrond } from '../score/scores.js';
import { splitDuels } from './splitDuels.js';
import { splitMacht } from './splitMacht.js';

/** A part of the difference between two buurten. */
export interface Verschildeel {
  readonly soort: Tak['soort'];
  /** Of a criterion in `criteria`, of a thema in the nodes of the tree. */
  readonly positie: number;
  readonly deel: number;
  /** Absent where both have a figure of their own; else which of the two have not: the part is what that did, and no comparison. */
  readonly gat?: Gat;
}

/** Which of two buurten miss a figure, and what came of it. */
export interface Gat {
  readonly mist: readonly [a: boolean, b: boolean];
  readonly gevolg: 'weggelaten' | 'aangevuld';
}

/** What a child does for the difference of the node above it. */
interface Kinddeel {
  readonly deel: number;
  /** By what the differences below it count; absent where only the sign of its own did (a duel). */
  readonly helling?: number;
}

const MACHTEN = { rekenkundig: 1, meetkundig: 0, harmonisch: -1 } as const;

function getMacht(aggregatie: Exclude<Aggregatiewijze, { readonly methode: 'copeland' }>): number {
  return aggregatie.methode === 'machtsgemiddelde' ? aggregatie.macht : MACHTEN[aggregatie.methode];
}

interface Gemiddelde {
  /** The scores of the children of the two rows; NaN where missing. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly gewichten: readonly number[];
  readonly heelA: number;
  readonly heelB: number;
  readonly aggregatie: Exclude<Aggregatiewijze, { readonly methode: 'copeland' }>;
}

/**
 * The parts in a mean. First both on what they have both: those parts compare. Then, where one misses something, what the rest of the
 * other did: the step from its mean over what both have to its own mean.
 */
function splitGemiddelde({ a, b, gewichten, heelA, heelB, aggregatie }: Gemiddelde): Kinddeel[] {
  const macht = getMacht(aggregatie);
  const kinderen: Kinddeel[] = gewichten.map(() => ({ deel: 0 }));
  const list = (...rijen: readonly (readonly number[])[]) =>
    gewichten.flatMap((gewicht, k) => (gewicht > 0 && rijen.every((rij) => !Number.isNaN(rij[k])) ? [k] : []));
  const kies = (rij: readonly number[], welke: readonly number[]) => welke.map((k) => rij[k] as number);
  const samen = list(a, b);
  // With nothing in common neither has a mean to start from: then both start halfway.
  let [vanA, vanB] = [(heelA + heelB) / 2, (heelA + heelB) / 2];
  if (samen.length > 0) {
    const [x, y, eigen] = [kies(a, samen), kies(b, samen), kies(gewichten, samen)];
    const kolommen = samen.map((_, s) => Float64Array.of(x[s] as number, y[s] as number));
    const { scores } = aggregateKolommen({
      aantal: 2,
      kolommen,
      onder: kolommen.map(() => []),
      gewichten: eigen,
      aggregatie,
      dekking: 0,
    });
    [vanA, vanB] = [scores[0] as number, scores[1] as number];
    splitMacht({ x, y, gewichten: eigen, heelX: vanA, heelY: vanB }, macht).forEach((kind, s) => {
      kinderen[samen[s] as number] = kind;
    });
  }
  const addRest = (rij: readonly number[], van: number, heel: number, teken: number) => {
    const alle = list(rij);
    const x = kies(rij, alle);
    const y = alle.map((k) => (samen.includes(k) ? (rij[k] as number) : van));
    const paar = { x, y, gewichten: kies(gewichten, alle), heelX: heel, heelY: van };
    splitMacht(paar, macht).forEach(({ deel }, s) => {
      const k = alle[s] as number;
      if (!samen.includes(k)) kinderen[k] = { deel: teken * deel };
    });
  };
  addRest(a, vanA, heelA, 1);
  addRest(b, vanB, heelB, -1);
  return kinderen;
}

/** Divides the part of a duel over what stands below: over the parts that went the same way, in proportion. */
function divideDuel(deel: number, onder: readonly Verschildeel[]): Verschildeel[] {
  const mee = onder.map((een) => Math.max(0, een.deel * Math.sign(deel)));
  const samen = mee.reduce((som, een) => som + een, 0);
  return onder.map((een, k) => ({ ...een, deel: samen > 0 ? (deel * (mee[k] as number)) / samen : 0 }));
}

/**
 * Divides the difference between two buurten with a score over the criteria: node by node from the top down, by a formula that adds up
 * exactly for every mean, and duel by duel for Copeland's method. A criterion on which both score the same gets no part, and a part has
 * the sign of who scores better on it. The effect of a missing figure is separate (`gat`): the criterion was left out, so that the other
 * weights grew, or the figure was filled in. Takes time in proportion to the number of criteria; with a Copeland node also to the square
 * of that of the buurten.
 */
export function splitVerschil(grond: Scoregrond, rijA: number, rijB: number): Verschildeel[] {
  const { boom, kolommen, knoopgewichten: gewichten } = grond;
  // Only duels need the others; the rest of the tree is worked out for two rows.
  const heel = hasDuels(boom);
  const [a, b] = heel ? [rijA, rijB] : [0, 1];
  const scores = kolommen.map(({ uitkomst }) =>
    heel ? uitkomst.scores : Float64Array.of(uitkomst.scores[rijA] as number, uitkomst.scores[rijB] as number),
  );
  const options = { gewichten, metBijdragen: false };
  const { knoopscores } = heel
    ? scoreKandidaten(grond.gebieden.length, boom, scores, grond.geweigerd, options)
    : scoreBoom(2, boom, scores, options);
  const getAanvulling = ({ aangevuld }: Criteriumkolom): { readonly gat?: Gat } => {
    const [mistA, mistB] = [rijA, rijB].map((rij) => aangevuld !== undefined && aangevuld[rij] !== 0) as [
      boolean,
      boolean,
    ];
    return mistA || mistB ? { gat: { mist: [mistA, mistB], gevolg: 'aangevuld' } } : {};
  };

  const splitKnoop = (k: number): Verschildeel[] => {
    const { kinderen, aggregatie } = boom.knopen[k] as Knoop;
    const kindgewichten = gewichten[k] as readonly number[];
    const eigen = knoopscores[k] as Float64Array;
    const onder = kinderen.map(
      ({ soort, positie }) => (soort === 'criterium' ? scores[positie] : knoopscores[positie]) as Float64Array,
    );
    const [x, y] = [a, b].map((i) => onder.map((kolom) => kolom[i] as number)) as [number[], number[]];
    const delen: readonly Kinddeel[] =
      aggregatie.methode === 'copeland'
        ? splitDuels(onder, kindgewichten, eigen, a, b).map((deel) => ({ deel }))
        : splitGemiddelde({
            ...{ a: x, b: y, gewichten: kindgewichten, aggregatie },
            ...{ heelA: eigen[a] as number, heelB: eigen[b] as number },
          });
    return kinderen.flatMap(({ soort, positie }, kind): Verschildeel[] => {
      const { deel, helling } = delen[kind] as Kinddeel;
      const [mistA, mistB] = [Number.isNaN(x[kind]), Number.isNaN(y[kind])];
      if (kindgewichten[kind] === 0 || (mistA && mistB)) return [];
      if (mistA || mistB) return [{ soort, positie, deel, gat: { mist: [mistA, mistB], gevolg: 'weggelaten' } }];
      if (soort === 'criterium')
        return [{ soort, positie, deel, ...getAanvulling(kolommen[positie] as Criteriumkolom) }];
      const lager = splitKnoop(positie);
      return helling === undefined
        ? divideDuel(deel, lager)
        : lager.map((een) => ({ ...een, deel: een.deel * helling }));
    });
  };
  // Turns -0 into 0.
  return splitKnoop(boom.knopen.length - 1).map((een) => ({ ...een, deel: een.deel + 0 }));
}
