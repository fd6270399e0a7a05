/** A tag that the register shows, or a sign that would open another. */
const TAGS = /<(\/?)(p|ul|ol|li|div|br)(?:\s[^<>]*|\/)?>|</gi;

/** A `&`, with the rest of its entity when it is one. */
const ENTITEITEN = /&(?:#?\w+;)?/g;

/**
 * A text that people wrote, for a field in which the register shows html: its tags `p`, `ul`, `ol`, `li`, `div` and `br` stay (without
 * their attributes), every other `<` and a `&` that begins no entity become signs that are shown.
 */
export const keepOpmaak = (tekst: string): string =>
  tekst
    .replace(ENTITEITEN, (entiteit) => (entiteit === '&' ? '&amp;' : entiteit))
    .replace(TAGS, (_, dicht: string, naam: string | undefined) =>
      naam === undefined ? '&lt;' : `<${dicht}${naam.toLowerCase()}>`,
    );
