import { afstand } from './afstand.js';
import { defineItems } from './defineItems.js';

/** Distances to green space and water. */
export const afstandenGroen = defineItems(afstand, [
  [
    'afstand_openbaar_groen',
    'Afstand tot openbaar groen',
    'Distance to public green space',
    {
      odata: 'AfstandTotOpenbaarGroenTotaal',
      statline: 'Groenvoorzieningen/Openbaar_groen/Afstand_tot_openbaar_groen_totaal',
    },
  ],
  [
    'afstand_park',
    'Afstand tot park of plantsoen',
    'Distance to park or public garden',
    { odata: 'AfstandTotParkOfPlantsoen', statline: 'Groenvoorzieningen/Openbaar_groen/Afstand_tot_park_of_plantsoen' },
  ],
  [
    'afstand_dagrecreatief_terrein',
    'Afstand tot dagrecreatief terrein',
    'Distance to grounds for day recreation',
    {
      odata: 'AfstandTotDagrecreatiefTerrein',
      statline: 'Groenvoorzieningen/Openbaar_groen/Afstand_tot_dagrecreatief_terrein',
    },
  ],
  [
    'afstand_bos',
    'Afstand tot bos',
    'Distance to wood',
    { odata: 'AfstandTotBos', statline: 'Groenvoorzieningen/Openbaar_groen/Afstand_tot_bos' },
  ],
  [
    'afstand_open_natuurlijk_terrein',
    'Afstand tot open natuurlijk terrein',
    'Distance to open natural grounds',
    {
      odata: 'AfstandTotOpenNatTerreinTotaal',
      statline:
        'Groenvoorzieningen/Openbaar_groen/Afstand_tot_open_natuurlijk_terrein/Afstand_tot_open_nat._terrein_totaal',
    },
  ],
  [
    'afstand_open_droog_natuurlijk_terrein',
    'Afstand tot open droog natuurlijk terrein',
    'Distance to open dry natural grounds',
    {
      statline:
        'Groenvoorzieningen/Openbaar_groen/Afstand_tot_open_natuurlijk_terrein/Afstand_tot_open_droog_nat._terrein',
    },
  ],
  [
    'afstand_open_nat_natuurlijk_terrein',
    'Afstand tot open nat natuurlijk terrein',
    'Distance to open wet natural grounds',
    {
      statline:
        'Groenvoorzieningen/Openbaar_groen/Afstand_tot_open_natuurlijk_terrein/Afstand_tot_open_nat_natuurlijk_terrein',
    },
  ],
  [
    'afstand_semi_openbaar_groen',
    'Afstand tot semi-openbaar groen',
    'Distance to semi-public green space',
    {
      odata: 'AfstandTotSemiOpenbaarGroenTotaal',
      statline: 'Groenvoorzieningen/Semi-openbaar_groen/Afstand_tot_semi-openbaar_groen_totaal',
    },
  ],
  [
    'afstand_sportterrein',
    'Afstand tot sportterrein',
    'Distance to sports grounds',
    { odata: 'AfstandTotSportterrein', statline: 'Groenvoorzieningen/Semi-openbaar_groen/Afstand_tot_sportterrein' },
  ],
  [
    'afstand_volkstuin',
    'Afstand tot volkstuin',
    'Distance to allotment garden',
    { odata: 'AfstandTotVolkstuin', statline: 'Groenvoorzieningen/Semi-openbaar_groen/Afstand_tot_volkstuin' },
  ],
  [
    'afstand_verblijfsrecreatief_terrein',
    'Afstand tot verblijfsrecreatief terrein',
    'Distance to holiday park or camp site',
    { statline: 'Groenvoorzieningen/Semi-openbaar_groen/Afstand_tot_verblijfsrecreatief_terrein' },
  ],
  [
    'afstand_begraafplaats',
    'Afstand tot begraafplaats',
    'Distance to cemetery',
    { statline: 'Groenvoorzieningen/Semi-openbaar_groen/Afstand_tot_begraafplaats' },
  ],
  [
    'afstand_recreatief_binnenwater',
    'Afstand tot recreatief binnenwater',
    'Distance to inland water for recreation',
    { odata: 'AfstandTotRecreatiefBinnenwater', statline: 'Groenvoorzieningen/Afstand_tot_recreatief_binnenwater' },
  ],
]);
