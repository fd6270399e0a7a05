import type { Reden } from '../tabel/kerncijfertabel.js';

/** How the cells of a source are written: declared for a whole file, never guessed per cell. */
export interface Notatie {
  readonly decimaalteken: '.' | ',';
  /** Sign between groups of three digits; absent: no such sign is allowed. */
  readonly duizendtalteken?: '.' | ',' | ' ' | undefined;
  /** What a mark means, compared without the blanks around it. The empty text is a blank cell. */
  readonly markeringen: ReadonlyMap<string, Reden>;
}

/** The exact form of a number by its decimal and its thousands sign: every group but the first has three digits. */
const PATRONEN: Readonly<Record<string, RegExp>> = {
  '.': /^-?\d+(?:\.\d+)?$/,
  '.,': /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
  '. ': /^-?(?:\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?$/,
  ',': /^-?\d+(?:,\d+)?$/,
  ',.': /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  ', ': /^-?(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?$/,
};

/** Whether a text is digits with at most one point between them: what `Number` reads as everybody does. */
function isPlain(tekst: string): boolean {
  let punten = 0;
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i);
    if (teken >= 48 && teken <= 57) continue;
    if (teken !== 46 || punten > 0 || i === 0 || i === tekst.length - 1) return false;
    punten += 1;
  }
  return tekst.length > 0;
}

/**
 * The number that a text writes in this notation, or NaN when it is not written so.
 * No exponent, no hexadecimal, no plus sign, no currency: figures are not written that way.
 */
export function readGetal(tekst: string, notatie: Notatie): number {
  if (notatie.decimaalteken === '.' && isPlain(tekst)) return Number(tekst);
  const { decimaalteken, duizendtalteken } = notatie;
  // One sign for both would not tell a thousand from a decimal: no number is written so.
  if (!PATRONEN[`${decimaalteken}${duizendtalteken ?? ''}`]?.test(tekst)) return Number.NaN;
  const zonder = duizendtalteken === undefined ? tekst : tekst.replaceAll(duizendtalteken, '');
  return Number(decimaalteken === ',' ? zonder.replace(',', '.') : zonder);
}
