/** Nouns of codes that take 'het'; a word that ends in one takes it too (taakveld). Any other takes 'de'. */
const HET =
  /(?:aantal|adres|addendum|anker|bedrag|begin|besluit|bewijs|cijfer|contact|criterium|deel|document|doel|einde|formulier|gebied|getal|gewicht|\bid|jaar|kenmerk|mandaat|maximum|minimum|moment|nummer|oordeel|paar|plan|project|programma|punt|quotum|tarief|team|thema|type|totaal|veld|verschil|vierkant|zaad)$/;

/** Nouns in the plural. */
const MEER = /(?:en|as|els|ies|ores|eams|sten|criteria|quota)$/;

const toSet = (woorden: string): ReadonlySet<string> => new Set(woorden.split(' '));

/** What is said of the noun before it, with 'is' or 'zijn'. */
const EIGENSCHAPPEN = toSet(
  'ongeldig onbekend dubbel leeg nul negatief positief oneindig omgekeerd onvolledig onmogelijk onbewezen onbeslist onvindbaar meerduidig tegenstrijdig tegengesteld constant overbodig overschreden gewijzigd gestopt gelijk groot klein hoog laag laat diep vroeg kort lang verlopen verjaard achterstallig afgebroken beeindigd opgeschort vervangen gekozen uitgetreden ondertekend verkeerd',
);

/** Words that go with a property: te laat, niet gekozen. */
const NADRUK = toSet('al niet te');

/** What is wrong with the noun before it, as a verb. */
const WERKWOORDEN = [
  'ontbreekt',
  'ontbreken',
  'verschilt',
  'verschillen',
  'overlappen',
  'botst',
  'past niet',
  'klopt niet',
  'tellen niet op',
  'telt anders',
  'wijkt af',
  'wijken af',
  'laat over',
  'loopt',
  'loopt door',
  'loopt terug',
  'doet niet mee',
  'kan niet',
];

/** After a noun: what is there and may not be there, such as a kostendrager zonder buurt. */
const VOORZETSELS = toSet('zonder buiten boven onder na voor');

/** The noun and what is said of it, when the words end in a property. */
function splitEigenschap(woorden: readonly string[]): readonly [onderwerp: string, eigenschap: string] | undefined {
  const [laatste = '', voorlaatste = ''] = [...woorden].reverse();
  if (!EIGENSCHAPPEN.has(laatste)) return undefined;
  const begin = woorden.length - (NADRUK.has(voorlaatste) ? 2 : 1);
  const [eerste = 'te'] = woorden.slice(0, begin);
  return NADRUK.has(eerste) ? undefined : [woorden.slice(0, begin).join(' '), woorden.slice(begin).join(' ')];
}

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
  const delen = woorden.split(' ');
  const [naam = '', tweede = ''] = delen;
  const gesplitst = splitEigenschap(delen);
  if (gesplitst !== undefined) {
    const [onderwerp, eigenschap] = gesplitst;
    return toZin(`${withLidwoord(onderwerp)} ${isMeer(onderwerp) ? 'zijn' : 'is'} ${eigenschap}`);
  }
  if (WERKWOORDEN.some((einde) => woorden.endsWith(` ${einde}`)))
    return toZin(`${withLidwoord(naam)}${woorden.slice(naam.length)}`);
  if (delen.length < 3) return `Er is iets mis: ${woorden}`;
  if (naam === 'te' && (tweede === 'veel' || tweede === 'weinig'))
    return `Er ${woorden.endsWith(' werk') ? 'is' : 'zijn'} ${woorden}`;
  if (!VOORZETSELS.has(tweede)) return `Er is iets mis: ${woorden}`;
  if (isMeer(naam)) return `Er zijn ${woorden}`;
  return `Er is ${/^(?:be|ge|terug).+[dtn]$/.test(naam) ? '' : 'een '}${woorden}`;
}
