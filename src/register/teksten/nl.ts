/** Dutch texts of the room `register`, by code. */
export const registerNl = {
  'register.plaatsen': 'grondslagen=grondslag; trefwoorden=trefwoord',
  'register.registratie_ongeldig':
    'De registratie voor het Algoritmeregister kan zo niet: {aantal} {aantal|bevinding|bevindingen}.',
  'register.oordeel_ontbreekt': 'Het oordeel {veld} ontbreekt: dat moeten mensen geven.',
  'register.contact_ongeldig': 'Het contact {waarde} is geen e-mailadres en geen link die begint met https://.',
  'register.link_ongeldig': 'De link {waarde} begint niet met https://.',
  'register.organisatie_meer_dan_een':
    'De organisatie {organisatie} lijkt er meer dan één te zijn. Maak voor elke organisatie een eigen registratie.',
  'register.organisatie_en_gemeenten':
    'Naast de gemeenten staat ook de organisatie {organisatie}. Een registratie is van een van beide.',
  'register.gemeente_dubbel': 'De gemeente {organisatie} staat er twee keer.',
  'register.hoog_risico_zonder_ai':
    'De categorie is {categorie}, maar het oordeel over de AI-verordening zegt dat het geen AI-systeem is.',
  'register.hoog_risico_niet_genoemd':
    'De categorie is {categorie}, maar volgens het oordeel valt het gebruik niet onder bijlage III van de AI-verordening.',
  'register.hoog_risico_gemist':
    'De categorie is {categorie}, maar volgens het oordeel is dit een AI-systeem en valt het gebruik onder bijlage III.',
  'register.categorie_bij_twijfel':
    'De categorie is {categorie}. Een keuze van buurten bepaalt welke bewoners de overheid benadert: bij twijfel geldt Impactvolle algoritmes.',
  'register.status_anders': 'De status is {status}; uit besluit en overeenkomst volgt {voorstel}.',
  'register.maand_ongeldig': 'De maand {waarde} is niet geschreven als jjjj-mm.',
  'register.einde_voor_begin': 'Het einde {einde} ligt voor het begin {begin}.',
  'register.begin_ontbreekt': 'Een algoritme in gebruik hoort een begin te hebben.',
  'register.einde_ontbreekt': 'Een algoritme dat buiten gebruik is, hoort een einde te hebben.',
  'register.verantwoording_klopt_niet':
    'Uit deze gegevens komt de selectie niet opnieuw: {aantal} {aantal|bevinding|bevindingen}. De verantwoording is niet gemaakt.',
  'register.vingerafdruk_verschilt': 'De vingerafdruk van {deel} klopt niet: dat deel is veranderd.',
  'register.vingerafdruk_onverwacht': 'De vingerafdruk van het geheel is {gevonden}; verwacht was {verwacht}.',
  'register.methode_onbekend':
    'Deze verantwoording is gemaakt met versie {versie} van {methode}; deze bibliotheek kent {bekend}.',
  'register.methode_ouder':
    'Deze verantwoording is gemaakt met versie {versie} van {methode}; nu is het versie {nu}. Zij is nagerekend met haar eigen instellingen.',
  'register.bedrag_verschilt':
    'Het bedrag van {van} in {begrotingsjaar} (kostendrager {kostendrager}, {soort}) is opnieuw {opnieuw}; vastgelegd is {vastgelegd}.',
  'register.cel_veranderd': 'Van {gebied} is {kolom} veranderd ({deel}).',
  'register.onderdeel_veranderd': 'Het onderdeel {naam} is veranderd ({deel}).',
  'register.programma_dubbel': 'Het programma {programma} komt twee keer voor.',
  'register.stap_mislukt': 'De stap {stap} kan niet opnieuw worden gedaan: {code}.',
  'register.programma_zonder_routekaart': 'Het programma {programma} heeft scores maar geen Routekaart.',
  'register.besluit_verschilt': 'Het besluit gaat over een andere keuze: {deel} verschilt.',
  'register.score_verschilt': 'De score van {buurt} voor {programma} is opnieuw {opnieuw}; vastgelegd is {vastgelegd}.',
  'register.uitkomst_verschilt': 'De uitkomst is opnieuw {opnieuw}; vastgelegd is {vastgelegd}.',
  'register.buurt_verschilt': 'De buurt {buurt} komt opnieuw bij {opnieuw}; vastgelegd is {vastgelegd}.',
  'register.totaalscore_verschilt': 'De totale score is opnieuw {opnieuw}; vastgelegd is {vastgelegd}.',
} as const;
