import { defineItems } from '../defineItems.js';

const thema = 'inkomen';

/** Income. */
export const inkomen = [
  ...defineItems({ thema, aard: 'gemiddelde', eenheid: '1000 euro', gewicht: 'aantal_inwoners' }, [
    [
      'gemiddeld_inkomen_per_inwoner',
      'Gemiddeld inkomen per inwoner',
      'Mean income per inhabitant',
      { kwb: 'g_ink_pi', odata: 'GemiddeldInkomenPerInwoner', odata4: 'M000224' },
    ],
  ]),
];
