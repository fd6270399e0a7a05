import type { Criterium } from '../../routekaart/index.js';
import { describeBehandeling } from '../woorden/describeBehandeling.js';
import { describeNormalisatie } from '../woorden/describeNormalisatie.js';
import { describeOntbrekend } from '../woorden/describeOntbrekend.js';
import { describeOordeel } from '../woorden/describeOordeel.js';
import { describeRichting } from '../woorden/describeRichting.js';
import type { Gewichten } from '../woorden/readGewichten.js';
import { show } from '../woorden/show.js';
import { showDeel } from '../woorden/showDeel.js';
import { sleutelOf } from '../woorden/sleutelOf.js';
import { writeZin } from '../woorden/writeZin.js';
import { describeGewicht } from './describeGewicht.js';

/** The weight of a criterion. When another method weighs its level, the field `gewicht` has no meaning. */
function describeEigenGewicht(criterium: Criterium, gewichten: Gewichten, opgegeven: boolean, kort: boolean): string[] {
  const effectief = gewichten.get(sleutelOf('criterium', criterium.id));
  const { gewicht = 1 } = criterium;
  if (opgegeven && kort && effectief !== undefined)
    return [`gewicht ${show(gewicht)} (${showDeel(effectief)} van het geheel)`];
  if (opgegeven) return [describeGewicht(gewicht, '', effectief)];
  return effectief === undefined ? [] : [`telt voor ${showDeel(effectief)} in het geheel`];
}

/** A criterion, in full and in short: its source, direction and weight, how it becomes points, and what happens without a figure. */
export function describeCriterium(criterium: Criterium, gewichten: Gewichten, opgegeven: boolean) {
  const { naam, bron, normalisatie, behandeling } = criterium;
  const standaard = bron.soort === 'beoordeling' ? 'naar de schaal van het oordeel' : undefined;
  const richting = writeZin(describeRichting(criterium));
  const kort = [richting, ...describeEigenGewicht(criterium, gewichten, opgegeven, true)];
  const lang = [
    bron.soort === 'kerncijfer' ? 'cijfer' : writeZin(describeOordeel(bron)),
    richting,
    ...describeEigenGewicht(criterium, gewichten, opgegeven, false),
    normalisatie === undefined && standaard !== undefined
      ? standaard
      : writeZin(describeNormalisatie(normalisatie ?? { methode: 'minmax' })),
    ...(behandeling === undefined ? [] : [writeZin(describeBehandeling(behandeling))]),
    describeOntbrekend(criterium),
  ];
  return { lang: `${naam}: ${lang.join('; ')}.`, kort: `${naam}: ${kort.join('; ')}.` };
}
