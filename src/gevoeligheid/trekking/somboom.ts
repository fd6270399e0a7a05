import { f64, i32 } from '../../rekenen/index.js';
import type { Somknoop, Sommen } from './telling.js';

/** The draws whose sums are added one by one. The sums of blocks are added by a fixed tree, so that a run may be cut between blocks. */
export const SOMBLOK = 64;

function addKolom(a: Float64Array, b: Float64Array): Float64Array {
  const uit = new Float64Array(a.length);
  for (let i = 0; i < uit.length; i++) uit[i] = f64(a, i) + f64(b, i);
  return uit;
}

/** The weights of the buurten that were first on either side. */
function addEerste(a: Sommen, b: Sommen): Pick<Sommen, 'eersteRijen' | 'eersteGewichten'> {
  const rijen = Int32Array.from(new Set([...a.eersteRijen, ...b.eersteRijen])).sort();
  const plekken = new Map(Array.from(rijen, (rij, plek) => [rij, plek]));
  const criteria = Math.max(
    ...[a, b].map(({ eersteRijen, eersteGewichten }) => eersteGewichten.length / Math.max(1, eersteRijen.length)),
  );
  const gewichten = new Float64Array(rijen.length * criteria);
  for (const { eersteRijen, eersteGewichten } of [a, b]) {
    for (let r = 0; r < eersteRijen.length; r++) {
      const begin = (plekken.get(i32(eersteRijen, r)) as number) * criteria;
      for (let c = 0; c < criteria; c++)
        gewichten[begin + c] = f64(gewichten, begin + c) + f64(eersteGewichten, r * criteria + c);
    }
  }
  return { eersteRijen: rijen, eersteGewichten: gewichten };
}

function addSommen(a: Sommen, b: Sommen): Sommen {
  return {
    somRang: addKolom(a.somRang, b.somRang),
    somRang2: addKolom(a.somRang2, b.somRang2),
    somScore: addKolom(a.somScore, b.somScore),
    somScore2: addKolom(a.somScore2, b.somScore2),
    ...addEerste(a, b),
  };
}

/** Puts a node behind the others, which come before it, and adds those that are the two halves of one larger node. */
export function pushKnoop(knopen: Somknoop[], knoop: Somknoop): void {
  let nieuw = knoop;
  let vorige = knopen.at(-1);
  // Only an even node is the first half of a larger one: an odd one has its other half in an earlier part.
  while (vorige?.niveau === nieuw.niveau && vorige.nummer % 2 === 0) {
    nieuw = { niveau: nieuw.niveau + 1, nummer: vorige.nummer / 2, ...addSommen(vorige, nieuw) };
    knopen.pop();
    vorige = knopen.at(-1);
  }
  knopen.push(nieuw);
}

/** The nodes that the blocks from `van` up to `tot` add up to: each its level and number. */
export function listPlaatsen(van: number, tot: number): { readonly niveau: number; readonly nummer: number }[] {
  const uit: { niveau: number; nummer: number }[] = [];
  for (let begin = van; begin < tot; ) {
    let niveau = 0;
    while (begin % 2 ** (niveau + 1) === 0 && begin + 2 ** (niveau + 1) <= tot) niveau += 1;
    uit.push({ niveau, nummer: begin / 2 ** niveau });
    begin += 2 ** niveau;
  }
  return uit;
}

/** The sums of all draws, from the nodes of a whole run in their order. */
export function sumKnopen(knopen: readonly Sommen[]): Sommen {
  return knopen.reduce(addSommen);
}
