import type { Doel } from '../model/doel.js';
import type { Quotum } from '../model/quotum.js';
import { GROOTSTE_SOM } from '../opgave/grootte.js';
import type { Opgave, Vloer } from '../opgave/opgave.js';
import type { Gelijkspel } from './settleGelijkspel.js';
import { type Oplossing, solveOpgave } from './solveOpgave.js';
import { createZoeker, type Zoeker } from './zoeker.js';

/** One step of an objective, in units. */
export interface Doelstap {
  readonly waarde: number;
  readonly bovengrens: number;
}

/** The outcome of a selection problem with its objective. */
export interface Uitkomst {
  readonly toewijzing: Int16Array | undefined;
  /** The steps of the objective, first the most important. Empty when there is no selection. */
  readonly stappen: readonly Doelstap[];
  readonly volledig: boolean;
  readonly gelijkspel: Gelijkspel;
  readonly knopen: number;
}

function toUitkomst(oplossing: Oplossing): Uitkomst {
  const { toewijzing, waarde, bovengrens, volledig, gelijkspel, knopen } = oplossing;
  const stappen = toewijzing === undefined ? [] : [{ waarde, bovengrens }];
  return { toewijzing, stappen, volledig, gelijkspel, knopen };
}

/** Closes the quota in which a candidate is worth less than the threshold. */
function raiseDrempel(opgave: Opgave, drempel: number): Int32Array {
  const { aantalKandidaten: n, aantalCellen: q, masker, waarden } = opgave;
  return masker.map((bits, c) => {
    let open = bits;
    for (let j = 0; j < q; j++) if ((waarden[j * n + c] as number) < drempel) open &= ~(1 << j);
    return open;
  });
}

/** The lowest score as high as possible, by bisection over the scores that occur; then the highest total above it. */
function solveHoogsteMinimum(opgave: Opgave, budget: number): Uitkomst {
  const { aantalKandidaten: n, aantalCellen: q, masker, waarden, verplicht } = opgave;
  const zoeker = createZoeker(opgave);
  const hoogten: number[] = [];
  for (let c = 0; c < n; c++) {
    for (let j = 0; j < q; j++) if ((masker[c] as number) & (1 << j)) hoogten.push(waarden[j * n + c] as number);
  }
  const drempels = Float64Array.from(new Set(hoogten)).sort();
  let knopen = 0;
  // With `laag` a selection exists; with `hoog` none exists or none was found; from `bewezen` on it is proven that none exists. The
  // lowest score can always be reached: `checkRegels` makes sure that no selection is empty, so each has a lowest score.
  let laag = 0;
  let hoog = drempels.length;
  let bewezen = drempels.length;
  let eerste: Int16Array | undefined;
  const probeer = (masker: Int32Array) => {
    const poging = zoeker.zoek({
      masker,
      verplicht,
      drempel: Number.NEGATIVE_INFINITY,
      budget: Math.max(1, Math.ceil((budget - knopen) / 2)),
      eersteGoed: true,
    });
    knopen += poging.knopen;
    return poging;
  };
  const zonder = probeer(masker);
  if (zonder.toewijzing === undefined) {
    return { toewijzing: undefined, stappen: [], volledig: zonder.volledig, gelijkspel: 'onbeslist', knopen };
  }
  eerste = zonder.toewijzing;
  while (hoog - laag > 1) {
    const midden = (laag + hoog) >> 1;
    const poging = probeer(raiseDrempel(opgave, drempels[midden] as number));
    if (poging.toewijzing !== undefined) {
      laag = midden;
      eerste = poging.toewijzing;
      continue;
    }
    if (poging.volledig) bewezen = midden;
    hoog = midden;
  }
  const minimum = drempels[laag] as number;
  const hoogste = drempels[bewezen - 1] as number;
  const boven = { ...opgave, masker: raiseDrempel(opgave, minimum) };
  const rest = solveOpgave(boven, { budget: Math.max(1, budget - knopen), gelijkspel: hoogste === minimum });
  const { toewijzing = eerste, bovengrens, volledig, gelijkspel } = rest;
  const gekozen = listWaarden(opgave, toewijzing);
  return {
    toewijzing,
    stappen: [
      // An unproven bound may lie below the value of the selection that was found.
      { waarde: Math.min(...gekozen), bovengrens: hoogste },
      { waarde: sum(gekozen), bovengrens },
    ],
    volledig: volledig && hoogste === minimum,
    gelijkspel,
    knopen: knopen + rest.knopen,
  };
}

