import type { Opzet } from 'buurtaanpak/opzet';
import type { Cijfereis, Typischeis } from 'buurtaanpak/selectie';
import { buildVraag } from './buildVraag.js';
import { INWONERS } from './criteria.js';

/** The keys of all figures that an opzet uses, and the number of inhabitants, which the page shows. */
export function listSleutels(opzet: Opzet): readonly string[] {
  const { quota, opties } = buildVraag(opzet);
  const plekken: { readonly cijfers?: readonly Cijfereis[] | undefined; readonly typisch?: Typischeis | undefined }[] =
    [
      ...(opzet.kenmerken ?? []),
      ...quota.map(({ waar }) => waar ?? {}),
      ...(opties.regels ?? []).map((regel) => (regel.soort === 'aantal_met' ? regel.waar : {})),
    ];
  const criteria = opzet.routekaarten.flatMap((routekaart) => routekaart.criteria);
  return [
    ...new Set([
      INWONERS,
      ...criteria.flatMap(({ bron }) => (bron.soort === 'kerncijfer' ? [bron.sleutel] : [])),
      ...plekken.flatMap(({ cijfers = [], typisch }) => [
        ...cijfers.map(({ cijfer }) => cijfer),
        ...(typisch?.cijfers ?? []),
      ]),
    ]),
  ];
}
