import type { Bevinding, Pad } from '../../kern/index.js';
import { f64, isGelijk } from '../../rekenen/index.js';
import { createBevinding } from '../teksten/codes.js';
import { checkGetallen } from './checkGetallen.js';
import type { Criteriumrichting, Doelband, Normalisatie } from './routekaart.js';

// With a target the value that is normalised is the distance to the band, to which points in the unit of the value mean nothing.
const DOEL_METHODEN: readonly Normalisatie['methode'][] = [
  'minmax',
  'zscore',
  'robuuste_zscore',
  'rang',
  'percentielrang',
  'borda',
  'doelband',
  'categorieen',
];

/** The rules between the fields of a normalisation, its direction and its target. */
export function checkNormalisatie(
  normalisatie: Normalisatie,
  richting: Criteriumrichting,
  doel: Doelband | undefined,
  pad: Pad,
): Bevinding[] {
  const { methode } = normalisatie;
  const veld = [...pad, 'normalisatie'];
  const uit: Bevinding[] = [...checkGetallen(normalisatie, veld), ...checkGetallen(doel, [...pad, 'doel'])];
  if (richting === 'doel' && doel === undefined && methode !== 'categorieen')
    uit.push(createBevinding('fout', 'routekaart.doel_ontbreekt', [...pad, 'doel'], {}));
  if (richting !== 'doel' && doel !== undefined)
    uit.push(createBevinding('fout', 'routekaart.doel_overbodig', [...pad, 'doel'], { richting }));
  if (doel !== undefined && !(doel.van <= doel.tot))
    uit.push(createBevinding('fout', 'routekaart.band_omgekeerd', [...pad, 'doel'], { van: doel.van, tot: doel.tot }));
  const past =
    richting === 'doel'
      ? DOEL_METHODEN.includes(methode)
      : methode !== 'doelband' && (methode !== 'afstand_maximum' || richting === 'hoger');
  if (!past) uit.push(createBevinding('fout', 'routekaart.normalisatie_richting', veld, { methode, richting }));
  // With bounds that are equal except for rounding, the score would be rounding noise.
  if (
    methode === 'ijkpunten' &&
    !(normalisatie.onder < normalisatie.boven && !isGelijk(normalisatie.onder, normalisatie.boven))
  )
    uit.push(
      createBevinding('fout', 'routekaart.band_omgekeerd', veld, { van: normalisatie.onder, tot: normalisatie.boven }),
    );
  if (
    methode === 'doelband' &&
    doel !== undefined &&
    !(normalisatie.onder <= doel.van && doel.tot <= normalisatie.boven)
  )
    uit.push(
      createBevinding('fout', 'routekaart.doel_buiten_band', veld, {
        onder: normalisatie.onder,
        boven: normalisatie.boven,
        van: doel.van,
        tot: doel.tot,
      }),
    );
  if (methode === 'categorieen') {
    const { grenzen, scores, volgens = 'waarde' } = normalisatie;
    if (scores.length !== grenzen.length + 1)
      uit.push(
        createBevinding('fout', 'routekaart.categorieen_aantal', [...veld, 'scores'], {
          grenzen: grenzen.length,
          scores: scores.length,
        }),
      );
    const lager = Float64Array.from(grenzen);
    const stijgt = grenzen.slice(1).every((grens, i) => grens > f64(lager, i));
    if (!stijgt || (volgens === 'percentiel' && !grenzen.every((grens) => grens > 0 && grens < 1)))
      uit.push(createBevinding('fout', 'routekaart.categorieen_grenzen', [...veld, 'grenzen'], { volgens }));
    const vorige = Float64Array.from(scores);
    const stappen = scores.slice(1).map((score, i) => score - f64(vorige, i));
    if (richting !== 'doel' && !stappen.every((stap) => (richting === 'hoger' ? stap >= 0 : stap <= 0)))
      uit.push(createBevinding('fout', 'routekaart.categorieen_richting', [...veld, 'scores'], { richting }));
  }
  return uit;
}