/** The values of the chosen candidates. */
function listWaarden(opgave: Pick<Opgave, 'aantalKandidaten' | 'waarden'>, toewijzing: Int16Array): number[] {
  const { aantalKandidaten: n, waarden } = opgave;
  return [...toewijzing].flatMap((j, c) => (j < 0 ? [] : [waarden[j * n + c] as number]));
}

const sum = (waarden: readonly number[]) => waarden.reduce((som, waarde) => som + waarde, 0);

/** The highest power of two times which `eerder` can be added to `waarden` while sums stay exact; 0 when there is no room. */
function findMaal({ hoogstens }: Opgave, waarden: Float64Array, eerder: Float64Array): number {
  const largest = (rij: Float64Array) =>
    rij.reduce((meest, waarde) => Math.max(meest, Math.abs(waarde)), 0) * hoogstens;
  const ruimte = GROOTSTE_SOM - largest(waarden);
  const som = largest(eerder);
  return som === 0 || ruimte < som ? 0 : 2 ** Math.floor(Math.log2(ruimte / som));
}

/**
 * The highest total of each programme in turn, where the earlier totals are floors that a selection must reach. No selection exceeds
 * them, so a shortfall may be given a heavy penalty: that changes nothing for selections without a shortfall, and brings the floors into
 * the bounds (a Lagrangian relaxation; Fisher, Management Science 27, 1981).
 */
function solveLexicografisch(
  opgave: Opgave,
  quota: readonly Quotum[],
  volgorde: readonly string[],
  budget: number,
): Uitkomst {
  const { aantalKandidaten: n } = opgave;
  const vloeren: Vloer[] = [];
  const bovengrenzen: number[] = [];
  // The earlier programmes: their values, and the total they reached together.
  const eerder = new Float64Array(opgave.waarden.length);
  let bereikt = 0;
  let masker = opgave.masker;
  let knopen = 0;
  let volledig = true;
  let toewijzing: Int16Array | undefined;
  let gelijkspel: Gelijkspel = 'onbeslist';
  for (const [s, programma] of volgorde.entries()) {
    const waarden = new Float64Array(opgave.waarden.length);
    opgave.quotumVan.forEach((j, cel) => {
      if (quota[j]?.programma !== programma) return;
      waarden.set(opgave.waarden.subarray(cel * n, (cel + 1) * n), cel * n);
    });
    const laatste = s === volgorde.length - 1;
    // An unproven floor may be exceeded, and that would then count as a gain.
    const maal = volledig ? findMaal(opgave, waarden, eerder) : 0;
    const stap = solveOpgave(
      {
        ...opgave,
        masker,
        waarden: maal === 0 ? waarden : waarden.map((waarde, i) => waarde + maal * (eerder[i] as number)),
        vloeren: [...opgave.vloeren, ...vloeren],
      },
      { budget: Math.max(1, laatste ? budget - knopen : Math.ceil((budget - knopen) / 2)), gelijkspel: laatste },
    );
    knopen += stap.knopen;
    volledig &&= stap.volledig;
    // When a step finds nothing, the earlier result stays.
    toewijzing = stap.toewijzing ?? toewijzing;
    if (toewijzing === undefined) break;
    gelijkspel = stap.gelijkspel;
    const waarde = sum(listWaarden({ aantalKandidaten: n, waarden }, toewijzing));
    bovengrenzen.push(stap.bovengrens - maal * bereikt);
    vloeren.push({ waarden, minimaal: waarde });
    if (stap.volledig) masker = stap.findKansrijk();
    waarden.forEach((eigen, i) => {
      eerder[i] = (eerder[i] as number) + eigen;
    });
    bereikt += waarde;
  }
  const stappen = vloeren.map(({ waarden }, s): Doelstap => {
    // A later step may exceed a floor that was not proven.
    const waarde = sum(listWaarden({ aantalKandidaten: n, waarden }, toewijzing as Int16Array));
    return { waarde, bovengrens: bovengrenzen[s] as number };
  });
  return { toewijzing, stappen, volledig, gelijkspel: volledig ? gelijkspel : 'onbeslist', knopen };
}

/**
 * Solves a selection problem for its objective.
 *
 * @param zoeker - see `SolveOptions`; for the objective `totaal` only, because the other objectives solve other problems
 */
export function solveDoel(
  opgave: Opgave,
  quota: readonly Quotum[],
  doel: Doel,
  budget: number,
  zoeker?: Zoeker,
): Uitkomst {
  switch (doel.soort) {
    case 'totaal':
      return toUitkomst(solveOpgave(opgave, { budget, gelijkspel: true, zoeker }));
    case 'hoogste_minimum':
      return solveHoogsteMinimum(opgave, budget);
    case 'lexicografisch':
      return solveLexicografisch(opgave, quota, doel.volgorde, budget);
  }
}
