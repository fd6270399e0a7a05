/** The title and description of a document in Dutch, for readers. The descriptions of its fields are in `teksten`. */
export interface Documentbeschrijving {
  readonly titel: string;
  readonly omschrijving: string;
}

/**
 * Every document that an app stores or exchanges, by name: of the rooms below and above this one. A document that is part of another
 * comes first, so that its parts are named after it.
 */
export const DOCUMENTEN = {
  kerncijfertabel: {
    titel: 'Kerncijfertabel',
    omschrijving:
      'Cijfers van gebieden: per cijfer een kolom, per gebied een cel met het cijfer of de reden waarom het ontbreekt.',
  },
  financieringsplan: {
    titel: 'Financieringsplan',
    omschrijving: 'Wie wat betaalt in welke periode, met aard, stand en kostendragers.',
  },
  teamgebeurtenis: {
    titel: 'Teamgebeurtenis',
    omschrijving: 'Iets wat met een team is gebeurd, of een correctie daarvan.',
  },
  teamdossier: {
    titel: 'Teamdossier',
    omschrijving:
      'Alles wat van een team van vrijwilligers is vastgelegd: zijn gebeurtenissen, op volgorde van noteren. Personen staan er alleen als verwijzing in.',
  },
  routekaart: {
    titel: 'Routekaart',
    omschrijving: 'Welke criteria meetellen bij de keuze van buurten en hoe zij samen een score worden.',
  },
  beoordelingen: {
    titel: 'Beoordelingen',
    omschrijving: 'De oordelen van mensen van gemeente, opbouwwerk en wijk over buurten.',
  },
  meetlat: {
    titel: 'Meetlat',
    omschrijving:
      'Waarlangs cijfers tot scores worden: per criterium de maten van een vaste groep gebieden, zoals Nederland of het eerste jaar.',
  },
  routekaartscores: {
    titel: 'Routekaartscores',
    omschrijving: 'De scores van buurten volgens een Routekaart, met alles wat ze verklaart, in kolommen.',
  },
  scorelijst: {
    titel: 'Scorelijst',
    omschrijving:
      'De beknopte vorm van scores: score, rang en dekking van elke buurt, en wat nodig is om ze met de cijfers ernaast opnieuw te doen.',
  },
  samenwerkingsovereenkomst: {
    titel: 'Samenwerkingsovereenkomst',
    omschrijving:
      'Wat partijen afspreken over de inzet in buurten: reikwijdte, looptijd, verplichtingen en financiering.',
  },
  overeenkomstgebeurtenis: {
    titel: 'Overeenkomstgebeurtenis',
    omschrijving: 'Iets wat met een samenwerkingsovereenkomst of haar geld is gebeurd, of een correctie daarop.',
  },
  overeenkomstdossier: {
    titel: 'Overeenkomstdossier',
    omschrijving:
      'Alles wat van een samenwerkingsovereenkomst is vastgelegd: haar gebeurtenissen, in de volgorde van vastleggen.',
  },
  loting: {
    titel: 'Loting',
    omschrijving:
      'Een loting tussen buurten waarvan de scores nauwelijks verschillen: wie meedeed met welke kans, het openbare zaad en wie is ingeloot.',
  },
  selectiebesluit: {
    titel: 'Selectiebesluit',
    omschrijving:
      'Het besluit om met deze buurten verder te gaan: wat is gevraagd, wat eruit kwam en waar mensen van afweken.',
  },
  verantwoording: {
    titel: 'Verantwoording',
    omschrijving: 'Alles wat nodig is om een keuze van buurten jaren later opnieuw te doen, met vingerafdrukken.',
  },
  algoritmeregistratie: {
    titel: 'Algoritmeregistratie',
    omschrijving:
      'Een vermelding in het Algoritmeregister, publicatiestandaard 1.0, met de veldnamen van dat register.',
  },
  programma: {
    titel: 'Programma',
    omschrijving: 'Overeenkomsten, keuzes en teams van een of meer gemeenten samen.',
  },
  evaluatieplan: {
    titel: 'Evaluatieplan',
    omschrijving: 'Vooraf vastgelegd: welke uitkomsten naar welke situaties worden vergeleken.',
  },
  evaluatiegegevens: {
    titel: 'Evaluatiegegevens',
    omschrijving: 'Per buurt de situatie en de uitkomsten op een dag.',
  },
  verslag: {
    titel: 'Verslag',
    omschrijving: 'Een brief of rapportage als document, waarvan elk getal naar zijn bron verwijst.',
  },
  opzet: {
    titel: 'Opzet',
    omschrijving:
      'Een heel programma in één document, zoals een gemeente (of meer gemeenten samen) het besluit: cijfers, Routekaarten, aantallen, partijen, geld en brieven.',
  },
} as const satisfies Readonly<Record<string, Documentbeschrijving>>;

/** The name of a document, see {@link createJsonSchemas}. */
export type Documentnaam = keyof typeof DOCUMENTEN;
