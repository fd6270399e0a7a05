/** Names a rule for people: its kind, and its position counted from 1. */
export function showRegel(positie: number, soort: string): string {
  return `${soort} (${positie + 1})`;
}
