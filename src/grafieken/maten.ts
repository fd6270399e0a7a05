/** The width of a whole chart in pixels: the column of a page of `renderHtml`, and A4 between its margins. A wider one would be made smaller there. */
export const GEHEEL = 700;
/** The width of the drawing where no names stand beside it, and the least where they do. */
export const TEKENING = 520;
export const MINSTENS = 320;
/** The size of letters, and of a line of them. */
export const LETTER = 11;
export const REGEL = 12;

/** The width of a text as Vega reckons it where it cannot measure, which is more than it takes. */
export const measureTekst = (tekens: number, letter: number = LETTER): number => Math.ceil(0.8 * tekens * letter);

/** The number of characters that fit in a width by the same reckoning. */
export const countTekens = (breedte: number, letter: number = LETTER): number => Math.floor(breedte / (0.8 * letter));
