import { patronen } from './patronen.js';
import { searchVondsten } from './searchVondsten.js';
import type { Vondst } from './vondst.js';

/** All personal data in a text that can be recognised by form. */
export function findVondsten(tekst: string): Vondst[] {
  return searchVondsten(tekst, patronen);
}
