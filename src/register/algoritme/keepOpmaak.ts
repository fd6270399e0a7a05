/** A tag that the register shows, a sign that would open another, or a `&` with the rest of its entity, if it is one. */
const TEKENS = /<(\/?)(p|ul|ol|li|div|br)(?:\s[^<>]*|\/)?>|<|&(#\d{1,7};|#x[\da-f]{1,6};|[a-z]{2,32};)?/gi;

/**
 * A text that people wrote, for a field in which the register shows html: its tags `p`, `ul`, `ol`, `li`, `div` and `br` stay (without
 * their attributes), every other `<` and a `&` that begins no entity become signs that are shown.
 */
export const keepOpmaak = (tekst: string): string =>
  tekst.replace(TEKENS, (teken: string, dicht: string, naam: string | undefined, entiteit: string | undefined) => {
    if (naam !== undefined) return `<${dicht}${naam.toLowerCase()}>`;
    if (entiteit !== undefined) return teken;
    return teken === '&' ? '&amp;' : '&lt;';
  });
