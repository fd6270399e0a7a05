import type { Criterium } from 'buurtaanpak/routekaart';

/** The key of the number of inhabitants, which the page cannot do without. */
export const INWONERS = 'aantal_inwoners';

/** Below this a buurt is no candidate: a team needs neighbours. A choice of this example. */
export const MINSTE_INWONERS = 100;

function cijfer(id: string, naam: string, sleutel: string, richting: 'hoger' | 'lager', gewicht: number): Criterium {
  return { id, naam, bron: { soort: 'kerncijfer', sleutel }, richting, gewicht };
}

/**
 * The criteria of the page itself: figures that the workbook of CBS has every year. Directions and weights are an example, not advice.
 */
export const CRITERIA: readonly Criterium[] = [
  {
    id: 'omvang',
    naam: 'Aantal inwoners',
    bron: { soort: 'kerncijfer', sleutel: INWONERS },
    richting: 'doel',
    doel: { van: 500, tot: 1000 },
    normalisatie: { methode: 'doelband', onder: 100, boven: 3000 },
    gewicht: 4,
    // For a buurt of unknown size nobody knows whether it suits a team.
    ontbrekend: { regel: 'weigeren' },
  },
  cijfer('woz', 'Gemiddelde woz-waarde', 'gemiddelde_woz_waarde', 'lager', 3),
  cijfer('inkomen', 'Gemiddeld inkomen per inwoner', 'gemiddeld_inkomen_per_inwoner', 'lager', 2),
  cijfer('koop', 'Koopwoningen', 'percentage_koopwoningen', 'lager', 2),
  cijfer('eengezins', 'Eengezinswoningen', 'percentage_eengezinswoningen', 'lager', 1),
  cijfer('dichtheid', 'Adressen in de omgeving', 'omgevingsadressendichtheid', 'hoger', 1),
  cijfer('huishouden', 'Gemiddelde huishoudensgrootte', 'gemiddelde_huishoudensgrootte', 'hoger', 0),
  cijfer('huisarts', 'Afstand tot de huisarts', 'afstand_huisarts', 'hoger', 0),
];
