import { defineItems } from '../defineItems.js';

const thema = 'wonen';
const gewicht = 'aantal_woningen aantal_huishoudens';

/** Dwellings. */
export const wonen = [
  ...defineItems({ thema, aard: 'gemiddelde', eenheid: '1000 euro', gewicht, min: 0 }, [
    [
      'gemiddelde_woz_waarde',
      'Gemiddelde WOZ-waarde van woningen',
      'Mean assessed value of dwellings',
      { kwb: 'g_woz@-2019 g_wozbag@2020-', odata: 'GemiddeldeWOZWaardeVanWoningen', odata4: 'M001642' },
    ],
  ]),
  ...defineItems({ thema, aard: 'percentage', eenheid: 'percentage', gewicht, min: 0, max: 100 }, [
    [
      'percentage_eengezinswoningen',
      'Eengezinswoningen',
      'Single-family dwellings',
      { kwb: 'p_1gezw', odata: 'PercentageEengezinswoning' },
    ],
    [
      'percentage_koopwoningen',
      'Koopwoningen',
      'Owner-occupied dwellings',
      { kwb: 'p_koopw', odata: 'Koopwoningen', odata4: '1014800' },
    ],
  ]),
];
