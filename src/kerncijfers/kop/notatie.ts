import { f64 } from '../../rekenen/index.js';
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

/** More digits than this may not fit in a number. */
const KORT = 15;

/** Powers of ten by the number of decimals. They fit exactly. */
const MACHTEN = Float64Array.of(1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15);

/**
 * The number of a few digits with at most one decimal sign between them, as most cells have; NaN for another text. The digits and the power
 * of ten are exact, so their quotient is the number that `Number` gives, which takes longer.
 *
 * @param decimaal - the code of the decimal sign
 */
function readKort(tekst: string, decimaal: number): number {
  const { length } = tekst;
  if (length === 0 || length > KORT) return Number.NaN;
  let getal = 0;
  let decimalen = 0;
  for (let i = 0; i < length; i++) {
    const teken = tekst.charCodeAt(i);
    if (teken >= 48 && teken <= 57) getal = getal * 10 + teken - 48;
    else if (teken !== decimaal || decimalen > 0 || i === 0 || i === length - 1) return Number.NaN;
    else decimalen = length - 1 - i;
  }
  return decimalen === 0 ? getal : getal / f64(MACHTEN, decimalen);
}

/**
 * The number of a text in this notation, or NaN for another notation. Exponents, hexadecimals, plus signs and currencies are not
 * accepted.
 */
export function readGetal(tekst: string, notatie: Notatie): number {
  const { decimaalteken, duizendtalteken } = notatie;
  // With the same sign for both, thousands and decimals cannot be distinguished, so no number is accepted.
  if (decimaalteken === duizendtalteken) return Number.NaN;
  const kort = readKort(tekst, decimaalteken === ',' ? 44 : 46);
  if (!Number.isNaN(kort)) return kort;
  if (!PATRONEN[`${decimaalteken}${duizendtalteken ?? ''}`]?.test(tekst)) return Number.NaN;
  const zonder = duizendtalteken === undefined ? tekst : tekst.replaceAll(duizendtalteken, '');
  return Number(decimaalteken === ',' ? zonder.replace(',', '.') : zonder);
}
