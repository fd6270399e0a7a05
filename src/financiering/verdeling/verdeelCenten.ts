import { allocateCenten, fromCenten, showWaarde, toCenten, toVerhouding } from '../../kern/huis.js';
import type { Bedrag, Pad } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import type { Sleutel } from '../model/sleutel.js';
import type { Verdeeldeel, Verdeelsleutel } from '../model/verdeelsleutel.js';
import { refuse } from '../teksten/codes.js';

/** What one cost bearer takes, in cents. */
export interface DeelInCenten {
  readonly kostendrager: Sleutel;
  readonly centen: bigint;
}

/**
 * The amounts that the percentages of a key take of a total: one number for every line of the key, zero for the other lines. `undefined`
 * when the percentages add up to more than 100.
 */
export function verdeelProcenten(totaal: bigint, sleutel: Verdeelsleutel, pad: Pad = []): bigint[] | undefined {
  const procenten = readDecimalen(sleutel, 'procent', pad);
  const honderd = procenten.pop() as bigint;
  const procent = procenten.reduce((a, b) => a + b, 0n);
  if (procent === 0n) return procenten;
  if (procent > honderd) return undefined;
  // The part that no percentage takes joins the division as a line of its own, so that percentages that add up to 100 divide to the cent.
  return allocateCenten(totaal, [...procenten, honderd - procent]).slice(0, -1);
}

/** The decimals of one kind of line (zero for the other lines), followed by a hundred, as whole numbers in proportion. */
function readDecimalen(sleutel: Verdeelsleutel, soort: 'procent' | 'aandeel', pad: Pad): bigint[] {
  const teksten = sleutel.map((deel) => {
    if (deel.soort !== soort) return '0';
    return deel.soort === 'procent' ? deel.procent : deel.aandeel;
  });
  return toVerhouding([...teksten, '100'], (positie) =>
    refuse('financiering.getal_notatie', { waarde: showWaarde(teksten[positie]) }, [...pad, positie, soort]),
  );
}

/** `splitByVerdeelsleutel` in cents. `pad` is the path of the key, for the error. */
export function verdeelCenten(bedrag: Bedrag, sleutel: Verdeelsleutel, pad: Pad = []): DeelInCenten[] {
  const totaal = toCenten(bedrag);
  const naarProcent = verdeelProcenten(totaal, sleutel, pad);
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
