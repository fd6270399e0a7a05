import { REDENEN, type Reden } from '../tabel/kerncijfertabel.js';

/** What a mark in the place of a figure can mean: a reason why the figure is missing, or `nul`, that there is nobody or nothing. */
export const MARKERINGSBETEKENISSEN = [...REDENEN, 'nul'] as const;

/** A meaning of a mark, see {@link MARKERINGSBETEKENISSEN}. */
export type Markeringsbetekenis = Reden | 'nul';

/** The notation of the cells of a source. It is declared for a whole file, never guessed per cell. */
export interface Notatie {
  readonly decimaalteken: '.' | ',';
  /** Sign between groups of three digits; absent: no such sign is allowed. */
  readonly duizendtalteken?: '.' | ',' | ' ' | undefined;
  /** The meaning of marks, compared without the blanks around them. The empty text is a blank cell. */
  readonly markeringen: ReadonlyMap<string, Markeringsbetekenis>;
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

/** Whether a text is digits with at most one point between them. For such a text `Number` gives the expected number. */
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
 * The number of a text in this notation, or NaN for another notation. Exponents, hexadecimals, plus signs and currencies are not
 * accepted.
 */
export function readGetal(tekst: string, notatie: Notatie): number {
  if (notatie.decimaalteken === '.' && isPlain(tekst)) return Number(tekst);
  const { decimaalteken, duizendtalteken } = notatie;
  // With the same sign for both, thousands and decimals cannot be distinguished, so no number is accepted.
  if (!PATRONEN[`${decimaalteken}${duizendtalteken ?? ''}`]?.test(tekst)) return Number.NaN;
  const zonder = duizendtalteken === undefined ? tekst : tekst.replaceAll(duizendtalteken, '');
  return Number(decimaalteken === ',' ? zonder.replace(',', '.') : zonder);
}
