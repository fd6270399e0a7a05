/** Dutch texts of the room `stukken`, by code. */
export const stukkenNl = {
  'verslag.deelnemer_onbekend': 'De deelnemer "{deelnemer}" is er niet, of er moet worden gekozen uit {deelnemers}.',
  'verslag.overeenkomst_onbekend':
    'Van {deelnemer} is geen tekst van een overeenkomst bekend. Zonder die tekst is er geen stuk te schrijven.',
  'verslag.naam_ontbreekt': 'De buurt {buurt} heeft geen naam.',
  'verslag.inbreng_onbekend': 'Wat is ingebracht past nergens: {soort} "{wat}" is er niet in de keuze.',
  'verslag.bezwaar_herhaalt_niet':
    'Opnieuw rekenen zonder verandering geeft een andere keuze, door {wat}. Geef de cijfers en oordelen waarmee de keuze is gemaakt.',
  'verslag.een_persoon_draagt_alles': 'Alles komt neer op één vrijwilliger. Die is {rollen}.',
  'verslag.opheffing_een_persoon_draagt_alles': 'Vraag wie in het team iets kan overnemen.',
  'verslag.opheffing_project_staat_stil': 'Ga na waar het op wacht: zet een stap, pas het aan of stop ermee.',
  'verslag.opheffing_wachtkamer_over_tijd':
    'Bespreek het met het team: pak het op, kies een nieuwe dag of laat het gaan.',
  'verslag.te_weinig_vrijwilligers': 'Het team heeft te weinig vrijwilligers om door te gaan.',
  'verslag.opheffing_te_weinig_vrijwilligers': 'Bel het team, en zoek er samen mensen bij.',
} as const;
