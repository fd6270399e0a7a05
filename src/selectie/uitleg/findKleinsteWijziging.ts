import { i32 } from '../../rekenen/index.js';
import type { KleinsteWijziging, Verschuiving } from '../model/selectie.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';
import { isHaalbaar } from './isHaalbaar.js';
import { listSchuiven, type Schuif } from './listSchuiven.js';
import { shiftEisen } from './shiftEisen.js';

/** The maximum number of shifts that are tried. */
const MEESTE_PROEVEN = 300;
/** Of a core of at most so many numbers it is tried how far the first can shift in vain. */
const SMAL = 2;

/** Numbers with the units they have shifted: as long as none of them shifts further, no shift of the others helps. */
interface Kern {
  readonly leden: readonly number[];
  readonly stand: Int32Array;
}

/** What finding a core needs. */
interface Zoektocht {
  /** The units after which a number asks nothing any more. */
  readonly ruim: Int32Array;
  readonly kernen: Kern[];
  /** Whether a selection exists after a shift; `undefined` past the bound or the budget. */
  readonly helps: (stand: Int32Array) => boolean | undefined;
}

/** Shifts of equal size in order of preference: the fewest requirements, then the earliest numbers. */
function compareStanden(schuiven: readonly Schuif[]) {
  const countEisen = (stand: Int32Array) =>
    new Set(schuiven.filter((_, s) => i32(stand, s) > 0).map(({ eis }) => eis)).size;
  return (a: Int32Array, b: Int32Array): number => {
    const s = a.findIndex((eenheden, plaats) => eenheden !== b[plaats]);
    return countEisen(a) - countEisen(b) || i32(b, s) - i32(a, s);
  };
}

/** All numbers shifted as far as they can, except these. */
function relax({ ruim }: Zoektocht, stand: Int32Array, leden: readonly number[]): Int32Array {
  return ruim.map((ruimte, s) => (leden.includes(s) ? i32(stand, s) : ruimte));
}

/** Raises the first number of a small core as far as that does not help, so that the core tells of more shifts. */
function raiseKern(zoektocht: Zoektocht, { leden, stand }: Kern): Kern {
  const [lid] = leden;
  if (lid === undefined || leden.length > SMAL) return { leden, stand };
  const hoger = Int32Array.from(stand);
  let genoeg = i32(zoektocht.ruim, lid);
  while (genoeg - i32(hoger, lid) > 1) {
    const midden = (genoeg + i32(hoger, lid)) >> 1;
    const proef = relax(zoektocht, hoger, leden);
    proef[lid] = midden;
    if (zoektocht.helps(proef) === false) hoger[lid] = midden;
    else genoeg = midden;
  }
  return { leden, stand: hoger };
}

/** A core of a shift that does not help; `true` when it does help, and `undefined` when that is not known. */
function findKern(zoektocht: Zoektocht, stand: Int32Array): Kern | true | undefined {
  const { kernen, helps, ruim } = zoektocht;
  const bekend = kernen.find((kern) => kern.leden.every((s) => i32(stand, s) <= i32(kern.stand, s)));
  if (bekend !== undefined) return bekend;
  // The numbers of the last core are mostly those of the next as well. One that asks nothing any more is in no core.
  const vorige = kernen.at(-1)?.leden.filter((s) => i32(stand, s) < i32(ruim, s));
  let leden: readonly number[] = vorige ?? [];
  if (vorige === undefined || helps(relax(zoektocht, stand, vorige)) !== false) {
    const antwoord = helps(stand);
    if (antwoord !== false) return antwoord;
    leden = Array.from(ruim.keys()).filter((s) => i32(stand, s) < i32(ruim, s));
    for (const s of leden) {
      const zonder: readonly number[] = leden.filter((ander) => ander !== s);
      if (helps(relax(zoektocht, stand, zonder)) === false) leden = zonder;
    }
  }
  const kern = raiseKern(zoektocht, { leden, stand });
  kernen.push(kern);
  return kern;
}

/** Counts the shifts that are tried: past the bound there is no answer. */
function createProef(vraagstuk: Vraagstuk, schuiven: readonly Schuif[]): Zoektocht['helps'] {
  let over = MEESTE_PROEVEN;
  return (stand) => (over-- > 0 ? isHaalbaar(vraagstuk, shiftEisen(vraagstuk, schuiven, stand)) : undefined);
}

function describeStand(schuiven: readonly Schuif[], stand: Int32Array): KleinsteWijziging {
  const verschuivingen = schuiven.flatMap(({ eis, grens, was, richting }, s): Verschuiving[] => {
    const eenheden = i32(stand, s);
    return eenheden === 0 ? [] : [{ ...eis, grens, was, wordt: was + richting * eenheden }];
  });
  return { soort: 'gevonden', eenheden: stand.reduce((som, eenheden) => som + eenheden, 0), verschuivingen };
}

/**
 * The smallest shift of numbers with which a selection exists. Shifts are tried by the sum of their units; of one that does not help a core
 * is sought, and only the numbers of that core shift further. So no smaller shift is passed over. At most 300 shifts are tried.
 */
export function findKleinsteWijziging(vraagstuk: Vraagstuk): KleinsteWijziging {
  const schuiven = listSchuiven(vraagstuk);
  const ruim = Int32Array.from(schuiven, ({ ruimte }) => ruimte);
  const zoektocht = { ruim, kernen: [], helps: createProef(vraagstuk, schuiven) };
  // More buurten than there are can never be chosen.
  const n = vraagstuk.gebieden.length;
  const begin = Int32Array.from(schuiven, ({ grens, was }) => (grens === 'van' ? Math.max(0, was - n) : 0));
  let standen: Int32Array[] = [begin];
  for (let som = begin.reduce((a, b) => a + b, 0); standen.length > 0; som++) {
    const verder = new Map<string, Int32Array>();
    for (const stand of standen.sort(compareStanden(schuiven))) {
      const kern = findKern(zoektocht, stand);
      if (kern === undefined) return { soort: 'onbekend', minstens: Math.max(1, som) };
      if (kern === true) return describeStand(schuiven, stand);
      for (const s of kern.leden) {
        const hoger = Int32Array.from(stand);
        hoger[s] = i32(stand, s) + 1;
        verder.set(hoger.join(), hoger);
      }
    }
    standen = [...verder.values()];
  }
  // Of a last core no number could shift further: other rules clash.
  return { soort: 'geen' };
}
