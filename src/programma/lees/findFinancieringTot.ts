import { placePerioden } from '../../financiering/huis.js';
import { compareDatums } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Keuze } from '../model/keuze.js';
import { findLaatsteDag } from './findLaatsteDag.js';
import { findStart } from './findStart.js';
import { findVroegEinde } from './findVroegEinde.js';
import type { GelezenOvereenkomst } from './readOvereenkomst.js';

/** The buurt whose place a buurt took, and of that again, up to the first: the years of the place are counted from its start. */
function findEerste(buurt: string, { stand: { gestopt } }: GelezenOvereenkomst): string {
  const gezien = new Set<string>();
  let eerste = buurt;
  while (!gezien.has(eerste)) {
    gezien.add(eerste);
    eerste = gestopt.find(({ vervangenDoor }) => vervangenDoor?.buurt === eerste)?.buurt ?? eerste;
  }
  return eerste;
}

/**
 * The last day that the plan pays for in a buurt: of the years counted from its own start, an option only when it was taken. No later than
 * an end of the agreement before its term, or of the buurt. Absent: no text of the agreement is known.
 */
export function findFinancieringTot(
  buurt: string,
  keuze: Keuze | undefined,
  overeenkomst: GelezenOvereenkomst,
): Datum | undefined {
  const { stand, teksten, tekst } = overeenkomst;
  const eerste = findEerste(buurt, overeenkomst);
  const gekozen = keuze?.buurten.find((een) => een.buurt === eerste);
  const start = findStart(gekozen ?? { buurt: eerste }, stand, teksten);
  if (tekst === undefined || start === undefined) return undefined;
  const { financieringsplan } = tekst;
  const tot = zipRijen(financieringsplan.perioden, placePerioden(financieringsplan, start)).flatMap(
    ([{ optie, programmajaar }, periode]) =>
      optie === undefined || stand.opties.includes(programmajaar) ? [periode.tot] : [],
  );
  const einden = [findVroegEinde(overeenkomst) ?? [], findLaatsteDag(buurt, stand, teksten) ?? []].flat();
  return [...tot.sort(compareDatums).slice(-1), ...einden].sort(compareDatums)[0];
}
