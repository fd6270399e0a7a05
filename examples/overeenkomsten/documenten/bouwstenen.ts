import type { Conceptjaren } from 'buurtaanpak/financiering';
import { Gemeentecode, toTooi } from 'buurtaanpak/gebied';
import { Datum, euro } from 'buurtaanpak/kern';
import type { AnderePartij, Gemeentepartij } from 'buurtaanpak/overeenkomst';

/** The gemeente of an agreement. */
export interface Plaats {
  readonly naam: string;
  readonly code: string;
}

/** A gemeente that signs by its burgemeester and its secretaris. */
export function gemeente(id: string, { naam, code }: Plaats): Gemeentepartij {
  const gemeentecode: Gemeentecode = Gemeentecode.parse(code);
  return {
    rol: 'gemeente',
    id,
    naam: `gemeente ${naam}`,
    gemeentecode,
    tooi: toTooi(gemeentecode),
    ondertekenaars: [{ functie: 'burgemeester' }, { functie: 'secretaris' }],
  };
}

export const buurkracht: AnderePartij = {
  rol: 'uitvoerder',
  id: 'buurkracht',
  naam: 'Buurkracht',
  ondertekenaars: [{ functie: 'directeur' }],
};

/** The ministry shares in the costs and does not sign. */
export const bzk: AnderePartij = { rol: 'medefinancier', id: 'bzk', naam: 'ministerie van BZK', ondertekenaars: [] };

/** The first year, paid by the ministry: at least so much. */
export function jaarVanBzk(bedrag: number): Conceptjaren {
  return {
    programmajaren: [1],
    bijdragen: [{ van: 'bzk', bedrag: euro(bedrag), aard: 'ten_minste', doel: 'directe_kosten' }],
  };
}

export const dag = (tekst: string): Datum => Datum.parse(tekst);
