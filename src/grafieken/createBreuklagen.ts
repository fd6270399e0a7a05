import type { Json } from '../verslag/index.js';
import type { Breukmelding } from './listReeksbreuken.js';

/** The height of a line of text, and the most lines of it above each other. */
const REGELHOOGTE = 15;
const REGELS = 6;
/** So many names fit beside a break; of more areas the number is told. */
const MEESTE_NAMEN = 2;
/** So many characters fit on the side of a break where there is more room. */
const TEKENS = 44;

function writeMelding({ oorzaak, gebieden }: Breukmelding): string {
  if (gebieden.length === 0) return oorzaak;
  const genoemd = `${oorzaak} (${gebieden.join(', ')})`;
  if (gebieden.length <= MEESTE_NAMEN && genoemd.length <= TEKENS) return genoemd;
  return `${oorzaak} (${gebieden.length} ${gebieden.length === 1 ? 'gebied' : 'gebieden'})`;
}

/** A text for each break, or where these are too many one word for each cause in a year. */
function listTeksten(breuken: readonly Breukmelding[]): readonly { readonly jaar: number; readonly tekst: string }[] {
  if (breuken.length <= REGELS) return breuken.map((breuk) => ({ jaar: breuk.jaar, tekst: writeMelding(breuk) }));
  const jaren = [...new Set(breuken.map(({ jaar }) => jaar))];
  return jaren.map((jaar) => ({
    jaar,
    tekst: breuken.flatMap((breuk) => (breuk.jaar === jaar ? [breuk.kort] : [])).join(', '),
  }));
}

/** The layers of the breaks, and the height that their texts need above the figures. */
export interface Breuklagen {
  readonly hoogte: number;
  readonly lagen: readonly Json[];
}

const TEKST = { type: 'text', baseline: 'top', fontSize: 11, color: '#1a1a1a', aria: false };
/** White around the letters, so that a line behind them does not cross them out. */
const RAND = { ...TEKST, color: '#ffffff', stroke: '#ffffff', strokeWidth: 5, strokeJoin: 'round' };

/**
 * Draws the breaks: a dashed line before the year, and what changed beside it, on the side where there is more room. From left to right
 * each text stands a line lower than the one before, so that they do not meet.
 *
 * @param jaren - the first and the last year of the chart
 */
export function createBreuklagen(
  breuken: readonly Breukmelding[],
  [eerste, laatste]: readonly [number, number],
): Breuklagen {
  const teksten = listTeksten(breuken);
  const regels = Math.min(REGELS, teksten.length);
  const meldingen = teksten.map(({ jaar, tekst }, i) => ({
    breuk: jaar - 0.5,
    tekst,
    boven: REGELHOOGTE * (i % regels),
    links: jaar - 0.5 > (eerste + laatste) / 2,
  }));
  if (regels === 0) return { hoogte: 0, lagen: [] };
  const strepen = meldingen.filter(({ breuk }, i) => meldingen.findIndex((een) => een.breuk === breuk) === i);
  const x = { field: 'breuk', type: 'quantitative' };
  const y = { field: 'boven', type: 'quantitative', scale: null };
  const tekstlagen = [true, false].flatMap((links): Json[] => {
    const values = meldingen.filter((melding) => melding.links === links);
    if (values.length === 0) return [];
    const plaats = { align: links ? 'right' : 'left', dx: links ? -6 : 6 };
    const encoding = { x, y, text: { field: 'tekst' } };
    return [RAND, TEKST].map((mark) => ({ data: { values }, mark: { ...mark, ...plaats }, encoding }));
  });
  const lijn = {
    data: { values: strepen },
    mark: { type: 'rule', strokeDash: [4, 3], strokeWidth: 1.5, color: '#1a1a1a', aria: false },
    encoding: { x, y, y2: { value: 'height' } },
  };
  return { hoogte: REGELHOOGTE * regels, lagen: [lijn, ...tekstlagen] };
}
