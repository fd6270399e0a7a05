import { findSuggestie, toIdvorm } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import { listKolommen } from '../../kerncijfers/huis.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { BEOORDELAARSROLLEN } from '../model/beoordeling.js';
import { checkGetallen } from '../model/checkGetallen.js';
import { checkHerhaling } from '../model/checkHerhaling.js';
import { checkNormalisatie } from '../model/checkNormalisatie.js';
import { checkSchalen } from '../model/checkSchalen.js';
import { requireOpties } from '../model/requireOpties.js';
import { requireSchema } from '../model/requireSchema.js';
import { requireTabel } from '../model/requireTabel.js';
import {
  type Aggregatiewijze,
  type Beoordelingsschaal,
  type Criterium,
  RoutekaartSchema,
  type Routekaartvorm,
  type Thema,
  type Weging,
} from '../model/routekaart.js';
import { createBevinding } from '../teksten/codes.js';
import { checkWeging } from '../weging/checkWeging.js';

/** Options of {@link checkRoutekaart}. */
export interface CheckRoutekaartOptions {
  /**
   * The figures that will be scored. With these it also finds a criterion whose figure is not in the table, or is missing everywhere, and two
   * criteria whose keys are written differently and mean the same column, such as one with and one without its year.
   */
  readonly kerncijfers?: Kerncijfertabel;
}

/** The scores of these can be below zero, which a geometric or harmonic mean cannot take. */
const MAYBE_NEGATIVE = ['zscore', 'robuuste_zscore', 'vector'];

function checkSchaal(schaal: Beoordelingsschaal, pad: Pad): Bevinding[] {
  const uit: Bevinding[] = [];
  const { van, tot, stap = 1, ankers } = schaal;
  if (!(van < tot)) return [createBevinding('fout', 'routekaart.schaal_omgekeerd', pad, { van, tot })];
  uit.push(...checkGetallen({ van, tot }, pad));
  const punten = (tot - van) / stap;
  if (Math.abs(punten - Math.round(punten)) > 1e-9)
    uit.push(createBevinding('fout', 'routekaart.schaal_stap', [...pad, 'stap'], { van, tot, stap }));
  ankers.forEach(({ waarde }, i) => {
    const stappen = (waarde - van) / stap;
    if (waarde < van || waarde > tot || Math.abs(stappen - Math.round(stappen)) > 1e-9)
      uit.push(createBevinding('fout', 'routekaart.anker_buiten_schaal', [...pad, 'ankers', i], { waarde, van, tot }));
    if (ankers.findIndex((ander) => ander.waarde === waarde) < i)
      uit.push(createBevinding('fout', 'routekaart.anker_dubbel', [...pad, 'ankers', i], { waarde }));
  });
  if (![van, tot].every((eind) => ankers.some(({ waarde }) => waarde === eind)))
    uit.push(createBevinding('waarschuwing', 'routekaart.anker_ontbreekt', [...pad, 'ankers'], { van, tot }));
  return uit;
}

function checkGewicht(gewicht: number | undefined, pad: Pad): Bevinding[] {
  return gewicht !== undefined && !(gewicht >= 0 && Number.isFinite(gewicht))
    ? [createBevinding('fout', 'routekaart.gewicht_negatief', [...pad, 'gewicht'], { waarde: gewicht })]
    : [];
}

function checkBeoordeling(criterium: Criterium, algemeen: Beoordelingsschaal | undefined, pad: Pad): Bevinding[] {
  const { bron } = criterium;
  if (bron.soort !== 'beoordeling') return [];
  const uit: Bevinding[] = [];
  const veld = [...pad, 'bron'];
  if (bron.schaal !== undefined) uit.push(...checkSchaal(bron.schaal, [...veld, 'schaal']));
  else if (algemeen === undefined)
    uit.push(createBevinding('fout', 'routekaart.schaal_ontbreekt', [...veld, 'schaal'], { criterium: criterium.id }));
  const { rolgewichten: gewichten = {}, minimumStemmen = {} } = bron;
  for (const [rol, waarde] of Object.entries(gewichten)) {
    if (waarde !== undefined && !(waarde >= 0))
      uit.push(createBevinding('fout', 'routekaart.gewicht_negatief', [...veld, 'rolgewichten', rol], { waarde }));
  }
  if (BEOORDELAARSROLLEN.every((rol) => gewichten[rol] === 0))
    uit.push(createBevinding('fout', 'routekaart.gewichten_nul', [...veld, 'rolgewichten'], { plaats: criterium.id }));
  for (const [rol, waarde] of Object.entries(minimumStemmen)) {
    if (waarde !== undefined && !(Number.isInteger(waarde) && waarde >= 1))
      uit.push(createBevinding('fout', 'routekaart.minimum_ongeldig', [...veld, 'minimumStemmen', rol], { waarde }));
  }
  return uit;
}

