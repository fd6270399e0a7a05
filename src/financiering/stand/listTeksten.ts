import { compareDatums } from '../../kern/huis.js';
import type { Geldtekst } from '../verloop/geldverloop.js';
import { isBekend } from './isBekend.js';
import type { Peiling } from './peiling.js';

/** The texts that were known, by the first day on which they hold, with their places in the course. The first text comes first. */
export function listTeksten({ verloop, bekendOp }: Peiling): { readonly tekst: Geldtekst; readonly plek: number }[] {
  const [eerste, ...later] = verloop.teksten
    .map((tekst, plek) => ({ tekst, plek }))
    .filter(({ tekst }) => isBekend(tekst, bekendOp));
  if (eerste === undefined) return [];
  return [eerste, ...later.sort((a, b) => compareDatums(a.tekst.vanaf, b.tekst.vanaf))];
}
