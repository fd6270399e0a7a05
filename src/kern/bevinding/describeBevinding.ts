import type { Bevinding } from './bevinding.js';
import { formatPad } from './formatPad.js';

/** Nouns of codes that take 'het'; a word made of one takes it too (taakveld). Any other takes 'de'. */
const HET =
  /(?:aantal|adres|addendum|anker|bedrag|begin|besluit|bewijs|cijfer|contact|contract|criterium|deel|document|doel|einde|formulier|gebied|getal|gewicht|id|jaar|kenmerk|mandaat|maximum|minimum|moment|nummer|oordeel|paar|plan|project|programma|punt|quotum|tarief|team|thema|totaal|veld|verschil|vierkant|zaad)$/;

/** Nouns in the plural, which take 'zijn'. */
const MEER = /(?:en|as|criteria|quota)$/;

/** What is said of the noun before it, with 'is'. */
const EIGENSCHAP =
  / ((?:al |niet |te )?(?:ongeldig|onbekend|dubbel|leeg|negatief|oneindig|omgekeerd|onvolledig|onmogelijk|onbewezen|onbeslist|onvindbaar|meerduidig|tegenstrijdig|constant|overbodig|gewijzigd|gestopt|gelijk|groot|klein|veel|hoog|laag|laat|diep|vroeg|kort|lang|ontvangen|beeindigd|opgeschort|vervangen|gekozen|ondertekend))$/;

/** A verb that says what is wrong with the noun before it. */
const WERKWOORD =
  /^[a-z]+(?: [a-z]+)* (?:ontbreekt|ontbreken|verschilt|verschillen|overlappen|botst|past niet|klopt niet|tellen niet op|wijkt af|wijken af|loopt|loopt door|loopt terug|doet niet mee|kan niet)$/;

const toZin = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

/** What is wrong, as a Dutch sentence made from the words of the code, without its full stop. */
function readCode(code: string): string {
  const woorden = code.slice(code.indexOf('.') + 1).replaceAll('_', ' ');
  const [heel = '', eigenschap = ''] = EIGENSCHAP.exec(woorden) ?? [];
  const onderwerp = heel === '' ? woorden : woorden.slice(0, -heel.length);
  const naam = heel === '' ? (woorden.split(' ')[0] ?? '') : onderwerp;
  if (heel === '' && !WERKWOORD.test(woorden)) return `Er is iets mis: ${woorden}`;
  const lidwoord = HET.test(naam) ? 'het' : 'de';
  return toZin(`${lidwoord} ${onderwerp}${heel === '' ? '' : ` ${MEER.test(naam) ? 'zijn' : 'is'} ${eigenschap}`}`);
}

/**
 * A finding as a Dutch sentence for a log: what, where, with which values, and the code. The sentence is made from the words of the code,
 * for a table of texts would then be bundled with every function.
 */
export function describeBevinding({ code, pad, params }: Omit<Bevinding, 'ernst'>): string {
  const waarden = Object.entries(params).map(([naam, waarde]) => {
    const tekst = Array.isArray(waarde) ? waarde.join(', ') : String(waarde);
    return `${naam}: ${tekst}`;
  });
  const plek = pad.length === 0 ? '' : ` bij ${formatPad(pad)}`;
  const met = waarden.length === 0 ? '' : ` (${waarden.join('; ')})`;
  return `${readCode(code)}${plek}${met} [${code}].`;
}