function checkKerncijfer(criterium: Criterium, tabel: Kerncijfertabel, pad: Pad): Bevinding[] {
  const { bron } = criterium;
  if (bron.soort !== 'kerncijfer') return [];
  const kolommen = listKolommen(tabel, bron.sleutel);
  const [kolom] = kolommen;
  const veld = [...pad, 'bron', 'sleutel'];
  if (kolommen.length > 1) {
    const params = { sleutel: bron.sleutel, sleutels: kolommen.map(({ sleutel }) => sleutel) };
    return [createBevinding('fout', 'routekaart.kerncijfer_meerduidig', veld, params)];
  }
  if (kolom === undefined) {
    const suggestie = findSuggestie(
      bron.sleutel,
      tabel.kolommen.map(({ sleutel }) => sleutel),
    );
    return [
      suggestie === undefined
        ? createBevinding('fout', 'routekaart.kerncijfer_onbekend', veld, { sleutel: bron.sleutel })
        : createBevinding('fout', 'routekaart.kerncijfer_onbekend_suggestie', veld, {
            sleutel: bron.sleutel,
            suggestie,
          }),
    ];
  }
  // A criterion with weight 0 may be without data.
  if (criterium.gewicht !== 0 && kolom.waarden.every((waarde) => Number.isNaN(waarde)))
    return [createBevinding('fout', 'routekaart.criterium_zonder_gegevens', veld, { criterium: criterium.id })];
  return [];
}

/** Every thema in a circle of thema's. */
function findKringen(routekaart: Routekaartvorm): Bevinding[] {
  const { themas = [] } = routekaart;
  const boven = new Map(themas.map(({ id, boven }) => [id, boven]));
  return themas.flatMap(({ id }, i) => {
    const gezien: string[] = [];
    let hier: string | undefined = id;
    while (hier !== undefined && !gezien.includes(hier)) {
      gezien.push(hier);
      hier = boven.get(hier);
    }
    return hier === id
      ? [createBevinding('fout', 'routekaart.kring', ['themas', i, 'boven'], { themas: [...gezien, id] })]
      : [];
  });
}

/** Whether the score of a criterion or thema can be below zero. A circle of thema's is reported elsewhere. */
function canBeNegative(routekaart: Routekaartvorm, een: Criterium | Thema, boven: readonly string[]): boolean {
  const { themas = [], criteria, schaal } = routekaart;
  if ('bron' in een) {
    if (schaal !== undefined && schaal.van < 0) return true;
    const { normalisatie } = een;
    if (normalisatie === undefined) return false;
    const open = 'begrenzen' in normalisatie && normalisatie.begrenzen === false;
    return open || MAYBE_NEGATIVE.includes(normalisatie.methode);
  }
  const methode = een.aggregatie?.methode ?? 'rekenkundig';
  if (methode !== 'rekenkundig' || boven.includes(een.id)) return methode === 'copeland';
  return [
    ...criteria.filter(({ thema }) => thema === een.id),
    ...themas.filter((thema) => thema.boven === een.id),
  ].some((kind) => canBeNegative(routekaart, kind, [...boven, een.id]));
}

function checkNiveaus(routekaart: Routekaartvorm): Bevinding[] {
  const uit: Bevinding[] = [];
  const { themas = [], criteria, schaal = { van: 0, tot: 1 } } = routekaart;
  const niveaus: readonly {
    readonly id: string | undefined;
    readonly pad: Pad;
    readonly weging: Weging | undefined;
    readonly aggregatie: Aggregatiewijze | undefined;
  }[] = [
    { id: undefined, pad: [], weging: routekaart.weging, aggregatie: routekaart.aggregatie },
    ...themas.map(({ id, weging, aggregatie }, i) => ({ id, pad: ['themas', i], weging, aggregatie })),
  ];
  for (const { id, pad, weging, aggregatie } of niveaus) {
    const onder = [...criteria.filter(({ thema }) => thema === id), ...themas.filter(({ boven }) => boven === id)];
    if (onder.length === 0) {
      uit.push(
        id === undefined
          ? createBevinding('fout', 'routekaart.top_leeg', pad, { routekaart: routekaart.id })
          : createBevinding('fout', 'routekaart.thema_leeg', pad, { thema: id }),
      );
      continue;
    }
    const plaats = id ?? routekaart.id;
    uit.push(...checkGetallen(aggregatie, [...pad, 'aggregatie']));
    if ((weging?.methode ?? 'opgegeven') === 'opgegeven' && onder.every(({ gewicht }) => gewicht === 0))
      uit.push(createBevinding('fout', 'routekaart.gewichten_nul', pad, { plaats }));
    if (weging !== undefined)
      uit.push(
        ...checkWeging(
          weging,
          onder.map((een) => een.id),
          [...pad, 'weging'],
        ),
      );
    if (weging !== undefined && weging.methode !== 'opgegeven') {
      const beide = onder.filter(({ gewicht }) => gewicht !== undefined).map((een) => een.id);
      if (beide.length > 0)
        uit.push(
          createBevinding('fout', 'routekaart.gewicht_overbodig', [...pad, 'weging'], {
            methode: weging.methode,
            ids: beide,
          }),
        );
    }
    if (aggregatie === undefined || aggregatie.methode === 'rekenkundig' || aggregatie.methode === 'copeland') continue;
    const { methode } = aggregatie;
    const negatief = onder.filter((een) => canBeNegative(routekaart, een, []));
    if (negatief.length > 0)
      uit.push(
        createBevinding('fout', 'routekaart.aggregatie_negatief', [...pad, 'aggregatie'], {
          methode,
          ids: negatief.map((een) => een.id),
        }),
      );
    else if (schaal.van === 0 && (aggregatie.methode !== 'machtsgemiddelde' || aggregatie.macht <= 0))
      uit.push(
        createBevinding('waarschuwing', 'routekaart.aggregatie_nul', [...pad, 'aggregatie'], { methode, plaats }),
      );
  }
  return uit;
}

