import { createToeval, createVingerafdruk, type Toeval } from '../../kern/index.js';
import { i32 } from '../../rekenen/index.js';
import type { Loting, Lotingeis } from '../model/loting.js';
import { refuse } from '../teksten/codes.js';
import { countTrekkingen, limitStappen, type Telling } from './countTrekkingen.js';
import { isToegestaan } from './isToegestaan.js';
import { createLotopgave, type Lotblok, type Lotopgave } from './lotopgave.js';
import { shuffleTrekking } from './shuffleTrekking.js';
import { walkTrekkingen } from './walkTrekkingen.js';

/** The most times that is shuffled, for the draw and for the chances. */
const MEESTE_POGINGEN = 50_000;
/** On so many allowed draws the chances are counted, and on no fewer than this. */
const SCHATTINGEN = 10_000;
const MINSTE_SCHATTINGEN = 100;

/** What the seed brings. */
export interface Uitslag extends Pick<Loting, 'wijze' | 'mogelijk' | 'nummer' | 'pogingen' | 'kansen' | 'voorrang'> {
  /** Per participant, block after block, its chance. */
  readonly kans: readonly number[];
  /** The codes drawn, in order of code. */
  readonly ingeloot: readonly string[];
}

/** One of all draws, each as likely. */
function pickTrekking(opgave: Lotopgave, { aantal, keren }: Telling, toeval: Toeval) {
  if (aantal === 0) return refuse('selectie.loting_onmogelijk', {});
  const nummer = toeval.nextBelow(aantal);
  let over = nummer;
  let gekozen: number[] = [];
  walkTrekkingen(opgave, {
    budget: Number.POSITIVE_INFINITY,
    visit: (keuze) => {
      if (over-- > 0) return false;
      gekozen = [...keuze];
      return true;
    },
  });
  const kans = Array.from(keren, (keer) => keer / aantal);
  return { keuze: gekozen, kans, deel: { wijze: 'opgesomd', mogelijk: aantal, nummer, kansen: 'exact' } as const };
}

/** The chances as counted over other draws by the same rules. */
function estimateKansen(opgave: Lotopgave, toeval: Toeval): number[] {
  const keren = new Int32Array(opgave.codes.length);
  let goed = 0;
  const pogingen = limitStappen(MEESTE_POGINGEN, opgave.eisen.length);
  for (let keer = 0; keer < pogingen && goed < SCHATTINGEN; keer++) {
    const keuze = shuffleTrekking(opgave, toeval);
    if (!isToegestaan(opgave, keuze)) continue;
    goed++;
    for (const i of keuze) keren[i] = i32(keren, i) + 1;
  }
  if (goed < MINSTE_SCHATTINGEN) return refuse('selectie.loting_onmogelijk', {});
  return Array.from(keren, (keer) => keer / goed);
}

/** Shuffled until the rules allow it. */
function shuffleUntil(opgave: Lotopgave, toeval: Toeval, start: string) {
  const { blokken, eisen } = opgave;
  const exact = eisen.length === 0;
  const kans = exact
    ? blokken.flatMap(({ begin, einde, plaatsen }) => Array<number>(einde - begin).fill(plaatsen / (einde - begin)))
    : estimateKansen(opgave, createToeval(`${start}:kansen`));
  let pogingen = 1;
  let keuze = shuffleTrekking(opgave, toeval);
  while (!isToegestaan(opgave, keuze)) {
    pogingen++;
    keuze = shuffleTrekking(opgave, toeval);
  }
  return { keuze, kans, deel: { wijze: 'geschud', pogingen, kansen: exact ? 'exact' : 'geschat' } as const };
}

/**
 * Draws from a seed.
 *
 * @throws DomeinFout `selectie.loting_onmogelijk`
 */
export function performLoting(zaad: string, blokken: readonly Lotblok[], eisen: readonly Lotingeis[]): Uitslag {
  const opgave = createLotopgave(blokken, eisen);
  const start = createVingerafdruk({
    zaad,
    blokken: blokken.map(({ plaatsen, codes }) => ({ plaatsen, codes })),
  });
  const toeval = createToeval(start);
  const telling = countTrekkingen(opgave);
  const { keuze, kans, deel } = telling.op
    ? shuffleUntil(opgave, toeval, start)
    : pickTrekking(opgave, telling, toeval);
  const erin = new Set(keuze);
  const byCode = (codes: readonly string[]) => [...codes].sort();
  const ingeloot = byCode(opgave.codes.filter((_, i) => erin.has(i)));
  const uitgeloot = byCode(opgave.codes.filter((_, i) => !erin.has(i)));
  return { ...deel, kans, ingeloot, voorrang: [...toeval.shuffle(ingeloot), ...toeval.shuffle(uitgeloot)] };
}
