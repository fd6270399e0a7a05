import { findHuisnummers } from './findHuisnummers.js';
import { findVorm } from './findVorm.js';
import { readVoor } from './readVoor.js';
import type { Plek } from './vondst.js';

/** Pairs of letters that are also a unit or a word. After four digits they count as a postcode only when an address stands beside them. */
const GEEN_POSTCODE = new Set(
  (
    'ha mw kw gw tw wh wp gj mj kj tj kg mg km cm mm dm nm ml cl dl pk kb mb gb tb hz va kv ma kn pa ' +
    'en op in is of ik ze we je nu al er te om na de zo ja uw me af pm am st nr no tm eu cq ca dd wk jr zn vh mn bp'
  ).split(' '),
);
const ADRESWOORD =
  /(?:adres|postcode|woon|woont|wonen|woonachtig|huisnummer)[\p{L} :(]{0,12}$|\p{L}{4} \d{1,5}[a-z]?,? ?\(?$/iu;

/** Postcode and house number, also in small letters. */
function* findPostcodes(tekst: string): Generator<Plek> {
  yield* findVorm(
    tekst,
    /(?<![\p{L}\d.,-])[1-9]\d{3}[ -]?[a-z]{2}(?:[ ,/-]{0,3}|,? ?(?:huis)?(?:nr|no|nummer)\.? ?|,? ?\()[1-9]\d{0,4}(?![\p{L}\d]{2}|[.,:]\d)/giu,
    (deel, van) =>
      !GEEN_POSTCODE.has(deel.slice(4).replace(/^[ -]/, '').slice(0, 2).toLowerCase()) ||
      /n[ro]|nummer/i.test(deel.slice(6)) ||
      ADRESWOORD.test(readVoor(tekst, van, 40)),
  );
}

/** Addresses: a postcode or the name of a street, with a house number. */
export function* findAdressen(tekst: string): Generator<Plek> {
  yield* findPostcodes(tekst);
  yield* findHuisnummers(tekst);
}