/** Documents of which the shape was looked at before. */
const gelezen = new WeakSet<Routekaartvorm>();

/**
 * Checks what a schema cannot: references, circles, weights and targets, and with a table of figures whether every criterion has data.
 * `Routekaart.create` has done this already, and so does `scoreBuurten`; `Routekaart.parse` has not.
 *
 * Cost: n in the criteria and themas.
 *
 * @returns every problem; empty when there is none. `fout`: it cannot be scored; `waarschuwing`: it deserves a look
 * @throws DomeinFout `kern.document_ongeldig` (not the shape of a Routekaart), `routekaart.invoer_onleesbaar` (no options or no table)
 *
 * @example
 * ```ts
 * import { checkRoutekaart } from 'buurtaanpak/routekaart';
 *
 * const bron = { soort: 'kerncijfer', sleutel: 'aantal_inwoners' } as const;
 * const bevindingen = checkRoutekaart({
 *   soort: 'routekaart',
 *   versie: 1,
 *   id: 'energie',
 *   naam: 'Energie',
 *   criteria: [{ id: 'omvang', naam: 'Omvang', bron, richting: 'hoger', gewicht: -1, thema: 'schaal' }],
 * });
 * bevindingen.map(({ code }) => code);
 * // => ['routekaart.thema_onbekend', 'routekaart.gewicht_negatief', 'routekaart.top_leeg']
 * ```
 */
export function checkRoutekaart(routekaart: Routekaartvorm, options: CheckRoutekaartOptions = {}): Bevinding[] {
  requireOpties(options);
  if (options.kerncijfers !== undefined) requireTabel(options.kerncijfers);
  if (!gelezen.has(routekaart)) {
    requireSchema(RoutekaartSchema, routekaart, 'routekaart');
    gelezen.add(routekaart);
  }
  const { themas = [], criteria, schaal, beoordelingsschaal } = routekaart;
  const uit: Bevinding[] = [];
  uit.push(...checkGetallen(schaal, ['schaal']));
  if (schaal !== undefined && !(schaal.van < schaal.tot))
    uit.push(createBevinding('fout', 'routekaart.schaal_omgekeerd', ['schaal'], schaal));
  if (beoordelingsschaal !== undefined) uit.push(...checkSchaal(beoordelingsschaal, ['beoordelingsschaal']));

  // Two ways of writing the same letters are one id.
  const eerste = new Map<string, number>();
  for (const [plaats, { id }] of [...themas, ...criteria].entries()) {
    const vorm = toIdvorm(id);
    if (!eerste.has(vorm)) eerste.set(vorm, plaats);
  }
  const checkId = (id: string, plaats: number, pad: Pad) => {
    if (eerste.get(toIdvorm(id)) !== plaats) uit.push(createBevinding('fout', 'routekaart.id_dubbel', pad, { id }));
    // As the key of an object this id would set the prototype, and be lost.
    if (id === '__proto__') uit.push(createBevinding('fout', 'routekaart.id_ongeldig', pad, { id }));
  };
  const themaIds = new Set(themas.map(({ id }) => id));
  const checkVerwijzing = (id: string | undefined, pad: Pad) => {
    if (id !== undefined && !themaIds.has(id))
      uit.push(createBevinding('fout', 'routekaart.thema_onbekend', pad, { thema: id }));
  };
  themas.forEach((thema, i) => {
    checkId(thema.id, i, ['themas', i, 'id']);
    checkVerwijzing(thema.boven, ['themas', i, 'boven']);
    uit.push(...checkGewicht(thema.gewicht, ['themas', i]));
  });
  criteria.forEach((criterium, i) => {
    const pad = ['criteria', i];
    checkId(criterium.id, themas.length + i, [...pad, 'id']);
    checkVerwijzing(criterium.thema, [...pad, 'thema']);
    uit.push(
      ...checkGewicht(criterium.gewicht, pad),
      ...checkNormalisatie(criterium.normalisatie ?? { methode: 'minmax' }, criterium.richting, criterium.doel, pad),
      ...checkGetallen(criterium.behandeling?.transformatie, [...pad, 'behandeling', 'transformatie']),
      ...checkBeoordeling(criterium, beoordelingsschaal, pad),
    );
    if (options.kerncijfers !== undefined) uit.push(...checkKerncijfer(criterium, options.kerncijfers, pad));
  });
  const kringen = findKringen(routekaart);
  uit.push(
    ...kringen,
    ...checkNiveaus(routekaart),
    ...checkSchalen(routekaart),
    ...checkHerhaling(routekaart, options.kerncijfers),
  );
  return uit;
}
