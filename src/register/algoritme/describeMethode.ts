import type { Aggregatiewijze, Criterium, Normalisatie, Routekaart, Weging } from '../../routekaart/index.js';

const NORMALISATIE: Readonly<Record<Normalisatie['methode'], string>> = {
  minmax: 'naar een schaal tussen de laagste en de hoogste buurt',
  zscore: 'naar de afstand tot het gemiddelde in standaardafwijkingen',
  robuuste_zscore: 'naar de afstand tot de mediaan, bestand tegen uitschieters',
  rang: 'naar de rang onder de buurten',
  percentielrang: 'naar de percentielrang onder de buurten',
  borda: 'naar het aantal buurten dat lager staat',
  vector: 'naar het aandeel in de lengte van de kolom',
  afstand_maximum: 'naar het aandeel van de hoogste buurt',
  afstand_referentie: 'naar het aandeel van een vaste waarde',
  ijkpunten: 'naar een schaal tussen twee vaste ijkpunten',
  doelband: 'naar de afstand tot een gewenste band',
  categorieen: 'naar vaste categorieën',
};

const AGGREGATIE: Readonly<Record<Aggregatiewijze['methode'], string>> = {
  rekenkundig: 'het gewogen rekenkundig gemiddelde',
  meetkundig: 'het gewogen meetkundig gemiddelde',
  harmonisch: 'het gewogen harmonisch gemiddelde',
  machtsgemiddelde: 'het gewogen machtsgemiddelde',
  copeland: 'de methode van Copeland: elke buurt wordt met elke andere vergeleken',
};

const WEGING: Readonly<Record<Weging['methode'], string>> = {
  opgegeven: 'de gewichten zijn vooraf vastgesteld',
  gelijk: 'alles weegt even zwaar',
  rangorde: 'de gewichten volgen uit een volgorde van belang',
  swing: 'de gewichten volgen uit punten voor het belang van verbetering (swing)',
  ahp: 'de gewichten volgen uit paarsgewijze vergelijking (AHP)',
  entropie: 'de gewichten volgen uit de spreiding van de gegevens (entropie)',
  critic: 'de gewichten volgen uit spreiding en samenhang van de gegevens (CRITIC)',
  pca: 'de gewichten volgen uit de eerste hoofdcomponent van de gegevens',
};

const RICHTING: Readonly<Record<Criterium['richting'], string>> = {
  hoger: 'hoger telt zwaarder',
  lager: 'lager telt zwaarder',
  doel: 'dicht bij de gewenste band telt zwaarder',
};

const ONTBREEKT = {
  weglaten: 'zonder gegeven telt het criterium voor die buurt niet mee',
  gemiddelde: 'zonder gegeven geldt het gemiddelde van andere buurten',
  mediaan: 'zonder gegeven geldt de mediaan van andere buurten',
  bodem: 'zonder gegeven geldt de laagste score',
  weigeren: 'zonder gegeven krijgt de buurt geen score',
} as const;

function show(getal: number): string {
  return String(getal).replace('.', ',');
}

function describeCriterium(criterium: Criterium): string {
  const { naam, bron, richting, gewicht = 1, normalisatie, ontbrekend } = criterium;
  const methode = normalisatie?.methode ?? (bron.soort === 'beoordeling' ? 'ijkpunten' : 'minmax');
  const delen = [
    bron.soort === 'beoordeling' ? 'oordeel van mensen' : 'cijfer',
    RICHTING[richting],
    `gewicht ${show(gewicht)}`,
    NORMALISATIE[methode],
    ...(criterium.behandeling === undefined ? [] : ['uitschieters worden behandeld']),
    ONTBREEKT[ontbrekend?.regel ?? 'weglaten'],
  ];
  return `- ${naam}: ${delen.join('; ')}.`;
}

/** Joins as many lines as fit in a length, and says how many did not. */
export function fitRegels(
  kop: readonly string[],
  regels: readonly string[],
  voet: readonly string[],
  lengte: number,
): string {
  const join = (aantal: number) => {
    const rest = regels.length - aantal;
    return [...kop, ...regels.slice(0, aantal), ...(rest > 0 ? [`- en nog ${rest} andere.`] : []), ...voet].join('\n');
  };
  let aantal = regels.length;
  while (aantal > 0 && join(aantal).length > lengte) aantal--;
  return join(aantal);
}

/** How a Routekaart comes to a score, in Dutch, in at most 5,000 characters: criteria that do not fit are counted. */
export function describeMethode(routekaart: Routekaart): string {
  const { criteria, themas = [], aggregatie, weging } = routekaart;
  const kop = [
    `Elke buurt krijgt een score uit ${criteria.length} criteria${themas.length > 0 ? ` in ${themas.length} thema's` : ''}.`,
    'Er wordt niet geleerd uit gegevens over personen: de regels hieronder staan vooraf vast. Per criterium:',
  ];
  const voet = [
    `De criteria worden samengevoegd door ${AGGREGATIE[aggregatie?.methode ?? 'rekenkundig']}; ${WEGING[weging?.methode ?? 'opgegeven']}.`,
    ...themas
      .filter((thema) => thema.aggregatie !== undefined || thema.weging !== undefined)
      .map(({ naam, aggregatie: wijze, weging: eigen }) => {
        const hoe = AGGREGATIE[wijze?.methode ?? 'rekenkundig'];
        return `Thema ${naam}: ${hoe}; ${WEGING[eigen?.methode ?? 'opgegeven']}.`;
      }),
    'Van elke buurt is te zien wat elk criterium aan de score bijdraagt. Dezelfde gegevens geven altijd dezelfde score.',
  ];
  return fitRegels(kop, criteria.map(describeCriterium), voet, 5000);
}
