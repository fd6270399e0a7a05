import type { Pad } from '../../kern/index.js';
import type { Waar } from '../../selectie/index.js';
import type { Opzet } from '../model/opzet.js';
import { listReferenties } from '../vertaling/listReferenties.js';

/** A condition on buurten, and where it stands. */
export interface Waarplek {
  readonly waar: Waar;
  readonly pad: Pad;
}

/** Every condition on buurten: of reference sets, of quota, of all candidates, and of rules. */
export function listWaar({ programmas, keuze }: Pick<Opzet, 'programmas' | 'keuze'>): Waarplek[] {
  return [
    ...listReferenties(programmas),
    ...programmas.flatMap(({ quota }, p) =>
      quota.flatMap(({ waar }, q) =>
        waar === undefined ? [] : [{ waar, pad: ['programmas', p, 'quota', q, 'waar'] }],
      ),
    ),
    ...(keuze?.kandidaten === undefined ? [] : [{ waar: keuze.kandidaten, pad: ['keuze', 'kandidaten'] }]),
    ...(keuze?.regels ?? []).flatMap((regel, r) =>
      regel.soort === 'aantal_met' ? [{ waar: regel.waar, pad: ['keuze', 'regels', r, 'waar'] }] : [],
    ),
  ];
}
