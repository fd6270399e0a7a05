import { findVeld } from './findVeld.js';
import { getKop } from './getKop.js';
import type { Kop } from './kop.js';
import type { Rij } from './leesplan.js';
import { splitJaren } from './splitJaren.js';

/** Columns of the workbook about the area, which are not figures. */
const GEBIED = /^(?:gwb_?code(?:_?(?:8|10))?|regio|gm_naam|recs|jaar|ind_wb[izsz]?)\s*$/i;

/**
 * Reads the header of the CBS workbook Kerncijfers wijken en buurten: `gwb_code_10`, `regio`, `recs`, `a_inw`, … A copy with several years has
 * a column `jaar`.
 */
export function readKwbKop(alle: readonly Rij[], gevraagd: number | undefined): Kop {
  const kop = getKop(alle);
  const naam = findVeld(kop, 'regio');
  const velden = ['gwbcode10', 'gwbcode', 'gwbcode8'].flatMap((code) => findVeld(kop, code) ?? []);
  return {
    ...splitJaren(alle, findVeld(kop, 'jaar'), gevraagd),
    naamvorm: 'kwb',
    gebiedsvelden: velden.slice(0, 1).map((code) => ({ code, naam })),
    soortveld: findVeld(kop, 'recs'),
    wijzigingveld: findVeld(kop, 'indwbi', 'indwbz'),
    kolommen: kop.filter((veld) => !GEBIED.test(veld.trim())).map((veld) => ({ veld, naam: veld })),
  };
}
