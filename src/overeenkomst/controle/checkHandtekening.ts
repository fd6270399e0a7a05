import type { Bevinding, Pad } from '../../kern/index.js';
import type { Handtekening, Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { createBevinding } from '../teksten/codes.js';

/**
 * Checks one signature: it must be of a party, in a function that signs for that party, by the named person, within the mandate and not
 * after the start.
 *
 * @param uiterlijk - the first day of the signed text; a later signature is too late
 */
export function checkHandtekening(
  { partijen }: Samenwerkingsovereenkomst,
  handtekening: Handtekening,
  pad: Pad,
  uiterlijk: string,
): Bevinding[] {
  const { functie, datum, persoon } = handtekening;
  const partij = partijen.find(({ id }) => id === handtekening.partij);
  if (partij === undefined)
    return [
      createBevinding('fout', 'overeenkomst.handtekening_geen_partij', [...pad, 'partij'], {
        partij: handtekening.partij,
      }),
    ];
  const ondertekenaar = partij.ondertekenaars.find((een) => een.functie === functie);
  if (ondertekenaar === undefined)
    return [
      createBevinding('fout', 'overeenkomst.handtekening_verkeerde_functie', [...pad, 'functie'], {
        partij: partij.id,
        functie,
        functies: partij.ondertekenaars.map((een) => een.functie),
      }),
    ];
  const uit: Bevinding[] = [];
  const { mandaat } = ondertekenaar;
  if (persoon !== undefined && ondertekenaar.persoon !== undefined && persoon !== ondertekenaar.persoon)
    uit.push(
      createBevinding('fout', 'overeenkomst.handtekening_ander_persoon', [...pad, 'persoon'], {
        partij: partij.id,
        functie,
      }),
    );
  if (mandaat !== undefined && datum < mandaat.van)
    uit.push(
      createBevinding('fout', 'overeenkomst.handtekening_voor_mandaat', [...pad, 'datum'], {
        partij: partij.id,
        functie,
        datum,
        van: mandaat.van,
      }),
    );
  if (mandaat?.tot !== undefined && datum > mandaat.tot)
    uit.push(
      createBevinding('fout', 'overeenkomst.handtekening_na_mandaat', [...pad, 'datum'], {
        partij: partij.id,
        functie,
        datum,
        tot: mandaat.tot,
      }),
    );
  if (datum > uiterlijk)
    uit.push(
      createBevinding('fout', 'overeenkomst.handtekening_na_begin', [...pad, 'datum'], {
        partij: partij.id,
        functie,
        datum,
        begin: uiterlijk,
      }),
    );
  return uit;
}
