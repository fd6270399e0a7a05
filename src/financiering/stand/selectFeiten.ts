import type { Verloopgebeurtenis } from '../verloop/geldverloop.js';
import type { Feit } from './stand.js';

type Soort = Verloopgebeurtenis['soort'];

/** The events of some kinds, in their order. */
export function selectFeiten<S extends Soort>(
  feiten: readonly Feit[],
  ...soorten: readonly S[]
): Feit<Extract<Verloopgebeurtenis, { readonly soort: S }>>[] {
  const gezocht: readonly Soort[] = soorten;
  return feiten.filter((feit): feit is Feit<Extract<Verloopgebeurtenis, { readonly soort: S }>> =>
    gezocht.includes(feit.gebeurtenis.soort),
  );
}
