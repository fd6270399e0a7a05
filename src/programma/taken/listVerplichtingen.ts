import { compareDatums } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { findVroegEinde } from '../lees/findVroegEinde.js';
import type { GelezenDeelnemer } from '../lees/gelezen.js';
import type { Taak, Taakstand } from '../model/taak.js';
import { createTekst } from '../teksten/codes.js';

/** The last day on which a party has obligations: the agreement ends before its term, or the party leaves. */
function findEinde(gelezen: GelezenDeelnemer, wie: string): Datum | undefined {
  const weg = gelezen.stand.uitgetreden.flatMap(({ partij, laatsteDag }) => (partij === wie ? [laatsteDag] : []));
  return [...weg, findVroegEinde(gelezen) ?? []].flat().sort(compareDatums)[0];
}

/** The obligations of the text that counts. That they were met is recorded nowhere: after its period an obligation is over. */
export function listVerplichtingen(gelezen: GelezenDeelnemer): Taak[] {
  const { tekst, peildatum } = gelezen;
  return (tekst?.verplichtingen ?? []).map(({ id, wie, wat, periode: { van, tot } }) => {
    const einde = findEinde(gelezen, wie);
    const uiterlijk = einde !== undefined && einde < tot ? einde : tot;
    const vervallen = uiterlijk < van;
    const dag: Taakstand = peildatum < van ? 'komt' : peildatum > uiterlijk ? 'voorbij' : 'loopt';
    return {
      soort: 'verplichting',
      id,
      wie,
      wat: createTekst('programma.taak_verplichting', { wat }),
      van,
      uiterlijk: vervallen ? tot : uiterlijk,
      stand: vervallen ? 'vervallen' : dag,
    };
  });
}
