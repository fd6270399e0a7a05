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

interface Patroon {
  readonly soort: Persoonsgegevensoort;
  readonly vorm: RegExp;
  readonly echt?: (tekst: string) => boolean;
}

const patronen: readonly Patroon[] = [
  { soort: 'email', vorm: /(?<![\p{L}\d._%+'-])[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
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
  {
    soort: 'adres',
    vorm: /(?<![\p{L}'-])\p{Lu}[\p{L}'-]*(?:straat|laan|weg|plein|hof|kade|gracht|singel|dijk|steeg|pad) \d{1,5}(?!\d)/gu,
  },
];

/** All personal data in a text that can be told from its form, in the order in which it stands; of two that overlap, the first pattern. */
export function findVondsten(tekst: string): Vondst[] {
  const vondsten: Vondst[] = [];
  for (const { soort, vorm, echt } of patronen) {
    for (const treffer of tekst.matchAll(vorm)) {
      const van = treffer.index;
      const tot = van + treffer[0].length;
      if (echt && !echt(treffer[0])) continue;
      if (!vondsten.some((eerder) => van < eerder.tot && eerder.van < tot)) vondsten.push({ soort, van, tot });
    }
  }
  return vondsten.sort((a, b) => a.van - b.van);
}
