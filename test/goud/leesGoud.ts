import { readFileSync } from 'node:fs';

/** The documents or events of a golden file. */
export function leesGoud(bestand: string): readonly object[] {
  const inhoud: object | readonly object[] = JSON.parse(readFileSync(new URL(bestand, import.meta.url), 'utf8'));
  return Array.isArray(inhoud) ? inhoud : [inhoud];
}
