import { createWerk } from '../../../kern/huis.js';
import { TOETSWERK } from '../../../rekenen/index.js';
import { createRegister } from '../../lees/createRegister.js';
import type { Vergelijkingsresultaat } from '../../model/evaluatie.js';
import type { Situatie, Uitkomstregel } from '../../model/evaluatiegegevens.js';
import { isHoogstens } from '../../oordeel/isHoogstens.js';
import { judgeVragen } from '../../situaties/judgeVragen.js';
import { readEinden } from './readEinden.js';
import type { Runuitslag, Vraagstuk } from './vraagstuk.js';

function readUitslag({ toetsing, maten, bewijs }: Vergelijkingsresultaat, alfa: number): Runuitslag {
  if (toetsing === undefined) return { gevonden: false, geweigerd: true, bewijs };
  const gevonden = isHoogstens(toetsing.pAangepast, alfa);
  const schatting = maten.verschil ?? maten.helling;
  return { gevonden, geweigerd: false, bewijs, ...(schatting === undefined ? {} : readEinden(schatting)) };
}

/** Evaluates one run of a plan that compares buurten of the programme beside each other. */
export function createBinnen({ plan, buurten, vragen, alfa, opties }: Vraagstuk) {
  const situaties = buurten.map(({ buurt, gemeente, kenmerken, start }): Situatie => {
    return { buurt, ...(gemeente === '' ? {} : { gemeente }), start, kenmerken };
  });
  const { rangschikkingen } = opties;
  return (uitkomsten: readonly Uitkomstregel[], zaad: string): Runuitslag[] => {
    const gegevens = { soort: 'evaluatiegegevens', versie: 2, situaties, uitkomsten } as const;
    // As `evaluateSituaties`, without reading again what was made here.
    const register = createRegister(gegevens, plan.margeDagen ?? 0);
    const teller = createWerk({}, TOETSWERK);
    const hoe = { teller, betrouwbaarheid: 1 - alfa, maximum: rangschikkingen, steekproef: rangschikkingen, zaad };
    const { vergelijkingen } = judgeVragen(register, plan, hoe);
    const perSleutel = new Map(vergelijkingen.map((resultaat) => [resultaat.vergelijking, resultaat]));
    return vragen.map(({ vergelijking: { sleutel } }) =>
      readUitslag(perSleutel.get(sleutel) as Vergelijkingsresultaat, alfa),
    );
  };
}
