import { showWaarde } from '../../kern/huis.js';
import { refuse } from '../teksten/codes.js';
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

/** The year of a row: that of `jaar`, else that before the code in `jaarstatcode`; undefined when it names none. */
function readJaar(rij: Rij, veld: string): number | undefined {
  const jaar = /^\s*((?:19|2\d)\d{2})/.exec(toCeltekst(rij[veld]))?.[1];
  return jaar === undefined ? undefined : Number(jaar);
}

/** The rows by year, when they have several: those of the year that is asked for, else each year as a group. */
function splitJaren(
  alle: readonly Rij[],
  veld: string | undefined,
  gevraagd: number | undefined,
): Pick<Kop, 'rijen' | 'getRijnummer' | 'jaar' | 'groepering'> {
  const heel = { rijen: alle, getRijnummer: zelfdeRij };
  if (veld === undefined) return heel;
  const jaarVan = alle.map((rij) => readJaar(rij, veld));
  const jaren = [...new Set(jaarVan)].filter((jaar) => jaar !== undefined).sort((a, b) => a - b);
  if (jaren.length < 2) return { ...heel, jaar: jaren[0] };
  const zonder = jaarVan.indexOf(undefined);
  if (zonder >= 0) {
    const waarde = showWaarde(alle[zonder]?.[veld]);
    refuse('kerncijfers.geen_jaar', { rij: zonder + 1, kolom: veld, waarde }, [zonder, veld]);
  }
  if (gevraagd !== undefined && jaren.includes(gevraagd)) {
    const nummers = [...alle.keys()].filter((i) => jaarVan[i] === gevraagd);
    return {
      rijen: nummers.map((i) => alle[i] as Rij),
      getRijnummer: (rij) => nummers[rij] as number,
      jaar: gevraagd,
    };
  }
  const plaatsen = new Map<number | undefined, number>(jaren.map((jaar, plaats) => [jaar, plaats]));
  return {
    ...heel,
    groepering: {
      groepen: jaren.map((jaar) => ({ dimensies: {}, marge: 'waarde', jaar })),
      vanRij: Uint32Array.from(jaarVan, (jaar) => plaatsen.get(jaar) as number),
      soorten: new Set(['perioden']),
    },
  };
}

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
