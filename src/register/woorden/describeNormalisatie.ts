import type { Normalisatie } from '../../routekaart/index.js';
import { joinZinnen } from './joinZinnen.js';
import { listGetallen } from './listGetallen.js';
import { zeg } from './zeg.js';
import type { Registerzin } from './zin.js';

function describeZscore({
  gemiddelde,
  spreiding,
}: {
  readonly gemiddelde?: number | undefined;
  readonly spreiding?: number | undefined;
}): Registerzin {
  const vast = [
    ...(gemiddelde === undefined ? [] : [zeg`gemiddelde ${{ getal: gemiddelde, pad: ['gemiddelde'] }}`]),
    ...(spreiding === undefined ? [] : [zeg`spreiding ${{ getal: spreiding, pad: ['spreiding'] }}`]),
  ];
  const bij = vast.length === 0 ? [] : zeg` (vast: ${joinZinnen(vast, ', ')})`;
  return zeg`naar de afstand tot het gemiddelde in standaardafwijkingen${bij}`;
}

/** How a value becomes points, with the numbers that were set for this; paths start at the normalisation. */
export function describeNormalisatie(normalisatie: Normalisatie): Registerzin {
  switch (normalisatie.methode) {
    case 'minmax':
      return ['naar een schaal tussen de laagste en de hoogste buurt'];
    case 'zscore':
      return describeZscore(normalisatie);
    case 'robuuste_zscore':
      return ['naar de afstand tot de mediaan, bestand tegen uitschieters'];
    case 'rang':
      return ['naar de rang onder de buurten'];
    case 'percentielrang':
      return ['naar de percentielrang onder de buurten'];
    case 'borda':
      return ['naar het aantal buurten dat lager staat'];
    case 'vector':
      return ['naar het aandeel in de lengte van de kolom'];
    case 'afstand_maximum':
      return ['naar het aandeel van de hoogste buurt'];
    case 'afstand_referentie':
      return zeg`naar het aandeel van de vaste waarde ${{ getal: normalisatie.waarde, pad: ['waarde'] }}`;
    case 'ijkpunten':
      return zeg`naar een schaal van ${{ getal: normalisatie.onder, pad: ['onder'] }} tot ${{ getal: normalisatie.boven, pad: ['boven'] }}`;
    case 'doelband':
      return zeg`naar de afstand tot de gewenste band, met geen punten onder ${{ getal: normalisatie.onder, pad: ['onder'] }} en boven ${{ getal: normalisatie.boven, pad: ['boven'] }}`;
    case 'categorieen': {
      const { grenzen, scores, volgens } = normalisatie;
      const waar = volgens === 'percentiel' ? 'percentielen' : 'waarden';
      return zeg`naar vaste categorieën (${waar} ${listGetallen(grenzen, ['grenzen'])}; punten ${listGetallen(scores, ['scores'])})`;
    }
  }
}
