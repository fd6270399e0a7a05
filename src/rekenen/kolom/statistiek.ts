import { f64 } from '../lees.js';

/** What a column of figures looks like; missing cells (NaN) do not count. */
export interface Statistiek {
  readonly aantal: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** Count, lowest and highest of the figures that are there; with none `minimum` is above `maximum`. */
export function measureBereik(x: Float64Array): Statistiek {
  // Most columns have no gap; then this loop is all the work. One NaN makes the whole sum NaN, so the sum shows whether there is a gap.
  // Figures are added four at a time, because each addition to a sum has to wait for the previous one.
  let laagste = Number.POSITIVE_INFINITY;
  let hoogste = Number.NEGATIVE_INFINITY;
  let som = 0;
  const viertallen = x.length - (x.length % 4);
  for (let i = 0; i < viertallen; i += 4) {
    const een = f64(x, i);
    const twee = f64(x, i + 1);
    const drie = f64(x, i + 2);
    const vier = f64(x, i + 3);
    if (een < laagste) laagste = een;
    if (een > hoogste) hoogste = een;
    if (twee < laagste) laagste = twee;
    if (twee > hoogste) hoogste = twee;
    if (drie < laagste) laagste = drie;
    if (drie > hoogste) hoogste = drie;
    if (vier < laagste) laagste = vier;
    if (vier > hoogste) hoogste = vier;
    som += een + twee + (drie + vier);
  }
  for (let i = viertallen; i < x.length; i++) {
    const waarde = f64(x, i);
    if (waarde < laagste) laagste = waarde;
    if (waarde > hoogste) hoogste = waarde;
    som += waarde;
  }
  if (!Number.isNaN(som)) return { aantal: x.length, minimum: laagste, maximum: hoogste };

  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  let aantal = 0;
  for (let i = 0; i < x.length; i++) {
    const waarde = f64(x, i);
    // A missing cell is NaN, and every comparison with NaN is false.
    if (waarde < minimum) minimum = waarde;
    if (waarde > maximum) maximum = waarde;
    if (!Number.isNaN(waarde)) aantal += 1;
  }
  return { aantal, minimum, maximum };
}

/** The figures that are there, in their order. */
export function presentWaarden(x: Float64Array): Float64Array {
  return x.filter((waarde) => !Number.isNaN(waarde));
}

/** Mean of figures without gaps, in two passes so that large numbers with small differences come out right. */
export function mean(x: Float64Array): number {
  let som = 0;
  for (const waarde of x) som += waarde;
  // The numbers are too large to add up: add a share of each instead.
  if (!Number.isFinite(som)) return x.reduce((deel, waarde) => deel + waarde / x.length, 0);
  const eerste = som / x.length;
  let rest = 0;
  for (const waarde of x) rest += waarde - eerste;
  return eerste + rest / x.length;
}

/** Sample standard deviation (divisor n - 1) of two or more figures without gaps. */
export function standardDeviation(x: Float64Array): number {
  const midden = mean(x);
  let som = 0;
  for (const waarde of x) som += (waarde - midden) ** 2;
  return Math.sqrt(som / (x.length - 1));
}

/** The median of figures without gaps: the middle one, or the mean of the middle two; NaN of none. */
export function median(x: Float64Array): number {
  return medianOfSorted(x.slice().sort());
}

/** {@link median} of figures that stand from low to high. */
function medianOfSorted(gesorteerd: Float64Array): number {
  if (gesorteerd.length === 0) return Number.NaN;
  const midden = gesorteerd.length >> 1;
  const boven = f64(gesorteerd, midden);
  if (gesorteerd.length % 2 === 1) return boven;
  const onder = f64(gesorteerd, midden - 1);
  const som = onder + boven;
  return Number.isFinite(som) ? som / 2 : onder / 2 + boven / 2;
}
