/** A text on one line, without the control and direction characters that could change a terminal or the order of what is read. */
export function cleanTekst(tekst: string): string {
  return tekst.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
}
