import { STANDAARD_DEKKING } from '../../routekaart/huis.js';
import type { Routekaart, Routekaartscores, Thema, Weging } from '../../routekaart/index.js';
import type { Selectie, Selectieanalyse } from '../../selectie/index.js';
import { describeAggregatie } from '../woorden/describeAggregatie.js';
import { describeWeging } from '../woorden/describeWeging.js';
import { type Gewichten, readGewichten } from '../woorden/readGewichten.js';
import { showDeel } from '../woorden/showDeel.js';
import { sleutelOf } from '../woorden/sleutelOf.js';
import { writeZin } from '../woorden/writeZin.js';
import type { Alinea } from './alineas.js';
import { composeAlineas } from './composeAlineas.js';
import { describeCriterium } from './describeCriterium.js';
import { describeGewicht } from './describeGewicht.js';
import { describeKeuze } from './describeKeuze.js';
import { describeMaat } from './describeMaat.js';
import { describeUitvoer } from './describeUitvoer.js';
import { meervoud } from './meervoud.js';

/** Options: what is known besides the Routekaart itself. */
export interface Methodegrond {
  readonly scores?:
    | Pick<Routekaartscores, 'criteria' | 'themas' | 'buurten' | 'zonderScore' | 'referentie' | 'meetlat'>
    | undefined;
  readonly selectie?: Selectie | undefined;
  readonly analyse?: Selectieanalyse | undefined;
}

const isOpgegeven = (weging: Weging | undefined) => (weging?.methode ?? 'opgegeven') === 'opgegeven';

function describeThema(thema: Thema, routekaart: Routekaart, gewichten: Gewichten): string {
  const { themas = [], weging } = routekaart;
  const { dekking = STANDAARD_DEKKING } = thema;
  const boven = themas.find(({ id }) => id === thema.boven);
  const effectief = gewichten.get(sleutelOf('thema', thema.id));
  const gewicht = isOpgegeven(boven === undefined ? weging : boven.weging)
    ? [describeGewicht(thema.gewicht ?? 1, boven === undefined ? '' : ` binnen ${boven.naam}`, effectief)]
    : effectief === undefined
      ? []
      : [`telt voor ${showDeel(effectief)} in het geheel`];
  const delen = [
    ...gewicht,
    writeZin(describeAggregatie(thema.aggregatie)),
    writeZin(describeWeging(thema.weging, routekaart, [])),
    ...(dekking === 0
      ? []
      : [`telt voor een buurt alleen mee als ten minste ${showDeel(dekking)} van het gewicht een score heeft`]),
  ];
  return `${thema.naam}: ${delen.join('; ')}.`;
}

/** The number of buurten with a score, and the reasons why the others have none. */
function describeInvoer({ criteria, themas = [] }: Routekaart, { scores }: Methodegrond): string {
  const oordelen = criteria.filter(({ bron }) => bron.soort === 'beoordeling').length;
  const waaruit = [
    ...(criteria.length > oordelen ? [meervoud(criteria.length - oordelen, 'cijfer', 'cijfers')] : []),
    ...(oordelen > 0 ? [meervoud(oordelen, 'oordeel van mensen', 'oordelen van mensen')] : []),
  ].join(' en ');
  const zonder = scores?.zonderScore.length ?? 0;
  const met = scores?.buurten.filter(({ score }) => score !== null).length ?? 0;
  const geen =
    zonder === 0 ? '' : `; ${meervoud(zonder, 'buurt heeft', 'buurten hebben')} er geen, omdat er gegevens ontbreken`;
  const hoeveel =
    scores === undefined
      ? ''
      : ` ${meervoud(met, 'buurt heeft', 'buurten hebben')} een score${geen}.${describeMaat(scores)}`;
  const inThemas = themas.length > 0 ? ` in ${meervoud(themas.length, 'thema', "thema's")}` : '';
  return `Invoer: gegevens per buurt, niet per persoon: ${waaruit}.${hoeveel} De score komt uit ${meervoud(criteria.length, 'criterium', 'criteria')}${inThemas}. Per criterium:`;
}

/** Describes whether the algorithm learns: weights that follow from figures do, though not from data about persons. */
function describeZelflerend({ weging, themas = [] }: Routekaart): string {
  const methoden = [weging, ...themas.map((thema) => thema.weging)].flatMap((een) =>
    een !== undefined && ['entropie', 'critic', 'pca'].includes(een.methode) ? [een.methode] : [],
  );
  const cijfers =
    methoden.length === 0
      ? 'De regels hierboven staan vooraf vast.'
      : 'Gewichten die uit de buurtcijfers volgen, veranderen als die cijfers veranderen; de andere regels staan vooraf vast.';
  return `Zelflerend: nee. Er wordt niet geleerd uit gegevens over personen. ${cijfers} Dezelfde gegevens geven altijd dezelfde uitkomst.`;
}

/**
 * Describes in Dutch how a Routekaart leads to a score and a selection to a choice, as html of at most 5,000 characters: input, score,
 * choice, output and whether it learns. When it does not fit, criteria are left out first, and counted.
 */
export function describeMethode(routekaart: Routekaart, grond: Methodegrond = {}): string {
  const { criteria, themas = [], aggregatie, weging, dekking = STANDAARD_DEKKING } = routekaart;
  const gewichten = readGewichten(routekaart, grond.scores);
  const beschreven = criteria.map((criterium) => {
    const boven = themas.find(({ id }) => id === criterium.thema);
    return describeCriterium(criterium, gewichten, isOpgegeven(boven === undefined ? weging : boven.weging));
  });
  const grens =
    dekking === 0
      ? 'Een buurt zonder enig gegeven krijgt geen score.'
      : `Een buurt krijgt alleen een score als ten minste ${showDeel(dekking)} van het gewicht van het hoogste niveau een score heeft.`;
  const score: Alinea = {
    kop: `Score: het hoogste niveau wordt samengevoegd door ${writeZin(describeAggregatie(aggregatie))}. ${grens}`,
    regels: [
      `Het hoogste niveau: ${writeZin(describeWeging(weging, routekaart, []))}.`,
      ...themas.map((thema) => describeThema(thema, routekaart, gewichten)),
    ],
  };
  return composeAlineas(
    [
      {
        kop: describeInvoer(routekaart, grond),
        regels: beschreven.map(({ lang }) => lang),
        korter: beschreven.map(({ kort }) => kort),
      },
      score,
      ...describeKeuze(grond.selectie),
      describeUitvoer(grond.selectie, grond.analyse),
      { kop: describeZelflerend(routekaart) },
    ],
    5000,
  );
}
