import type { Criterium } from 'buurtaanpak/routekaart';

/** A criterion of the page: what the Routekaart gets, how it reads, and the weight it starts with. */
export interface Verkennercriterium {
  readonly criterium: Criterium & { readonly bron: { readonly soort: 'kerncijfer'; readonly sleutel: string } };
  /** Which way it counts, for people. */
  readonly uitleg: string;
  readonly gewicht: number;
}

/** The key of the number of inhabitants, which the page cannot do without. */
export const INWONERS = 'aantal_inwoners';

/** Below this a buurt is no candidate: a team needs neighbours. A choice of this example. */
export const MINSTE_INWONERS = 100;

const WOORDEN = { hoger: 'Hoger telt als beter.', lager: 'Lager telt als beter.' } as const;

function cijfer(
  id: string,
  naam: string,
  sleutel: string,
  richting: 'hoger' | 'lager',
  gewicht: number,
): Verkennercriterium {
  return {
    criterium: { id, naam, bron: { soort: 'kerncijfer', sleutel }, richting },
    uitleg: WOORDEN[richting],
    gewicht,
  };
}

/** The criteria of the page: figures that the workbook of CBS has every year. Directions and weights are an example, not advice. */
export const CRITERIA: readonly Verkennercriterium[] = [
  {
    criterium: {
      id: 'omvang',
      naam: 'Aantal inwoners',
      bron: { soort: 'kerncijfer', sleutel: INWONERS },
      richting: 'doel',
      doel: { van: 500, tot: 1000 },
      normalisatie: { methode: 'doelband', onder: 100, boven: 3000 },
      // For a buurt of unknown size nobody knows whether it suits a team.
      ontbrekend: { regel: 'weigeren' },
    },
    uitleg: 'Ongeveer 750 is het best: volle score van 500 tot en met 1.000, geen onder 100 of boven 3.000.',
    gewicht: 4,
  },
  cijfer('woz', 'Gemiddelde woz-waarde', 'gemiddelde_woz_waarde', 'lager', 3),
  cijfer('inkomen', 'Gemiddeld inkomen per inwoner', 'gemiddeld_inkomen_per_inwoner', 'lager', 2),
  cijfer('koop', 'Koopwoningen', 'percentage_koopwoningen', 'lager', 2),
  cijfer('eengezins', 'Eengezinswoningen', 'percentage_eengezinswoningen', 'lager', 1),
  cijfer('dichtheid', 'Adressen in de omgeving', 'omgevingsadressendichtheid', 'hoger', 1),
  cijfer('huishouden', 'Gemiddelde huishoudensgrootte', 'gemiddelde_huishoudensgrootte', 'hoger', 0),
  cijfer('huisarts', 'Afstand tot de huisarts', 'afstand_huisarts', 'hoger', 0),
];

/** The keys of all figures that the page reads. */
export const SLEUTELS = CRITERIA.map(({ criterium }) => criterium.bron.sleutel);
