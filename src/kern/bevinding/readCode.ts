/** Nouns of codes that take 'het'; a word that ends in one takes it too (taakveld). Any other takes 'de'. */
const HET =
  /(?:aantal|adres|addendum|anker|bedrag|begin|besluit|bewijs|cijfer|contact|criterium|deel|document|doel|einde|formulier|gebied|getal|gewicht|\bid|jaar|kenmerk|mandaat|maximum|minimum|moment|nummer|oordeel|paar|plan|project|programma|punt|quotum|tarief|team|thema|totaal|veld|verschil|vierkant|zaad)$/;

/** Nouns in the plural. */
const MEER = /(?:en|as|els|ies|ores|eams|sten|criteria|quota)$/;

/** What is said of the noun before it, with 'is' or 'zijn'. */
const EIGENSCHAP =
  /^([a-z]+(?: [a-z]+)*?) ((?:al |niet |te )?(?:ongeldig|onbekend|dubbel|leeg|nul|negatief|positief|oneindig|omgekeerd|onvolledig|onmogelijk|onbewezen|onbeslist|onvindbaar|meerduidig|tegenstrijdig|tegengesteld|constant|overbodig|overschreden|gewijzigd|gestopt|gelijk|groot|klein|hoog|laag|laat|diep|vroeg|kort|lang|verlopen|verjaard|achterstallig|afgebroken|beeindigd|opgeschort|vervangen|gekozen|uitgetreden|ondertekend))$/;

/** A verb that says what is wrong with the noun before it. */
const WERKWOORD =
  /^[a-z]+(?: [a-z]+)* (?:ontbreekt|ontbreken|verschilt|verschillen|overlappen|botst|past niet|klopt niet|tellen niet op|telt anders|wijkt af|wijken af|laat over|loopt|loopt door|loopt terug|doet niet mee|kan niet)$/;

/** What is there and may not be there: a kostendrager zonder buurt, te veel waarden. */
const AANWEZIG = /^(te (?:veel|weinig) .+|([a-z]+) (?:zonder|buiten|boven|onder|na|voor) .+)$/;

/**
 * The words of a code as a Dutch sentence without its full stop: 'Het veld ontbreekt' of `kern.veld_ontbreekt`. The words are those of the
 * code; what stands between them is guessed from a few lists, so that no table of texts is bundled with every function that can refuse.
 */
export function readCode(code: string): string {
  const woorden = code
    .slice(code.indexOf('.') + 1)
    .replace(/_suggestie$/, '')
    .replaceAll('_', ' ');
  const isMeer = (naam: string) => MEER.test(naam);
  const withLidwoord = (naam: string) => `${!isMeer(naam) && HET.test(naam) ? 'het' : 'de'} ${naam}`;
  const toZin = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;
  if (woorden.endsWith(' notatie')) return `De notatie van ${withLidwoord(woorden.slice(0, -8))} klopt niet`;
  const [, onderwerp, eigenschap] = EIGENSCHAP.exec(woorden) ?? [];
  if (onderwerp !== undefined && !/^(?:te|niet|al)\b/.test(onderwerp))
    return toZin(`${withLidwoord(onderwerp)} ${isMeer(onderwerp) ? 'zijn' : 'is'} ${eigenschap}`);
  const [naam = ''] = woorden.split(' ');
  if (WERKWOORD.test(woorden)) return toZin(`${withLidwoord(naam)}${woorden.slice(naam.length)}`);
  const [, aanwezig, wat] = AANWEZIG.exec(woorden) ?? [];
  if (aanwezig !== undefined)
    return wat === undefined || isMeer(wat)
      ? `Er zijn ${aanwezig}`
      : `Er is ${/^(?:be|ge|terug).+[dtn]$/.test(wat) ? '' : 'een '}${aanwezig}`;
  return `Er is iets mis: ${woorden}`;
}
