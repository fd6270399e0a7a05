import { roundGetal } from '../../kern/huis.js';
import { readInterval } from '../interval/readInterval.js';
import type { Gebied } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import type { Jaarstand } from './bringJaar.js';
import type { Reeksjaar } from './reeks.js';

/** A tolerance for shares that add up to 1 but for rounding noise. */
const RUIS = 1e-9;

/** The figure of an area in a year. Below `minDekking` it is left out, with the share that was lost. */
export function readReeksjaar(
  { jaar, tabel, kolom, sporen }: Jaarstand,
  code: string,
  { minDekking }: { readonly minDekking: number },
): Reeksjaar {
  const rij = getTabelindex(tabel).rij.get(code);
  if (rij === undefined) return { jaar, reden: 'niet_geleverd' };
  const cel = readInterval(kolom, tabel.gebieden[rij] as Gebied, rij);
  if ('reden' in cel) return { jaar, reden: cel.reden };
  const spoor = sporen?.get(code);
  const weg = 1 - (spoor?.behouden ?? 1);
  const verloren = weg < RUIS ? 0 : roundGetal(weg);
  if (weg > 1 - minDekking + RUIS) return { jaar, reden: 'niet_geleverd', verloren };
  const geschat = spoor?.geschat ?? kolom.geschat?.[rij] === 1;
  const omgerekend = spoor !== undefined && !spoor.heel;
  return {
    jaar,
    waarde: cel.waarde,
    van: geschat ? 'geschat' : omgerekend ? 'omgerekend' : 'gemeten',
    verloren,
    ...(cel.soort === 'onbekend' ? {} : { onder: cel.onder, boven: cel.boven }),
  };
}
