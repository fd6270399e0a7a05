import type { Bevinding, Pad } from '../../../kern/index.js';
import type { Keuze, Keuzequotum } from '../../model/keuze.js';
import { toSleutel } from '../../model/toSleutel.js';
import { createBevinding } from '../../teksten/codes.js';

/** Checks the numbers of one quotum beside those of the whole. */
function checkAantallen({ naam, van, tot, gescoord, konMeedoen }: Keuzequotum, keuze: Keuze, pad: Pad): Bevinding[] {
  const uit: Bevinding[] = [];
  if (van > tot)
    uit.push(createBevinding('fout', 'programma.quotum_omgekeerd', [...pad, 'van'], { quotum: naam, van, tot }));
  const grens = gescoord ?? keuze.gescoord;
  if (grens !== undefined && konMeedoen > grens)
    uit.push(
      createBevinding('fout', 'programma.quotum_meedoen_boven_gescoord', [...pad, 'konMeedoen'], {
        quotum: naam,
        konMeedoen,
        gescoord: grens,
      }),
    );
  if (gescoord !== undefined && keuze.gescoord !== undefined && gescoord > keuze.gescoord)
    uit.push(
      createBevinding('fout', 'programma.quotum_boven_geheel', [...pad, 'gescoord'], {
        quotum: naam,
        aantal: gescoord,
        geheel: keuze.gescoord,
      }),
    );
  return uit;
}

/** Compares a quotum with the buurten chosen for it. From a choice that people changed it may deviate, which is a warning. */
function checkPlekken({ id, naam, van, tot, laagsteScore }: Keuzequotum, keuze: Keuze, pad: Pad): Bevinding[] {
  const { buurten, afwijkingen = [] } = keuze;
  const uit: Bevinding[] = [];
  const eigen = buurten.filter(({ quotum }) => quotum === id);
  const { length: gekozen } = eigen;
  // Of a choice that does not say for which quotum a buurt was chosen, nothing can be counted.
  const bekend = buurten.every(({ quotum }) => quotum !== undefined);
  if (bekend && van <= tot && (gekozen < van || gekozen > tot))
    uit.push(
      createBevinding(afwijkingen.length === 0 ? 'fout' : 'waarschuwing', 'programma.quotum_telt_anders', pad, {
        quotum: naam,
        gekozen,
        van,
        tot,
      }),
    );
  const scores = eigen.flatMap(({ score }) => score ?? []);
  const laagste = scores.reduce((laagst, score) => Math.min(laagst, score), Number.POSITIVE_INFINITY);
  if (laagsteScore !== undefined && laagste < laagsteScore)
    uit.push(
      createBevinding('fout', 'programma.laagste_score_past_niet', [...pad, 'laagsteScore'], {
        quotum: naam,
        laagsteScore,
        score: laagste,
      }),
    );
  return uit;
}

/** The number that could take part is at least that of the largest quotum, and at most the sum over the quota. */
function checkVereniging({ konMeedoen, quota = [] }: Keuze): Bevinding[] {
  if (konMeedoen === undefined || quota.length === 0) return [];
  const meeste = quota.reduce((top, een) => Math.max(top, een.konMeedoen), 0);
  const som = quota.reduce((tot, een) => tot + een.konMeedoen, 0);
  return konMeedoen >= meeste && konMeedoen <= som
    ? []
    : [createBevinding('fout', 'programma.meedoen_past_niet', ['konMeedoen'], { konMeedoen, meeste, som })];
}

/** Checks the quota of a choice: their numbers beside each other, the whole, and the buurten chosen for them. */
export function checkKeuzequota(keuze: Keuze): Bevinding[] {
  const { quota, buurten, reserves = [] } = keuze;
  if (quota === undefined) return [];
  const bekend = new Map(quota.map((een) => [een.id, een]));
  const gezien = new Set<string>();
  const dubbel = quota.flatMap(({ id }, q): Bevinding[] => {
    const vorm = toSleutel(id);
    const eerder = gezien.has(vorm);
    gezien.add(vorm);
    return eerder ? [createBevinding('fout', 'programma.quotum_dubbel', ['quota', q, 'id'], { quotum: id })] : [];
  });
  const lijsten = [
    ['buurten', buurten],
    ['reserves', reserves],
  ] as const;
  const onbekend = lijsten.flatMap(([lijst, rij]) =>
    rij.flatMap(({ naam, quotum }, b): Bevinding[] =>
      quotum === undefined || bekend.has(quotum)
        ? []
        : [createBevinding('fout', 'programma.quotum_onbekend', [lijst, b, 'quotum'], { buurt: naam, quotum })],
    ),
  );
  return [
    ...dubbel,
    ...onbekend,
    ...quota.flatMap((quotum, q) => [
      ...checkAantallen(quotum, keuze, ['quota', q]),
      ...checkPlekken(quotum, keuze, ['quota', q]),
    ]),
    ...checkVereniging(keuze),
  ];
}
