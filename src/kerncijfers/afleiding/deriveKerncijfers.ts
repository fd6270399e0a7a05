import { roundGetal } from '../../kern/huis.js';
import { CATALOGUS } from '../catalogus/catalogus.js';
import { assignSleutels } from '../tabel/assignSleutels.js';
import { createKolom } from '../tabel/createKolom.js';
import type { Kerncijfer, Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { readCel } from '../tabel/readCel.js';
import { getTabelindex } from '../tabel/tabelindex.js';

function divide(teller: Kerncijfer, noemer: Kerncijfer): Kerncijfer {
  if ('reden' in teller) return teller;
  if ('reden' in noemer) return noemer;
  return noemer.waarde === 0
    ? { reden: 'niet_van_toepassing' }
    : { waarde: roundGetal((100 * teller.waarde) / noemer.waarde) };
}

/**
 * Adds the shares that follow from counts in the table: `percentage_65_plus` from `aantal_65_plus` and `aantal_inwoners`. The workbook
 * and OData publish counts, the map publishes shares; after this both can be scored in the same way. A share that the table already has
 * stays as published.
 *
 * @returns the table with more columns, at the end, in the order of the catalogue. A share keeps 12 significant digits. CBS rounds counts
 *   to fives, so a share of a small buurt is coarse. It is missing with the reason of its count, and `niet_van_toepassing` over 0
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
      const cellen = tabel.gebieden.map((_, rij) => divide(readCel(teller, rij), readCel(noemer, rij)));
      return [createKolom({ sleutel, figuur: sleutel, eenheid, bron, ...(periode && { periode }) }, cellen)];
    }),
  );
  return { ...tabel, kolommen: assignSleutels([...tabel.kolommen, ...erbij]) };
}
