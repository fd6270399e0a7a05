import type { Bevinding, Pad } from '../../kern/index.js';
import type { Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { nameBijdrage } from '../vertaling/nameBijdrage.js';
import { suggest } from './suggest.js';

interface Naamplek {
  readonly naam: string;
  readonly pad: Pad;
}

/** Where kostendragers are named: by programmes, and by the keys that divide a contribution. */
function listKostendragers(programmas: Opzet['programmas'], { jaren }: Opzetgeld): Naamplek[] {
  return [
    ...programmas.flatMap(({ kostendragers = [] }, p) =>
      kostendragers.map((naam, k) => ({ naam, pad: ['programmas', p, 'kostendragers', k] })),
    ),
    ...jaren.flatMap(({ bijdragen }, b) =>
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

/** Where parties are named: by kostendragers, and by who pays and who gets a contribution. */
function listPartijen({ kostendragers = [], jaren }: Opzetgeld): Naamplek[] {
  return [
    ...kostendragers.map(({ partij }, k) => ({
      naam: partij,
      pad: ['geld', 'kostendragers', k, 'partij'],
    })),
    ...jaren.flatMap(({ bijdragen }, b) =>
      bijdragen.flatMap((bijdrage, i) =>
        (['van', 'naar'] as const).flatMap((veld) => {
          const naam = bijdrage[veld];
          return naam === undefined ? [] : [{ naam, pad: ['geld', 'jaren', b, 'bijdragen', i, veld] }];
        }),
      ),
    ),
  ];
}

/** Where programmes are named: by the contributions that pay for their buurten only. */
function listProgrammas({ jaren }: Opzetgeld): Naamplek[] {
  return jaren.flatMap(({ bijdragen }, b) =>
    bijdragen.flatMap(({ programmas = [] }, i) =>
      programmas.map((naam, p) => ({ naam, pad: ['geld', 'jaren', b, 'bijdragen', i, 'programmas', p] })),
    ),
  );
}

/** Where contributions are named: by the specifieke uitkering that covers them. */
function listGedekt({ jaren }: Opzetgeld): Naamplek[] {
  return jaren.flatMap(({ bijdragen }, b) =>
    bijdragen.flatMap((bijdrage, i) =>
      bijdrage.soort !== 'specifieke_uitkering'
        ? []
        : bijdrage.dekt.map((naam, d) => ({ naam, pad: ['geld', 'jaren', b, 'bijdragen', i, 'dekt', d] })),
    ),
  );
}

/** The kostendragers, parties, programmes and contributions that are named, beside those that are declared. */
export function checkGeldnamen(opzet: Opzet): Bevinding[] {
  const { geld, partijen = [] } = opzet;
  if (geld === undefined) return [];
  const { kostendragers = [] } = geld;
  const namen = geld.jaren.flatMap(({ bijdragen: eigen }) =>
    eigen.filter(({ soort }) => soort !== 'specifieke_uitkering').map(nameBijdrage),
  );
  const bijdragen = [...new Set(namen)].map((id) => ({ id }));
  const vreemd = (plekken: readonly Naamplek[], bekend: readonly { readonly id: string }[]) =>
    plekken.filter(({ naam }) => !bekend.some(({ id }) => id === naam));
  return [
    ...vreemd(listKostendragers(opzet.programmas, geld), kostendragers).map(({ naam: kostendrager, pad }) =>
      suggest(
        kostendrager,
        kostendragers,
        (suggestie) =>
          createBevinding('fout', 'opzet.kostendrager_onbekend_suggestie', pad, { kostendrager, suggestie }),
        () => createBevinding('fout', 'opzet.kostendrager_onbekend', pad, { kostendrager }),
      ),
    ),
    // Without any party there is nothing to compare with, and that is told.
    ...(partijen.length === 0 ? [] : vreemd(listPartijen(geld), partijen)).map(({ naam: partij, pad }) =>
      suggest(
        partij,
        partijen,
        (suggestie) => createBevinding('fout', 'opzet.partij_onbekend_suggestie', pad, { partij, suggestie }),
        () => createBevinding('fout', 'opzet.partij_onbekend', pad, { partij, bekend: partijen.map(({ id }) => id) }),
      ),
    ),
    ...vreemd(listProgrammas(geld), opzet.programmas).map(({ naam: programma, pad }) =>
      createBevinding('fout', 'opzet.programma_onbekend', pad, {
        programma,
        bekend: opzet.programmas.map(({ id }) => id),
      }),
    ),
    ...vreemd(listGedekt(geld), bijdragen).map(({ naam: bijdrage, pad }) =>
      suggest(
        bijdrage,
        bijdragen,
        (suggestie) => createBevinding('fout', 'opzet.bijdrage_onbekend_suggestie', pad, { bijdrage, suggestie }),
        () =>
          createBevinding('fout', 'opzet.bijdrage_onbekend', pad, { bijdrage, bekend: bijdragen.map(({ id }) => id) }),
      ),
    ),
  ];
}
