import { CATALOGUS } from '../catalogus/catalogus.js';
import { createGemetenKolom } from '../interval/createGemetenKolom.js';
import { hasGrenzen } from '../interval/hasGrenzen.js';
import { readMeting } from '../interval/readMeting.js';
import { assignSleutels } from '../tabel/assignSleutels.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { divideMetingen } from './divideMetingen.js';

/**
 * Adds the shares that follow from counts in the table: `percentage_65_plus` from `aantal_65_plus` and `aantal_inwoners`. The workbook
 * and OData publish counts, the map publishes shares; after this both can be scored in the same way. A share that the table already has
 * stays as published.
 *
 * CBS rounds counts to fives, so a share of a small buurt is coarse. Where both counts say how exact they are, the share gets bounds: 35 of
 * 345 people is 10.1 %, and truly between 8.9 and 11.4 %. They are the lowest count in the highest whole and the other way round, and at most
 * 100; no narrower bounds hold every true share. See `getInterval`. A share of an estimated count (`geschat`) is estimated.
 *
 * Cost: n in the areas, for each share.
 *
 * @returns the table with more columns, at the end, in the order of the catalogue. A share keeps 12 significant digits; a bound is the
 *   double nearest to the exact one. A share is missing with the reason of its count, and `niet_van_toepassing` over 0
 * @throws DomeinFout `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { deriveKerncijfers, getKerncijfer, readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [{ gwb_code_10: 'BU00802001', regio: 'Stationsbuurt', recs: 'Buurt', a_inw: '800', a_65_oo: '200' }];
 * const tabel = deriveKerncijfers(readKerncijfers(rijen, { jaar: 2024 }).tabel);
 * getKerncijfer(tabel, 'BU00802001', 'percentage_65_plus'); // => { waarde: 25 }
 * ```
 */
export function deriveKerncijfers(tabel: Kerncijfertabel): Kerncijfertabel {
  const { figuren } = getTabelindex(tabel);
  const overIedereen = (figuur: string | undefined) =>
    (figuren.get(figuur ?? '') ?? []).filter(({ dimensies }) => dimensies === undefined);
  const erbij = CATALOGUS.flatMap(({ sleutel, eenheid, deel }) =>
    overIedereen(deel?.teller).flatMap((teller): Kerncijferkolom[] => {
      const { bron, periode } = teller;
      const zelfdeJaar = (kolom: Kerncijferkolom) => kolom.bron.jaar === bron.jaar;
      const noemer = overIedereen(deel?.noemer).find(zelfdeJaar);
      if (noemer === undefined || overIedereen(sleutel).some(zelfdeJaar)) return [];
      const metGrenzen = hasGrenzen(teller) && hasGrenzen(noemer);
      const cellen = tabel.gebieden.map((gebied, rij) =>
        divideMetingen(readMeting(teller, gebied, rij, metGrenzen), readMeting(noemer, gebied, rij, metGrenzen)),
      );
      const kop = { sleutel, figuur: sleutel, eenheid, bron, ...(periode && { periode }) };
      return [createGemetenKolom(kop, cellen, metGrenzen)];
    }),
  );
  return { ...tabel, kolommen: assignSleutels([...tabel.kolommen, ...erbij]) };
}
