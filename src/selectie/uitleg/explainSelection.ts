import { type Bevinding, createBevinding, findSuggestie, refuse } from '../../kern/index.js';
import type { Quotum } from '../model/quotum.js';
import type { Selectie } from '../model/selectie.js';
import type { Alternatief, Selectieuitleg, UitlegGekozen } from '../model/uitleg.js';
import { getGewicht } from '../opgave/createOpgave.js';
import { getScore } from '../opgave/vraagstuk.js';
import type { Doelstap } from '../oplosser/solveDoel.js';
import { solveMet, toAlternatief } from './findAlternatief.js';
import { findStijging } from './findStijging.js';
import { type Heropend, reopenSelectie } from './reopenSelectie.js';
import { roundPunten } from './roundPunten.js';

/** The cells of other programmes than that of cell `hier`, as bits. */
function otherProgrammas({ opgave, vraagstuk }: Heropend, hier: number): number {
  const programmaVan = (cel: number) => vraagstuk.quota[opgave.quotumVan[cel] as number]?.programma;
  let bits = 0;
  for (let cel = 0; cel < opgave.aantalCellen; cel++) if (programmaVan(cel) !== programmaVan(hier)) bits |= 1 << cel;
  return bits;
}

/** How much score a chosen candidate can lose before a selection without it is better. */
function findSpeling(heropend: Heropend, kandidaat: number, zonder: Alternatief | null): number | null {
  const { vraagstuk, opgave, toewijzing, selectie } = heropend;
  const { doel, eenheid, regels } = vraagstuk;
  if (doel.soort !== 'totaal' || opgave.verplicht.includes(kandidaat)) return null;
  const cel = toewijzing[kandidaat] as number;
  const quotum = vraagstuk.quota[opgave.quotumVan[cel] as number] as Quotum;
  const gewicht = getGewicht(vraagstuk, quotum.programma);
  const grenzen: number[] = [];
  for (const regel of regels) {
    if (regel.soort !== 'minimumscore' || (regel.programma ?? quotum.programma) !== quotum.programma) continue;
    grenzen.push((getScore(vraagstuk, quotum.programma, kandidaat) as number) - regel.minimaal);
  }
  const kosten = zonder?.kosten[0];
  const andere = (opgave.masker[kandidaat] as number) & otherProgrammas(heropend, cel);
  if (kosten !== undefined && gewicht > 0) {
    const nu = Math.round(selectie.bewijs.doelwaarde * eenheid);
    const uit = nu - Math.round(kosten * eenheid);
    // In another programme its score there counts, which does not fall.
    const elders = andere === 0 ? undefined : solveMet(heropend, kandidaat, andere);
    if (elders?.toewijzing !== undefined && (elders.stappen[0] as Doelstap).waarde >= uit) return null;
    grenzen.push(kosten / gewicht);
  }
  return grenzen.length === 0 ? null : Math.min(...grenzen);
}

function describeGekozen(uitleg: Omit<UitlegGekozen, 'bevindingen'>, naam: string): readonly Bevinding[] {
  const { buurt, zonder, speling } = uitleg;
  const { code, score } = buurt;
  const bevindingen = [
    createBevinding('info', 'selectie.uitleg_gekozen', [], { code, quotum: naam, score: roundPunten(score) }),
  ];
  const uit: Bevinding[] = [...bevindingen];
  if (zonder === null) uit.push(createBevinding('info', 'selectie.uitleg_onmisbaar', [], { code }));
  else {
    uit.push(
      createBevinding('info', 'selectie.uitleg_vervanging', [], {
        code,
        erin: zonder.wijzigingen.erin.map((ander) => ander.code),
        kosten: roundPunten(zonder.kosten[0] as number),
      }),
    );
  }
  if (speling !== null) {
    uit.push(createBevinding('info', 'selectie.uitleg_speling', [], { code, punten: roundPunten(speling) }));
  }
  return uit;
}

