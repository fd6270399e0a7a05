import type { Bevinding } from '../../kern/index.js';
import type { Regel } from '../model/regel.js';
import type { Oorzaak } from '../model/uitleg.js';
import { createBevinding } from '../teksten/codes.js';
import { roundPunten } from './roundPunten.js';
import { showRegel } from './showRegel.js';

type Deel<S extends Oorzaak['soort']> = Extract<Oorzaak, { soort: S }>;

const listCodes = (buurten: readonly { readonly code: string }[]) => buurten.map(({ code }) => code);

function describeRegel({ positie, regel, gevolg, groep, houders }: Deel<'regel'>, code: string): Bevinding {
  const pad = ['opties', 'regels', positie];
  const params = { code, regel: showRegel(positie, regel.soort) };
  if (gevolg === 'mogelijk') return createBevinding('info', 'selectie.uitleg_mogelijk_zonder', pad, params);
  const wie = { ...params, houders: listCodes(houders) };
  if (houders.length > 0) {
    if (regel.soort === 'hoogstens_per_groep' && groep !== undefined) {
      return createBevinding('info', 'selectie.uitleg_groep_vol', pad, { ...wie, groep, hoogstens: regel.hoogstens });
    }
    if (regel.soort === 'niet_aangrenzend') return createBevinding('info', 'selectie.uitleg_buur_gekozen', pad, wie);
    if (regel.soort === 'niet_samen') return createBevinding('info', 'selectie.uitleg_niet_samen', pad, wie);
    if (regel.soort === 'vast' && regel.motief !== undefined) {
      return createBevinding('info', 'selectie.uitleg_door_vast', pad, { ...wie, motief: regel.motief });
    }
  }
  return createBevinding('info', 'selectie.uitleg_door_regel', pad, params);
}

/**
 * The sentence of a cause. A tie has its own.
 *
 * @param regels - the rules of the selection
 * @param noem - the name of a quotum for people
 */
export function describeOorzaak(
  oorzaak: Exclude<Oorzaak, { soort: 'gelijk' }>,
  code: string,
  regels: readonly Regel[],
  noem: (quotum: string) => string,
): Bevinding {
  switch (oorzaak.soort) {
    case 'regel':
      return describeRegel(oorzaak, code);
    case 'regels': {
      const namen = oorzaak.regels.map(({ positie, regel }) => showRegel(positie, regel.soort));
      const params = { code, regels: namen };
      return oorzaak.gevolg === 'gekozen'
        ? createBevinding('info', 'selectie.uitleg_door_regels', [], params)
        : createBevinding('info', 'selectie.uitleg_mogelijk_zonder_regels', [], params);
    }
    case 'quotum': {
      const { gevolg, houders, tot } = oorzaak;
      const params = { code, quotum: noem(oorzaak.quotum), aantal: tot + 1 };
      if (gevolg === 'mogelijk') return createBevinding('info', 'selectie.uitleg_mogelijk_aantal', [], params);
      return houders.length === 0
        ? createBevinding('info', 'selectie.uitleg_met_aantal', [], params)
        : createBevinding('info', 'selectie.uitleg_quotum_vol', [], { ...params, houders: listCodes(houders) });
    }
    case 'score': {
      const { score, laagste, houders } = oorzaak;
      const punten = { score: roundPunten(score), laagste: roundPunten(laagste) };
      const params = { code, quotum: noem(oorzaak.quotum), houders: listCodes(houders), ...punten };
      return regels.length === 0
        ? createBevinding('info', 'selectie.uitleg_score_lager', [], params)
        : createBevinding('info', 'selectie.uitleg_score_zonder_regels', [], params);
    }
  }
}
