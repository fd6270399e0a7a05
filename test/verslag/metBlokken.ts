import { Datum } from 'buurtaanpak/kern';
import type { Verslag, Verslagblok } from 'buurtaanpak/verslag';

/** A verslag of these blocks, with one source `model`. */
export const metBlokken = (blokken: readonly Verslagblok[], meer: Partial<Verslag> = {}): Verslag => ({
  soort: 'verslag',
  versie: 2,
  taal: 'nl',
  titel: 'Een stuk',
  vermeldingen: [],
  peildatum: Datum.parse('2027-09-01'),
  bronnen: [{ id: 'model', naam: 'Model' }],
  onthulling: { regel: 'alles_getoond' },
  blokken,
  ...meer,
});
