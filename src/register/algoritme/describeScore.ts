import { STANDAARD_DEKKING } from '../../routekaart/huis.js';
import type { Routekaart, Thema, Weging } from '../../routekaart/index.js';
import { describeAggregatie } from '../woorden/describeAggregatie.js';
import { describeWeging } from '../woorden/describeWeging.js';
import { type Gewichten, readGewichten } from '../woorden/readGewichten.js';
import { showDeel } from '../woorden/showDeel.js';
import { sleutelOf } from '../woorden/sleutelOf.js';
import { writeZin } from '../woorden/writeZin.js';
import type { Alinea } from './alineas.js';
import { describeCriterium } from './describeCriterium.js';
import { describeGewicht } from './describeGewicht.js';
import { listKaartscores } from './listKaartscores.js';
import { nameKaart } from './nameKaart.js';
import type { Registerbasis } from './registergrond.js';

const isOpgegeven = (weging: Weging | undefined) => (weging?.methode ?? 'opgegeven') === 'opgegeven';

/** The weights in the whole. Of a Routekaart that two programmes use, those that follow from figures differ, and are not told. */
function readEffectief(basis: Registerbasis, routekaart: Routekaart): Gewichten {
  const [een, ...andere] = listKaartscores(basis, routekaart);
  return readGewichten(routekaart, andere.length > 0 ? undefined : een?.scores);
}

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

/** The highest level of a Routekaart: how it is combined and weighed, and when a buurt has no score. */
function describeTop(routekaart: Routekaart): string {
  const { aggregatie, weging, dekking = STANDAARD_DEKKING } = routekaart;
  const grens =
    dekking === 0
      ? 'Een buurt zonder enig gegeven krijgt geen score.'
      : `Een buurt krijgt alleen een score als ten minste ${showDeel(dekking)} van het gewicht van het hoogste niveau een score heeft.`;
  return `het hoogste niveau wordt samengevoegd door ${writeZin(describeAggregatie(aggregatie))}; ${writeZin(describeWeging(weging, routekaart, []))}. ${grens}`;
}

function listCriteria(
  basis: Registerbasis,
  routekaart: Routekaart,
): { readonly lang: string; readonly kort: string }[] {
  const { criteria, themas = [], weging } = routekaart;
  const gewichten = readEffectief(basis, routekaart);
  const voor = nameKaart(basis, routekaart);
  return criteria.map((criterium) => {
    const boven = themas.find(({ id }) => id === criterium.thema);
    const { lang, kort } = describeCriterium(
      criterium,
      gewichten,
      isOpgegeven(boven === undefined ? weging : boven.weging),
    );
    return { lang: `${voor}${lang}`, kort: `${voor}${kort}` };
  });
}

/** Describes how a score is made: of each Routekaart its levels, and then its criteria, which go first when it does not fit. */
export function describeScore(basis: Registerbasis): Alinea[] {
  const { routekaarten } = basis;
  const criteria = routekaarten.flatMap((routekaart) => listCriteria(basis, routekaart));
  const [enige] = routekaarten;
  const levels = (routekaart: Routekaart) =>
    (routekaart.themas ?? []).map(
      (thema) => `${nameKaart(basis, routekaart)}${describeThema(thema, routekaart, readEffectief(basis, routekaart))}`,
    );
  return [
    routekaarten.length === 1 && enige !== undefined
      ? { kop: `Score: ${describeTop(enige)}`, regels: levels(enige), belang: 1 }
      : {
          kop: `Score: elke Routekaart geeft een eigen score; een buurt krijgt die van de Routekaart van het programma.`,
          regels: routekaarten.flatMap((routekaart) => [
            `${nameKaart(basis, routekaart)}${describeTop(routekaart)}`,
            ...levels(routekaart),
          ]),
          belang: 1,
        },
    {
      kop: 'Per criterium:',
      regels: criteria.map(({ lang }) => lang),
      korter: criteria.map(({ kort }) => kort),
    },
  ];
}
