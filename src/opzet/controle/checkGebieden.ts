import { Gebiedscode, getGemeentecode } from '../../gebied/index.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import type { Regel } from '../../selectie/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { listWaar } from './listWaar.js';

interface Codeplek {
  readonly code: string;
  readonly pad: Pad;
}

const place = (codes: readonly string[] | undefined, pad: Pad): Codeplek[] =>
  (codes ?? []).map((code, i) => ({ code, pad: [...pad, i] }));

function listVanRegel(regel: Regel, pad: Pad): Codeplek[] {
  if ('codes' in regel) return place(regel.codes, [...pad, 'codes']);
  if (regel.soort === 'vast') return [{ code: regel.code, pad: [...pad, 'code'] }];
  if (regel.soort !== 'hoogstens_per_groep' || regel.groepen === 'wijk') return [];
  return regel.groepen.flatMap(({ codes }, g) => place(codes, [...pad, 'groepen', g, 'codes']));
}

/** Every code of an area that the opzet names. */
function listCodes(opzet: Opzet): Codeplek[] {
  const { kenmerken = [], keuze } = opzet;
  return [
    ...kenmerken.flatMap(({ gebieden }, k) => place(gebieden, ['kenmerken', k, 'gebieden'])),
    ...listWaar(opzet).flatMap(({ waar, pad }) => place(waar.gebieden, [...pad, 'gebieden'])),
    ...(keuze?.regels ?? []).flatMap((regel, r) => listVanRegel(regel, ['keuze', 'regels', r])),
    ...place(keuze?.voorrang, ['keuze', 'voorrang']),
  ];
}

/**
 * The areas that the opzet names: each has the form of a code, and lies in one of its gemeenten. Where a source has codes of its own, a
 * code may have any form.
 */
export function checkGebieden(opzet: Opzet): Bevinding[] {
  const bekend: readonly string[] = opzet.gemeenten.map(({ code }) => code);
  const vrij = opzet.bronnen.some((bron) => bron.soort === 'eigen' && bron.tabel.codes === 'vrij');
  return listCodes(opzet).flatMap(({ code, pad }): Bevinding[] => {
    if (!Gebiedscode.is(code)) {
      return vrij ? [] : [createBevinding('fout', 'opzet.gebied_ongeldig', pad, { code })];
    }
    return bekend.includes(getGemeentecode(code))
      ? []
      : [createBevinding('fout', 'opzet.gebied_buiten_gemeenten', pad, { code, bekend })];
  });
}
