import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Bladeis } from './buurtblad.js';
import type { Buurtstuk } from './buurtstuk.js';
import { describeBladwaarde } from './describeBladwaarde.js';
import { joinNamen } from './joinNamen.js';

/** So many names are told in a list of conditions. */
const MEESTE = 6;

/**
 * A condition of a place that the buurt does not meet, in sentences.
 *
 * @param voor - the name of the quotum; a feature that it names already is not named again
 */
export function describeBladeis(
  { lezer, at }: Buurtstuk,
  eis: Bladeis,
  voor: string,
  pad: readonly (string | number)[],
): Verslagtekst {
  const plek = (...veld: (string | number)[]) => at(...pad, ...veld);
  const namen = (cijfers: readonly string[]) =>
    joinNamen(cijfers.slice(0, MEESTE).map((_, i) => lezer.tekst(plek('cijfers', i))));
  switch (eis.soort) {
    case 'gebied':
      return ['uw buurt ligt daar niet.'];
    case 'kenmerk': {
      const kenmerk = lezer.tekst(plek('kenmerk'));
      if (eis.heeft) return composeTekst`die plekken waren niet voor ${kenmerk}. Uw buurt hoort daar wel bij.`;
      return voor.toLowerCase().includes(eis.kenmerk.toLowerCase())
        ? ['uw buurt hoort daar niet bij.']
        : composeTekst`die plekken waren voor ${kenmerk}. Uw buurt hoort daar niet bij.`;
    }
    case 'cijfer_te_laag':
    case 'cijfer_te_hoog': {
      const grens = eis.soort === 'cijfer_te_laag' ? 'minstens' : 'hoogstens';
      const show = (veld: 'waarde' | 'grens') => describeBladwaarde(lezer, eis[veld], (deel) => plek(veld, deel));
      return composeTekst`er is gekeken naar ${lezer.tekst(plek('cijfer'))}. Dat moest ${grens} ${show('grens')} zijn. In uw buurt is dat ${show('waarde')}.`;
    }
    case 'ontbreekt':
      return composeTekst`van uw buurt was niet alles bekend. Dit ontbrak: ${namen(eis.cijfers)}.`;
    case 'typisch':
      return ['die plekken waren voor een gewone buurt. De cijfers van uw buurt wijken daarvan te veel af.'];
    case 'minimumscore': {
      const score = lezer.getal(plek('score'), eis.decimalen);
      return composeTekst`er waren minstens ${lezer.getal(plek('minimaal'), eis.decimalen)} punten nodig. Uw buurt kreeg er ${score}.`;
    }
    case 'zonder_score':
      return eis.cijfers.length === 0
        ? ['uw buurt kreeg daarvoor geen score.']
        : composeTekst`uw buurt kreeg daarvoor geen score. Dit ontbrak: ${namen(eis.cijfers)}.`;
  }
}
