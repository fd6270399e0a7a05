import {
  compareFinanciering,
  type Financieringsplan,
  type Financieringsvergelijking,
} from '../../financiering/index.js';
import { attempt } from '../../kern/huis.js';
import type { Opzetgegevens, Opzetuitkomst } from '../loop/uitkomst.js';
import type { Opzet } from '../model/opzet.js';
import { draftPlan } from '../vertaling/draftPlan.js';

/** The plan of a run. Without a choice it has none yet; then the money of the opzet is laid on days when it can be. */
function findPlan(opzet: Opzet, gegevens: Opzetgegevens, uitkomst: Opzetuitkomst): Financieringsplan | undefined {
  if (uitkomst.financieringsplan !== undefined) return uitkomst.financieringsplan;
  const { geld, overeenkomst } = opzet;
  const start = gegevens.start ?? overeenkomst?.start;
  if (geld === undefined || start === undefined) return undefined;
  const plan = attempt(() => draftPlan(opzet, geld, start));
  return plan.success ? plan.data : undefined;
}

/** Compares the money of two runs by begrotingsjaar, party and cost bearer; `undefined` when one of them has no plan. */
export function compareGeld(
  opzetten: { readonly voor: Opzet; readonly na: Opzet },
  gegevens: Opzetgegevens,
  { voor, na }: { readonly voor: Opzetuitkomst; readonly na: Opzetuitkomst },
): Financieringsvergelijking | undefined {
  const eerst = findPlan(opzetten.voor, gegevens, voor);
  const later = findPlan(opzetten.na, gegevens, na);
  return eerst === undefined || later === undefined ? undefined : compareFinanciering(eerst, later);
}
