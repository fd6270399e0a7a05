/** The end of a sentence: . ! ? or : before a capital or a value. */
const EINDE = /[.!?:]["')\]»”’]{0,3} (?=["'([«“‘]{0,3}[\p{Lu}\uFFFC])/gu;

/** Abbreviations that stand before a name or a number. */
const AFKORTINGEN = new Set(
  'dhr. mw. mevr. drs. dr. ir. ing. mr. prof. ds. st. nr. nrs. bijv. bv. ca. resp. incl. excl. art. blz. tel. vgl. zgn. min. max.'.split(
    ' ',
  ),
);

/** Abbreviations of single letters that often end a sentence. */
const SLOT = new Set(['e.d.', 'a.u.b.', 's.v.p.', 'd.d.']);

/** Whether these words end in an abbreviation, after which a sentence goes on: `o.a.`, `nr.` */
function isAfkorting(woorden: string): boolean {
  const laatste = woorden
    .slice(woorden.lastIndexOf(' ') + 1)
    .replace(/^[^\p{L}]+/u, '')
    .toLowerCase();
  return AFKORTINGEN.has(laatste) || (/^(?:\p{L}\.){2,}$/u.test(laatste) && !SLOT.has(laatste));
}

/** The sentences of words that `toWoorden` gives. A sentence ends at . ! ? or : before a capital or a value, and at the end. */
export function splitZinnen(woorden: string): string[] {
  const zinnen: string[] = [];
  let begin = 0;
  for (const { index, 0: einde } of woorden.matchAll(EINDE)) {
    if (isAfkorting(woorden.slice(begin, index + 1))) continue;
    zinnen.push(woorden.slice(begin, index + einde.length).trim());
    begin = index + einde.length;
  }
  return [...zinnen, woorden.slice(begin).trim()].filter((zin) => zin !== '');
}
