import { createToeval } from '../../../kern/index.js';
import type { Evaluatieplan } from '../../model/evaluatieplan.js';
import type {
  Evaluatiesimulatie,
  SimulateEvaluatieOptions,
  Simulatieopzet,
  Simulatievraag,
} from '../../model/simulatie.js';
import { concludeSimulatie, concludeSimulatievraag } from './concludeSimulatie.js';
import { countAandeel } from './countAandeel.js';
import { createBinnen } from './createBinnen.js';
import { createProgramma } from './createProgramma.js';
import { drawStroom } from './drawStroom.js';
import { findKleinste } from './findKleinste.js';
import { readSimulatie, ZOEKSTAPPEN } from './readSimulatie.js';
import { summarizeRuns } from './summarizeRuns.js';
import { toUitkomstregels } from './toUitkomstregels.js';
import type { Runuitslag, Vraagstuk } from './vraagstuk.js';

/** The answers of every run to every question, for one size of the effect: by question. */
function createRuns(vraagstuk: Vraagstuk): (effect: number) => Runuitslag[][] {
  const { ontwerp, stromen, opzet, opties, vragen } = vraagstuk;
  const { runs, zaad } = opties;
  const evaluate = ontwerp === 'binnen' ? createBinnen(vraagstuk) : createProgramma(vraagstuk);
  return (effect) => {
    const perVraag = vragen.map((): Runuitslag[] => []);
    for (let run = 0; run < runs; run++) {
      const toeval = createToeval(`${zaad}/${run}`);
      const regels = stromen.flatMap((stroom) =>
        toUitkomstregels(drawStroom(toeval, vraagstuk, stroom), effect, opzet.aandeel ?? 0.5),
      );
      evaluate(regels, `${zaad}/${run}`).forEach((uitslag, v) => {
        perVraag[v]?.push(uitslag);
      });
    }
    return perVraag;
  };
}

function judgeVraag(
  vraagstuk: Vraagstuk,
  v: number,
  perEffect: readonly { readonly effect: number; readonly uitslagen: readonly Runuitslag[] }[],
  tryEffect: (effect: number) => number,
): Simulatievraag {
  const { vragen, ontwerp, alfa, onderscheidingsvermogen, grootsteEffect, buurten, plan } = vraagstuk;
  const { vergelijking, waarPerEffect } = vragen[v] as Vraagstuk['vragen'][number];
  const uitkomsten = perEffect.map(({ effect, uitslagen }) =>
    summarizeRuns(uitslagen, effect, effect === 0 ? 0 : waarPerEffect && waarPerEffect * effect),
  );
  const [zonder] = uitkomsten as [(typeof uitkomsten)[number]];
  const { gevonden: valseVondsten, geweigerd } = zonder;
  const nooit = uitkomsten.every((uitkomst) => uitkomst.geweigerd.aandeel === 1);
  const oordeel = nooit ? 'geweigerd' : valseVondsten.onder > alfa ? 'ongeschikt' : 'geschikt';
  const bekend = uitkomsten
    .filter(({ effect }) => effect >= 0)
    .map(({ effect, gevonden }) => ({ effect, vermogen: gevonden.aandeel }));
  const kleinsteEffect =
    oordeel === 'geschikt' && geweigerd.aandeel < 1
      ? findKleinste(bekend, onderscheidingsvermogen, grootsteEffect, ZOEKSTAPPEN, tryEffect)
      : undefined;
  const bewijs = perEffect[0]?.uitslagen.find((uitslag) => uitslag.bewijs !== undefined)?.bewijs;
  const vraag = {
    vergelijking: vergelijking.sleutel,
    vraag: ontwerp === 'binnen' ? ('waar_werkt_het' as const) : ('werkt_het' as const),
    ...(bewijs === undefined ? {} : { bewijs }),
    valseVondsten,
    oordeel,
    uitkomsten,
    ...(kleinsteEffect === undefined ? {} : { kleinsteEffect }),
  } as const;
  const naam = plan.uitkomsten.find(({ sleutel }) => sleutel === vergelijking.uitkomst)?.naam ?? vergelijking.uitkomst;
  const rest = { alfa, vermogen: onderscheidingsvermogen, aantal: buurten.length, pad: ['vragen', v, 'conclusie'] };
  return { ...vraag, conclusie: concludeSimulatievraag(vraag, naam, rest) };
}

export function simulateEvaluatie(
  plan: Evaluatieplan,
  opzet: Simulatieopzet,
  options: SimulateEvaluatieOptions = {},
): Evaluatiesimulatie {
  const vraagstuk = readSimulatie(plan, opzet, options);
  const { alfa, onderscheidingsvermogen, opties, vragen, ontwerp } = vraagstuk;
  const evaluate = createRuns(vraagstuk);
  const perEffect = [0, ...opties.effecten].map((effect) => ({ effect, perVraag: evaluate(effect) }));
  // The search of one question may use what another tried.
  const geprobeerd = new Map<number, number[]>();
  const tryEffect = (effect: number) => {
    const bekend = geprobeerd.get(effect);
    if (bekend !== undefined) return bekend;
    const gevonden = evaluate(effect).map((uitslagen) => uitslagen.filter((u) => u.gevonden).length / uitslagen.length);
    geprobeerd.set(effect, gevonden);
    return gevonden;
  };
  const uit = vragen.map((_, v) =>
    judgeVraag(
      vraagstuk,
      v,
      perEffect.map(({ effect, perVraag }) => ({ effect, uitslagen: perVraag[v] ?? [] })),
      (effect) => Number(tryEffect(effect)[v]),
    ),
  );
  const zonder = perEffect[0]?.perVraag ?? [];
  const vals = Array.from({ length: opties.runs }, (_, run) => zonder.some((uitslagen) => uitslagen[run]?.gevonden));
  return {
    naam: vraagstuk.plan.naam,
    opzet: ontwerp,
    alfa,
    onderscheidingsvermogen,
    runs: opties.runs,
    vragen: uit,
    valseVondsten: countAandeel(vals.filter(Boolean).length, opties.runs),
    conclusie: concludeSimulatie(uit),
  };
}
