import { Datum, euro } from 'buurtaanpak/kern';
import type { Verslag, Verslagtabel } from 'buurtaanpak/verslag';

/** A made-up source. */
export const plan = {
  bijdragen: [
    { jaar: 2026, bedrag: euro(150000) },
    { jaar: 2027, bedrag: euro(60000) },
    { jaar: 2028, bedrag: euro(60000) },
  ],
  periode: { van: Datum.parse('2026-09-01'), tot: Datum.parse('2029-08-31') },
  buurten: ['A', 'B', 'C'],
  vrijwilligers: [7, 8],
};

const uit = (
  bewerking: 'waarde' | 'som' | 'lengte' | 'aantal' | 'verschil' | 'verhouding',
  ...paden: (string | number)[][]
) => ({ bron: 'plan', bewerking, paden }) as const;

export const tabel: Verslagtabel = {
  id: 'bijdragen',
  titel: 'Bijdragen per jaar',
  kolommen: [
    { sleutel: 'jaar', kop: 'Jaar' },
    { sleutel: 'bedrag', kop: 'Bedrag' },
    { sleutel: 'deel', kop: 'Deel', optelbaar: false },
  ],
  rijen: [
    ...plan.bijdragen.map(
      ({ jaar, bedrag }, i) =>
        [
          { soort: 'jaar', waarde: jaar, herkomst: uit('waarde', ['bijdragen', i, 'jaar']) },
          { soort: 'bedrag', waarde: bedrag, herkomst: uit('waarde', ['bijdragen', i, 'bedrag']) },
          { soort: 'ontbreekt', reden: 'niet_van_toepassing' },
        ] as const,
    ),
    [
      { soort: 'tekst', waarde: 'Totaal' },
      {
        soort: 'bedrag',
        waarde: euro(270000),
        herkomst: uit('som', ['bijdragen', 0, 'bedrag'], ['bijdragen', 1, 'bedrag'], ['bijdragen', 2, 'bedrag']),
      },
      { soort: 'ontbreekt', reden: 'geheim' },
    ],
  ],
  totaalrijen: [{ rij: 3, delen: [0, 1, 2] }],
  totaalkolommen: [],
  toelichting: ['Bedragen zonder btw.'],
};

/** A verslag that holds every kind of block and value. */
export const proefverslag: Verslag = {
  soort: 'verslag',
  versie: 2,
  taal: 'nl',
  titel: 'Proef <verslag> & *sterren*',
  vermeldingen: [],
  peildatum: Datum.parse('2027-09-01'),
  bronnen: [{ id: 'plan', naam: 'Financieringsplan', vindplaats: 'zaak 2026-1' }],
  onthulling: { regel: 'onderdrukt', grens: 5, aantal: 1 },
  blokken: [
    {
      soort: 'sectie',
      titel: 'Geld',
      blokken: [
        {
          soort: 'alinea',
          tekst: [
            'Er zijn ',
            {
              soort: 'getal',
              waarde: 3,
              decimalen: 0,
              groep: { naam: 'gekozen buurten' },
              herkomst: uit('lengte', ['buurten']),
            },
            ' buurten; in het eerste jaar is dat ',
            { soort: 'bedrag', waarde: euro(150000), herkomst: uit('waarde', ['bijdragen', 0, 'bedrag']) },
            ' ofwel ',
            {
              soort: 'percentage',
              waarde: 150000 / 60000,
              decimalen: 1,
              groep: { naam: 'het bedrag van het tweede jaar' },
              herkomst: uit('verhouding', ['bijdragen', 0, 'bedrag'], ['bijdragen', 1, 'bedrag']),
            },
            ' van het tweede. Looptijd: ',
            { soort: 'periode', waarde: plan.periode, herkomst: uit('waarde', ['periode']) },
            ', vanaf ',
            { soort: 'datum', waarde: plan.periode.van, herkomst: uit('waarde', ['periode', 'van']) },
            '.',
          ],
        },
        { soort: 'tabel', tabel },
        {
          soort: 'sectie',
          titel: 'Dieper',
          blokken: [
            { soort: 'lijst', genummerd: true, items: [['Een'], ['Twee ', { soort: 'onderdrukt' }]] },
            { soort: 'lijst', genummerd: false, items: [['- streep'], ['# hekje']] },
            {
              soort: 'grafiek',
              grafiek: {
                id: 'lijn',
                titel: 'Een lijn',
                alternatief: 'De lijn stijgt.',
                spec: { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x', mark: 'line' },
              },
            },
          ],
        },
      ],
    },
  ],
};
