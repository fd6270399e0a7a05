import type { Keuzezekerheid } from '../../programma/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Lezer, Plek } from './lezer.js';

/** A share of the draws in words. It says 0 or 100% only when that is exact. */
function describeKans(lezer: Lezer, kans: number, plek: Plek): Verslagtekst {
  if (kans === 0) return ['In geen van die keren'];
  if (kans === 1) return ['In al die keren'];
  if (kans < 0.005) return ['In minder dan één van de honderd keren'];
  if (kans >= 0.995) return ['In meer dan negenennegentig van de honderd keren'];
  return composeTekst`In ${lezer.percentage(plek)} van die keren`;
}

/** The certainty of a choice: how often the same choice comes out when what is uncertain is otherwise. */
export function describeZekerheid(
  lezer: Lezer,
  { kans, overlap }: Keuzezekerheid,
  plek: (veld: keyof Keuzezekerheid) => Plek,
): Verslagtekst {
  const keer = lezer.getal(plek('trekkingen'));
  const bleef =
    overlap >= 0.995
      ? [overlap === 1 ? 'bleven alle' : 'bleven bijna alle']
      : composeTekst`bleef ${lezer.percentage(plek('overlap'))} van de`;
  return [
    ...composeTekst`Er is ook ${keer} keer gerekend met keuzes of cijfers die anders hadden kunnen zijn. `,
    ...describeKans(lezer, kans, plek('kans')),
    ...composeTekst` kwamen precies deze buurten eruit. Gemiddeld ${bleef} gekozen buurten gekozen.`,
  ];
}
