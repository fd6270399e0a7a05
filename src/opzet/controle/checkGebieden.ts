import { Gebiedscode, getGemeentecode } from '../../gebied/index.js';
import type { Bevinding } from '../../kern/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { listGebiedscodes } from './listGebiedscodes.js';

/** What a run adds to a code for a part of a buurt (`BU00802001-01`), and for a buurt that it composes within a wijk (`WK008020-001`). */
const VOLGNUMMER = /-\d{2,}$/;

/**
 * The areas that the opzet names: each has the form of a code, and lies in one of its gemeenten. Where a source has codes of its own, a
 * code may have any form; where buurten are composed, also that of a composed buurt.
 */
export function checkGebieden(opzet: Opzet): Bevinding[] {
  const bekend: readonly string[] = opzet.gemeenten.map(({ code }) => code);
  const vrij = opzet.bronnen.some((bron) => bron.soort === 'eigen' && bron.tabel.codes === 'vrij');
  return listGebiedscodes(opzet).flatMap(({ code: genoemd, pad }): Bevinding[] => {
    const code = opzet.samenstelling === undefined ? genoemd : genoemd.replace(VOLGNUMMER, '');
    if (!Gebiedscode.is(code)) {
      return vrij ? [] : [createBevinding('fout', 'opzet.gebied_ongeldig', pad, { code: genoemd })];
    }
    return bekend.includes(getGemeentecode(code))
      ? []
      : [createBevinding('fout', 'opzet.gebied_buiten_gemeenten', pad, { code: genoemd, bekend })];
  });
}
