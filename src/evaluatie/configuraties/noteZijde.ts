import type { Bevinding, Pad } from '../../kern/index.js';
import type { Configuratieoplossing, Configuratiezijde } from '../model/configuratieanalyse.js';
import { createBevinding } from '../teksten/codes.js';

function noteOplossing({ modellen, volledig }: Configuratieoplossing, soort: string, pad: Pad): Bevinding[] {
  if (!volledig) return [createBevinding('waarschuwing', 'evaluatie.modellen_niet_volledig', pad, { soort })];
  if (modellen.length < 2) return [];
  return [createBevinding('waarschuwing', 'evaluatie.modellen_meer', pad, { soort, aantal: modellen.length })];
}

/** The remarks about a side: contradictions, what fits both ways, more models than one, what was cut off. */
export function noteZijde(
  { waarheidstabel, behoudend, tussen, spaarzaam, toeval }: Configuratiezijde,
  alleParen: boolean,
  pad: Pad,
): Bevinding[] {
  const rijen = waarheidstabel.flatMap(({ naam: combinatie, tegenspraak, tweezijdig }, i) => {
    const plek = [...pad, 'waarheidstabel', i];
    const params = { combinatie, aantal: tegenspraak.length, gevallen: tegenspraak };
    return [
      ...(tegenspraak.length === 0
        ? []
        : [createBevinding('waarschuwing', 'evaluatie.configuratie_tegenspraak', plek, params)]),
      ...(tweezijdig
        ? [createBevinding('waarschuwing', 'evaluatie.configuratie_tweezijdig', plek, { combinatie })]
        : []),
    ];
  });
  const altijd = spaarzaam.modellen.some(({ naam }) => naam === '1');
  const steekproef = { aantal: toeval.aantal - 1, mogelijk: Number(toeval.mogelijk.toPrecision(3)) };
  return [
    ...rijen,
    ...noteOplossing(behoudend, 'behoudend', [...pad, 'behoudend']),
    ...tussen.flatMap((paar, i) => noteOplossing(paar, 'tussen', [...pad, 'tussen', i])),
    ...(alleParen ? [] : noteOplossing({ modellen: [], volledig: false }, 'tussen', [...pad, 'tussen'])),
    ...noteOplossing(spaarzaam, 'spaarzaam', [...pad, 'spaarzaam']),
    ...(altijd ? [createBevinding('waarschuwing', 'evaluatie.configuratie_altijd', [...pad, 'spaarzaam'], {})] : []),
    ...(toeval.wijze === 'steekproef'
      ? [createBevinding('info', 'evaluatie.configuraties_steekproef', [...pad, 'toeval'], steekproef)]
      : []),
  ];
}
