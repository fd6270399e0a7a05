/** A text on one line, without the control and direction characters that could disturb a terminal or the reading order. */
export function cleanTekst(tekst: string): string {
  return tekst.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
}
