import type { Frequentie, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Lezer, Plek } from '../delen/lezer.js';

const WOORDEN: Readonly<Record<Frequentie['soort'], string>> = {
  geen: '',
  alle: '',
  minder_dan: 'minder dan ',
  meer_dan: 'meer dan ',
  ongeveer: 'ongeveer ',
  precies: '',
};

/** A share of the draws as people count: `in ongeveer 23 van de 100 berekeningen`. */
export function describeKeer(
  lezer: Lezer,
  { soort }: Pick<Frequentie, 'soort'>,
  plek: (veld: 'aantal' | 'van') => Plek,
  wat: string,
): Verslagtekst {
  const van = { ...lezer.getal(plek('van')), groep: { naam: wat } };
  if (soort === 'geen') return composeTekst`in geen van de ${van} ${wat}`;
  if (soort === 'alle') return composeTekst`in alle ${van} ${wat}`;
  const aantal = { ...lezer.getal(plek('aantal')), groep: { naam: wat, aantal: van } };
  return composeTekst`in ${WOORDEN[soort]}${aantal} van de ${van} ${wat}`;
}
