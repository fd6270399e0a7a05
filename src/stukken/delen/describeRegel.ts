import type { Regel } from '../../selectie/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { countDecimalen } from './countDecimalen.js';
import type { Lezer, Plek } from './lezer.js';
import { meervoud } from './meervoud.js';

/** The numbers of a rule with a minimum, a maximum, or both. */
function describeGrenzen(lezer: Lezer, plek: (veld: string) => Plek, velden: readonly string[]): Verslagtekst {
  return velden.flatMap((veld, i) => [
    ...(i > 0 ? [' en '] : []),
    ...composeTekst`${/minimaal|van/.test(veld) ? 'minstens' : 'hoogstens'} ${lezer.getal(plek(veld))}`,
  ]);
}

/**
 * One rule in words for residents.
 *
 * @param plek - the place of a part of the rule
 */
export function describeRegel(lezer: Lezer, regel: Regel, plek: (...pad: (string | number)[]) => Plek): Verslagtekst {
  switch (regel.soort) {
    case 'vast': {
      const wie = composeTekst`Eén buurt was vooraf al gekozen.`;
      return regel.motief === undefined ? wie : [...wie, ...composeTekst` De reden: ${lezer.tekst(plek('motief'))}`];
    }
    case 'uitgesloten': {
      const geteld = lezer.getal({ ...plek('codes'), bewerking: 'lengte' });
      const aantal = { ...geteld, groep: { naam: 'buurten die niet meedoen' } };
      const doen = meervoud(regel.codes.length, 'buurt doet', 'buurten doen');
      return composeTekst`${aantal} ${doen} niet mee. De reden: ${lezer.tekst(plek('motief'))}`;
    }
    case 'hoogstens_per_groep':
      return composeTekst`Er ${meervoud(regel.hoogstens, 'komt', 'komen')} hoogstens ${lezer.getal(plek('hoogstens'))} ${meervoud(regel.hoogstens, 'buurt', 'buurten')} uit ${regel.groepen === 'wijk' ? 'één wijk' : 'één groep'}.`;
    case 'niet_aangrenzend':
      return ['Gekozen buurten liggen niet naast elkaar.'];
    case 'liever_aangrenzend':
      return ['Gekozen buurten die naast elkaar liggen, krijgen samen extra punten.'];
    case 'samen':
      return ['Sommige buurten horen bij elkaar. Die worden allemaal gekozen, of geen van alle.'];
    case 'niet_samen':
      return ['Van sommige buurten mag er hoogstens één worden gekozen.'];
    case 'inwoners': {
      const velden = (['minimaal', 'maximaal'] as const).filter((veld) => regel[veld] !== undefined);
      return composeTekst`In alle gekozen buurten samen wonen ${describeGrenzen(lezer, plek, velden)} mensen.`;
    }
    case 'minimumscore':
      return composeTekst`Een gekozen buurt heeft minstens ${lezer.getal(plek('minimaal'), countDecimalen(regel.minimaal, 3))} punten.`;
    case 'aantal_met': {
      const { aantal } = regel;
      const hoeveel =
        typeof aantal === 'number'
          ? [lezer.getal(plek('aantal'))]
          : describeGrenzen(lezer, (veld) => plek('aantal', veld), ['van', 'tot']);
      return composeTekst`Van de gekozen buurten ${aantal === 1 ? 'past' : 'passen'} er ${hoeveel} bij een extra afspraak.`;
    }
  }
}
