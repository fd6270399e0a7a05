import type { Bevinding } from '../../kern/index.js';
import { listLotingregels } from '../loting/listLotingregels.js';
import type { Loting } from '../model/loting.js';
import { createBevinding } from '../teksten/codes.js';
import { compareVolgorde } from './compareVolgorde.js';
import type { Inhoud } from './inhoud.js';

/** Whether every buurt that a lot names has its place: with the lot, or outside it. */
function checkPlaatsen({ gekozen }: Inhoud, loting: Loting): Bevinding[] {
  const plekken = new Map(gekozen.map(({ code, quotum }) => [code, quotum]));
  const check = (code: string, quotum: string, pad: Bevinding['pad']): Bevinding[] =>
    plekken.get(code) === quotum
      ? []
      : [createBevinding('fout', 'selectie.besluit_ingeloot', ['loting', ...pad], { code, quotum })];
  return [
    ...loting.blokken.flatMap(({ quotum, ingeloot }, b) =>
      ingeloot.flatMap((code, i) => check(code, quotum, ['blokken', b, 'ingeloot', i])),
    ),
    ...loting.buitenLoting.flatMap(({ code, quotum }, i) => check(code, quotum, ['buitenLoting', i])),
  ];
}

/** Whether a decision follows its lot: the rules and the precedence are those of the lot, and who was drawn was chosen. */
export function checkGeloot(besluit: Inhoud): Bevinding[] {
  const { loting, regels, voorrang } = besluit;
  if (loting === undefined) return [];
  const lotregels = listLotingregels(loting);
  const eerste = Math.max(0, regels.length - lotregels.length);
  return [
    ...compareVolgorde(['regels'], eerste, regels, lotregels),
    ...compareVolgorde(['voorrang'], 0, voorrang.slice(0, loting.voorrang.length), loting.voorrang),
    ...checkPlaatsen(besluit, loting),
  ];
}
