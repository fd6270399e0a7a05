import type { Verslag, Verslagblok, Verslagtabel } from 'buurtaanpak/verslag';

const inBlok = (blok: Verslagblok): Verslagtabel[] =>
  blok.soort === 'sectie' ? blok.blokken.flatMap(inBlok) : blok.soort === 'tabel' ? [blok.tabel] : [];

/** The tables of a piece, in reading order. */
export const listTabellen = ({ blokken }: Verslag): Verslagtabel[] => blokken.flatMap(inBlok);
