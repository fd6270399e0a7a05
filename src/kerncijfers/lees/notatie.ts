import type { Reden } from '../tabel/kerncijfertabel.js';

/** How the cells of a source are written: declared for a whole file, never guessed per cell. */
export interface Notatie {
  readonly decimaalteken: '.' | ',';
  /** Sign between groups of three digits; absent: no such sign is allowed. */
  readonly duizendtalteken?: '.' | ',' | ' ' | undefined;
  /** What a mark means, compared without the blanks around it. The empty text is a blank cell. */
  readonly markeringen: ReadonlyMap<string, Reden>;
}

const patronen = new Map<string, RegExp>();

/** The exact form of a number with this notation: every group but the first has three digits. */
function getPatroon({ decimaalteken, duizendtalteken }: Notatie): RegExp {
  const sleutel = `${decimaalteken}${duizendtalteken ?? ''}`;
  let patroon = patronen.get(sleutel);
  if (patroon === undefined) {
    const decimalen = decimaalteken === '.' ? '(?:\\.\\d+)?' : '(?:,\\d+)?';
    const teken = duizendtalteken === '.' ? '\\.' : duizendtalteken;
    const geheel = teken === undefined ? '\\d+' : `(?:\\d{1,3}(?:${teken}\\d{3})+|\\d+)`;
    patroon = new RegExp(`^-?${geheel}${decimalen}$`);
    patronen.set(sleutel, patroon);
  }
  return patroon;
}

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
  if (!getPatroon(notatie).test(tekst)) return Number.NaN;
  const { decimaalteken, duizendtalteken } = notatie;
  const zonder = duizendtalteken === undefined ? tekst : tekst.replaceAll(duizendtalteken, '');
  return Number(decimaalteken === ',' ? zonder.replace(',', '.') : zonder);
}
