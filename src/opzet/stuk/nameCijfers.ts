import { nameFiguur, splitSleutel } from '../../kerncijfers/huis.js';
import { Cijfersleutel } from '../../kerncijfers/index.js';
import type { Opzet } from '../model/opzet.js';
import { listCijfers } from '../vertaling/listCijfers.js';

/** A figure with its name for readers: 'Eenzaam (65 jaar en ouder)', 'Aantal inwoners in 2024'. */
export interface Cijfernaam {
  readonly sleutel: string;
  readonly naam: string;
}

const AFGELEID = /^(groei|trend)_(.+)$/;

/** A key without its year. A text that is no key stays as it is. */
function dropJaar(sleutel: string): string {
  const { jaar: _, ...delen } = splitSleutel(sleutel);
  return Cijfersleutel.is(sleutel) ? Cijfersleutel.format(delen) : sleutel;
}

/** The name of a figure that the catalogue does not know: that of its column, or its key in a long table; with what was made of it. */
function nameEigen(opzet: Opzet, sleutel: string): string | undefined {
  for (const bron of opzet.bronnen) {
    if (bron.soort === 'eigen') {
      const kolom = bron.tabel.kolommen.find((een) => dropJaar(een.sleutel) === sleutel);
      if (kolom !== undefined) return kolom.kolom;
    } else if (bron.soort === 'lang' && bron.sleutels.some((een) => dropJaar(een) === sleutel)) return sleutel;
  }
  const [, maat, basis] = AFGELEID.exec(sleutel) ?? [];
  const naam = basis === undefined ? undefined : nameEigen(opzet, basis);
  return naam === undefined ? undefined : `${naam} (${maat})`;
}

/**
 * The names of the figures that an opzet uses, in order of their keys: by the catalogue with their dimensions in words, else by their own
 * source; with the year when the key has one. A figure that no source has is left out, and so is one that is called as its own column.
 */
export function nameCijfers(opzet: Opzet): Cijfernaam[] {
  const sleutels = [...new Set(listCijfers(opzet).map(({ cijfer }) => cijfer))].sort();
  return sleutels.flatMap((sleutel) => {
    const { jaar } = splitSleutel(sleutel);
    const gewoon = dropJaar(sleutel);
    const naam = nameFiguur(gewoon, 'nl') ?? nameEigen(opzet, gewoon);
    if (naam === undefined || naam === sleutel) return [];
    return [{ sleutel, naam: jaar === undefined ? naam : `${naam} in ${jaar}` }];
  });
}
