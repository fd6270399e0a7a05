import { f64 } from '../../rekenen/index.js';
import { aggregateKolommen } from '../aggregatie/aggregateKolommen.js';
import type { Tak } from '../model/boom.js';
import { getDeel } from '../model/getDeel.js';
import type { Aggregatiewijze } from '../model/routekaart.js';
import type { Knoopstand } from '../score/scoreBoom.js';
import { splitDuels } from './splitDuels.js';
import { splitMacht } from './splitMacht.js';

/** A part of the difference between two buurten. */
export interface Verschildeel {
  readonly soort: Tak['soort'];
  readonly id: string;
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

/** A child with its scores in the two rows; NaN where missing. */
interface Paarkind {
  readonly tak: Tak;
  readonly kolom: Float64Array;
  readonly gewicht: number;
  readonly a: number;
  readonly b: number;
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
  readonly kinderen: readonly Paarkind[];
  readonly heelA: number;
  readonly heelB: number;
  readonly aggregatie: Exclude<Aggregatiewijze, { readonly methode: 'copeland' }>;
}

/**
 * The parts in a mean. First both on what they have both: those parts compare. Then, where one misses something, what the rest of the
 * other did: the step from its mean over what both have to its own mean.
 */
function splitGemiddelde({ kinderen, heelA, heelB, aggregatie }: Gemiddelde): ReadonlyMap<Paarkind, Kinddeel> {
  const macht = getMacht(aggregatie);
  const delen = new Map<Paarkind, Kinddeel>();
  const tellend = kinderen.filter(({ gewicht }) => gewicht > 0);
  const samen = tellend.filter(({ a, b }) => !Number.isNaN(a) && !Number.isNaN(b));
  // With nothing in common neither has a mean to start from: then both start halfway.
  let [vanA, vanB] = [(heelA + heelB) / 2, (heelA + heelB) / 2];
  if (samen.length > 0) {
    const { scores } = aggregateKolommen({
      aantal: 2,
      kinderen: samen.map(({ tak, gewicht, a, b }) => ({ ...tak, gewicht, kolom: Float64Array.of(a, b), onder: [] })),
      aggregatie,
      dekking: 0,
    });
    [vanA, vanB] = [f64(scores, 0), f64(scores, 1)];
    const leden = samen.map((kind) => ({ kind, x: kind.a, y: kind.b, gewicht: kind.gewicht }));
    for (const { lid, deel, helling } of splitMacht({ leden, heelX: vanA, heelY: vanB }, macht))
      delen.set(lid.kind, { deel, helling });
  }
  const addRest = (rij: 'a' | 'b', van: number, heel: number, teken: number) => {
    const alle = tellend.filter((kind) => !Number.isNaN(kind[rij]));
    const leden = alle.map((kind) => {
      const isSamen = samen.includes(kind);
      return { kind, isSamen, x: kind[rij], y: isSamen ? kind[rij] : van, gewicht: kind.gewicht };
    });
    for (const { lid, deel } of splitMacht({ leden, heelX: heel, heelY: van }, macht))
      if (!lid.isSamen) delen.set(lid.kind, { deel: teken * deel });
  };
  addRest('a', vanA, heelA, 1);
  addRest('b', vanB, heelB, -1);
  return delen;
}

/** Divides the part of a duel over what stands below: over the parts that went the same way, in proportion. */
function divideDuel(deel: number, onder: readonly Verschildeel[]): Verschildeel[] {
  const mee = Float64Array.from(onder, (een) => Math.max(0, een.deel * Math.sign(deel)));
  const samen = mee.reduce((som, een) => som + een, 0);
  return onder.map((een, k) => ({ ...een, deel: samen > 0 ? (deel * f64(mee, k)) / samen : 0 }));
}

/** Two rows of a scored tree. */
export interface Rijenpaar {
  /** The nodes in the order of the tree. In a node by duels the scores tell who takes part: the two are compared over the others. */
  readonly knopen: readonly Knoopstand[];
  readonly a: number;
  readonly b: number;
  /** Whether the value of a criterion, by its position, was filled in for either of the two. */
  readonly isAangevuld: (positie: number) => readonly [a: boolean, b: boolean];
}

/** Divides the difference between two rows of a scored tree over the criteria, node by node from the top down. */
export function splitBoom({ knopen, a, b, isAangevuld }: Rijenpaar): Verschildeel[] {
  const getAanvulling = (positie: number): { readonly gat?: Gat } => {
    const mist = isAangevuld(positie);
    return mist[0] || mist[1] ? { gat: { mist, gevolg: 'aangevuld' } } : {};
  };
  const splitKind = ({ tak, gewicht, ...kind }: Paarkind, { deel, helling }: Kinddeel): Verschildeel[] => {
    const { soort, id, positie } = tak;
    const [mistA, mistB] = [Number.isNaN(kind.a), Number.isNaN(kind.b)];
    if (gewicht === 0 || (mistA && mistB)) return [];
    if (mistA || mistB) return [{ soort, id, positie, deel, gat: { mist: [mistA, mistB], gevolg: 'weggelaten' } }];
    if (soort === 'criterium') return [{ soort, id, positie, deel, ...getAanvulling(positie) }];
    const lager = splitKnoop(getDeel(knopen, positie));
    return helling === undefined ? divideDuel(deel, lager) : lager.map((een) => ({ ...een, deel: een.deel * helling }));
  };
  const splitKnoop = ({ knoop, scores: eigen, takken }: Knoopstand): Verschildeel[] => {
    const { aggregatie } = knoop;
    const kinderen = takken.map((tak) => ({ ...tak, a: f64(tak.kolom, a), b: f64(tak.kolom, b) }));
    if (aggregatie.methode === 'copeland') {
      const delen = splitDuels(kinderen, eigen, a, b);
      return kinderen.flatMap((kind, k) => splitKind(kind, { deel: f64(delen, k) }));
    }
    const delen = splitGemiddelde({ kinderen, heelA: f64(eigen, a), heelB: f64(eigen, b), aggregatie });
    // A child that does not count has no part.
    return kinderen.flatMap((kind) => splitKind(kind, delen.get(kind) ?? { deel: 0 }));
  };
  // Turns -0 into 0.
  return splitKnoop(getDeel(knopen, knopen.length - 1)).map((verschil) => ({ ...verschil, deel: verschil.deel + 0 }));
}
