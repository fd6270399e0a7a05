import type { Bevinding } from '../../kern/index.js';
import type { Uitkomst } from '../../oplosser/index.js';
import type { Alternatief } from '../model/uitleg.js';
import { createBevinding } from '../teksten/codes.js';
import { findDoorslag } from './findDoorslag.js';
import type { Heropend } from './reopenSelectie.js';
import { roundPunten } from './roundPunten.js';

/** The first step of the objective in which two selections differ: that step decides. */
function findKosten({ kosten }: Alternatief): number {
  return kosten.find((punten) => punten !== 0) ?? 0;
}

const GELIJK = {
  voorrang: 'selectie.uitleg_gelijk_voorrang',
  code: 'selectie.uitleg_gelijk_code',
  onbeslist: 'selectie.uitleg_gelijk_onbeslist',
} as const;

const VERVANGING_GELIJK = {
  voorrang: 'selectie.uitleg_vervanging_gelijk_voorrang',
  code: 'selectie.uitleg_vervanging_gelijk_code',
  onbeslist: 'selectie.uitleg_vervanging_gelijk_onbeslist',
} as const;

/** What is said of an alternative that was found while something is not proven: a comparison, and no reason. */
const GEVONDEN = { met: 'selectie.uitleg_gevonden_met', zonder: 'selectie.uitleg_gevonden_zonder' } as const;

const names = (buurten: readonly { readonly code: string }[]) =>
  buurten.length === 0 ? '-' : buurten.map(({ code }) => code);

/**
 * A sentence that compares the alternative with the selection (worse, better or as good): why a buurt was not chosen (`met`), or the
 * effect of leaving it out (`zonder`).
 *
 * @param bewezen - both are proven to be the best; otherwise the sentence gives no reason
 */
export function describeVerschil(
  heropend: Heropend,
  code: string,
  soort: 'met' | 'zonder',
  alternatief: Alternatief,
  uitkomst: Uitkomst,
  bewezen: boolean,
): Bevinding {
  const { erin, eruit } = alternatief.wijzigingen;
  const kosten = findKosten(alternatief);
  if (kosten < 0) {
    const params = { code, punten: roundPunten(-kosten), erin: names(erin), eruit: names(eruit) };
    return createBevinding('waarschuwing', 'selectie.uitleg_beter_gevonden', [], params);
  }
  if (kosten > 0) {
    const punten = roundPunten(kosten);
    if (!bewezen) return createBevinding('info', GEVONDEN[soort], [], { code, kosten: punten });
    return soort === 'met'
      ? createBevinding('info', 'selectie.uitleg_niet_gekozen', [], { code, kosten: punten, eruit: names(eruit) })
      : createBevinding('info', 'selectie.uitleg_vervanging', [], { code, kosten: punten, erin: names(erin) });
  }
  const doorslag = findDoorslag(heropend, uitkomst);
  return soort === 'met'
    ? createBevinding('info', GELIJK[doorslag], [], { code, eruit: names(eruit) })
    : createBevinding('info', VERVANGING_GELIJK[doorslag], [], { code, erin: names(erin) });
}
