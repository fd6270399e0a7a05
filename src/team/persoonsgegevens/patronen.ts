/** A kind of personal data that can be told from its form alone. A name cannot. */
export type Persoonsgegevensoort = 'email' | 'telefoonnummer' | 'bsn' | 'iban' | 'adres';

/** A piece of personal data in a text: its kind and where it stands (`van` included, `tot` not, in UTF-16 units). */
export interface Vondst {
  readonly soort: Persoonsgegevensoort;
  readonly van: number;
  readonly tot: number;
}

/**
 * The eleven-test of the burgerservicenummer: 9 times the first digit plus 8 times the second … plus 2 times the eighth minus the
 * ninth is a multiple of 11 (Besluit burgerservicenummer). Eight digits get a leading zero; only zeros is nobody.
 */
export function isElfproef(cijfers: string): boolean {
  if (!/^\d{8,9}$/.test(cijfers) || /^0+$/.test(cijfers)) return false;
  const negen = cijfers.padStart(9, '0');
  let som = 0;
  for (let i = 0; i < 9; i++) som += Number(negen[i]) * (i === 8 ? -1 : 9 - i);
  return som % 11 === 0;
}

/** ISO 13616: the first four characters to the end, letters to numbers from A = 10, and the remainder by 97 is 1. */
function isIban(tekst: string): boolean {
  const kaal = tekst.replace(/ /g, '');
  let rest = 0;
  for (const teken of kaal.slice(4) + kaal.slice(0, 4)) {
    const waarde = Number.parseInt(teken, 36);
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }
  return rest === 1;
}

const countDigits = (tekst: string) => tekst.replace(/\D/g, '').length;

/** Where a form stands in a text. */
type Plek = Pick<Vondst, 'van' | 'tot'>;

/**
 * E-mail addresses: a run of what may stand before the at sign, and a name with a point behind it. In two steps, as one expression
 * that looks for both can be slow on a long text that has neither.
 */
function* findEmail(tekst: string): Generator<Plek> {
  const domein = /[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/uy;
  for (const { 0: deel, index: van } of tekst.matchAll(/[\p{L}\d._%+'-]+@?/gu)) {
    domein.lastIndex = van + deel.length;
    const achter = deel.endsWith('@') ? domein.exec(tekst) : null;
    if (achter !== null) yield { van, tot: achter.index + achter[0].length };
  }
}

const STRAATNAMEN = ['straat', 'laan', 'weg', 'plein', 'hof', 'kade', 'gracht', 'singel', 'dijk', 'steeg', 'pad'];

/** A name that begins with a capital and ends as a street does, with a house number of at most five digits. */
function* findStraat(tekst: string): Generator<Plek> {
  for (const { 0: deel, 1: nummer = '', index: van } of tekst.matchAll(/[\p{L}'-]+(?: (\d+))?/gu)) {
    if (nummer === '' || nummer.length > 5 || !/^\p{Lu}/u.test(deel)) continue;
    const naam = deel.slice(0, -nummer.length - 1);
    if (STRAATNAMEN.some((eind) => naam.endsWith(eind))) yield { van, tot: van + deel.length };
  }
}

/** How a kind is found: by a form of bounded length, which `echt` may judge further, or by a function. */
type Patroon = { readonly soort: Persoonsgegevensoort } & (
  | { readonly vorm: RegExp; readonly echt?: (tekst: string) => boolean }
  | { readonly find: (tekst: string) => Iterable<Plek> }
);

function* findVorm(tekst: string, vorm: RegExp, echt: (tekst: string) => boolean = () => true): Generator<Plek> {
  for (const { 0: deel, index: van } of tekst.matchAll(vorm)) if (echt(deel)) yield { van, tot: van + deel.length };
}

const patronen: readonly Patroon[] = [
  { soort: 'email', find: findEmail },
  {
    soort: 'iban',
    vorm: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu,
    echt: isIban,
  },
  {
    // National (0…, ten digits) or international (+31…, 0031…), with the usual separators. Ten digits, so no date and no code.
    soort: 'telefoonnummer',
    vorm: /(?<![\p{L}\d+])(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?[1-9]|\(?0[1-9])(?:[ ().-]{0,2}\d){8}(?![\p{L}\d])/gu,
    echt: (tekst) => countDigits(tekst) >= 10,
  },
  {
    soort: 'bsn',
    vorm: /(?<![\p{L}\d])\d{9}(?![\p{L}\d])|(?<![\p{L}\d.-])\d{3}([ .-])\d{3}\1\d{3}(?![\p{L}\d])|(?<![\p{L}\d.-])\d{4}([ .])\d{2}\2\d{3}(?![\p{L}\d])/gu,
    echt: (tekst) => isElfproef(tekst.replace(/\D/g, '')),
  },
  { soort: 'adres', vorm: /(?<![\p{L}\d])[1-9]\d{3} ?[A-Z]{2}[ ,]{1,2}\d{1,5}(?![\p{L}\d])/gu },
  { soort: 'adres', find: findStraat },
];

/** All personal data in a text that can be told from its form, in the order in which it stands; of two that overlap, the first pattern. */
export function findVondsten(tekst: string): Vondst[] {
  const vondsten: Vondst[] = [];
  for (const patroon of patronen) {
    const { soort } = patroon;
    for (const { van, tot } of 'find' in patroon ? patroon.find(tekst) : findVorm(tekst, patroon.vorm, patroon.echt)) {
      if (!vondsten.some((eerder) => van < eerder.tot && eerder.van < tot)) vondsten.push({ soort, van, tot });
    }
  }
  return vondsten.sort((a, b) => a.van - b.van);
}
