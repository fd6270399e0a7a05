import type { Bevinding } from '../../kern/index.js';
import type { Uitkomst } from '../../oplosser/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Heropend } from './reopenSelectie.js';

/** The uncertainties: one of both selections was not proven to be the best, or none was found within the budget. */
export function describeZekerheid(heropend: Heropend, code: string, uitkomst: Uitkomst): Bevinding[] {
  const { optimaal } = heropend.selectie.bewijs;
  if (uitkomst.toewijzing === undefined && !uitkomst.volledig) {
    return [createBevinding('waarschuwing', 'selectie.uitleg_onbeslist', [], { code })];
  }
  return optimaal && uitkomst.volledig
    ? []
    : [createBevinding('waarschuwing', 'selectie.uitleg_onbewezen', [], { code })];
}
