import { Datum } from 'buurtaanpak/kern';
import {
  decideOvereenkomst,
  evolveOvereenkomst,
  initialOvereenkomststaat,
  type Overeenkomstcommando,
  type Overeenkomstgebeurtenis,
  Samenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import { ruweOvereenkomst } from './overeenkomsten.js';

/** The agreement of the letter before anybody signed, changed as you like. */
export function concept(wijziging: Partial<Samenwerkingsovereenkomst> = {}): Samenwerkingsovereenkomst {
  const { handtekeningen: _, ...document } = ruweOvereenkomst();
  return { ...Samenwerkingsovereenkomst.parse(document), ...wijziging };
}

/** A command as a test writes it: the day and whatever it needs, which may be wrong on purpose. */
export const opdracht = (soort: Overeenkomstcommando['soort'], datum: string, inhoud: object = {}) =>
  ({ soort, datum: Datum.parse(datum), ...inhoud }) as Overeenkomstcommando;

/** Gives commands one after the other. */
export function leef(...commandos: readonly Overeenkomstcommando[]) {
  const gebeurtenissen: Overeenkomstgebeurtenis[] = [];
  let staat = initialOvereenkomststaat;
  for (const commando of commandos) {
    const nieuw = decideOvereenkomst(commando, staat);
    gebeurtenissen.push(...nieuw);
    staat = nieuw.reduce(evolveOvereenkomst, staat);
  }
  return { gebeurtenissen, staat };
}

export const tekenen = (datum: string) => [
  opdracht('onderteken', datum, { partij: 'leeuwarden', functie: 'burgemeester', persoon: 'p-1' }),
  opdracht('onderteken', datum, { partij: 'leeuwarden', functie: 'secretaris' }),
  opdracht('onderteken', datum, { partij: 'buurkracht', functie: 'directeur' }),
];

/** From draft to a running agreement. */
export const totLopend = (document = concept()) => [
  opdracht('stel_op', '2026-05-01', { document }),
  opdracht('bied_aan', '2026-06-01'),
  ...tekenen('2026-06-15'),
  opdracht('neem_in_werking', '2026-09-01'),
];

/** The state after commands, given(commands). */
export const na = (...commandos: readonly Overeenkomstcommando[]) => leef(...commandos).staat;
