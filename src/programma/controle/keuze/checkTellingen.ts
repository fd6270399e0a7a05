import type { Bevinding } from '../../../kern/index.js';
import type { Keuze } from '../../model/keuze.js';
import { toSleutel } from '../../model/toSleutel.js';
import { createBevinding } from '../../teksten/codes.js';
import { listIngebracht } from './listIngebracht.js';

/** Compares how many were chosen with how many had a score and could take part. Who was brought in by people need not have either. */
export function checkTellingen(keuze: Keuze): Bevinding[] {
  const { buurten, reserves = [], gescoord, konMeedoen } = keuze;
  const ingebracht = listIngebracht(keuze);
  const uit: Bevinding[] = [];
  const count = (lijst: Keuze['buurten']) => new Set(lijst.map(({ buurt }) => toSleutel(buurt))).size;
  const metScore = buurten.filter(({ naam, score }) => score !== undefined || ingebracht.get(naam) !== true);
  const berekend = buurten.filter(({ naam }) => ingebracht.get(naam) !== true);
  const genoemd = count([...metScore, ...reserves]);
  if (gescoord !== undefined && gescoord < genoemd)
    uit.push(
      createBevinding('fout', 'programma.te_weinig_kandidaten', ['gescoord'], {
        kandidaten: gescoord,
        gekozen: count(metScore),
        reserves: genoemd - count(metScore),
      }),
    );
  if (konMeedoen === undefined) return uit;
  const gekozen = count(berekend);
  if (gekozen > konMeedoen)
    uit.push(createBevinding('fout', 'programma.te_weinig_meedoen', ['konMeedoen'], { konMeedoen, gekozen }));
  if (gescoord !== undefined && konMeedoen > gescoord)
    uit.push(createBevinding('fout', 'programma.meedoen_boven_gescoord', ['konMeedoen'], { konMeedoen, gescoord }));
  return uit;
}
