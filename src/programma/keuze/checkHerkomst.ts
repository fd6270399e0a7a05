import type { Bevinding } from '../../kern/index.js';
import type { SelectieGevonden } from '../../selectie/index.js';
import type { Keuzebuurt } from '../model/keuze.js';
import { toSleutel } from '../model/toSleutel.js';
import { createBevinding } from '../teksten/codes.js';
import type { Scoreboek } from './createScoreboek.js';
import type { CreateKeuzeOptions } from './options.js';

/** The codes that only one of both lists has. */
function listAnders(een: readonly string[], ander: readonly string[]): string[] {
  const [a, b] = [new Set(een.map(toSleutel)), new Set(ander.map(toSleutel))];
  return [...een.filter((code) => !b.has(toSleutel(code))), ...ander.filter((code) => !a.has(toSleutel(code)))];
}

/** The programmes of which the scores that were handed in are not those by which was chosen. */
function listVreemd(
  boek: Scoreboek,
  { invoer }: SelectieGevonden,
  scores: CreateKeuzeOptions['scores'] = {},
): string[] {
  const gebruikt = new Map(Object.entries(invoer.scores));
  return Object.entries(scores).flatMap(([programma, deel]) => {
    const rijen: readonly { readonly code: string; readonly score: number | null }[] =
      'buurten' in deel ? deel.buurten : deel;
    const anders = rijen.some(({ code, score }) => (boek.find(code, programma) ?? null) !== score);
    return gebruikt.has(programma) && anders ? [programma] : [];
  });
}

/** What was handed in with a selection must be about that selection: its decision, its draws, its scores, and its buurten without a score. */
export function checkHerkomst(
  selectie: SelectieGevonden,
  buurten: readonly Keuzebuurt[],
  boek: Scoreboek,
  { besluit, zekerheid, zonderScore = [], scores }: CreateKeuzeOptions,
): Bevinding[] {
  const { gekozen } = selectie;
  const name = ({ code, quotum }: { readonly code: string; readonly quotum: string }) => JSON.stringify([code, quotum]);
  const plaatsen = new Set(gekozen.map(name));
  const eigen =
    besluit === undefined ||
    (besluit.gekozen.length === gekozen.length && besluit.gekozen.every((een) => plaatsen.has(name(een))));
  const basis = zekerheid !== undefined && 'geheel' in zekerheid ? zekerheid.geheel.basis : undefined;
  const codes = buurten.map(({ buurt }) => buurt);
  const anders = basis === undefined ? [] : listAnders(basis, codes);
  return [
    ...(eigen
      ? []
      : [
          createBevinding('fout', 'programma.besluit_andere_selectie', ['opties', 'besluit'], {
            kenmerk: besluit.kenmerk,
          }),
        ]),
    ...(anders.length === 0
      ? []
      : [createBevinding('fout', 'programma.zekerheid_andere_keuze', ['opties', 'zekerheid'], { buurten: anders })]),
    ...listVreemd(boek, selectie, scores).map((programma) =>
      createBevinding('fout', 'programma.scores_andere_selectie', ['opties', 'scores', programma], { programma }),
    ),
    ...zonderScore.flatMap(({ code }, i) =>
      boek.gescoord.has(toSleutel(code))
        ? [createBevinding('fout', 'programma.zonder_score_heeft_score', ['opties', 'zonderScore', i], { buurt: code })]
        : [],
    ),
  ];
}
