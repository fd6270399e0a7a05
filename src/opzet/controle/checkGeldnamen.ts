import type { Bevinding, Pad } from '../../kern/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { suggest } from './suggest.js';

interface Naamplek {
  readonly naam: string;
  readonly pad: Pad;
}

/** Where kostendragers are named: by programmes, and by the keys that divide a contribution. */
function listKostendragers({ programmas, geld }: Opzet): Naamplek[] {
  return [
    ...programmas.flatMap(({ kostendragers = [] }, p) =>
      kostendragers.map((naam, k) => ({ naam, pad: ['programmas', p, 'kostendragers', k] })),
    ),
    ...(geld?.jaren ?? []).flatMap(({ bijdragen }, b) =>
      bijdragen.flatMap(({ verdeelsleutel }, i) =>
        typeof verdeelsleutel !== 'object'
          ? []
          : verdeelsleutel.map(({ kostendrager }, d) => ({
              naam: kostendrager,
              pad: ['geld', 'jaren', b, 'bijdragen', i, 'verdeelsleutel', d, 'kostendrager'],
            })),
      ),
    ),
  ];
}

/** Where parties are named: by kostendragers, and by who pays a contribution. */
function listPartijen({ geld }: Opzet): Naamplek[] {
  return [
    ...(geld?.kostendragers ?? []).map(({ partij }, k) => ({
      naam: partij,
      pad: ['geld', 'kostendragers', k, 'partij'],
    })),
    ...(geld?.jaren ?? []).flatMap(({ bijdragen }, b) =>
      bijdragen.map(({ partij }, i) => ({ naam: partij, pad: ['geld', 'jaren', b, 'bijdragen', i, 'partij'] })),
    ),
  ];
}

/** The kostendragers and parties that are named, beside those that are declared. */
export function checkGeldnamen(opzet: Opzet): Bevinding[] {
  const { geld, partijen = [] } = opzet;
  if (geld === undefined) return [];
  const { kostendragers = [] } = geld;
  const vreemd = (plekken: readonly Naamplek[], bekend: readonly { readonly id: string }[]) =>
    plekken.filter(({ naam }) => !bekend.some(({ id }) => id === naam));
  return [
    ...vreemd(listKostendragers(opzet), kostendragers).map(({ naam: kostendrager, pad }) =>
      suggest(
        kostendrager,
        kostendragers,
        (suggestie) =>
          createBevinding('fout', 'opzet.kostendrager_onbekend_suggestie', pad, { kostendrager, suggestie }),
        () => createBevinding('fout', 'opzet.kostendrager_onbekend', pad, { kostendrager }),
      ),
    ),
    // Without any party there is nothing to compare with, and that is told.
    ...(partijen.length === 0 ? [] : vreemd(listPartijen(opzet), partijen)).map(({ naam: partij, pad }) =>
      suggest(
        partij,
        partijen,
        (suggestie) => createBevinding('fout', 'opzet.partij_onbekend_suggestie', pad, { partij, suggestie }),
        () => createBevinding('fout', 'opzet.partij_onbekend', pad, { partij, bekend: partijen.map(({ id }) => id) }),
      ),
    ),
  ];
}
