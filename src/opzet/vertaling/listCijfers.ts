import type { Pad } from '../../kern/index.js';
import type { Waar } from '../../selectie/index.js';
import type { Opzet } from '../model/opzet.js';
import { listReferenties } from './listReferenties.js';

/** A figure that the opzet uses, and where it says so. */
export interface Cijfergebruik {
  readonly cijfer: string;
  readonly pad: Pad;
  /** All years of the figure are used, instead of one. */
  readonly alleJaren?: boolean;
}

const vanWaar = (waar: Waar | undefined, pad: Pad): Cijfergebruik[] => [
  ...(waar?.cijfers ?? []).map(({ cijfer }, c) => ({ cijfer, pad: [...pad, 'cijfers', c, 'cijfer'] })),
  ...(waar?.typisch?.cijfers ?? []).map((cijfer, c) => ({ cijfer, pad: [...pad, 'typisch', 'cijfers', c] })),
];

/** Every figure that the opzet uses, at every place: features, Routekaarten, reference sets, quota, candidates, rules and series. */
export function listCijfers({ kenmerken = [], routekaarten, programmas, keuze, reeksen = [] }: Opzet): Cijfergebruik[] {
  return [
    ...reeksen.map(({ sleutel }, r) => ({ cijfer: sleutel, pad: ['reeksen', r, 'sleutel'], alleJaren: true })),
    ...kenmerken.flatMap((kenmerk, k) => vanWaar({ cijfers: kenmerk.cijfers }, ['kenmerken', k])),
    ...routekaarten.flatMap(({ criteria }, r) =>
      criteria.flatMap(({ bron }, c) =>
        bron.soort === 'kerncijfer'
          ? [{ cijfer: bron.sleutel, pad: ['routekaarten', r, 'criteria', c, 'bron', 'sleutel'] }]
          : [],
      ),
    ),
    ...listReferenties(programmas).flatMap(({ waar, pad }) => vanWaar(waar, pad)),
    ...programmas.flatMap(({ quota }, p) =>
      quota.flatMap(({ waar }, q) => vanWaar(waar, ['programmas', p, 'quota', q, 'waar'])),
    ),
    ...vanWaar(keuze?.kandidaten, ['keuze', 'kandidaten']),
    ...(keuze?.regels ?? []).flatMap((regel, r) =>
      regel.soort === 'aantal_met' ? vanWaar(regel.waar, ['keuze', 'regels', r, 'waar']) : [],
    ),
  ];
}
