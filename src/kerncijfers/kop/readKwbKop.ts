import { findVeld } from './findVeld.js';
import { getKop } from './getKop.js';
import { type Kop, zelfdeRij } from './kop.js';
import type { Rij } from './leesplan.js';

/** Columns of the workbook about the area, which are not figures. */
const GEBIED = /^(?:gwb_?code(?:_?(?:8|10))?|regio|gm_naam|recs|ind_wb[izsz]?)\s*$/i;

/** Reads the header of the CBS workbook Kerncijfers wijken en buurten: `gwb_code_10`, `regio`, `recs`, `a_inw`, … */
export function readKwbKop(rijen: readonly Rij[]): Kop {
  const kop = getKop(rijen);
  const naam = findVeld(kop, 'regio');
  const velden = ['gwbcode10', 'gwbcode', 'gwbcode8'].flatMap((code) => findVeld(kop, code) ?? []);
  return {
    rijen,
    getRijnummer: zelfdeRij,
    naamvorm: 'kwb',
    gebiedsvelden: velden.slice(0, 1).map((code) => ({ code, naam })),
    soortveld: findVeld(kop, 'recs'),
    wijzigingveld: findVeld(kop, 'indwbi', 'indwbz'),
    kolommen: kop.filter((veld) => !GEBIED.test(veld.trim())).map((veld) => ({ veld, naam: veld })),
  };
}
