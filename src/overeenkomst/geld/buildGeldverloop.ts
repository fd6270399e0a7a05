import { adoptVerloop, geldvelden } from '../../financiering/huis.js';
import type {
  Geldpartij,
  Geldtekst,
  Geldverloop,
  Kennis,
  Loopinhoud,
  Loopsoort,
  Verloopgebeurtenis,
} from '../../financiering/index.js';
import type { Datum } from '../../kern/index.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { listVormen } from '../feiten/listVormen.js';
import { selectVormen } from '../feiten/selectVormen.js';
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

/** The kinds of events that go into the course by themselves, with their own fields there. */
const VELDEN: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ new Map<string, ReadonlySet<string>>(
  /* @__PURE__ */ [
    .../* @__PURE__ */ Object.entries(geldvelden).map(([soort, velden]) => [soort, Object.keys(velden)] as const),
    .../* @__PURE__ */ Object.entries(LOOPVELDEN),
  ].map(([soort, velden]) => [soort, new Set(velden)] as const),
);

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

/** The named fields of something, added to what is there. */
function addVelden<T extends object>(uit: Record<string, unknown>, van: T, velden: ReadonlySet<string>): void {
  for (const veld in van) if (velden.has(veld)) uit[veld] = van[veld];
}

/** An event with its own fields and when it was known, one field after the other: a record holds thousands of them. */
function copyFeit({ vorm, gebeurtenis, bekendVan, vervallenOp }: Vorm, velden: ReadonlySet<string>): object {
  const { id, soort, datum, geregistreerd } = gebeurtenis;
  const uit: Record<string, unknown> = { id: vorm, soort, datum, geregistreerd };
  addVelden(uit, gebeurtenis, velden);
  if (vorm !== id) uit.feit = id;
  if (bekendVan !== geregistreerd) uit.bekendVan = bekendVan;
  if (vervallenOp !== undefined) uit.vervallenOp = vervallenOp;
  return uit;
}

/** All parties that a text names or that joined, each once; of two forms the later. */
function listPartijen(vormen: readonly Vorm[]): Geldpartij[] {
  const uit = new Map<string, Geldpartij>();
  const add = (partij: Partij) =>
    uit.set(partij.id, {
      id: partij.id,
      rol: partij.rol,
      ...(partij.rol === 'gemeente' ? { gemeentecode: partij.gemeentecode } : {}),
    });
  for (const { gebeurtenis } of vormen) {
    if ('document' in gebeurtenis) gebeurtenis.document.partijen.forEach(add);
    else if (gebeurtenis.soort === 'partij_toegetreden') add(gebeurtenis.partij);
  }
  return [...uit.values()];
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

const gelezen = new WeakMap<Overeenkomstdossier, Opgebouwd>();

/** An event that follows from several facts, with the place of the last of them. */
interface Rij {
  readonly nummer: number;
  readonly gebeurtenis: Verloopgebeurtenis;
}

/** The events of the course in the order of recording: those that are facts, with between them those that follow from facts. */
function mergeGebeurtenissen(vormen: readonly Vorm[], afgeleid: readonly Rij[]): Verloopgebeurtenis[] {
  const uit: Verloopgebeurtenis[] = [];
  const rijen = [...afgeleid].sort((a, b) => a.nummer - b.nummer);
  let volgende = 0;
  const addTot = (nummer: number) => {
    for (let rij = rijen[volgende]; rij !== undefined && rij.nummer < nummer; rij = rijen[volgende]) {
      uit.push(rij.gebeurtenis);
      volgende += 1;
    }
  };
  for (const vorm of vormen) {
    const velden = VELDEN.get(vorm.gebeurtenis.soort);
    if (velden === undefined) continue;
    addTot(vorm.nummer);
    uit.push(copyFeit(vorm, velden) as Verloopgebeurtenis);
  }
  addTot(Number.POSITIVE_INFINITY);
  return uit;
}

/** Makes the course of the money of a record, once. */
export function buildGeldverloop(dossier: Overeenkomstdossier): Opgebouwd {
  const bestaand = gelezen.get(dossier);
  if (bestaand !== undefined) return bestaand;
  readGebeurtenissen(dossier.gebeurtenissen);
  const vormen = listVormen(dossier);
  const overige = vormen.filter(({ gebeurtenis }) => !VELDEN.has(gebeurtenis.soort));
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
  gelezen.set(dossier, opgebouwd);
  return opgebouwd;
}
