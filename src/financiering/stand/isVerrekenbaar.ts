import type { Bijdrage } from '../model/bijdrage.js';

/** Whether the payer gets the VAT of a contribution back, so that it is no cost. */
export function isVerrekenbaar({ btw }: Bijdrage): boolean {
  return btw !== undefined && btw.verwerking !== 'kostprijsverhogend';
}
