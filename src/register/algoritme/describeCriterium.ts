import type { Criterium } from '../../routekaart/index.js';
import { describeBehandeling } from '../woorden/describeBehandeling.js';
import { describeNormalisatie } from '../woorden/describeNormalisatie.js';
import { describeOntbrekend } from '../woorden/describeOntbrekend.js';
import { describeOordeel } from '../woorden/describeOordeel.js';
import { describeRichting } from '../woorden/describeRichting.js';
import type { Gewichten } from '../woorden/readGewichten.js';
import { showDeel } from '../woorden/showDeel.js';
import { sleutelOf } from '../woorden/sleutelOf.js';
import { writeZin } from '../woorden/writeZin.js';
import { describeGewicht } from './describeGewicht.js';

/** The weight of a criterion. When another method weighs its level, the field `gewicht` has no meaning. */
function describeEigenGewicht(criterium: Criterium, gewichten: Gewichten, opgegeven: boolean): string[] {
  const effectief = gewichten.get(sleutelOf('criterium', criterium.id));
  if (opgegeven) return [describeGewicht(criterium.gewicht ?? 1, '', effectief)];
  return effectief === undefined ? [] : [`telt voor ${showDeel(effectief)} in het geheel`];
}

/** A criterion, in full and in short: its source, direction and weight, how it becomes points, and what happens without a figure. */
export function describeCriterium(criterium: Criterium, gewichten: Gewichten, opgegeven: boolean) {
  const { naam, bron, normalisatie, behandeling } = criterium;
  const gewicht = describeEigenGewicht(criterium, gewichten, opgegeven);
  const standaard = bron.soort === 'beoordeling' ? 'naar de schaal van het oordeel' : undefined;
  const kort = [writeZin(describeRichting(criterium)), ...gewicht];
  const lang = [
    bron.soort === 'kerncijfer' ? 'cijfer' : writeZin(describeOordeel(bron)),
    ...kort,
    normalisatie === undefined && standaard !== undefined
      ? standaard
      : writeZin(describeNormalisatie(normalisatie ?? { methode: 'minmax' })),
    ...(behandeling === undefined ? [] : [writeZin(describeBehandeling(behandeling))]),
    describeOntbrekend(criterium),
  ];
  return { lang: `${naam}: ${lang.join('; ')}.`, kort: `${naam}: ${kort.join('; ')}.` };
}
