import type { Signaalregel } from './signaalregels.js';

/** The default rules. Every number is this library's own: a starting point that a programme should replace by what it learns. */
export const STANDAARD_SIGNAALREGELS: readonly Signaalregel[] = Object.freeze([
  {
    soort: 'geen_contact',
    weken: 6,
    ernst: 'waarschuwing',
    reden:
      'Een groep die anderhalve maand niets hoort, verliest vaart. In het eerste jaar heeft zij je het hardst nodig.',
  },
  {
    soort: 'zonder_begeleider',
    weken: 4,
    ernst: 'waarschuwing',
    opschalenNa: 2,
    reden: 'Zonder begeleider weet een team niet bij wie het terechtkan. Binnen een maand is er iemand te vinden.',
  },
  {
    soort: 'geen_bijeenkomst',
    weken: 13,
    ernst: 'waarschuwing',
    opschalenNa: 9,
    reden: 'Een groep die elkaar een kwartaal niet ziet, is bijna geen groep meer.',
  },
  {
    soort: 'te_weinig_vrijwilligers',
    minimum: 3,
    ernst: 'waarschuwing',
    reden: 'Met minder dan drie stopt een team als er een vertrekt: er blijft dan geen groep over.',
  },
  {
    soort: 'rol_ontbreekt',
    rollen: ['kenner', 'verbinder', 'ondernemer'],
    ernst: 'waarschuwing',
    reden: 'De ervaring van Buurkracht is dat een team een kenner, een verbinder en een ondernemer nodig heeft.',
  },
  {
    soort: 'een_persoon_draagt_alles',
    ernst: 'waarschuwing',
    reden: 'Als alles op één vrijwilliger neerkomt, valt het team stil zodra die vertrekt.',
  },
  {
    soort: 'werving_duurt_lang',
    maanden: 6,
    ernst: 'waarschuwing',
    reden: 'Na een half jaar zoeken is het de vraag of dit de goede buurt is.',
  },
  {
    soort: 'geen_project',
    maanden: 6,
    ernst: 'waarschuwing',
    reden: 'Een team leeft van wat het samen doet; zonder project loopt het na een half jaar vast.',
  },
  {
    soort: 'project_staat_stil',
    maanden: 6,
    ernst: 'waarschuwing',
    opschalenNa: 6,
    reden: 'Een project waar een half jaar niets mee gebeurt, komt zelden vanzelf weer op gang.',
  },
  {
    soort: 'lange_pauze',
    maanden: 3,
    ernst: 'waarschuwing',
    opschalenNa: 3,
    reden: 'Na drie maanden pauze is een afspraak nodig over hoe het verdergaat; anders wordt pauze stoppen.',
  },
  {
    soort: 'begeleiding_eindigt',
    maanden: 6,
    ernst: 'waarschuwing',
    reden: 'Een half jaar is nodig om een team op eigen benen te zetten of het over te dragen.',
  },
  {
    soort: 'financiering_eindigt_eerst',
    ernst: 'fout',
    reden: 'Begeleiding waarvoor geen geld meer is, kan niet worden gegeven.',
  },
  {
    soort: 'wachtkamer_over_tijd',
    ernst: 'info',
    reden: 'Wat in de wachtkamer staat, is niet vergeten: de afgesproken dag om opnieuw te kijken is voorbij.',
  },
  {
    soort: 'geen_nazorg',
    maanden: 6,
    duur: 24,
    ernst: 'waarschuwing',
    reden: 'Of een team actief blijft, weet je alleen door het na het einde nog twee jaar te vragen.',
  },
  {
    soort: 'niet_meer_actief',
    ernst: 'waarschuwing',
    reden: 'Een team dat stilvalt na de begeleiding, is soms met een gesprek weer op gang te helpen.',
  },
] as const);
