/** Dutch texts of the room `verslag`, by code. */
export const verslagNl = {
  'verslag.breedte_ongeldig': 'De regelbreedte {waarde} is geen geheel getal van 40 of meer.',
  'verslag.id_ongeldig': 'De naam {waarde} mag alleen kleine letters, cijfers en streepjes bevatten.',
  'verslag.id_dubbel': 'De naam {id} komt twee keer voor.',
  'verslag.rij_lengte': 'Rij {rij} van tabel {tabel} heeft {aantal} cellen in plaats van {verwacht}.',
  'verslag.kolom_onbekend': 'Tabel {tabel} verwijst naar rij of kolom {kolom}, die er niet is.',
  'verslag.totaal_klopt_niet': 'Tabel {tabel}: het totaal is {totaal}, maar de delen tellen op tot {som}.',
  'verslag.getal_zonder_bron': 'In de tekst "{tekst}" staat een getal zonder bron.',
  'verslag.waarde_zonder_bron': 'De waarde {waarde} heeft geen bron.',
  'verslag.bron_onbekend': 'De bron {bron} staat niet bij de bronnen van het verslag.',
  'verslag.bron_ontbreekt': 'De bron {bron} is niet meegegeven, dus de waarden eruit zijn niet na te gaan.',
  'verslag.vingerafdruk_verschilt': 'De bron {bron} is een ander document dan waarvan het verslag is gemaakt.',
  'verslag.herkomst_onvindbaar': 'In de bron {bron} is {plaats} niet te vinden, of {bewerking} kan daar niet.',
  'verslag.herkomst_verschilt': 'Het verslag toont {getoond}; de bron {bron} geeft bij {plaats} {gevonden}.',
  'verslag.grens_ongeldig': 'De grens voor kleine aantallen {waarde} is geen geheel getal van 2 of meer.',
  'verslag.aantal_ongeldig': 'Het aantal personen {id} is {waarde}: het moet een geheel getal van 0 of meer zijn.',
  'verslag.cel_onbekend': 'Een optelling noemt {id}, dat er niet is.',
} as const;
