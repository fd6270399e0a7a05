import type { Verslag } from 'buurtaanpak/verslag';

/** Says at the head of a piece what in it is real and what is not. Each block moves up a place, so each place that is named does too. */
export const zegVerzonnen = (verslag: Verslag, zinnen: readonly string[]): Verslag => ({
  ...verslag,
  vermeldingen: verslag.vermeldingen.map((een) => {
    const [blokken = 'blokken', plek, ...rest] = een.blok;
    return { ...een, blok: [blokken, Number(plek) + 1, ...rest] };
  }),
  blokken: [{ soort: 'alinea', tekst: [{ soort: 'tekst', waarde: zinnen.join(' ') }] }, ...verslag.blokken],
});
