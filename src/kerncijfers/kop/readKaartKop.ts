import { toCeltekst } from './celtekst.js';
import { findVeld } from './findVeld.js';
import { getKop } from './getKop.js';
import { type Kop, zelfdeRij } from './kop.js';
import type { Rij } from './leesplan.js';
import { normalizeNaam } from './normalizeNaam.js';

/** Columns about the area or its outline, which are not figures. */
const GEBIED = new Set(
  'bucode bunaam wkcode wknaam gmcode gmnaam buurtcode buurtnaam wijkcode wijknaam gemeentecode gemeentenaam indwbi h2o water jrstatcode jaarstatcode jaar shapeleng shapearea shapelength geom geometry fid objectid id gid ogcfid x y indelingswijzigingwijkenenbuurten'.split(
    ' ',
  ),
);

/**
 * Reads the header of the attribute table of the CBS Wijk- en Buurtkaart (`BU_CODE`, `AANT_INW`) and of the PDOK service wijkenbuurten
 * (`buurtcode`, `aantal_inwoners`). A row is about the smallest area in it.
 */
export function readKaartKop(rijen: readonly Rij[], vorm: 'kaart' | 'pdok'): Kop {
  const kop = getKop(rijen);
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
  const jaarveld = findVeld(kop, 'jaar');
  const statcode = findVeld(kop, 'jrstatcode', 'jaarstatcode');
  const jaarcel = toCeltekst(rijen[0]?.[jaarveld ?? statcode ?? '']);
  const jaar = Number(jaarveld === undefined ? jaarcel.slice(0, 4) : jaarcel);
  return {
    rijen,
    getRijnummer: zelfdeRij,
    naamvorm: vorm,
    gebiedsvelden,
    wijzigingveld: findVeld(kop, 'indwbi', 'indelingswijzigingwijkenenbuurten'),
    kolommen: kop
      .filter((veld) => veld !== '' && !GEBIED.has(normalizeNaam(veld)))
      .map((veld) => ({ veld, naam: veld })),
    jaar: jaar > 0 ? jaar : undefined,
  };
}
