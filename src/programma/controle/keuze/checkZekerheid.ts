import { roundGetal } from '../../../kern/huis.js';
import type { Bevinding } from '../../../kern/index.js';
import type { Keuze } from '../../model/keuze.js';
import { toSleutel } from '../../model/toSleutel.js';
import { createBevinding } from '../../teksten/codes.js';

const PAD = ['zekerheid'];

/**
 * Compares the shares of the draws with each other. A draw that gives exactly these buurten chooses each of them, so its share is at most
 * that of each buurt, and at most their mean.
 */
export function checkZekerheid({ zekerheid, buurten }: Keuze): Bevinding[] {
  if (zekerheid === undefined) return [];
  const { kans, overlap, perBuurt } = zekerheid;
  const uit: Bevinding[] = [];
  const isLager = (deel: number) => deel < kans && roundGetal(deel) < roundGetal(kans);
  if (isLager(overlap))
    uit.push(createBevinding('fout', 'programma.zekerheid_past_niet', [...PAD, 'kans'], { kans, overlap }));
  if (perBuurt === undefined) return uit;
  const kansen = new Map<string, number>();
  for (const [b, een] of perBuurt.entries()) {
    const sleutel = toSleutel(een.buurt);
    if (kansen.has(sleutel))
      uit.push(
        createBevinding('fout', 'programma.zekerheid_dubbel', [...PAD, 'perBuurt', b, 'buurt'], { buurt: een.buurt }),
      );
    else kansen.set(sleutel, een.kans);
  }
  for (const { buurt, naam } of buurten) {
    const deel = kansen.get(toSleutel(buurt)) ?? 0;
    if (isLager(deel))
      uit.push(
        createBevinding('fout', 'programma.zekerheid_buurt_past_niet', [...PAD, 'perBuurt'], {
          buurt: naam,
          deel,
          kans,
        }),
      );
  }
  return uit;
}
