import type { Pad } from '../../kern/index.js';
import type { Regel } from '../../selectie/index.js';
import type { Opzet } from '../model/opzet.js';
import { listWaar } from './listWaar.js';

/** A code of an area, and where it stands in the opzet. */
export interface Codeplek {
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
export function listGebiedscodes(opzet: Opzet): Codeplek[] {
  const { kenmerken = [], keuze, geld } = opzet;
  return [
    ...kenmerken.flatMap(({ gebieden }, k) => place(gebieden, ['kenmerken', k, 'gebieden'])),
    ...listWaar(opzet).flatMap(({ waar, pad }) => place(waar.gebieden, [...pad, 'gebieden'])),
    ...(keuze?.regels ?? []).flatMap((regel, r) => listVanRegel(regel, ['keuze', 'regels', r])),
    ...place(keuze?.voorrang, ['keuze', 'voorrang']),
    ...(geld?.jaren ?? []).flatMap(({ bijdragen }, b) =>
      bijdragen.flatMap(({ buurten }, i) => place(buurten, ['geld', 'jaren', b, 'bijdragen', i, 'buurten'])),
    ),
  ];
}
