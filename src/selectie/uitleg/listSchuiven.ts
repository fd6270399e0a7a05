import type { Aantal } from '../model/quotum.js';
import type { Eis, Verschuiving } from '../model/selectie.js';
import { rangeVanAantal } from '../vraagstuk/rangeVanAantal.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** A number of a question that can be made easier to meet, by whole units. */
export interface Schuif {
  readonly eis: Eis;
  readonly grens: Verschuiving['grens'];
  readonly was: number;
  /** 1 when the number grows, -1 when it shrinks. */
  readonly richting: 1 | -1;
  /** Units after which it asks nothing any more. */
  readonly ruimte: number;
}

function listAantal(eis: Eis, aantal: Aantal, n: number): Schuif[] {
  const { van, tot } = rangeVanAantal(aantal);
  return [
    { eis, grens: 'van', was: van, richting: -1, ruimte: van },
    { eis, grens: 'tot', was: tot, richting: 1, ruimte: n - tot },
  ];
}

/** The numbers of quota, of `hoogstens_per_groep` and of `aantal_met`, in the order of quota and rules. */
export function listSchuiven({ quota, regels, gebieden }: Vraagstuk): Schuif[] {
  const n = gebieden.length;
  const schuiven = [
    ...quota.flatMap(({ id, aantal }) => listAantal({ soort: 'quotum', quotum: id }, aantal, n)),
    ...regels.flatMap((regel, positie): Schuif[] => {
      const eis: Eis = { soort: 'regel', positie, regel };
      if (regel.soort === 'aantal_met') return listAantal(eis, regel.aantal, n);
      if (regel.soort !== 'hoogstens_per_groep') return [];
      return [{ eis, grens: 'hoogstens', was: regel.hoogstens, richting: 1, ruimte: n - regel.hoogstens }];
    }),
  ];
  return schuiven.filter(({ ruimte }) => ruimte > 0);
}
