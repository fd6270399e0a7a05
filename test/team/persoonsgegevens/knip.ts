/** What stands in a text at the places that a search gives, in their order. */
export const knip = (
  find: (tekst: string) => Iterable<{ readonly van: number; readonly tot: number }>,
  tekst: string,
) => Array.from(find(tekst), ({ van, tot }) => tekst.slice(van, tot));
