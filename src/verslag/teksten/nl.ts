/** Dutch texts of the room `verslag`, by code. */
export const verslagNl = {
  'verslag.plaatsen': 'blokken=blok; tabellen=tabel; grafieken=grafiek; vermeldingen=vermelding',
  'verslag.breedte_ongeldig': 'De regelbreedte {waarde} is geen geheel getal van 40 of meer.',
  'verslag.id_ongeldig': 'De naam {waarde} mag alleen kleine letters, cijfers en streepjes bevatten.',
  'verslag.id_dubbel': 'De naam {id} komt twee keer voor.',
  'verslag.rij_lengte': 'Rij {rij} van tabel {tabel} heeft {aantal} {aantal|cel|cellen} in plaats van {verwacht}.',
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
  'verslag.verband_klopt_niet':
    'Het verband tussen {cellen} klopt niet met de aantallen, of zijn grenzen zijn verwisseld.',
  'verslag.verbanden_onmogelijk': 'Er zijn geen aantallen waarmee alle verbanden kloppen.',
  'verslag.al_bekend': 'Het aantal {id} is onder de grens, maar staat in of volgt uit wat al is gepubliceerd.',
  'verslag.al_gepubliceerd':
    'Het aantal {cel} is onder de grens, maar staat in of volgt uit {verslagen}, dat al is gepubliceerd.',
  'verslag.eerder_tegenstrijdig':
    'De eerdere verslagen spreken elkaar of dit verslag tegen: er zijn geen aantallen waarmee alles klopt.',
  'verslag.eerder_onbekend': 'Een verband noemt eerder verslag {nummer}, dat er niet is.',
  'verslag.bevinding_zonder_lezer': 'De bevinding {bevinding} (bij {plek}) staat in geen enkel stuk.',
  'verslag.bevinding_niet_vermeld': 'Het stuk voor {lezer} noemt de bevinding {bevinding} (bij {plek}) niet.',
  'verslag.geruststelling_onwaar':
    'Het stuk voor {lezer} zegt dat er niets te melden is. Aantal fouten en waarschuwingen voor deze lezer: {aantal}.',
  'verslag.vermelding_zonder_blok':
    'De vermelding van {bevinding} wijst naar {plek}, maar daar staat geen stuk van het verslag.',
  'verslag.getal_zonder_groep': 'Bij {waarde} staat niet waarvan het een telling, plaats of aandeel is.',
  'verslag.groep_niet_genoemd': 'De groep van {waarde} ({groep}: {aantal}) staat niet in dezelfde sectie.',
  'verslag.groep_te_klein': 'De waarde {waarde} is meer dan haar groep ({groep}: {aantal}).',
  'verslag.bewering_zonder_voorbehoud': 'De bewering "{bewering}" heeft geen voorbehoud met een getal.',
  'verslag.belofte_zonder_dag': 'De tekst belooft iets ("{belofte}") zonder te zeggen wanneer.',
  'verslag.briefkop_onvolledig': 'De briefkop mist het veld {veld}.',
  'verslag.briefdatum_voor_peildatum': 'De brief is van {datum}, maar vertelt de stand van {peildatum}.',
  'verslag.zin_te_lang': 'Een zin heeft {woorden} woorden; voor bewoners zijn het er hoogstens {hoogstens}.',
  'verslag.zinnen_gemiddeld_te_lang':
    'De zinnen hebben gemiddeld {gemiddeld} woorden; voor bewoners zijn het er hoogstens {hoogstens}.',
  'verslag.moeilijk_woord': 'Het woord "{woord}" is moeilijk voor bewoners; beter is: {beter}.',
  'verslag.schijnnauwkeurig': 'De waarde {waarde} heeft meer cijfers dan haar spreiding van {spreiding} draagt.',
  'verslag.svg_ongeldig': 'De tekening {waarde} is geen SVG.',
} as const;
