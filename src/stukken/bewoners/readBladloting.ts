import type { Bewonersgrond } from './bewonersgrond.js';
import type { Buurtblad } from './buurtblad.js';

/** The lot that a buurt was in. */
export function readBladloting(grond: Bewonersgrond, code: string): Buurtblad['loting'] {
  const { loting } = grond.invoer;
  const blok = loting?.blokken.find(({ deelnemers }) => deelnemers.some((een) => een.code === code));
  if (loting === undefined || blok === undefined) return undefined;
  const quotum = grond.uitlegger.vraagstuk.quota.find(({ id }) => id === blok.quotum);
  return {
    ingeloot: blok.ingeloot.includes(code),
    naam: quotum === undefined ? 'het programma' : grond.nameQuotum(quotum),
    plekken: blok.plaatsen,
    deelnemers: blok.deelnemers.length,
    zaad: loting.zaad,
  };
}
