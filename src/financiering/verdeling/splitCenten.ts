import { allocateCenten, fromCenten, toCenten } from '../../kern/huis.js';
import type { Bedrag, Pad, Sleutel } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Verdeeldeel, Verdeelsleutel } from '../model/verdeelsleutel.js';
import { refuse } from '../teksten/codes.js';
import { readDecimalen } from './readDecimalen.js';
import { splitProcenten } from './splitProcenten.js';

/** What one cost bearer takes, in cents. */
export interface DeelInCenten {
  readonly kostendrager: Sleutel;
  readonly centen: bigint;
}

/** `splitByVerdeelsleutel` in cents. `pad` is the path of the key, for the error. */
export function splitCenten(bedrag: Bedrag, sleutel: Verdeelsleutel, pad: Pad = []): DeelInCenten[] {
  const totaal = toCenten(bedrag);
  const naarProcent = splitProcenten(totaal, sleutel, pad);
  if (naarProcent === undefined) return refuse('financiering.verdeelsleutel_boven_honderd', {}, pad);
  const vast = sleutel.reduce((som, deel) => (deel.soort === 'vast' ? som + toCenten(deel.bedrag) : som), 0n);
  const over = totaal - vast - naarProcent.reduce((a, b) => a + b, 0n);
  if (over < 0n) refuse('financiering.verdeelsleutel_te_veel', { bedrag, over: fromCenten(-over) }, pad);

  const gewichten = readDecimalen(sleutel, 'aandeel', pad).slice(0, -1);
  const heeftAandeel = gewichten.some((gewicht) => gewicht > 0n);
  const resten = sleutel.filter((deel) => deel.soort === 'rest').length;
  if (resten > 1 || (resten === 1 && heeftAandeel)) refuse('financiering.verdeelsleutel_rest_dubbel', { bedrag }, pad);
  if (over > 0n && resten === 0 && !heeftAandeel) {
    refuse('financiering.verdeelsleutel_laat_over', { bedrag, over: fromCenten(over) }, pad);
  }
  const naarAandeel = heeftAandeel ? allocateCenten(over, gewichten) : gewichten;
  const centenVan = (deel: Verdeeldeel, procent: bigint, aandeel: bigint): bigint => {
    switch (deel.soort) {
      case 'vast':
        return toCenten(deel.bedrag);
      case 'procent':
        return procent;
      case 'aandeel':
        return aandeel;
      case 'rest':
        return over;
    }
  };
  return zipRijen(sleutel, zipRijen(naarProcent, naarAandeel)).map(([deel, [procent, aandeel]]) => ({
    kostendrager: deel.kostendrager,
    centen: centenVan(deel, procent, aandeel),
  }));
}
