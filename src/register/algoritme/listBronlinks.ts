import type { Registerlink } from './algoritmeregistratie.js';
import { mapBronnen } from './mapBronnen.js';
import type { Registerbasis } from './registergrond.js';

/** The name of a CBS table has this form, and such a table has its own page. */
const CBS_TABEL = /^\d{5}[A-Z]{3}$/;

/** The pages of the published tables that Routekaarten read, each table and year once. */
export function listBronlinks({ routekaarten, kolommen = [] }: Registerbasis): Registerlink[] {
  const tabellen = new Map<string, Registerlink>();
  for (const routekaart of routekaarten) {
    for (const { naam, tabel, jaar } of mapBronnen(routekaart, kolommen).values()) {
      if (naam !== 'CBS' || !CBS_TABEL.test(tabel)) continue;
      tabellen.set(`${tabel} ${jaar}`, {
        title: `CBS ${tabel} (${jaar})`,
        link: `https://opendata.cbs.nl/statline/#/CBS/nl/dataset/${tabel}`,
      });
    }
  }
  return [...tabellen.values()];
}
