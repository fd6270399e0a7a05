import { adoptVerloop } from '../../financiering/huis.js';
import {
  GELDSOORTEN,
  type Geldpartij,
  type Geldtekst,
  type Geldverloop,
  type Kennis,
  type Loopinhoud,
  type Loopsoort,
  type Verloopgebeurtenis,
} from '../../financiering/index.js';
import { attempt } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { listFeiten } from '../feiten/listFeiten.js';
import { listVormen } from '../feiten/listVormen.js';
import type { Vorm } from '../feiten/vorm.js';
import type { Gebeurtenissoort } from '../gebeurtenis/inhoud.js';
import { readGebeurtenissen } from '../gebeurtenis/readGebeurtenissen.js';
import type { Partij } from '../model/partij.js';
import { applyFeit } from '../verloop/applyFeit.js';
import { createOpbouw, type Opbouw } from '../verloop/opbouw.js';
import { listDagen } from './listDagen.js';
import { type Gezegd, listTijdlijn } from './listTijdlijn.js';
import { toGeldtekst } from './toGeldtekst.js';

/** The kinds of events of the agreement that go into the course, with the fields that move money. */
const LOOPVELDEN = {
  buurt_gestopt: ['buurt', 'laatsteDag'],
  buurt_vervangen: ['buurt', 'vervangt', 'start'],
  opgeschort: ['vanaf'],
  hervat: ['vanaf'],
  partij_uitgetreden: ['partij', 'laatsteDag'],
  besluit_genomen: ['programmajaar', 'uitkomst'],
  optie_gelicht: ['programmajaar'],
} as const satisfies { readonly [S in Loopsoort]?: readonly (keyof Loopinhoud[S])[] };

/** The kinds of events that go into the course as they are. */
const DIRECT: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([...GELDSOORTEN, ...Object.keys(LOOPVELDEN)]);

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

function toGebeurtenis({ vorm, gebeurtenis, bekendVan, vervallenOp }: Vorm): Verloopgebeurtenis {
  const { versie: _, overeenkomst: __, door: ___, geregistreerd, ...inhoud } = gebeurtenis;
  const loopvelden: Readonly<Record<string, readonly string[]>> = LOOPVELDEN;
  const velden = loopvelden[inhoud.soort];
  const eigen = velden === undefined ? inhoud : pick(inhoud, ['soort', 'datum', ...velden]);
  const feit = vorm === gebeurtenis.id ? {} : { feit: gebeurtenis.id };
  return { ...eigen, id: vorm, ...feit, ...toKennis(geregistreerd, bekendVan, vervallenOp) } as Verloopgebeurtenis;
}

function pick(inhoud: object, velden: readonly string[]): object {
  return Object.fromEntries(Object.entries(inhoud).filter(([veld]) => velden.includes(veld)));
}

/** All parties that a text names or that joined, each once; of two forms the later. */
function listPartijen(dossier: Overeenkomstdossier): Geldpartij[] {
  const uit = new Map<string, Geldpartij>();
  const add = (partij: Partij) =>
    uit.set(partij.id, {
      id: partij.id,
      rol: partij.rol,
      ...(partij.rol === 'gemeente' ? { gemeentecode: partij.gemeentecode } : {}),
    });
  for (const { gebeurtenis } of listVormen(dossier)) {
    if ('document' in gebeurtenis) gebeurtenis.document.partijen.forEach(add);
    else if (gebeurtenis.soort === 'partij_toegetreden') add(gebeurtenis.partij);
  }
  return [...uit.values()];
}

function buildAfgeleid(dossier: Overeenkomstdossier, bekendOp: Datum): Gezegd<Afgeleid>[] {
  const opbouw = createOpbouw();
  for (const vorm of listFeiten(dossier, bekendOp)) if (AFGELEID.has(vorm.gebeurtenis.soort)) applyFeit(opbouw, vorm);
  return listAfgeleid(opbouw);
}

/** The course, and for each text the id of the event that it comes from. */
export interface Opgebouwd {
  readonly verloop: Geldverloop;
  readonly tekstbronnen: readonly string[];
}

const gelezen = new WeakMap<Overeenkomstdossier, Opgebouwd>();

/** Makes the course of the money of a record, once. */
export function buildGeldverloop(dossier: Overeenkomstdossier): Opgebouwd {
  const bestaand = gelezen.get(dossier);
  if (bestaand !== undefined) return bestaand;
  readGebeurtenissen(dossier.gebeurtenissen);
  const direct = listVormen(dossier).filter(({ gebeurtenis }) => DIRECT.has(gebeurtenis.soort));
  const rijen = direct.map((vorm) => ({ nummer: vorm.nummer, gebeurtenis: toGebeurtenis(vorm) }));
  const teksten: { readonly eerste: boolean; readonly bron: string; readonly tekst: Geldtekst }[] = [];
  const dagen = listDagen(dossier, AFGELEID);
  for (const { id, waarde, bekendVan, vervallenOp } of listTijdlijn(dagen, (dag) => buildAfgeleid(dossier, dag))) {
    const kennis = toKennis(waarde.geregistreerd, bekendVan, vervallenOp);
    if ('tekst' in waarde) teksten.push({ eerste: waarde.eerste, bron: id, tekst: { ...waarde.tekst, ...kennis } });
    else rijen.push({ nummer: waarde.nummer, gebeurtenis: { ...waarde.inhoud, id, ...kennis } });
  }
  const geordend = [...teksten.filter(({ eerste }) => eerste), ...teksten.filter(({ eerste }) => !eerste)];
  const opgebouwd: Opgebouwd = {
    verloop: {
      partijen: listPartijen(dossier),
      teksten: geordend.map(({ tekst }) => tekst),
      gebeurtenissen: rijen.sort((a, b) => a.nummer - b.nummer).map(({ gebeurtenis }) => gebeurtenis),
    },
    tekstbronnen: geordend.map(({ bron }) => bron),
  };
  // What makes it impossible to reckon with is told by the function that reckons.
  attempt(() => adoptVerloop(opgebouwd.verloop));
  gelezen.set(dossier, opgebouwd);
  return opgebouwd;
}
