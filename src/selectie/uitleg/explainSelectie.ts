import { findSuggestie, roundGetal, showWaarde } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { i16, i32 } from '../../rekenen/index.js';
import type { Quotum } from '../model/quotum.js';
import type { GekozenBuurt, Selectie } from '../model/selectie.js';
import type { Alternatief, Selectieuitleg, UitlegGekozen, UitlegNietGekozen } from '../model/uitleg.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { getGewicht } from '../vraagstuk/getGewicht.js';
import { getScore } from '../vraagstuk/getScore.js';
import { describeGeenKandidaat } from './describeGeenKandidaat.js';
import { describeVerschil } from './describeVerschil.js';
import { describeZekerheid } from './describeZekerheid.js';
import { findStijging, type Stijging } from './findStijging.js';
import { listDoorRegel } from './listDoorRegel.js';
import { type Heropend, reopenSelectie } from './reopenSelectie.js';
import { roundPunten } from './roundPunten.js';
import { solveBinnen } from './solveBinnen.js';
import { solveMet } from './solveMet.js';
import { toAlternatief } from './toAlternatief.js';

/** The quota of all other programmes, as bits. */
function otherProgrammas({ vraagstuk }: Heropend, programma: string): number {
  return vraagstuk.quota.reduce((bits, quotum, j) => (quotum.programma === programma ? bits : bits | (1 << j)), 0);
}

/** The margin of the score of a chosen candidate above the minimum of the rules. */
function listRuimte({ vraagstuk }: Heropend, programma: string, kandidaat: number): number[] {
  const score = getScore(vraagstuk, programma, kandidaat) as number;
  return vraagstuk.regels.flatMap((regel) =>
    regel.soort === 'minimumscore' && (regel.programma ?? programma) === programma
      ? [roundGetal(score - regel.minimaal)]
      : [],
  );
}

/** The score that a chosen candidate can lose before a selection without it is better. */
function findSpeling(heropend: Heropend, kandidaat: number, zonder: Alternatief | undefined): number | undefined {
  const { vraagstuk, probleem, toewijzing } = heropend;
  if (vraagstuk.doel.soort !== 'totaal') return undefined;
  const { programma } = vraagstuk.quota[i16(toewijzing, kandidaat)] as Quotum;
  const gewicht = getGewicht(vraagstuk, programma);
  const andere = i32(probleem.masker, kandidaat) & otherProgrammas(heropend, programma);
  if (andere !== 0) {
    // In another programme another score counts, and that score does not fall. A candidate that is chosen there never drops out.
    const elders = solveBinnen(heropend, kandidaat, andere);
    if (!elders.volledig || (elders.toewijzing !== undefined && i16(elders.toewijzing, kandidaat) >= 0))
      return undefined;
  }
  const kosten = probleem.verplicht.includes(kandidaat) || gewicht === 0 ? [] : (zonder?.kosten ?? []);
  const grenzen = [...listRuimte(heropend, programma, kandidaat), ...kosten.map((punten) => punten / gewicht)];
  return grenzen.length === 0 ? undefined : Math.min(...grenzen);
}

/** The reasons why a buurt cannot be in any selection: rules that exclude it, or no quotum for its area. */
function describeBelemmering({ vraagstuk, probleem }: Heropend, code: string, kandidaat: number): Bevinding[] {
  const uit = vraagstuk.regels.flatMap((regel) =>
    regel.soort === 'uitgesloten' && regel.codes.includes(code)
      ? [createBevinding('info', 'selectie.uitleg_uitgesloten', [], { code, motief: regel.motief })]
      : [],
  );
  if (uit.length > 0) return uit;
  if (probleem.masker[kandidaat] === 0) return describeGeenKandidaat(vraagstuk, code, kandidaat);
  return [createBevinding('info', 'selectie.uitleg_onmogelijk', [], { code })];
}

function explainGekozen(heropend: Heropend, buurt: GekozenBuurt, kandidaat: number): UitlegGekozen {
  const { code, quotum, score } = buurt;
  const { quota } = heropend.vraagstuk;
  const uitkomst = solveBinnen(heropend, kandidaat, 0);
  const zonder = toAlternatief(heropend, uitkomst);
  const zeker = describeZekerheid(heropend, code, uitkomst);
  const speling = zeker.length > 0 ? undefined : findSpeling(heropend, kandidaat, zonder);
  const naam = quota.find(({ id }) => id === quotum)?.naam ?? quotum;
  const bevindingen = [
    createBevinding('info', 'selectie.uitleg_gekozen', [], { code, quotum: naam, score: roundPunten(score) }),
    ...zeker,
  ];
  if (zonder !== undefined) bevindingen.push(describeVerschil(heropend, code, 'zonder', zonder, uitkomst));
  else if (uitkomst.volledig) bevindingen.push(createBevinding('info', 'selectie.uitleg_onmisbaar', [], { code }));
  if (speling !== undefined && speling > 0) {
    bevindingen.push(createBevinding('info', 'selectie.uitleg_speling', [], { code, punten: roundPunten(speling) }));
  }
  return {
    soort: 'gekozen',
    buurt,
    ...(zonder !== undefined && { zonder }),
    ...(speling !== undefined && { speling }),
    bevindingen,
  };
}

