import type { Selectie } from 'buurtaanpak/selectie';
import { findVoorrang, sumAantallen } from './regels.js';
import { writeRegel } from './writeRegel.js';

/** The names of the area, and of the rules: a finding about a rule has its kind and place, such as `aantal_met (2)`. */
export function nameRegels(namen: ReadonlyMap<string, string>, { invoer }: Selectie): ReadonlyMap<string, string> {
  const regels = invoer.opties.regels ?? [];
  const voorrang = findVoorrang(regels, sumAantallen(invoer.quota));
  return new Map([
    ...namen,
    ...regels.map((regel, i) => {
      const eigen = i === voorrang && regel.soort === 'aantal_met' && typeof regel.aantal !== 'number';
      const naam = eigen ? `ten minste ${regel.aantal.van} in de wijken met voorrang` : writeRegel(regel, namen);
      return [`${regel.soort} (${i + 1})`, `‘${naam}’`] as const;
    }),
  ]);
}
