import { i16 } from '../../rekenen/index.js';
import type { GekozenBuurt } from '../model/selectie.js';
import { getCode } from '../vraagstuk/getCode.js';
import { getScore } from '../vraagstuk/getScore.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';
import type { Vraagstuk } from '../vraagstuk/vraagstuk.js';

/** The chosen buurten in the order of the quota, within a quotum highest score first, then in order of precedence. */
export function listGekozen(vraagstuk: Vraagstuk, toewijzing: Int16Array): GekozenBuurt[] {
  const { eenheid } = vraagstuk;
  const kandidaten: number[] = [];
  for (let c = 0; c < toewijzing.length; c++) if (i16(toewijzing, c) >= 0) kandidaten.push(c);
  return vraagstuk.quota.flatMap(({ id, programma }, j) =>
    kandidaten
      .filter((c) => toewijzing[c] === j)
      .map((c) => ({ c, score: getScore(vraagstuk, programma, c) as number }))
      .sort((a, b) => toEenheden(b.score, eenheid) - toEenheden(a.score, eenheid) || a.c - b.c)
      .map(({ c, score }) => ({ code: getCode(vraagstuk, c), programma, quotum: id, score })),
  );
}
