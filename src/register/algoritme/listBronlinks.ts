import type { Routekaart } from '../../routekaart/index.js';
import type { Registerlink } from './algoritmeregistratie.js';
import type { Bronnen } from './describeBronnen.js';

/** The name of a CBS table has this form, and such a table has its own page. */
const CBS_TABEL = /^\d{5}[A-Z]{3}$/;

/** The pages of the published tables that a Routekaart reads, each once. */
export function listBronlinks({ criteria }: Routekaart, bronnen: Bronnen): Registerlink[] {
  const tabellen = new Map<string, Registerlink>();
  for (const { bron } of criteria) {
    const bekend = bron.soort === 'kerncijfer' ? bronnen.get(bron.sleutel) : undefined;
    if (bekend === undefined || bekend.naam !== 'CBS' || !CBS_TABEL.test(bekend.tabel)) continue;
    tabellen.set(bekend.tabel, {
      title: `CBS ${bekend.tabel} (${bekend.jaar})`,
      link: `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${bekend.tabel}`,
    });
  }
  return [...tabellen.values()];
}
