/** A text that people wrote, for a field without html: every `<` and a `&` that begins no entity become signs that are shown. */
export const showTekst = (tekst: string): string =>
  tekst.replace(/<|&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[a-zA-Z]{2,32});)/g, (teken) =>
    teken === '&' ? '&amp;' : '&lt;',
  );
