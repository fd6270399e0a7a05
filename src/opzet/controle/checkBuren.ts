import type { Burenparen } from '../../gebied/index.js';
import type { Bevinding } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { createBevinding } from '../teksten/codes.js';

/** Whether the neighbours are those of other buurten: of the composed buurten in the table not one has a neighbour. */
export function checkBuren({ gebieden }: Kerncijfertabel, buren: Burenparen): Bevinding[] {
  const samengesteld = gebieden.filter(({ soort }) => soort === 'samengesteld').map(({ code }) => code);
  const bekend = new Set(buren.flat());
  if (samengesteld.length === 0 || samengesteld.some((code) => bekend.has(code))) return [];
  const params = { aantal: samengesteld.length };
  return [createBevinding('waarschuwing', 'opzet.buren_van_andere_buurten', [], params)];
}
