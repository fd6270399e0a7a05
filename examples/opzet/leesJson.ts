import { readFileSync } from 'node:fs';
import { findRegel } from './findRegel.js';
import { stop } from './stop.js';

/** The text of a file, or a sentence that it is not there. */
export function leesTekst(bestand: string): string {
  try {
    return readFileSync(bestand, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return stop(`Het bestand ${bestand} bestaat niet of kan niet worden gelezen.`);
  }
}

/** What is in a JSON file, or a sentence with the line that is wrong. */
export function leesJson(bestand: string): unknown {
  const tekst = leesTekst(bestand);
  try {
    return JSON.parse(tekst);
  } catch {
    return stop(
      `Het bestand ${bestand} is geen JSON: op regel ${findRegel(tekst)} klopt iets niet. Kijk ook of er op de regel ervoor een komma ontbreekt.`,
    );
  }
}
