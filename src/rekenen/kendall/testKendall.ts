import type { Interval, Schatting } from '../interval.js';
import { rankWaarden } from '../kolom/rankWaarden.js';
import { f64 } from '../lees.js';
import { refuseTeGroot } from '../refuseTeGroot.js';
import { refuse } from '../teksten/codes.js';
import type { Permutatiekeuze, Permutatieresultaat } from '../toets/permutatie.js';
import { computeS } from './computeS.js';
import { countBlokparen } from './countBlokparen.js';
import { invertKendall } from './invertKendall.js';
import type { Kendallblok } from './kendallblok.js';
import { type Hellingblok, listPaarhellingen } from './listPaarhellingen.js';
import { openKendallkans } from './openKendallkans.js';

/** The most pairs of which the slopes are ordered. */
const MEESTE_HELLINGEN = 2_000_000;

/** The result of the test of Kendall. */
export interface Kendallresultaat extends Permutatieresultaat {
  /** The pairs that rise together minus those that do not. */
  readonly s: number;
  /** Tau-b: S beside the pairs that could have counted. */
  readonly tau: number;
  /** The slope of Theil and Sen with the interval of the test. */
  readonly helling: Schatting;
}

interface Kendallpaar {
  readonly figuur: number;
  readonly uitkomst: number;
  readonly blok: string;
}

function readBlokken(paren: readonly Kendallpaar[]): Hellingblok[] {
  const perBlok = new Map<string, Kendallpaar[]>();
  for (const paar of paren) {
    const eigen = perBlok.get(paar.blok);
    if (eigen === undefined) perBlok.set(paar.blok, [paar]);
    else eigen.push(paar);
  }
  return [...perBlok.values()].map((blok) => {
    const figuren = Float64Array.from(blok, ({ figuur }) => figuur);
    const uitkomsten = Float64Array.from(blok, ({ uitkomst }) => uitkomst);
    return { figuren, uitkomsten, x: rankWaarden(figuren, 'gemiddeld'), y: rankWaarden(uitkomsten, 'gemiddeld') };
  });
}

/** The same block for a slope at which no outcomes become equal: only the same point twice stays equal. */
function separate({ x, y }: Kendallblok): Kendallblok {
  const plaatsen = new Map<string, number>();
  return {
    x,
    y: Float64Array.from(x, (rang, i) => {
      const punt = `${rang} ${f64(y, i)}`;
      const plaats = plaatsen.get(punt) ?? plaatsen.size;
      plaatsen.set(punt, plaats);
      return plaats;
    }),
  };
}

const hasGelijken = (blokken: readonly Kendallblok[]) => blokken.some(({ y }) => new Set(y).size < y.length);

const pickMidden = (rij: Float64Array) => {
  const half = rij.length >> 1;
  return rij.length % 2 === 1 ? f64(rij, half) : (f64(rij, half - 1) + f64(rij, half)) / 2;
};

const countParen = (blokken: readonly Kendallblok[], kant: 'x' | 'y') =>
  blokken.reduce((som, blok) => som + computeS({ x: blok[kant], y: blok[kant] }), 0);

/**
 * The test of Kendall (Biometrika 30 (1938)) for a figure and an outcome, exact with and without equals, within blocks: S of the blocks is
 * added up. The slope is the median of the slopes of all pairs (Sen, Journal of the American Statistical Association 63 (1968)).
 *
 * @param paren - at least two; the figure must differ within a block
 */
export function testKendall(paren: readonly Kendallpaar[], keuze: Permutatiekeuze): Kendallresultaat {
  const blokken = readBlokken(paren);
  const aantal = countBlokparen(blokken);
  if (aantal > MEESTE_HELLINGEN) refuseTeGroot('paren', aantal, MEESTE_HELLINGEN, ['figuren']);
  keuze.teller.spend(aantal);
  const hellingen = listPaarhellingen(blokken);
  if (hellingen.length === 0) return refuse('evaluatie.geen_contrast', {});
  const kans = openKendallkans(blokken, keuze);
  const s = blokken.reduce((som, blok) => som + computeS(blok), 0);
  const parenY = countParen(blokken, 'y');
  if (parenY === 0) {
    const helling: Schatting = { waarde: 0, interval: { onbepaald: 'gelijke_waarden' } };
    return { ...kans.hoe, p: 1, kleinsteP: 1, s: 0, tau: 0, helling };
  }
  const p = kans.findP(Math.abs(s));
  const zonderGelijken = hasGelijken(blokken) ? openKendallkans(blokken.map(separate), keuze) : kans;
  const alfa = 1 - keuze.betrouwbaarheid;
  const [onder, boven] = invertKendall({ hellingen, findP: zonderGelijken.findP, alfa, s, p });
  const end = (einde: number) => (Number.isFinite(einde) ? einde : null);
  const { betrouwbaarheid } = keuze;
  const interval: Interval = { onder: end(onder), boven: end(boven), betrouwbaarheid, methode: 'permutatie' };
  const pInterval = kans.findInterval?.(Math.abs(s));
  return {
    ...kans.hoe,
    p,
    kleinsteP: kans.kleinsteP,
    ...(pInterval === undefined ? {} : { pInterval }),
    s,
    tau: s / Math.sqrt(hellingen.length * parenY),
    helling: { waarde: pickMidden(hellingen), interval },
  };
}
