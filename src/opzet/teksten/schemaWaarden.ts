const ROLLEN = {
  gemeente: 'Mensen van de gemeente zelf.',
  opbouwwerk: 'Mensen van het opbouwwerk, die in de wijk werken.',
  wijk: 'Mensen uit de wijk zelf.',
};
const RICHTING = {
  hoger: 'Hoe hoger het cijfer, hoe eerder de buurt.',
  lager: 'Hoe lager het cijfer, hoe eerder de buurt.',
  doel: 'Hoe dichter bij een doel, hoe eerder de buurt.',
};
const DECIMAALTEKEN = { '.': 'Een punt: 12.5', ',': 'Een komma: 12,5' };
const GELIJK = {
  laagste: 'Gelijke waarden krijgen alle de laagste rang van hun groep.',
  gemiddeld: 'Gelijke waarden krijgen alle de gemiddelde rang van hun groep.',
};

/** A sentence for each value of a field of an opzet with a fixed list of values. */
export const opzetwaarden = {
  'OpzetFormulier.rollen': ROLLEN,
  'OpzetBronnen.vorm': {
    kwb: 'Het rekenblad Kerncijfers wijken en buurten van het CBS, ook als het als CSV is bewaard.',
    odata3: 'Rijen van een tabel van CBS of RIVM uit OData versie 3.',
    odata4: 'Waarnemingen van een tabel van het CBS uit OData versie 4.',
    kaart: 'De kenmerken bij de Wijk- en Buurtkaart van het CBS (BU_CODE, AANT_INW).',
    pdok: 'De dienst wijkenbuurten van PDOK, of een nieuwere kaart met dezelfde namen (buurtcode, aantal_inwoners).',
    statline: 'Een download van StatLine als CSV, met een gebied op elke rij.',
  },
  'OpzetBronnen.andereIndeling': {
    gelijke_codes: 'Gelijke codes gelden als hetzelfde gebied, met een waarschuwing waar dat niet zeker is.',
    koppeling: 'De cijfers worden omgerekend. De loop vraagt om de koppeling van het ene jaar naar het andere.',
  },
  'OpzetBronnen.afgifte': {
    eerste: 'De eerste van het jaar: een kolom zonder cijfers verschijnt nog.',
    laatste: 'De laatste: wat er dan niet staat, komt niet meer.',
  },
  'OpzetTabel.dimensies': {
    leeftijd: 'Een leeftijd.',
    geslacht: 'Een geslacht.',
    woningtype: 'Een soort woning.',
    eigendom: 'Van wie de woning is.',
    misdrijf: 'Een soort misdrijf.',
    bevolking: 'Een groep mensen.',
    eigen: 'Een eigen indeling.',
  },
  'variabelen.richting': RICHTING,
  'OpzetBronnen.decimaalteken': DECIMAALTEKEN,
  'OpzetBronnen.duizendtalteken': { '.': 'Een punt: 1.204', ',': 'Een komma: 1,204', ' ': 'Een spatie: 1 204' },
  'OpzetBronnen.markeringen': {
    onbekend: 'De bron zegt niet waarom het cijfer ontbreekt.',
    niet_gepubliceerd:
      'De bron geeft het cijfer niet, en zegt niet of zij het niet heeft, onzeker vindt of geheim houdt.',
    nog_niet_verschenen: 'Het cijfer verschijnt later.',
    niet_gemeten_in_periode: 'De bron vroeg dit in deze periode niet.',
    geheim: 'De bron zegt dat zij het cijfer geheim houdt, meestal omdat het over te weinig mensen gaat.',
    niet_van_toepassing: 'Het cijfer kan hier niet bestaan.',
    niet_geleverd: 'Het cijfer zat niet in wat is gelezen.',
    nul: 'Er is niemand of niets: een aantal is 0, en elk ander cijfer kan hier niet bestaan.',
  },
  'OpzetProgrammas.referentie': {
    kandidaten: 'De buurten die meedoen worden met elkaar vergeleken.',
    alle: 'De buurten worden vergeleken met alle buurten in de cijfers, ook met die van andere gemeenten van de opzet.',
  },
  'MeetlatIndeling.gebieden': {
    cbs: 'Gemeenten, wijken en buurten van het CBS.',
    vrij: 'Gebieden met eigen codes.',
    vierkant100m: 'Vierkanten van 100 meter.',
    vierkant500m: 'Vierkanten van 500 meter.',
  },
  'aanvulling.regel': {
    gemiddelde: 'Het gemiddelde van de groep.',
    mediaan: 'Het middelste cijfer van de groep.',
  },
  'aanvulling.groep': {
    wijk: 'Elke wijk heeft een eigen cijfer.',
    gemeente: 'Elke gemeente heeft een eigen cijfer.',
    alle: 'Eén cijfer voor alle gebieden.',
  },
  'OpzetSamenstelling.binnen': {
    wijk: 'Een buurt ligt in één wijk.',
    gemeente: 'Een buurt ligt in één gemeente, en mag over de grens van een wijk gaan.',
  },
  'OpzetTabel.codes': {
    cbs: 'Codes van gemeenten, wijken en buurten van het CBS.',
    vrij: 'Andere codes, zoals van een postcodegebied of een vierkant van 100 meter.',
  },
  'OpzetKolommen.decimaalteken': DECIMAALTEKEN,
  'OpzetKolommen.richting': RICHTING,
  'bron.perRol': {
    gemiddelde: 'Het gemiddelde van de stemmen van de rol.',
    mediaan: 'De middelste stem van de rol; een uitschieter telt dan niet zwaar.',
  },
  'RoutekaartCriteria.richting': RICHTING,
  'normalisatie.gelijk': GELIJK,
  'normalisatie.volgens': {
    waarde: 'De grenzen zijn waarden, in de eenheid van het criterium.',
    percentiel: 'De grenzen zijn delen van de buurten: 0.25 is het laagste kwart.',
  },
  'ontbrekend.regel': {
    gemiddelde: 'De buurt krijgt het gemiddelde van de groep.',
    mediaan: 'De buurt krijgt de mediaan van de groep.',
  },
  'ontbrekend.groep': {
    wijk: 'De buurten van dezelfde wijk.',
    gemeente: 'De buurten van dezelfde gemeente.',
    alle: 'Alle buurten die meedoen.',
  },
  'SamenwerkingsovereenkomstPartijen.rol': {
    uitvoerder: 'De partij die het werk doet.',
    medefinancier: 'Een partij die meebetaalt.',
  },
  'SamenwerkingsovereenkomstVerplichtingen.soort': {
    werven: 'Vrijwilligers werven.',
    begeleiden: 'Vrijwilligers begeleiden.',
    actief_houden: 'Vrijwilligers actief houden.',
    betalen: 'Geld betalen.',
    meewerken: 'Meewerken, zoals gegevens of ruimte geven.',
    rapporteren: 'Vertellen hoe het ervoor staat.',
    evalueren: 'Terugkijken met de andere partijen.',
    overig: 'Iets anders.',
  },
  'FinancieringsplanBijdragen.aard': {
    exact: 'Precies dit bedrag.',
    ten_minste: 'Dit bedrag of meer.',
    ten_hoogste: 'Dit bedrag of minder.',
    geraamd: 'Een schatting.',
  },
  'FinancieringsplanBijdragen.doel': {
    directe_kosten: 'De directe kosten van de aanpak in de buurten.',
    werven: 'Het werven van vrijwilligers.',
    begeleiden: 'Het begeleiden van vrijwilligers.',
    actief_houden: 'Het actief houden van vrijwilligers.',
    projecten: 'Projecten van teams.',
    coordinatie: 'Het leiden en op elkaar afstemmen van het programma.',
    evaluatie: 'Het terugkijken.',
    overig: 'Iets anders.',
  },
  'FinancieringsplanPlanning.stap': {
    gevraagd: 'Het geld is gevraagd.',
    toegezegd: 'Het geld is toegezegd.',
    vastgelegd: 'Het geld is verleend, of in een contract vastgelegd.',
    vastgesteld: 'Het bedrag is na afloop vastgesteld.',
    teruggevorderd: 'Wat te veel is betaald, is teruggevraagd.',
  },
  'OpzetGeld.bijStop': {
    terug: 'Het geld dat over is, valt vrij.',
    overige_buurten: 'De buurten die doorgaan, krijgen het geld dat over is.',
    vervanger: 'De buurt die haar vervangt, krijgt het geld dat over is. Komt er geen, dan valt het vrij.',
  },
  'OpzetGeld.bijOpschorting': {
    telt_door: 'De jaren en het geld lopen door.',
    vervalt: 'Het geld voor die dagen valt vrij.',
    schuift_op: 'Het geld schuift evenveel dagen op.',
  },
  'OpzetBijdragen.verdeelsleutel': {
    per_buurt: 'Naar het aantal buurten van elk programma, over de kostendragers van dat programma.',
  },
  'btw.verwerking': {
    kostprijsverhogend: 'De betaler houdt de btw als kosten.',
    compensabel: 'De gemeente krijgt de btw terug uit het BTW-compensatiefonds.',
    verrekenbaar: 'De btw wordt verrekend in de btw-aangifte.',
  },
  'OpzetSignaalregels.ernst': {
    fout: 'Dit kan niet zo blijven.',
    waarschuwing: 'Hier moet iemand naar kijken.',
    info: 'Goed om te weten.',
  },
  'OpzetSignaalregels.rollen': {
    kenner: 'Kent de buurt.',
    verbinder: 'Brengt mensen samen.',
    ondernemer: 'Krijgt dingen voor elkaar.',
  },
  'Evaluatieplan.opzet': {
    loting: 'Het lot koos tussen buurten met bijna gelijke scores.',
    keuzerand: 'De laatste gekozen buurten naast de eerste die niet zijn gekozen.',
    vergelijking: 'Buurten van het programma naast buurten zonder het programma die erop lijken.',
    trapsgewijs: 'Niet alle buurten begonnen tegelijk; wie later begint is de vergelijking.',
    binnen: 'Alleen de buurten van het programma naast elkaar.',
  },
  'EvaluatieplanCondities.verwachting': {
    aanwezig: 'Verwacht wordt dat het helpt als de conditie er is.',
    afwezig: 'Verwacht wordt dat het helpt als de conditie er niet is.',
  },
  'Evaluatieplan.correctie': {
    holm: 'Streng: de kans op ook maar één toevallige vondst blijft onder alfa.',
    benjamini_hochberg: 'Minder streng: van wat wordt gevonden is gemiddeld ten hoogste het deel alfa toeval.',
    geen: 'Geen correctie; alleen goed bij één vergelijking.',
  },
  'EvaluatieplanUitkomsten.soort': { getal: 'Een getal.', janee: 'Ja of nee: 1 of 0.' },
  'EvaluatieplanKenmerken.soort': { groep: 'Een soort buurt, zoals dorp.', getal: 'Een getal.' },
  'Selectieregel.groepen': { wijk: 'Elke wijk is een groep.' },
  'OpzetBrieven.kleineAantallen': { toon_alles: 'Alle aantallen worden getoond, hoe klein ook.' },
  'OpzetBrieven.stukken': {
    raadsbrief: 'De brief aan de gemeenteraad.',
    selectieverantwoording: 'De uitleg van de keuze, voor bewoners en raad.',
    buurtbrieven: 'Een brief aan de bewoners van elke buurt, gekozen of niet.',
    samenvatting: 'Het programma op een bladzijde.',
    voortgangsrapportage: 'Hoe het met de teams gaat.',
    landelijke_rapportage: 'Hoe het programma ervoor staat, voor wie het landelijk volgt.',
    uitvoerdersoverzicht: 'Welke buurten, verplichtingen en signalen er zijn, voor de uitvoerder.',
    teamoverzicht: 'Wat elk team nodig heeft, voor wie het begeleidt.',
    financiele_verantwoording: 'Wat is betaald, en in welk begrotingsjaar.',
    budgetstaat: 'Het blad voor de controller: per begrotingsjaar, kostendrager en buurt.',
    narekenblad: 'Het blad waarmee een journalist of onderzoeker de keuze kan narekenen.',
  },
  'OpzetRegister.status': {
    'In ontwikkeling': 'Er wordt nog niet mee besloten.',
    'In gebruik': 'Er wordt mee besloten; geef ook het begin.',
    'Buiten gebruik': 'Er wordt niet meer mee besloten; geef ook het einde.',
  },
  'OpzetPerGemeente.status': {
    'In ontwikkeling': 'Er wordt nog niet mee besloten.',
    'In gebruik': 'Er wordt mee besloten; geef ook het begin.',
    'Buiten gebruik': 'Er wordt niet meer mee besloten; geef ook het einde.',
  },
  'OpzetRegister.publicatiecategorie': {
    'Hoog-risico AI-systeem': 'Een AI-systeem met hoog risico volgens de AI-verordening.',
    'Impactvolle algoritmes':
      'Een algoritme met veel invloed op mensen, zonder een AI-systeem met hoog risico te zijn.',
    'Overige algoritmes': 'Een ander algoritme.',
  },
} satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
