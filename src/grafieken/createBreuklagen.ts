import type { Json } from '../verslag/index.js';
import type { Breukmelding } from './listReeksbreuken.js';

/** The height of a line of text, and the most lines of it above each other. */
export const BREUKREGEL = 15;
const REGELS = 4;
/** So many names fit beside a break; of more areas the number is told. */
const MEESTE_NAMEN = 2;

/** The number of lines of text that the breaks need at the top. */
export const countBreukregels = (breuken: readonly Breukmelding[]): number => Math.min(REGELS, breuken.length);

function writeMelding({ oorzaak, gebieden }: Breukmelding): string {
  if (gebieden.length === 0) return oorzaak;
  return `${oorzaak} (${gebieden.length > MEESTE_NAMEN ? `${gebieden.length} gebieden` : gebieden.join(', ')})`;
}

const TEKST = { type: 'text', baseline: 'top', fontSize: 11, color: '#1a1a1a', aria: false };
/** White around the letters, so that a line behind them does not cross them out. */
const RAND = { ...TEKST, color: '#ffffff', stroke: '#ffffff', strokeWidth: 5, strokeJoin: 'round' };

/**
 * The layers of the breaks: a dashed line before the year, and what changed beside it, on the side where there is more room. From left to
 * right each stands a line lower than the one before, so that texts do not meet.
 */
export function createBreuklagen(
  breuken: readonly Breukmelding[],
  { jaren: [eerste, laatste], hoogte }: { readonly jaren: readonly [number, number]; readonly hoogte: number },
): readonly Json[] {
  if (breuken.length === 0) return [];
  const regels = countBreukregels(breuken);
  const meldingen = breuken.map((breuk, i) => ({
    breuk: breuk.jaar - 0.5,
    tekst: writeMelding(breuk),
    boven: BREUKREGEL * (i % regels),
    onder: hoogte,
    links: breuk.jaar - 0.5 > (eerste + laatste) / 2,
  }));
  const strepen = meldingen.filter(({ breuk }, i) => meldingen.findIndex((een) => een.breuk === breuk) === i);
  const x = { field: 'breuk', type: 'quantitative' };
  const y = { field: 'boven', type: 'quantitative', scale: null };
  const teksten = [true, false].flatMap((links): Json[] => {
    const values = meldingen.filter((melding) => melding.links === links);
    if (values.length === 0) return [];
    const plaats = { align: links ? 'right' : 'left', dx: links ? -6 : 6 };
    const encoding = { x, y, text: { field: 'tekst' } };
    return [RAND, TEKST].map((mark) => ({ data: { values }, mark: { ...mark, ...plaats }, encoding }));
  });
  const lijn = {
    data: { values: strepen },
    mark: { type: 'rule', strokeDash: [4, 3], strokeWidth: 1.5, color: '#1a1a1a', aria: false },
    encoding: { x, y, y2: { field: 'onder' } },
  };
  return [lijn, ...teksten];
}
