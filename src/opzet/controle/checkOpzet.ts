import { attempt } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { checkRoutekaart } from '../../routekaart/index.js';
import { describeGebieden } from '../../selectie/index.js';
import { Opzet } from '../model/opzet.js';
import { checkCijfers } from './checkCijfers.js';
import { checkDelen } from './checkDelen.js';
import { checkKeuze } from './checkKeuze.js';
import { checkMeetlatten } from './checkMeetlatten.js';
import { keepEens } from './keepEens.js';
import { requireTabel } from './requireTabel.js';

/** Options of {@link checkOpzet}. */
export interface CheckOpzetOptions {
  /** The figures that will be used. With these, codes of areas and figures that are not there are found too. Default: not looked at. */
  readonly tabel?: Kerncijfertabel | undefined;
}

/** The codes of areas and the Routekaarten beside the figures. */
function checkOpTabel(opzet: Opzet, tabel: Kerncijfertabel): Bevinding[] {
  const routekaarten = opzet.routekaarten.flatMap((routekaart, r) =>
    checkRoutekaart(routekaart, { kerncijfers: tabel })
      .filter(({ code }) => !code.startsWith('routekaart.kerncijfer_onbekend'))
      .map((een) => ({ ...een, pad: ['routekaarten', r, ...een.pad] })),
  );
  const { kenmerken } = opzet;
  const beschreven = attempt(() => describeGebieden(tabel, { kenmerken }));
  // Figures that are not there are told by `checkCijfers`.
  const keuze = beschreven.success
    ? checkKeuze(opzet, beschreven.data)
    : beschreven.error.bevindingen.filter(({ code }) => code === 'selectie.waar_onbekend');
  return [...routekaarten, ...checkMeetlatten(opzet, tabel), ...keuze];
}

/**
 * Finds what is wrong in an opzet before it is run: what lies between its parts, and each part by the check of its own room, at its path in
 * the opzet.
 *
 * Cost: n² in the parts of a list, such as criteria and kenmerken, each looked up among all; n in the areas of the table.
 *
 * @param opzet - a document that was read by `Opzet.parse`
 * @param options - `tabel`: the figures, for codes and figures that are not there
 * @returns findings, each once; an empty list when the opzet can be run.
 *
 * Between parts: `opzet.id_dubbel`, `opzet.routekaart_onbekend`, `opzet.routekaart_ongebruikt` (waarschuwing), `opzet.kenmerk_onbekend`,
 * `opzet.gemeente_onbekend`, `opzet.gebied_ongeldig`, `opzet.gebied_buiten_gemeenten`, `opzet.kostendrager_onbekend`,
 * `opzet.partij_onbekend`, `opzet.partij_ontbreekt`, `opzet.cijfer_onbekend` (in no source), `opzet.reeks_ontbreekt` (growth of what is no series),
 * `opzet.reeks_met_jaar`, `opzet.reeks_dubbel`, `opzet.reeks_een_jaar`, `opzet.doelband_ongeldig`,
 * `opzet.cijfer_ontbreekt` (not in the table), `opzet.bron_jaar` (waarschuwing: another classification), `opzet.oordelen_zonder_rol`,
 * `opzet.aantal_onbepaald`, `opzet.aantal_past_niet`, `opzet.kandidaten_dubbel`, `opzet.jaar_ontbreekt`, `opzet.jaar_dubbel`,
 * `opzet.geld_te_weinig` (waarschuwing: less is paid than is needed), `opzet.per_buurt_onverdeelbaar`, `opzet.golf_buiten_looptijd`,
 * `opzet.meetlat_en_referentie`, `opzet.deel_ontbreekt` (waarschuwing: no agreement without it), `opzet.register_gemeenten` (waarschuwing), `register.oordeel_ontbreekt`. An unknown name of which the
 * right one is near has `_suggestie` behind its code, and the name in `params.suggestie`.
 *
 * By part: that a yardstick fits its Routekaart (`routekaart.meetlat_zonder_criterium`, `routekaart.meetlat_anders`), and what `checkRoutekaart`, `selectBuurten` (about the question), `checkSamenwerkingsovereenkomst` and `checkFinancieringsplan`
 * (about the concept) and `checkEvaluatie` (about the plan) find. Without a first day, what depends on it is not judged.
 * @throws DomeinFout `kern.document_ongeldig`: this is not an opzet, or the options are none; `kerncijfers.tabel_ongeldig`
 *
 * @example
 * ```ts
 * import { checkOpzet, Opzet } from 'buurtaanpak/opzet';
 *
 * const opzet = Opzet.parse({
 *   soort: 'opzet',
 *   versie: 2,
 *   id: 'leeuwarden',
 *   naam: 'Buurtaanpak Leeuwarden',
 *   indelingsjaar: 2024,
 *   gemeenten: [{ code: 'GM0080', naam: 'Leeuwarden' }],
 *   bronnen: [{ id: 'kwb', soort: 'gepubliceerd', jaar: 2024 }],
 *   routekaarten: [
 *     {
 *       soort: 'routekaart',
 *       versie: 1,
 *       id: 'energie',
 *       naam: 'Thema energie',
 *       criteria: [
 *         { id: 'koop', naam: 'Koopwoningen', bron: { soort: 'kerncijfer', sleutel: 'percentage_kopwoningen' }, richting: 'hoger' },
 *       ],
 *     },
 *   ],
 *   programmas: [{ id: 'energie', naam: 'thema energie', routekaart: 'energy', quota: [{ id: 'vier', aantal: 4 }] }],
 * });
 * checkOpzet(opzet).map(({ code, params }) => [code, params.suggestie]);
 * // => [
 * //   ['opzet.routekaart_onbekend_suggestie', 'energie'],
 * //   ['opzet.routekaart_ongebruikt', undefined],
 * //   ['opzet.cijfer_onbekend_suggestie', 'percentage_koopwoningen'],
 * // ]
 * ```
 */
export function checkOpzet(opzet: Opzet, options: CheckOpzetOptions = {}): Bevinding[] {
  const gelezen = Opzet.parse(opzet);
  const tabel = requireTabel(options);
  return keepEens([
    ...checkDelen(gelezen),
    ...checkCijfers(gelezen, tabel),
    ...(tabel === undefined ? [] : checkOpTabel(gelezen, tabel)),
  ]);
}
