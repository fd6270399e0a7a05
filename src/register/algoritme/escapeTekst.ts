/** A plain text as html shows it: its signs `&` and `<` as they are. */
export const escapeTekst = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
