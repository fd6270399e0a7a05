import { allocateCenten, type Bedrag, fromCenten, type Pad, refuse, toCenten } from '../../kern/index.js';
import type { Sleutel } from '../model/sleutel.js';
import type { Verdeeldeel, Verdeelsleutel } from '../model/verdeelsleutel.js';

/** What one cost bearer takes, in cents. */
export interface DeelInCenten {
  readonly kostendrager: Sleutel;
  readonly centen: bigint;
}

/** A decimal text of at most six decimals in millionths. */
function toMiljoensten(decimaal: string): bigint {
  const [heel = '', deel = ''] = decimaal.split('.');
  return BigInt(heel + deel.padEnd(6, '0'));
}

const HONDERD_PROCENT = 100_000_000n;

/**
 * What the percentages of a key take of a total, one number for every part of the key (zero for the other parts).
 * Nothing when they add up to more than 100.
 */
export function verdeelProcenten(totaal: bigint, sleutel: Verdeelsleutel): bigint[] | undefined {
  const procenten = sleutel.map((deel) => (deel.soort === 'procent' ? toMiljoensten(deel.procent) : 0n));
  const procent = procenten.reduce((a, b) => a + b, 0n);
  if (procent === 0n) return procenten;
  if (procent > HONDERD_PROCENT) return undefined;
  // The part that no percentage takes is divided along, so that percentages that add up to 100 divide to the cent.
  return allocateCenten(totaal, [...procenten, HONDERD_PROCENT - procent]).slice(0, -1);
}

/** `splitByVerdeelsleutel` in cents. `pad` is where the key stands, for the error. */
export function verdeelCenten(bedrag: Bedrag, sleutel: Verdeelsleutel, pad: Pad = []): DeelInCenten[] {
  const totaal = toCenten(bedrag);
  const naarProcent = verdeelProcenten(totaal, sleutel);
  if (naarProcent === undefined) return refuse('financiering.verdeelsleutel_boven_honderd', {}, pad);
  const vast = sleutel.reduce((som, deel) => (deel.soort === 'vast' ? som + toCenten(deel.bedrag) : som), 0n);
  const over = totaal - vast - naarProcent.reduce((a, b) => a + b, 0n);
  if (over < 0n) refuse('financiering.verdeelsleutel_te_veel', { bedrag, over: fromCenten(-over) }, pad);

  const gewichten = sleutel.map((deel) => (deel.soort === 'aandeel' ? toMiljoensten(deel.aandeel) : 0n));
  const heeftAandeel = gewichten.some((gewicht) => gewicht > 0n);
  const resten = sleutel.filter((deel) => deel.soort === 'rest').length;
  if (resten > 1 || (resten === 1 && heeftAandeel)) refuse('financiering.verdeelsleutel_rest_dubbel', { bedrag }, pad);
  if (over > 0n && resten === 0 && !heeftAandeel) {
    refuse('financiering.verdeelsleutel_laat_over', { bedrag, over: fromCenten(over) }, pad);
  }
  const naarAandeel = heeftAandeel ? allocateCenten(over, gewichten) : [];
  const centenVan = (deel: Verdeeldeel, positie: number): bigint => {
    switch (deel.soort) {
      case 'vast':
        return toCenten(deel.bedrag);
      case 'procent':
        return naarProcent[positie] as bigint;
      case 'aandeel':
        return naarAandeel[positie] as bigint;
      case 'rest':
        return over;
    }
  };
  return sleutel.map((deel, positie) => ({ kostendrager: deel.kostendrager, centen: centenVan(deel, positie) }));
}
