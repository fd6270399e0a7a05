import type { Loting } from '../../selectie/index.js';
import type { Keuzeloting } from '../model/keuze.js';

/** The lot in numbers: all its blocks together. */
export function toKeuzeloting({ zaad, blokken }: Loting): Keuzeloting {
  return {
    zaad,
    deelnemers: blokken.reduce((som, { deelnemers }) => som + deelnemers.length, 0),
    plekken: blokken.reduce((som, { plaatsen }) => som + plaatsen, 0),
  };
}
