import type { Verslag } from 'buurtaanpak/verslag';

/** Says at the head of a piece what in it is real and what is not. */
export const zegVerzonnen = (verslag: Verslag, zinnen: readonly string[]): Verslag => ({
  ...verslag,
  blokken: [{ soort: 'alinea', tekst: [{ soort: 'tekst', waarde: zinnen.join(' ') }] }, ...verslag.blokken],
});
