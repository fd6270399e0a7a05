/** Escapes a plain text for a field that may hold html. */
export const escapeTekst = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
