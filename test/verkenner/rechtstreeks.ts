import { readFileSync } from 'node:fs';
import { type Kerncijfertabel, readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { type Regel, selectBuurten } from 'buurtaanpak/selectie';
import { parse } from 'csv-parse/sync';
import { CRITERIA } from '../../examples/verkenner/model/criteria.js';

/** The gemeente that the page begins with. */
export const LEEUWARDEN = 'GM0080';

/** The figures of a workbook, read without the page. */
export function leesTabel(pad: string): Kerncijfertabel {
  const rijen: unknown = parse(readFileSync(pad, 'utf8'), { bom: true, columns: true, delimiter: ';' });
  return readKerncijfers(rijen, { jaar: 2024 }).tabel;
}

/** What the library itself chooses for weights and numbers, without the page: to compare the page with. */
export function kiesRechtstreeks(
  tabel: Kerncijfertabel,
  gemeente: string,
  gewichten: Readonly<Record<string, number>>,
  { aantal, regels }: { readonly aantal: number; readonly regels: readonly Regel[] },
) {
  const buurten = selectKerncijfers(tabel, { soort: 'buurt', gemeente });
  const routekaart = Routekaart.create({
    id: 'rechtstreeks',
    naam: 'Rechtstreeks',
    dekking: 0.5,
    criteria: CRITERIA.map((criterium) => ({ ...criterium, gewicht: gewichten[criterium.id] ?? criterium.gewicht })),
  });
  const scores = scoreBuurten(routekaart, buurten, []);
  const inwoners = buurten.kolommen.find(({ sleutel }) => sleutel === 'aantal_inwoners')!.waarden;
  const gebieden = buurten.gebieden.map(({ code, naam, wijk }, rij) => ({
    code,
    naam,
    wijk,
    cijfers: { inwoners: Number.isNaN(inwoners[rij]) ? null : inwoners[rij]! },
  }));
  const selectie = selectBuurten(
    { 'de buurtaanpak': scores.buurten },
    [
      {
        id: 'q',
        naam: 'deze keuze',
        programma: 'de buurtaanpak',
        aantal,
        waar: { cijfers: [{ cijfer: 'inwoners', minimaal: 100 }] },
      },
    ],
    { gebieden, regels },
  );
  // A reason may name a wijk.
  const namen = new Map(tabel.gebieden.map(({ code, naam }) => [code, naam]));
  return { scores, selectie, namen };
}

/** At most so many in a wijk. */
export const perWijk = (hoogstens: number): Regel => ({ soort: 'hoogstens_per_groep', hoogstens, groepen: 'wijk' });
