import type { Specdeel } from '../verslag/index.js';
import { GEHEEL, MINSTENS, measureTekst, REGEL, TEKENING } from './maten.js';
import { measureRegel } from './measureRegel.js';
import { splitLabel } from './splitLabel.js';
import { wrapNaam } from './wrapNaam.js';

/** An axis with a name for every row. */
export interface Rijas {
  readonly y: Specdeel;
  readonly height: { readonly step: number };
  /** The width that is left for the drawing. */
  readonly width: number;
}

/** So many characters stand on a line of a name; more go on below. The second where it brings rows nearer to each other. */
const TEKENS = [28, 34] as const;
const LUCHT = 3;
const PADDING = 6;
const NAAST = 20;

/** The mark of a chosen buurt never stands alone on a line. */
const wrapRij = (naam: string, tekens: number) =>
  wrapNaam(naam.replace(/^● /u, '●\u00a0'), tekens).map((regel) => regel.replace('●\u00a0', '● '));

/** The distance of rows at which no two names touch: names below each other take half of the lines of each between their middles. */
function computeStap(regels: readonly (readonly string[])[], stap: number): number {
  return regels.reduce((meest, rij, i) => {
    const samen = rij.length + (regels[i + 1]?.length ?? 1);
    return Math.max(meest, Math.ceil((samen / 2) * REGEL) + LUCHT);
  }, stap);
}

/**
 * The axis of the names: long ones over lines, and rows so far apart that no two names touch. The drawing takes what the names leave of the
 * width of a page.
 *
 * @param namen - unique, from top to bottom
 */
export function createRijas(
  namen: readonly string[],
  options: {
    readonly veld: string;
    readonly stap: number;
    readonly sort: Specdeel | readonly string[];
    readonly breedte?: number | undefined;
    readonly minstens?: number;
    readonly tekens?: readonly [number, number];
    readonly as?: Specdeel;
  },
): Rijas {
  const { veld, sort, stap, tekens = TEKENS, minstens = MINSTENS } = options;
  const wrapAlle = (aantal: number) => {
    const regels = namen.map((naam) => wrapRij(naam, aantal));
    return { aantal, regels, step: computeStap(regels, stap) };
  };
  const [smal, breed] = [wrapAlle(tekens[0]), wrapAlle(tekens[1])];
  const { aantal, regels, step } = breed.step < smal.step ? breed : smal;
  const lengte = regels.flat().reduce((meest, regel) => Math.max(meest, regel.length), 0);
  const langste = regels.flat().reduce((meest, regel) => Math.max(meest, measureRegel(regel)), 0);
  const axis = {
    title: null,
    labelPadding: PADDING,
    ticks: false,
    labelLineHeight: REGEL,
    ...options.as,
    // Vega reckons too little for wide letters.
    ...(langste > lengte ? { minExtent: measureTekst(langste) + PADDING } : {}),
    ...splitLabel(namen, (naam) => wrapRij(naam, aantal), REGEL),
  };
  const width = options.breedte ?? Math.max(minstens, Math.min(TEKENING, GEHEEL - NAAST - measureTekst(langste)));
  return { y: { field: veld, type: 'nominal', sort, axis }, height: { step }, width };
}
