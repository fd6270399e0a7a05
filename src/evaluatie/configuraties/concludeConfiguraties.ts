import type { Configuratieanalyse, Configuratiezijde } from '../model/configuratieanalyse.js';
import { isHoogstens } from '../oordeel/isHoogstens.js';
import { roundP } from '../oordeel/roundP.js';
import { createBevinding } from '../teksten/codes.js';

/** A sentence names at most so many models; the remarks say how many there are. */
const MEESTE_GENOEMD = 5;

/** The answer in words: a finding only when chance seldom covers as many cases with the outcome. */
export function concludeConfiguraties(
  { waarheidstabel, tussen, behoudend, toeval }: Configuratiezijde,
  { naam, alfa, condities }: { readonly naam: string; readonly alfa: number; readonly condities: number },
): Pick<Configuratieanalyse, 'bevinding' | 'conclusie'> {
  const pad = ['conclusie'];
  if (!waarheidstabel.some(({ oordeel }) => oordeel === 'ja')) {
    const gevallen = waarheidstabel.reduce((som, { n }) => som + n, 0);
    const params = { naam, gevallen, condities };
    return {
      bevinding: false,
      conclusie: createBevinding('info', 'evaluatie.conclusie_configuraties_geen', pad, params),
    };
  }
  const namen = (tussen.length > 0 ? tussen : [behoudend]).flatMap((een) => een.modellen.map((model) => model.naam));
  if (namen.length === 0) {
    const conclusie = createBevinding('waarschuwing', 'evaluatie.conclusie_configuraties_te_veel', pad, { naam });
    return { bevinding: false, conclusie };
  }
  const { gedekt, metUitkomst: totaal } = toeval;
  const modellen = [...new Set(namen)].sort().slice(0, MEESTE_GENOEMD);
  const params = { naam, modellen, gedekt, totaal, p: roundP(toeval.p) };
  const bevinding = isHoogstens(toeval.p, alfa);
  const code = bevinding ? 'evaluatie.conclusie_configuraties_bevinding' : 'evaluatie.conclusie_configuraties_toeval';
  return { bevinding, conclusie: createBevinding('info', code, pad, params) };
}
