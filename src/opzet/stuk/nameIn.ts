import type { Pad } from '../../kern/index.js';
import { CATALOGUS } from '../../kerncijfers/index.js';
import type { Naamsoort } from '../../register/huis.js';
import { op } from '../../stukken/huis.js';
import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import type { Opzetstuk } from './opzetstuk.js';

const CATALOGUSPLAATSEN: ReadonlyMap<string, number> = new Map(CATALOGUS.map(({ sleutel }, i) => [sleutel, i]));

/** A figure: the label of the catalogue, with the year of its source when the key ends in it; else the own column. */
function nameCijfer(stuk: Opzetstuk, id: string): Verslagtekst | undefined {
  const { lezer, opzet, hier } = stuk;
  const label = (plaats: number | undefined) =>
    plaats === undefined ? undefined : lezer.tekst(op('catalogus', plaats, 'label', 'nl'));
  const heel = label(CATALOGUSPLAATSEN.get(id));
  if (heel !== undefined) return [heel];
  for (const [b, bron] of opzet.bronnen.entries()) {
    if (bron.soort === 'eigen') {
      const k = bron.tabel.kolommen.findIndex(({ sleutel }) => sleutel === id);
      if (k >= 0) return [lezer.tekst(hier('bronnen', b, 'tabel', 'kolommen', k, 'kolom'))];
    } else if (id.endsWith(`_${bron.jaar}`)) {
      const zonder = label(CATALOGUSPLAATSEN.get(id.slice(0, -`_${bron.jaar}`.length)));
      if (zonder !== undefined) return composeTekst`${zonder} in ${lezer.jaar(hier('bronnen', b, 'jaar'))}`;
    }
  }
  return undefined;
}

function nameInLijst({ opzet, lezer, hier }: Opzetstuk, van: Exclude<Naamsoort, 'cijfer'>, id: string) {
  switch (van) {
    case 'programma': {
      const i = opzet.programmas.findIndex((een) => een.id === id);
      return i < 0 ? undefined : [lezer.tekst(hier('programmas', i, 'naam'))];
    }
    case 'kenmerk': {
      const i = (opzet.kenmerken ?? []).findIndex((een) => een.id === id);
      return i < 0
        ? undefined
        : [lezer.tekst(hier('kenmerken', i, opzet.kenmerken?.[i]?.naam === undefined ? 'id' : 'naam'))];
    }
    case 'gebied': {
      const i = opzet.gemeenten.findIndex((een) => een.code === id);
      return i < 0 ? undefined : [lezer.tekst(hier('gemeenten', i, 'naam'))];
    }
  }
}

/** The name of something in the opzet. A key that nobody has, or without a name, is shown from its own place. */
export function nameIn(stuk: Opzetstuk, van: Naamsoort, id: string, pad: Pad | undefined): Verslagtekst {
  const naam = van === 'cijfer' ? nameCijfer(stuk, id) : nameInLijst(stuk, van, id);
  if (naam !== undefined) return naam;
  return pad === undefined ? [`een onbekend ${van}`] : [stuk.lezer.tekst(stuk.hier(...pad))];
}
