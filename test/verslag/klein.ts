/** Small parts of a verslag, so that a test can compare what comes out as a whole. The source of a figure is `model`, as in `metBlokken`. */
import type { Bevinding, Ernst, Pad } from 'buurtaanpak/kern';
import type {
  Bewerking,
  Getalwaarde,
  Percentagewaarde,
  Tekstwaarde,
  Verslagblok,
  Verslagherkomst,
  Verslagtabel,
  Verslagtekst,
} from 'buurtaanpak/verslag';

export const uit = (bewerking: Bewerking, ...paden: readonly Pad[]): Verslagherkomst => ({
  bron: 'model',
  bewerking,
  paden,
});

export const getal = (waarde: number, meer: Partial<Getalwaarde> = {}): Getalwaarde => ({
  soort: 'getal',
  waarde,
  decimalen: 0,
  ...meer,
});

/** A number of people, with its origin or without. */
export const mensen = (waarde: number, herkomst?: Verslagherkomst): Getalwaarde =>
  getal(waarde, { personen: true, ...(herkomst === undefined ? {} : { herkomst }) });

export const procent = (waarde: number, meer: Partial<Percentagewaarde> = {}): Percentagewaarde => ({
  soort: 'percentage',
  waarde,
  decimalen: 0,
  ...meer,
});

export const woord = (waarde: string): Tekstwaarde => ({ soort: 'tekst', waarde });

export const alinea = (...tekst: Verslagtekst): Verslagblok => ({ soort: 'alinea', tekst });

/** A table with the columns a, b, c and so on. */
export const tabelVan = (rijen: Verslagtabel['rijen'], meer: Partial<Verslagtabel> = {}): Verslagtabel => ({
  id: 'klein',
  titel: 'Klein',
  kolommen: [...'abcdef'].slice(0, Math.max(1, ...rijen.map((rij) => rij.length))).map((sleutel) => ({
    sleutel,
    kop: sleutel.toUpperCase(),
  })),
  rijen,
  totaalrijen: [],
  totaalkolommen: [],
  ...meer,
});

export const inTabel = (rijen: Verslagtabel['rijen'], meer: Partial<Verslagtabel> = {}): Verslagblok => ({
  soort: 'tabel',
  tabel: tabelVan(rijen, meer),
});

/** A finding with a code of this room. */
export const meld = (ernst: Ernst, code: string, pad: Pad, params: Bevinding['params']): Bevinding => ({
  ernst,
  code: `verslag.${code}`,
  pad,
  params,
});

/** Identities that are easy to read: a path for a number in the source, and one with an `@` for a number of no source. */
export const SLEUTELS = {
  keyOf: (herkomst: Verslagherkomst | undefined, pad: Pad): string => {
    if (herkomst === undefined) return `@${pad.join('.')}`;
    const paden = herkomst.paden.map((een) => een.join('.')).join('+');
    return herkomst.bewerking === 'waarde' ? paden : `${herkomst.bewerking} ${paden}`;
  },
  partKey: (_: string, pad: Pad): string => pad.join('.'),
};