/** Why a buurt can be in no selection at all: rules that exclude it, or no quotum that looks where it lies. */
function describeBelemmering({ vraagstuk, opgave }: Heropend, code: string, kandidaat: number): Bevinding[] {
  const uit: Bevinding[] = [];
  for (const regel of vraagstuk.regels) {
    if (regel.soort !== 'uitgesloten' || !regel.codes.includes(code)) continue;
    uit.push(createBevinding('info', 'selectie.uitleg_uitgesloten', [], { code, motief: regel.motief }));
  }
  if (uit.length === 0 && opgave.masker[kandidaat] === 0) {
    uit.push(createBevinding('info', 'selectie.uitleg_geen_kandidaat', [], { code }));
  }
  if (uit.length === 0) uit.push(createBevinding('info', 'selectie.uitleg_onmogelijk', [], { code }));
  return uit;
}

/**
 * Explains why a buurt was chosen, or why not. Every alternative is solved exactly, under the same quota, rules, objective and tie
 * rule; with `optimaal: false` in it when the budget ran out.
 *
 * - Chosen: for which quotum, what the best selection without it would be, and how much score it could lose before it falls out.
 * - Not chosen: what the best selection with it would be, what that costs, whom it displaces, and the smallest rise of its score
 *   that brings it in. A rise to the point of a tie counts when the tie rule then chooses the buurt.
 *
 * @param selectie - a selection of `selectBuurten`, with its `invoer`
 * @param code - any buurt of it
 * @returns the explanation in numbers, and as `bevindingen` with a sentence in `taal` in Dutch and English
 * @throws DomeinFout `selectie.niets_gekozen`, `selectie.code_onbekend`
 *
 * @example
 * ```ts
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { explainSelection, selectBuurten } from 'buurtaanpak/selectie';
 * import { nl } from 'buurtaanpak/taal';
 *
 * const scores = { oost: [{ code: 'A', score: 9 }, { code: 'B', score: 8 }, { code: 'C', score: 5 }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * const uitleg = explainSelection(selectie, 'C');
 * uitleg.soort === 'niet_gekozen' && uitleg.stijging; // => { programma: 'oost', punten: 3.000000001, score: 8.000000001 }
 * uitleg.bevindingen.map((bevinding) => formatBevinding(bevinding, nl))[0];
 * // => 'C is niet gekozen: de beste selectie met C scoort 3 lager, zonder B.'
 * ```
 */
export function explainSelection(selectie: Selectie, code: string): Selectieuitleg {
  const heropend = reopenSelectie(selectie);
  const { vraagstuk, opgave } = heropend;
  const kandidaat = vraagstuk.index.get(code);
  if (kandidaat === undefined) {
    const suggestie = findSuggestie(code, vraagstuk.index.keys()) ?? '-';
    return refuse('selectie.code_onbekend', { code, suggestie });
  }
  const buurt = heropend.selectie.gekozen.find((gekozen) => gekozen.code === code);
  if (buurt !== undefined) {
    const zonder = toAlternatief(heropend, solveMet(heropend, kandidaat, 0));
    const speling = findSpeling(heropend, kandidaat, zonder);
    const uitleg = { soort: 'gekozen' as const, buurt, zonder, speling };
    const naam = vraagstuk.quota.find(({ id }) => id === buurt.quotum)?.naam ?? buurt.quotum;
    return { ...uitleg, bevindingen: describeGekozen(uitleg, naam) };
  }
  const met = opgave.masker[kandidaat] === 0 ? null : toAlternatief(heropend, solveMet(heropend, kandidaat, -1));
  if (met === null) {
    const bevindingen = describeBelemmering(heropend, code, kandidaat);
    return { soort: 'niet_gekozen', code, met, stijging: null, bevindingen };
  }
  const stijging = findStijging(heropend, kandidaat, code);
  const bevindingen: Bevinding[] = [
    createBevinding('info', 'selectie.uitleg_niet_gekozen', [], {
      code,
      kosten: roundPunten(met.kosten[0] as number),
      eruit: met.wijzigingen.eruit.map((ander) => ander.code),
    }),
  ];
  if (stijging !== null) {
    const { programma, punten, score } = stijging;
    const params = { code, programma, punten: roundPunten(punten), score: roundPunten(score) };
    bevindingen.push(createBevinding('info', 'selectie.uitleg_stijging', [], params));
  }
  return { soort: 'niet_gekozen', code, met, stijging, bevindingen };
}
