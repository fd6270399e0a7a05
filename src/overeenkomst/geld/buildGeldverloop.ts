import { adoptVerloop } from '../../financiering/huis.js';
import type { Geldtekst, Geldverloop, Kennis } from '../../financiering/index.js';
import type { Datum } from '../../kern/index.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { listVormen } from '../feiten/listVormen.js';
import { selectVormen } from '../feiten/selectVormen.js';
import type { Vorm } from '../feiten/vorm.js';
import type { Gebeurtenissoort } from '../gebeurtenis/inhoud.js';
import { readGebeurtenissen } from '../gebeurtenis/readGebeurtenissen.js';
import { applyFeit } from '../verloop/applyFeit.js';
import { createOpbouw, type Opbouw } from '../verloop/opbouw.js';
import { listDagen } from './listDagen.js';
import { listPartijen } from './listPartijen.js';
import { type Gezegd, listTijdlijn } from './listTijdlijn.js';
import { mergeGebeurtenissen, type Rij } from './mergeGebeurtenissen.js';
import { toGeldtekst } from './toGeldtekst.js';
import { VERLOOPVELDEN } from './verloopvelden.js';

/** The kinds of events that texts, signing and end follow from. */
const AFGELEID: ReadonlySet<Gebeurtenissoort> = /* @__PURE__ */ new Set<Gebeurtenissoort>([
  'concept_opgesteld',
  'concept_gewijzigd',
  'ter_ondertekening_ingetrokken',
  'handtekening_gezet',
  'ondertekening_voltooid',
  'addendum_vastgesteld',
  'opgezegd',
  'opzegging_ingetrokken',
  'beeindigd',
]);

/** A text or an event that follows from several facts; `nummer` is the place of the last of them in the order of recording. */
type Afgeleid =
  | {
      readonly nummer: number;
      readonly geregistreerd: Datum;
      readonly eerste: boolean;
      readonly tekst: Omit<Geldtekst, 'geregistreerd'>;
    }
  | {
      readonly nummer: number;
      readonly geregistreerd: Datum;
      readonly inhoud: { readonly datum: Datum } & (
        | { readonly soort: 'ondertekening_voltooid' }
        | { readonly soort: 'beeindigd'; readonly laatsteDag: Datum }
      );
    };

function tell({ vorm, nummer, gebeurtenis }: Vorm) {
  return { sleutel: vorm, nummer, geregistreerd: gebeurtenis.geregistreerd, datum: gebeurtenis.datum };
}

/** The texts, the signing and the end as the known facts say them. */
function listAfgeleid({ eerste, addenda, ondertekend, einde, opzegging }: Opbouw): Gezegd<Afgeleid>[] {
  const uit: Gezegd<Afgeleid>[] = [];
  for (const versie of [...(eerste === undefined ? [] : [eerste]), ...addenda]) {
    const { sleutel, nummer, geregistreerd } = tell(versie.vorm);
    const tekst = toGeldtekst(versie.waarde);
    uit.push({ sleutel, waarde: { nummer, geregistreerd, eerste: versie === eerste, tekst } });
  }
  if (ondertekend !== undefined) {
    const { sleutel, nummer, geregistreerd, datum } = tell(ondertekend.vorm);
    uit.push({ sleutel, waarde: { nummer, geregistreerd, inhoud: { soort: 'ondertekening_voltooid', datum } } });
  }
  const laatste = einde ?? opzegging;
  if (laatste !== undefined) {
    const { sleutel, nummer, geregistreerd, datum } = tell(laatste.vorm);
    const laatsteDag = 'per' in laatste.waarde ? laatste.waarde.per : laatste.waarde.laatsteDag;
    uit.push({ sleutel, waarde: { nummer, geregistreerd, inhoud: { soort: 'beeindigd', datum, laatsteDag } } });
  }
  return uit;
}

/** When it was known; without the first day when it was known from the day of recording on. */
function toKennis(geregistreerd: Datum, bekendVan: Datum, vervallenOp: Datum | undefined): Kennis {
  return {
    geregistreerd,
    ...(bekendVan === geregistreerd ? {} : { bekendVan }),
    ...(vervallenOp === undefined ? {} : { vervallenOp }),
  };
}

function buildAfgeleid(vormen: readonly Vorm[], bekendOp: Datum): Gezegd<Afgeleid>[] {
  const opbouw = createOpbouw();
  for (const vorm of selectVormen(vormen, bekendOp)) applyFeit(opbouw, vorm);
  return listAfgeleid(opbouw);
}

/** The course, and for each text the id of the event that it comes from. */
export interface Opgebouwd {
  readonly verloop: Geldverloop;
  readonly tekstbronnen: readonly string[];
}

const verlopenVan = new WeakMap<Overeenkomstdossier, Opgebouwd>();

/** Makes the course of the money of a record, once. */
export function buildGeldverloop(dossier: Overeenkomstdossier): Opgebouwd {
  const bestaand = verlopenVan.get(dossier);
  if (bestaand !== undefined) return bestaand;
  readGebeurtenissen(dossier.gebeurtenissen);
  const vormen = listVormen(dossier);
  const overige = vormen.filter(({ gebeurtenis }) => !VERLOOPVELDEN.has(gebeurtenis.soort));
  const bronnen = overige.filter(({ gebeurtenis }) => AFGELEID.has(gebeurtenis.soort));
  const rijen: Rij[] = [];
  const teksten: { readonly eerste: boolean; readonly bron: string; readonly tekst: Geldtekst }[] = [];
  for (const { id, waarde, bekendVan, vervallenOp } of listTijdlijn(listDagen(bronnen), (dag) =>
    buildAfgeleid(bronnen, dag),
  )) {
    const kennis = toKennis(waarde.geregistreerd, bekendVan, vervallenOp);
    if ('tekst' in waarde) teksten.push({ eerste: waarde.eerste, bron: id, tekst: { ...waarde.tekst, ...kennis } });
    else rijen.push({ nummer: waarde.nummer, gebeurtenis: { ...waarde.inhoud, id, ...kennis } });
  }
  const geordend = [...teksten.filter(({ eerste }) => eerste), ...teksten.filter(({ eerste }) => !eerste)];
  const verloop: Geldverloop = {
    partijen: listPartijen(overige),
    teksten: geordend.map(({ tekst }) => tekst),
    gebeurtenissen: mergeGebeurtenissen(vormen, rijen),
  };
  const opgebouwd: Opgebouwd = { verloop: adoptVerloop(verloop), tekstbronnen: geordend.map(({ bron }) => bron) };
  verlopenVan.set(dossier, opgebouwd);
  return opgebouwd;
}
