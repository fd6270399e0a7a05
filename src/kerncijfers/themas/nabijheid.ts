import { aantallenBinnen } from './aantallenBinnen.js';
import { afstand } from './afstand.js';
import { afstandenDagelijks } from './afstandenDagelijks.js';
import { afstandenGroen } from './afstandenGroen.js';
import { afstandenOverig } from './afstandenOverig.js';
import { defineItems } from './defineItems.js';

/** What one needs nearby, over the inhabitants: distances by road, and how many there are within a distance. */
export const nabijheid = [
  ...afstandenDagelijks,
  ...afstandenOverig,
  ...afstandenGroen,
  ...defineItems({ ...afstand, aard: 'gemiddelde', eenheid: 'aantal' }, [
    [
      'scholen_binnen_3_km',
      'Basisscholen binnen 3 km',
      'Primary schools within 3 km',
      {
        kwb: 'g_3km_sc',
        odata: 'ScholenBinnen3Km',
        odata4: 'D000263',
        kaart: 'AV3_ONDBAS',
        pdok: 'basisonderwijs_gemiddeld_aantal_binnen_3_km scholen_binnen_3_km?',
        statline: 'Onderwijs/Basisonderwijs/Aantal_scholen/Binnen_3_km',
      },
    ],
  ]),
  ...aantallenBinnen,
];
