import type { Regel } from '../../selectie/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { describeRegel } from '../delen/describeRegel.js';
import type { Plek } from '../delen/lezer.js';
import { meervoud } from '../delen/meervoud.js';
import type { Bladreden } from './buurtblad.js';
import type { Buurtstuk } from './buurtstuk.js';
import { joinNamen } from './joinNamen.js';

type Regelreden = Extract<Bladreden, { readonly soort: 'regel' }>;

/** Who has the place that a rule leaves, in words that fit that rule. */
function describeHouders(regel: Regel, namen: Verslagtekst, aantal: number): Verslagtekst {
  if (aantal === 0) return [];
  switch (regel.soort) {
    case 'hoogstens_per_groep':
      return composeTekst`In ${regel.groepen === 'wijk' ? 'uw wijk' : 'uw groep'} ${meervoud(aantal, 'is', 'zijn')} dat: ${namen}.`;
    case 'niet_aangrenzend':
      return composeTekst`Naast uw buurt ${meervoud(aantal, 'ligt', 'liggen')}: ${namen}. Die ${meervoud(aantal, 'is', 'zijn')} gekozen.`;
    case 'vast':
    case 'niet_samen':
      return composeTekst`Gekozen ${meervoud(aantal, 'is', 'zijn')}: ${namen}.`;
    default:
      return composeTekst`Daarvoor ${meervoud(aantal, 'telt', 'tellen')}: ${namen}.`;
  }
}

/** A rule that keeps a buurt out: the rule, who has the place, and what would be without it. */
export function describeBladregel(
  { lezer, at }: Buurtstuk,
  { regel, gevolg, houders, hoger }: Regelreden,
  pad: readonly (string | number)[],
): Verslagtekst {
  const plek = (...veld: (string | number)[]): Plek => at(...pad, ...veld);
  // A rule that leaves out every buurt but one says little with names; more than so many do not fit in a sentence.
  const namen = houders.slice(0, 6).map((_, i) => lezer.tekst(plek('houders', i)));
  const wie = describeHouders(regel, joinNamen(namen), namen.length);
  const zonder =
    gevolg === 'gekozen'
      ? 'Zonder die afspraak was uw buurt wel gekozen.'
      : 'Zonder die afspraak had uw buurt gekozen kunnen worden.';
  const meer = hoger ? ['Uw buurt heeft meer punten dan sommige gekozen buurten. Toch is uw buurt niet gekozen. '] : [];
  const wat = describeRegel(lezer, regel, (...veld) => plek('regel', ...veld));
  return [...meer, ...wat, ...(wie.length === 0 ? [] : [' ', ...wie]), ` ${zonder}`];
}
