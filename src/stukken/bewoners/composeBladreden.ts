import type { Verslagblok } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { describeRegel } from '../delen/describeRegel.js';
import { alinea } from './alinea.js';
import type { Bladreden } from './buurtblad.js';
import type { Buurtstuk } from './buurtstuk.js';
import { describeBladregel } from './describeBladregel.js';
import { describeMotief } from './describeMotief.js';
import { somOp } from './somOp.js';

/** Why an equally good list went before the one with this buurt. */
function describeGelijk({ lezer, at }: Buurtstuk, reden: Extract<Bladreden, { soort: 'gelijk' }>, i: number) {
  const { doorslag, ander } = reden;
  const wie =
    ander === undefined
      ? ['Een lijst met uw buurt is precies even goed.']
      : composeTekst`Uw buurt en ${lezer.tekst(at('redenen', i, 'ander'))} kregen evenveel punten.`;
  const waarom: Readonly<Record<typeof doorslag, string>> = {
    loting: 'Daarom is er geloot. Uw buurt is niet ingeloot.',
    voorrang: 'Vooraf was afgesproken wie dan voorgaat. Uw buurt stond lager in die volgorde.',
    code: 'Vooraf was afgesproken wie dan voorgaat: de buurt met het laagste nummer.',
    onbeslist: 'De afspraken zeggen niet welke dan voorgaat.',
  };
  return [...wie, ` ${waarom[doorslag]}`];
}

/** One reason in paragraphs. */
export function composeBladreden(stuk: Buurtstuk, reden: Bladreden, i: number): Verslagblok[] {
  const { lezer, at } = stuk;
  switch (reden.soort) {
    case 'zonder_score': {
      const geen = 'Geen score is niet hetzelfde als een lage score.';
      if (reden.cijfers.length === 0) return alinea([`Uw buurt kreeg geen score. ${geen}`]);
      const namen = reden.cijfers.map((_, c) => lezer.tekst(at('redenen', i, 'cijfers', c)));
      return [...somOp(['Uw buurt kreeg geen score. Er ontbraken te veel gegevens:'], namen), ...alinea([geen])];
    }
    case 'uitgesloten':
      return alinea(
        ['De gemeente had afgesproken dat uw buurt niet meedoet.'],
        describeMotief(stuk, at('redenen', i, 'motief')),
        reden.gekozen ? ['Zonder die afspraak was uw buurt wel gekozen.'] : [],
      );
    case 'inwoners':
      return alinea(['Van uw buurt is niet bekend hoeveel mensen er wonen. Dat moest bekend zijn.']);
    case 'elders':
      // Places that the buurt does not fit stand together, as a list.
      return [];
    case 'score':
      // It stands beside the number of points that the buurt was short.
      return [];
    case 'regel':
      return alinea(describeBladregel(stuk, reden, ['redenen', i]));
    case 'regels': {
      const zinnen = reden.regels.map((regel, r) =>
        describeRegel(lezer, regel, (...pad) => at('redenen', i, 'regels', r, ...pad)),
      );
      return [
        ...alinea(['Deze afspraken samen hielden uw buurt tegen:']),
        { soort: 'lijst', genummerd: false, items: zinnen },
        ...alinea([
          reden.gevolg === 'gekozen'
            ? 'Zonder deze afspraken was uw buurt wel gekozen.'
            : 'Zonder deze afspraken had uw buurt gekozen kunnen worden.',
        ]),
      ];
    }
    case 'gelijk':
      return alinea(describeGelijk(stuk, reden, i));
    case 'onmogelijk':
      return alinea(['Er is geen lijst mogelijk met uw buurt erbij. Dat komt door de afspraken van de gemeente.']);
    case 'onbewezen':
      return alinea(['De computer heeft niet alles kunnen uitzoeken. Daarom weten wij de reden niet zeker.']);
  }
}