function describeStijging(code: string, stijging: Stijging): Bevinding {
  const { programma, punten, score, gelijk } = stijging;
  const params = (meer: number, tot: number) => ({
    code,
    programma,
    punten: roundPunten(meer),
    score: roundPunten(tot),
  });
  return gelijk === undefined
    ? createBevinding('info', 'selectie.uitleg_stijging', [], params(punten, score))
    : createBevinding('info', 'selectie.uitleg_stijging_meer', [], params(gelijk.punten, gelijk.score));
}

function explainNietGekozen(heropend: Heropend, code: string, kandidaat: number): UitlegNietGekozen {
  const leeg = { soort: 'niet_gekozen' as const, code };
  if (heropend.probleem.masker[kandidaat] === 0) {
    return { ...leeg, bevindingen: describeBelemmering(heropend, code, kandidaat) };
  }
  const uitkomst = solveMet(heropend, kandidaat, -1);
  const met = toAlternatief(heropend, uitkomst);
  const zeker = describeZekerheid(heropend, code, uitkomst);
  if (met === undefined) {
    const belemmering = uitkomst.volledig ? describeBelemmering(heropend, code, kandidaat) : [];
    return { ...leeg, bevindingen: [...zeker, ...belemmering] };
  }
  const gevonden = zeker.length > 0 ? undefined : findStijging(heropend, kandidaat, code);
  const bevindingen = [
    ...zeker,
    describeVerschil(heropend, code, 'met', met, uitkomst),
    ...(zeker.length > 0 ? [] : listDoorRegel(heropend, code, kandidaat)),
    ...(gevonden === undefined ? [] : [describeStijging(code, gevonden)]),
  ];
  if (gevonden === undefined) return { ...leeg, met, bevindingen };
  const { gelijk: _, ...stijging } = gevonden;
  return { ...leeg, met, stijging, bevindingen };
}

/**
 * Explains why a buurt was chosen, or why not. Every alternative is solved exactly, under the same quota, rules, objective and tie rule;
 * it has `optimaal: false` when the budget ran out.
 *
 * - Chosen: for which quotum, the best selection without it, and the score it can lose before it falls out.
 * - Not chosen: the best selection with it, its cost, the buurten it displaces, and the smallest rise of its score that brings it in. A
 *   rise to a tie counts when the tie rule then chooses the buurt. Each rule without which it would be chosen is named (when there are at
 *   most twenty rules). For a buurt that is not a candidate, the conditions that it does not meet are named.
 * - When an alternative is as good, the sentence says so and names what decided: precedence, or the order of codes.
 * - When the selection was not proven to be the best, no margin and no rise is given, and a `waarschuwing` says why. An alternative that
 *   turns out to be better, with `kosten` below 0, is reported as such (`selectie.uitleg_beter_gevonden`), never as a reason.
 *
 * @param selectie - a selection of `selectBuurten`, with its `invoer`
 * @param code - any buurt of it
 * @returns the explanation in numbers, and as `bevindingen` with a sentence in `taal` in Dutch and English
 * @throws DomeinFout `selectie.niets_gekozen`, `selectie.code_onbekend`
 *
 * @example
 * ```ts
 * import { formatBevinding } from 'buurtaanpak/kern';
 * import { explainSelectie, selectBuurten } from 'buurtaanpak/selectie';
 * import { nl } from 'buurtaanpak/taal';
 *
 * const scores = { oost: [{ code: 'A', score: 9 }, { code: 'B', score: 8 }, { code: 'C', score: 5 }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * const uitleg = explainSelectie(selectie, 'C');
 * uitleg.soort === 'niet_gekozen' && uitleg.stijging; // => { programma: 'oost', punten: 3.000000001, score: 8.000000001 }
 * uitleg.bevindingen.map((bevinding) => formatBevinding(bevinding, nl))[0];
 * // => 'C is niet gekozen: de beste selectie met C scoort 3 lager, zonder B.'
 * ```
 */
export function explainSelectie(selectie: Selectie, code: string): Selectieuitleg {
  const heropend = reopenSelectie(selectie);
  const { vraagstuk } = heropend;
  const kandidaat = vraagstuk.index.get(code);
  if (kandidaat === undefined) {
    if (typeof code !== 'string') return refuse('selectie.code_onbekend', { code: showWaarde(code), suggestie: '-' });
    const suggestie = findSuggestie(code, vraagstuk.index.keys()) ?? '-';
    return refuse('selectie.code_onbekend', { code, suggestie });
  }
  const buurt = heropend.selectie.gekozen.find((gekozen) => gekozen.code === code);
  return buurt === undefined
    ? explainNietGekozen(heropend, code, kandidaat)
    : explainGekozen(heropend, buurt, kandidaat);
}
