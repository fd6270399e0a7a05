import { roundGetal } from '../../kern/huis.js';
import { formatGetal, type Taal } from './formatGetal.js';

/** Units that are not written: a count says by its name what it counts, and classes and codes are no amounts. */
const KAAL = /^(?:aantal|klasse|code|index|score|punten)/;
/** Numbers that are names: without thousands or decimals. */
const NAMEN = ['postcode', 'jaar'];
const DUIZEND_EURO = ['1000 euro', '1 000 euro', '1.000 euro', 'x 1000 euro', 'x 1 000 euro', 'x 1.000 euro'];
const PERCENTAGES = ['percentage', 'procent', '%'];

const ENGELS: Readonly<Record<string, string>> = {
  personen: 'persons',
  procentpunt: 'percentage points',
  'procentpunt per jaar': 'percentage points a year',
  'per 1000 inwoners': 'per 1,000 inhabitants',
  'per huishouden': 'per household',
  'inwoners per km2': 'inhabitants per km2',
  'adressen per km2': 'addresses per km2',
};

/** A figure with its unit as people write it: € 131.000, 3%, 1.290, 1,2 km. At least two digits of a small number, else two decimals. */
export function formatWaarde(waarde: number, eenheid: string | undefined, taal: Taal): string {
  const soort = eenheid?.toLowerCase() ?? '';
  if (NAMEN.includes(soort)) return String(waarde);
  const getal = DUIZEND_EURO.includes(soort) ? roundGetal(waarde * 1000) : waarde;
  const grootte = Math.abs(getal);
  const decimalen = grootte > 0 && grootte < 0.1 ? Math.min(8, 1 - Math.floor(Math.log10(grootte))) : 2;
  const tekst = formatGetal(getal, taal, decimalen);
  if (DUIZEND_EURO.includes(soort) || soort === 'euro') return `€ ${tekst}`;
  if (PERCENTAGES.includes(soort)) return `${tekst}%`;
  if (eenheid === undefined || eenheid === '' || KAAL.test(soort)) return tekst;
  const woord = taal === 'nl' ? eenheid.replace('1000', '1.000') : (ENGELS[soort] ?? eenheid);
  return `${tekst} ${woord}`;
}
