import type { Bevinding, Pad } from '../../kern/index.js';
import type { Permutatiekeuze } from '../../rekenen/index.js';
import { judgeConfiguraties } from '../configuraties/judgeConfiguraties.js';
import { MEESTE_GEVALLEN, readGevallen } from '../configuraties/readGevallen.js';
import { getBySleutel } from '../lees/getBySleutel.js';
import type { Register } from '../lees/register.js';
import { toConditienaam } from '../lees/toConditienaam.js';
import type { AnalyseConfiguratiesOptions, Combinatie } from '../model/configuratieanalyse.js';
import type { Configuratieresultaat } from '../model/evaluatie.js';
import type { Evaluatieplan, Planconfiguratie } from '../model/evaluatieplan.js';
import { findCriteriummeting } from '../oordeel/findCriteriummeting.js';
import { findEersteOordeelsdag } from '../oordeel/findEersteOordeelsdag.js';
import { isVerkennend } from '../oordeel/isVerkennend.js';
import { judgeBewijs } from '../oordeel/judgeBewijs.js';
import { createBevinding } from '../teksten/codes.js';
import type { Casus } from './casus.js';
import { listMeetparen } from './listMeetparen.js';
import { listRuw } from './listRuw.js';
import { readCasus } from './readCasus.js';
import { ALFA } from './standaard.js';

function readVerwachting({ condities }: Planconfiguratie): Combinatie {
  return Object.fromEntries(
    condities.flatMap((conditie) =>
      conditie.verwachting === undefined ? [] : [[toConditienaam(conditie), conditie.verwachting] as const],
    ),
  );
}

/** Why the cases are not analysed: there are none or too many, or the change is one since a figure of the choice. */
function refuseConfiguratie(
  casussen: readonly Casus[],
  vraag: Planconfiguratie,
  plan: Evaluatieplan,
  naam: string,
  pad: Pad,
): Bevinding | undefined {
  const voormetingen = listMeetparen(casussen.map(({ meting }) => meting)).map(({ voor }) => voor);
  const moment = findCriteriummeting(plan.selectie, vraag.uitkomst, voormetingen);
  if (moment !== undefined) {
    return createBevinding('waarschuwing', 'evaluatie.voormeting_was_criterium', pad, { uitkomst: naam, moment });
  }
  if (casussen.length > MEESTE_GEVALLEN) {
    const params = { uitkomst: naam, aantal: casussen.length, maximum: MEESTE_GEVALLEN };
    return createBevinding('waarschuwing', 'evaluatie.configuratie_te_veel_buurten', pad, params);
  }
  if (casussen.length > 0) return undefined;
  return createBevinding('info', 'evaluatie.configuratie_zonder_buurten', pad, { uitkomst: naam });
}

/** The answer to one question of the plan about kenmerken together. */
export function evaluateConfiguratie(
  register: Register,
  plan: Evaluatieplan,
  vraag: Planconfiguratie,
  keuze: Permutatiekeuze,
  pad: Pad,
): Configuratieresultaat {
  const { sleutel, uitkomst, op, vanaf, inclusiegrens, prigrens, frequentiegrens } = vraag;
  const gelezen = register.buurten.map((buurt) => ({ buurt, casus: readCasus(register, buurt, vraag, plan) }));
  const casussen = gelezen.flatMap(({ casus }) => (typeof casus === 'string' ? [] : [casus]));
  const verkennend = isVerkennend(plan.vastgesteldOp, findEersteOordeelsdag(register, vraag, plan));
  const naam = getBySleutel(plan.uitkomsten, uitkomst).naam;
  const basis = {
    configuratie: sleutel,
    uitkomst,
    op,
    ...(vanaf === undefined ? {} : { vanaf }),
    aantal: casussen.length,
    weggelaten: gelezen.flatMap(({ buurt, casus }) => (typeof casus === 'string' ? [{ buurt, reden: casus }] : [])),
  };
  const weigering = refuseConfiguratie(casussen, vraag, plan, naam, [...pad, 'conclusie']);
  if (weigering !== undefined) {
    const alternatieven = ['vergelijking', 'eerdere_voormeting', 'beschrijven'] as const;
    const grond = { vraag: 'waar_werkt_het', ontwerp: 'configuraties', geweigerd: true } as const;
    return { ...basis, bewijs: judgeBewijs({ ...grond, feiten: [], verkennend, alternatieven }), conclusie: weigering };
  }
  const options: AnalyseConfiguratiesOptions = {
    alfa: plan.alfa ?? ALFA,
    naam,
    verkennend,
    verwachting: readVerwachting(vraag),
    ruw: listRuw(casussen, vraag),
    ...(inclusiegrens === undefined ? {} : { inclusiegrens }),
    ...(prigrens === undefined ? {} : { prigrens }),
    ...(frequentiegrens === undefined ? {} : { frequentiegrens }),
  };
  const gevallen = casussen.map(({ geval }) => geval);
  const { bewijs, conclusie, ...analyse } = judgeConfiguraties(readGevallen(gevallen, options), options, {
    ...keuze,
    zaad: `${keuze.zaad}/${sleutel}`,
  });
  return { ...basis, analyse, bewijs, conclusie };
}
