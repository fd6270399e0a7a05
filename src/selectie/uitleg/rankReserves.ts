import { showWaarde } from '../../kern/huis.js';
import { DomeinFout } from '../../kern/index.js';
import { isGeldig } from '../../oplosser/index.js';
import { i16, i32 } from '../../rekenen/index.js';
import type { Programmascore } from '../model/invoer.js';
import type { GekozenBuurt, Selectie } from '../model/selectie.js';
import { createBevinding } from '../teksten/codes.js';
import { checkObject } from '../vraagstuk/checkObject.js';
import { getCode } from '../vraagstuk/getCode.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';
import { reopenSelectie } from './reopenSelectie.js';

/** Options of {@link rankReserves}. */
export interface RankReservesOptions {
  /** How many reserves per quotum. Default 3. */
  readonly aantal?: number;
}

/** A buurt that can take over a place of a quotum. */
export interface Reservebuurt extends GekozenBuurt {
  /** Place in the list, from 1. */
  readonly rang: number;
  /** The chosen buurten of the quotum whose place it can take while all others stay as they are, under all rules. */
  readonly vervangt: readonly string[];
}

/** The reserves of a quotum. */
export interface Reservelijst {
  readonly quotum: string;
  readonly reserves: readonly Reservebuurt[];
}

function checkAantal(aantal: number): void {
  if (Number.isInteger(aantal) && aantal >= 0) return;
  const params = { optie: 'aantal', waarde: showWaarde(aantal), van: 0, tot: Number.MAX_SAFE_INTEGER };
  const bevindingen = [createBevinding('fout', 'selectie.optie_ongeldig', ['opties', 'aantal'], params)];
  throw new DomeinFout('selectie.invoer_ongeldig', { aantal: 1 }, { bevindingen });
}

/**
 * The reserves of each quotum, for when a team fails to form. A reserve is a buurt that was not chosen and can take the place of at least
 * one chosen buurt of the quotum, while all others keep their place and every rule is still obeyed (a rule `vast` for the replaced buurt
 * lapses). Highest score first; ties in the order of precedence.
 *
 * Cost: n log n in the candidates, for each quotum; for each reserve the places of its quotum.
 *
 * @param selectie - a selection of `selectBuurten`
 * @returns for each quotum its reserves; fewer than asked when there are no more. A buurt can be a reserve of several quota
 * @throws DomeinFout `selectie.niets_gekozen`, `selectie.invoer_ongeldig`, `kern.document_ongeldig`, and `selectie.besluit_stappen` when
 *   the proof is of another objective
 *
 * @example
 * ```ts
 * import { rankReserves, selectBuurten } from 'buurtaanpak/selectie';
 *
 * const scores = { oost: [{ code: 'A', score: 9 }, { code: 'B', score: 8 }, { code: 'C', score: 5 }] };
 * const selectie = selectBuurten(scores, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
 * rankReserves(selectie)[0]?.reserves;
 * // => [{ code: 'C', programma: 'oost', quotum: 'oost', score: 5, rang: 1, vervangt: ['A', 'B'] }]
 * ```
 */
export function rankReserves(selectie: Selectie, options: RankReservesOptions = {}): readonly Reservelijst[] {
  const { aantal = 3 } = checkObject(options, 'opties');
  checkAantal(aantal);
  const { vraagstuk, probleem, toewijzing, selectie: gevonden } = reopenSelectie(selectie);
  const { index, quota, scores, eenheid } = vraagstuk;
  /** Whether all quota and rules are still obeyed when a candidate takes the place of another. A rule `vast` for that other lapses. */
  const canReplace = (uit: number, erin: number, j: number) => {
    const anders = Int16Array.from(toewijzing);
    anders[uit] = -1;
    anders[erin] = j;
    return isGeldig({ ...probleem, verplicht: probleem.verplicht.filter((c) => c !== uit) }, anders);
  };
  return quota.map(({ id, programma }, j) => {
    const kandidaten = (scores[programma] as readonly Programmascore[])
      .flatMap(({ code, score }) => {
        const c = index.get(code) as number;
        const kan = (i32(probleem.masker, c) >> j) & 1;
        return score === null || !kan || i16(toewijzing, c) >= 0 ? [] : [{ c, score }];
      })
      .sort((a, b) => toEenheden(b.score, eenheid) - toEenheden(a.score, eenheid) || a.c - b.c);
    const plaatsen = gevonden.gekozen.filter(({ quotum }) => quotum === id).map(({ code }) => code);
    const reserves: Reservebuurt[] = [];
    for (const { c, score } of kandidaten) {
      if (reserves.length >= aantal) break;
      const vervangt = plaatsen.filter((code) => canReplace(index.get(code) as number, c, j));
      if (vervangt.length === 0) continue;
      const code = getCode(vraagstuk, c);
      reserves.push({ code, programma, quotum: id, score, rang: reserves.length + 1, vervangt });
    }
    return { quotum: id, reserves };
  });
}
