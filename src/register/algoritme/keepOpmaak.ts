/** A tag that the register shows, a sign that would open another, or a sign that would begin an entity. */
const TEKENS = /<(\/?)(p|ul|ol|li|div|br)(?:\s[^<>]*|\/)?>|<|&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[a-zA-Z]{2,32});)/gi;

/**
 * A text that people wrote, for a field in which the register shows html: its tags `p`, `ul`, `ol`, `li`, `div` and `br` stay (without
 * their attributes), every other `<` and a `&` that begins no entity become signs that are shown.
 */
export const keepOpmaak = (tekst: string): string =>
  tekst.replace(TEKENS, (teken: string, dicht: string | undefined, naam: string | undefined) =>
    naam === undefined ? (teken === '&' ? '&amp;' : '&lt;') : `<${dicht ?? ''}${naam.toLowerCase()}>`,
  );
