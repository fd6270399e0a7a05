import type { Werk } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Permutatiekeuze } from '../../rekenen/index.js';
import type {
  AnalyseConfiguratiesOptions,
  Configuratieanalyse,
  Configuratierobuustheid,
} from '../model/configuratieanalyse.js';
import { judgeBewijs } from '../oordeel/judgeBewijs.js';
import { createBevinding } from '../teksten/codes.js';
import type { Casussen, Grenzen } from './casussen.js';
import { concludeConfiguraties } from './concludeConfiguraties.js';
import { createVergelijker } from './createVergelijker.js';
import { describeZijde } from './describeZijde.js';
import { judgePlaatsen } from './judgePlaatsen.js';
import { listPlaatsen } from './listPlaatsen.js';
import { noteZijde } from './noteZijde.js';
import { omitGeval } from './omitGeval.js';
import { rangeAnkers } from './rangeAnkers.js';
import { rangeGrenzen } from './rangeGrenzen.js';
import type { Richting } from './solveTafel.js';
import { toBit } from './toBit.js';

/** From this number of cases a combination must have two of them. */
const VEEL_GEVALLEN = 30;

/** The expectations in bits, for the outcome. */
function toRichting(condities: readonly string[], verwachting: AnalyseConfiguratiesOptions['verwachting']): Richting {
  const collect = (soort: string) =>
    condities.reduce((som, naam, j) => som + (verwachting?.[naam] === soort ? toBit(condities.length, j) : 0), 0);
  return { aanwezig: collect('aanwezig'), afwezig: collect('afwezig') };
}

/**
 * At most so many conditions can be told from chance: 3 with 12 cases, 6 with 48. Our own rule: four times the cases, three conditions more.
 */
function countHoogstens(gevallen: number): number {
  return Math.max(1, Math.floor(3 + 1.5 * Math.log2(gevallen / 12)));
}

function examineRobuustheid(
  casussen: Casussen,
  grenzen: Grenzen,
  richting: Richting,
  ruw: AnalyseConfiguratiesOptions['ruw'],
  teller: Werk,
): Configuratierobuustheid {
  const isEender = createVergelijker(casussen, grenzen, richting, teller);
  const rijen = judgePlaatsen(listPlaatsen(casussen), casussen.uitkomst, grenzen);
  return {
    ...rangeGrenzen(casussen, rijen, grenzen, isEender),
    ankers: ruw === undefined ? [] : rangeAnkers(casussen, grenzen, isEender, ruw),
    weglaten: casussen.gevallen.map((geval, i) => ({ geval, gelijk: isEender(omitGeval(casussen, i), grenzen) })),
  };
}

/** The remarks about the cases and the robustness as a whole. */
function noteGeheel({ gevallen, condities }: Casussen, robuustheid: Configuratierobuustheid | undefined): Bevinding[] {
  const hoogstens = countHoogstens(gevallen.length);
  const veel = { condities: condities.length, gevallen: gevallen.length, hoogstens };
  const wankel = (robuustheid?.weglaten ?? []).filter(({ gelijk }) => !gelijk).map(({ geval }) => geval);
  return [
    ...(condities.length > hoogstens
      ? [createBevinding('waarschuwing', 'evaluatie.configuraties_veel_condities', ['gevallen'], veel)]
      : []),
    ...(wankel.length === 0
      ? []
      : [createBevinding('info', 'evaluatie.configuraties_wankel', ['robuustheid', 'weglaten'], { gevallen: wankel })]),
  ];
}

/** As `analyseConfiguraties`, of cases that were read. */
export function judgeConfiguraties(
  casussen: Casussen,
  options: AnalyseConfiguratiesOptions,
  keuze: Permutatiekeuze,
): Configuratieanalyse {
  const { alfa = 0.05, naam = 'uitkomst', inclusiegrens = 0.8, prigrens = 0.5, ontkenning = true } = options;
  const {
    frequentiegrens = casussen.gevallen.length < VEEL_GEVALLEN ? 1 : 2,
    robuustheid = true,
    verkennend = true,
  } = options;
  const grenzen = { inclusiegrens, prigrens, frequentiegrens };
  const richting = toRichting(casussen.condities, options.verwachting);
  const plaatsen = listPlaatsen(casussen);
  const voor = describeZijde(casussen, plaatsen, { ...grenzen, uitkomst: casussen.uitkomst, richting, keuze });
  const tegen = ontkenning
    ? describeZijde(casussen, plaatsen, {
        ...grenzen,
        uitkomst: casussen.uitkomst.map((y) => 1 - y),
        richting: { aanwezig: richting.afwezig, afwezig: richting.aanwezig },
        keuze,
      })
    : undefined;
  const bestendig = robuustheid
    ? examineRobuustheid(casussen, grenzen, richting, options.ruw, keuze.teller)
    : undefined;
  return {
    condities: casussen.condities,
    ...grenzen,
    uitkomst: voor.zijde,
    ...(tegen === undefined ? {} : { ontkenning: tegen.zijde }),
    ...(bestendig === undefined ? {} : { robuustheid: bestendig }),
    ...concludeConfiguraties(voor.zijde, { naam, alfa, condities: casussen.condities.length }),
    bewijs: judgeBewijs({
      vraag: 'waar_werkt_het',
      ontwerp: 'configuraties',
      feiten: [],
      verkennend,
      alternatieven: ['vergelijking', 'samenvoegen'],
    }),
    bevindingen: [
      ...noteGeheel(casussen, bestendig),
      ...noteZijde(voor.zijde, voor.alleParen, ['uitkomst']),
      ...(tegen === undefined ? [] : noteZijde(tegen.zijde, tegen.alleParen, ['ontkenning'])),
    ],
  };
}
