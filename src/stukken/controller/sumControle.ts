import type { Boeking, Budgetbedragen, Budgetstaat } from '../../financiering/index.js';
import { sumBedragen } from '../../kern/index.js';
import type { Controleblad, Controlesom } from './controleblad.js';

function sumCellen(cellen: readonly Boeking[]): Controlesom {
  const som = (...soorten: readonly Boeking['soort'][]) =>
    sumBedragen(cellen.flatMap(({ soort, bedrag }) => (soorten.includes(soort) ? [bedrag] : [])));
  return {
    gerealiseerd: som('gerealiseerd'),
    verwacht: som('verwacht'),
    vrijval: som('vrijval'),
    samen: som('gerealiseerd', 'verwacht', 'vrijval'),
  };
}

const isGelijk = (staat: Budgetbedragen, som: Controlesom): boolean =>
  staat.gerealiseerd === som.gerealiseerd &&
  staat.verwacht === som.verwacht &&
  staat.vrijval === som.vrijval &&
  staat.afgesproken === som.samen;

/** Adds the cells up by another way than the rows of the sheet were made, and says whether both are the same. */
export function sumControle(
  { perJaar, totaal }: Pick<Budgetstaat, 'perJaar' | 'totaal'>,
  cellen: readonly Boeking[],
): Pick<Controleblad, 'boekingen' | 'sluitAan'> {
  const jaren = perJaar.map((staat) => ({
    staat,
    som: sumCellen(cellen.filter(({ begrotingsjaar }) => begrotingsjaar === staat.begrotingsjaar)),
  }));
  const alles = sumCellen(cellen);
  return {
    boekingen: { perJaar: jaren.map(({ som }) => som), totaal: alles },
    sluitAan: isGelijk(totaal, alles) && jaren.every(({ staat, som }) => isGelijk(staat, som)),
  };
}
