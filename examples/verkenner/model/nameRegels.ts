import type { Selectie } from 'buurtaanpak/selectie';

/** The names of the area, and of the rules: a finding about a rule has its kind and place, such as `aantal_met (2)`. */
export function nameRegels(namen: ReadonlyMap<string, string>, { invoer }: Selectie): ReadonlyMap<string, string> {
  const regels = (invoer.opties.regels ?? []).map((regel, i) => {
    const sleutel = `${regel.soort} (${i + 1})`;
    if (regel.soort === 'hoogstens_per_groep') return [sleutel, `‘hoogstens ${regel.hoogstens} per wijk’`] as const;
    if (regel.soort !== 'aantal_met' || typeof regel.aantal === 'number') return [sleutel, sleutel] as const;
    return [sleutel, `‘ten minste ${regel.aantal.van} in de wijken met voorrang’`] as const;
  });
  return new Map([...namen, ...regels]);
}
