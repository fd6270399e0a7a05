import { findVeld } from './findVeld.js';
import { getKop } from './getKop.js';
import type { Kop } from './kop.js';
import type { Rij } from './leesplan.js';
import { normalizeNaam } from './normalizeNaam.js';
import { splitJaren } from './splitJaren.js';

/** Columns about the area or its outline, which are not figures. */
const GEBIED = new Set(
  'bucode bunaam wkcode wknaam gmcode gmnaam buurtcode buurtnaam wijkcode wijknaam gemeentecode gemeentenaam indwbi h2o water jrstatcode jaarstatcode jaar shapeleng shapearea shapelength geom geometry fid objectid id gid ogcfid x y indelingswijzigingwijkenenbuurten'.split(
    ' ',
  ),
);

/**
 * Reads the header of the attribute table of the CBS Wijk- en Buurtkaart (`BU_CODE`, `AANT_INW`) and of the PDOK service wijkenbuurten
 * (`buurtcode`, `aantal_inwoners`). A row is about the smallest area in it. Rows of several years become groups.
 */
export function readKaartKop(alle: readonly Rij[], vorm: 'kaart' | 'pdok', gevraagd: number | undefined): Kop {
  const kop = getKop(alle);
  const gebiedsvelden = (
    [
      ['bucode', 'bunaam', 'buurtcode', 'buurtnaam'],
      ['wkcode', 'wknaam', 'wijkcode', 'wijknaam'],
      ['gmcode', 'gmnaam', 'gemeentecode', 'gemeentenaam'],
    ] as const
  ).flatMap(([code, naam, lang, langeNaam]) => {
    const veld = findVeld(kop, code, lang);
    return veld === undefined ? [] : [{ code: veld, naam: findVeld(kop, naam, langeNaam) }];
  });
  return {
    ...splitJaren(alle, findVeld(kop, 'jaar', 'jrstatcode', 'jaarstatcode'), gevraagd),
    naamvorm: vorm,
    gebiedsvelden,
    wijzigingveld: findVeld(kop, 'indwbi', 'indelingswijzigingwijkenenbuurten'),
    kolommen: kop
      .filter((veld) => veld !== '' && !GEBIED.has(normalizeNaam(veld)))
      .map((veld) => ({ veld, naam: veld })),
  };
}
