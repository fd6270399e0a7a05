import type { Bevinding } from '../../../kern/index.js';
import type { Kerncijfertabel } from '../../../kerncijfers/index.js';
import type { Beoordeling, Routekaart } from '../../../routekaart/index.js';
import { listGevraagd } from '../../formulier/listGevraagd.js';
import type { Opzet } from '../../model/opzet.js';
import { createBevinding } from '../../teksten/codes.js';

/** So many buurten are named. */
const GENOEMD = 5;

/** The criteria of which the judgements come from fewer roles than they need. Without any judgement the scores tell it. */
function checkRollen({ criteria }: Routekaart, rijen: readonly Beoordeling[]): Bevinding[] {
  return criteria.flatMap(({ id, bron }, c) => {
    const rollen = [...new Set(rijen.filter(({ criterium }) => criterium === id).map(({ rol }) => rol))];
    const minimum = bron.soort === 'beoordeling' ? (bron.minimumRollen ?? 1) : 0;
    if (rollen.length === 0 || rollen.length >= minimum) return [];
    return [createBevinding('fout', 'opzet.rollen_ontbreken', ['criteria', c], { criterium: id, minimum, rollen })];
  });
}

/**
 * What the judgements for a Routekaart do not cover: criteria with too few roles, which get no value anywhere (fout), and buurten of its
 * programmes that nobody judged (waarschuwing).
 */
export function checkDekking(
  opzet: Opzet,
  routekaart: Routekaart,
  rijen: readonly Beoordeling[],
  tabel: Kerncijfertabel,
): Bevinding[] {
  const gevraagd = listGevraagd(opzet).find((een) => een.routekaart.id === routekaart.id);
  if (gevraagd === undefined) return [];
  const buurten = tabel.gebieden.filter(
    ({ soort, gemeente = '' }) => soort === 'buurt' && gevraagd.gemeenten.includes(gemeente),
  );
  const beoordeeld = new Set(rijen.map(({ buurt }) => buurt));
  const zonder = buurten.flatMap(({ code }) => (beoordeeld.has(code) ? [] : [code]));
  const params = { aantal: zonder.length, totaal: buurten.length, buurten: zonder.slice(0, GENOEMD) };
  return [
    ...checkRollen(routekaart, rijen),
    ...(zonder.length === 0 ? [] : [createBevinding('waarschuwing', 'opzet.buurten_zonder_oordeel', [], params)]),
  ];
}
