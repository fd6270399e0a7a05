/** What a reader should know of a document: title and description in Dutch, and of every field at the top. */
export interface Documentbeschrijving {
  readonly titel: string;
  readonly omschrijving: string;
  /** None for a document that is one of several forms. */
  readonly velden: Readonly<Record<string, string>>;
}

const hoofd = { soort: 'Het soort document.', versie: 'De versie van de vorm van het document.' };

/**
 * Every document that an app stores or exchanges, by name: of the rooms below this one and above it. One that lies in another comes first,
 * so that parts are named after it.
 */
export const DOCUMENTEN = {
  kerncijfertabel: {
    titel: 'Kerncijfertabel',
    omschrijving:
      'Cijfers van gebieden: per cijfer een kolom, per gebied een cel met het cijfer of de reden waarom het ontbreekt.',
    velden: {
      ...hoofd,
      gebieden: 'De gebieden, een per rij, met code, naam, soort en het jaar van de indeling.',
      kolommen: 'De cijfers, met eenheid en bron; elke kolom heeft een cel per gebied, in dezelfde volgorde.',
    },
  },
  financieringsplan: {
    titel: 'Financieringsplan',
    omschrijving: 'Wie wat betaalt in welke periode, met aard, stand en kostendragers.',
    velden: {
      ...hoofd,
      naam: 'De naam van het plan.',
      kostendragers: 'De programma’s of budgetten waarover bijdragen worden verdeeld.',
      perioden: 'De financieringsperioden met hun bijdragen.',
    },
  },
  teamgebeurtenis: {
    titel: 'Teamgebeurtenis',
    omschrijving: 'Iets wat met een team is gebeurd, of een correctie daarvan.',
    velden: {},
  },
  teamdossier: {
    titel: 'Teamdossier',
    omschrijving:
      'Alles wat van een team van vrijwilligers is vastgelegd, als gebeurtenissen per maand. Personen staan er alleen als verwijzing in.',
    velden: {
      ...hoofd,
      team: 'De verwijzing naar het team.',
      aantal: 'Hoeveel gebeurtenissen zijn verwerkt.',
      geregistreerdTot: 'De laatste dag waarop iets is geregistreerd.',
      maanden: 'De gebeurtenissen die gelden, per maand.',
      ingetrokken: 'Gebeurtenissen die zijn ingetrokken.',
      correcties: 'De correcties.',
    },
  },
  routekaart: {
    titel: 'Routekaart',
    omschrijving: 'Welke criteria meetellen bij de keuze van buurten en hoe zij samen een score worden.',
    velden: {
      ...hoofd,
      id: 'De vaste verwijzing naar deze Routekaart.',
      naam: 'De naam voor lezers.',
      omschrijving: 'Waar de Routekaart voor is.',
      schaal: 'Het bereik van de scores.',
      beoordelingsschaal: 'De schaal waarop mensen oordelen.',
      aggregatie: 'Hoe de scores van het hoogste niveau een score worden.',
      weging: 'Waar de gewichten van het hoogste niveau vandaan komen.',
      dekking: 'Welk deel van het hoogste niveau een score moet hebben.',
      themas: 'De thema’s waarin de criteria zijn geordend.',
      criteria: 'De criteria: waar naar wordt gekeken, in welke richting en met welk gewicht.',
    },
  },
  beoordelingen: {
    titel: 'Beoordelingen',
    omschrijving: 'De oordelen van mensen van gemeente, opbouwwerk en wijk over buurten.',
    velden: {
      ...hoofd,
      routekaart: 'De Routekaart waarvoor is geoordeeld.',
      rijen: 'De oordelen: per buurt, criterium, rol en beoordelaar een score.',
    },
  },
  samenwerkingsovereenkomst: {
    titel: 'Samenwerkingsovereenkomst',
    omschrijving:
      'Wat partijen afspreken over de inzet in buurten: reikwijdte, looptijd, verplichtingen en financiering.',
    velden: {
      ...hoofd,
      id: 'De vaste verwijzing naar de overeenkomst.',
      titel: 'De titel.',
      onderwerp: 'Waar de overeenkomst over gaat.',
      partijen: 'De partijen met hun rol.',
      reikwijdte: 'Hoeveel buurten, voor welke programma’s en thema’s.',
      looptijd: 'De eerste en de laatste dag.',
      fasen: 'De fasen binnen de looptijd.',
      verplichtingen: 'Wie wat doet, wanneer, en hoe dat blijkt.',
      financieringsplan: 'Wie wat betaalt.',
      evaluatiemomenten: 'Wanneer wordt geëvalueerd.',
      beeindiging: 'Hoe de overeenkomst eindigt of wordt opgezegd.',
      bijlagen: 'De bijlagen.',
      handtekeningen: 'Wie wanneer in welke functie heeft getekend.',
    },
  },
  overeenkomstgebeurtenis: {
    titel: 'Overeenkomstgebeurtenis',
    omschrijving: 'Iets wat met een samenwerkingsovereenkomst is gebeurd.',
    velden: {},
  },
  overeenkomststaat: {
    titel: 'Overeenkomststaat',
    omschrijving: 'Hoe een samenwerkingsovereenkomst ervoor staat, als momentopname van haar gebeurtenissen.',
    velden: {},
  },
  selectiebesluit: {
    titel: 'Selectiebesluit',
    omschrijving:
      'Het besluit om met deze buurten verder te gaan: wat is gevraagd, wat eruit kwam en waar mensen van afweken.',
    velden: {
      ...hoofd,
      kenmerk: 'Waarmee naar het besluit wordt verwezen.',
      datum: 'De dag van het besluit.',
      gemeente: 'De gemeente.',
      routekaarten: 'Per programma de gebruikte Routekaart.',
      invoer: 'De vingerafdrukken van wat erin ging.',
      quota: 'Hoeveel buurten voor welk programma en waar.',
      regels: 'De regels die bij de keuze golden.',
      doel: 'Wat zo hoog mogelijk moest worden.',
      voorrang: 'De volgorde bij gelijke keuzes.',
      decimalen: 'Op hoeveel decimalen scores zijn afgerond.',
      knopenbudget: 'Hoeveel deelproblemen mochten worden bekeken.',
      uitkomst: 'Of de keuze bewezen de beste is.',
      gekozen: 'De gekozen buurten.',
      totaalscore: 'De som van hun scores.',
      bewijs: 'Het bewijs.',
      afwijkingen: 'Waar mensen anders besloten, met het motief.',
    },
  },
  verantwoording: {
    titel: 'Verantwoording',
    omschrijving: 'Alles wat nodig is om een keuze van buurten jaren later opnieuw te doen, met vingerafdrukken.',
    velden: {
      ...hoofd,
      naam: 'De naam van de keuze.',
      opgesteldOp: 'De dag van de verantwoording.',
      software: 'Met welke software is gerekend.',
      kerncijfers: 'De gebruikte cijfers.',
      programmas: 'Per programma de Routekaart, de oordelen en de kandidaten.',
      scores: 'De scores waaruit is gekozen.',
      quota: 'Hoeveel buurten voor welk programma en waar.',
      opties: 'De regels, het doel en wat verder bij de keuze gold.',
      uitkomst: 'De gekozen buurten.',
      besluit: 'Het besluit over de keuze.',
      vingerafdrukken: 'De vingerafdruk van elk deel en van het geheel.',
    },
  },
  algoritmeregistratie: {
    titel: 'Algoritmeregistratie',
    omschrijving:
      'Een vermelding in het Algoritmeregister, publicatiestandaard 1.0, met de veldnamen van dat register.',
    velden: {
      name: 'De naam van het algoritme.',
      description_short: 'Wat het algoritme doet, in het kort.',
      organization: 'De organisatie die verantwoordelijk is.',
      category: 'De thema’s van het register.',
      status: 'Of het algoritme wordt gebruikt.',
      begin_date: 'De maand waarin het gebruik begon (jjjj-mm).',
      end_date: 'De maand waarin het gebruik eindigde (jjjj-mm).',
      contact_email: 'Een e-mailadres of een link naar een formulier.',
      website: 'Een pagina met meer informatie.',
      publication_category: 'Hoe zwaar het algoritme weegt.',
      url: 'Waar het algoritme of de uitkomst te zien is.',
      goal: 'Het doel en voor wie het gevolgen heeft.',
      proportionality: 'Waarom het middel in verhouding is tot het doel.',
      human_intervention: 'Wie naar de uitkomst kijkt en kan afwijken.',
      risks: 'De risico’s en wat daaraan is gedaan.',
      lawful_basis: 'De wettelijke grondslag.',
      lawful_basis_grouping: 'De wetten en regels, met link.',
      process_index_url: 'De vermelding in het verwerkingsregister.',
      impacttoetsen_grouping: 'De uitgevoerde impacttoetsen, met link.',
      impacttoetsen: 'Toelichting op de impacttoetsen.',
      source_data: 'De gebruikte gegevens.',
      source_data_grouping: 'De bronnen, met link.',
      methods_and_models: 'De werkwijze van het algoritme.',
      provider: 'De leverancier.',
      publiccode: 'Waar de broncode staat.',
      lang: 'De taal van de vermelding.',
      standard_version: 'De versie van de publicatiestandaard.',
      source_id: 'De verwijzing in de eigen administratie.',
      tags: 'Trefwoorden, met komma’s gescheiden.',
    },
  },
  programma: {
    titel: 'Programma',
    omschrijving: 'Overeenkomsten, keuzes en teams van een of meer gemeenten samen.',
    velden: {
      ...hoofd,
      naam: 'De naam van het programma.',
      opdracht: 'Waartoe het programma als geheel moet komen.',
      deelnemers: 'De deelnemers met hun overeenkomst, keuze en teams.',
    },
  },
  evaluatieplan: {
    titel: 'Evaluatieplan',
    omschrijving: 'Vooraf vastgelegd: welke uitkomsten naar welke situaties worden vergeleken.',
    velden: {
      ...hoofd,
      naam: 'De naam van het plan.',
      vastgesteldOp: 'De dag waarop het plan is vastgesteld.',
      uitkomsten: 'Waaraan wordt afgemeten of de methode werkt.',
      kenmerken: 'Waarin buurten verschillen.',
      vergelijkingen: 'De vragen: een uitkomst naar een kenmerk.',
      alfa: 'De aanvaarde kans om toeval voor een vondst te houden.',
      correctie: 'Hoe voor het aantal vergelijkingen wordt gecorrigeerd.',
      onderscheidingsvermogen: 'De kans waarmee een effect gevonden moet worden als het er is.',
      margeDagen: 'Hoeveel dagen een meting van de gevraagde dag mag afliggen.',
      geloot: 'Of de situaties door loting zijn verdeeld.',
    },
  },
  evaluatiegegevens: {
    titel: 'Evaluatiegegevens',
    omschrijving: 'Per buurt de situatie en de uitkomsten op een dag.',
    velden: {
      ...hoofd,
      situaties: 'De kenmerken van elke buurt.',
      uitkomsten: 'De uitkomsten per buurt en dag, of de reden waarom zij ontbreken.',
    },
  },
  verslag: {
    titel: 'Verslag',
    omschrijving: 'Een brief of rapportage als document, waarvan elk getal naar zijn bron verwijst.',
    velden: {},
  },
} as const satisfies Readonly<Record<string, Documentbeschrijving>>;

/** The name of a document, see {@link createJsonSchemas}. */
export type Documentnaam = keyof typeof DOCUMENTEN;
