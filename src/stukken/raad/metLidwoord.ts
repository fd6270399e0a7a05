import type { Tekstwaarde, Verslagtekst } from '../../verslag/index.js';

/** The article of the kinds of organisations that Dutch names with one, when the name begins with the kind itself. */
const LIDWOORDEN: readonly (readonly [begin: RegExp, lidwoord: string])[] = [
  [/^(?:ministerie|programmabureau|rijk|waterschap|college)\b/i, 'het '],
  [/^(?:gemeente|provincie|stichting|vereniging|co[öo]peratie|woningcorporatie)\b/i, 'de '],
];

/** The name of an organisation in the middle of a sentence: 'het ministerie van BZK', 'de gemeente Leeuwarden', but 'Buurkracht'. */
export function metLidwoord(naam: Tekstwaarde): Verslagtekst {
  const lidwoord = LIDWOORDEN.find(([begin]) => begin.test(naam.waarde))?.[1];
  return lidwoord === undefined ? [naam] : [lidwoord, naam];
}
