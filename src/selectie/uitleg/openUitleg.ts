import { findSuggestie, showWaarde } from '../../kern/huis.js';
import type { Selectie } from '../model/selectie.js';
import type { Selectieuitleg } from '../model/uitleg.js';
import { refuse } from '../teksten/codes.js';
import { explainGekozen } from './explainGekozen.js';
import { explainNietGekozen } from './explainNietGekozen.js';
import { loosenLoting } from './loosenLoting.js';
import { type Heropend, reopenSelectie } from './reopenSelectie.js';

/** A selection that is open for questions about its buurten. */
export interface Uitlegger extends Pick<Heropend, 'selectie' | 'vraagstuk' | 'probleem'> {
  /** What `explainSelectie` gives for a buurt. */
  readonly explain: (code: string) => Selectieuitleg;
}

/**
 * Opens a selection for questions about many of its buurten. The answers are those of `explainSelectie`; what does not depend on the buurt,
 * such as the best choice with one place more, is solved once for all of them.
 *
 * @throws DomeinFout `selectie.niets_gekozen`; `explain` throws `selectie.code_onbekend`
 */
export function openUitleg(selectie: Selectie): Uitlegger {
  const heropend = loosenLoting(reopenSelectie(selectie));
  const { vraagstuk, probleem } = heropend;
  const gekozen = new Map(heropend.selectie.gekozen.map((buurt) => [buurt.code, buurt]));
  return {
    selectie: heropend.selectie,
    vraagstuk,
    probleem,
    explain: (code) => {
      const kandidaat = vraagstuk.index.get(code);
      if (kandidaat === undefined) {
        if (typeof code !== 'string')
          return refuse('selectie.code_onbekend', { code: showWaarde(code), suggestie: '-' });
        const suggestie = findSuggestie(code, vraagstuk.index.keys()) ?? '-';
        return refuse('selectie.code_onbekend', { code, suggestie });
      }
      const buurt = gekozen.get(code);
      return buurt === undefined
        ? explainNietGekozen(heropend, code, kandidaat)
        : explainGekozen(heropend, buurt, kandidaat);
    },
  };
}
