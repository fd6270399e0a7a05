import type { Alternatief } from '../../selectie/index.js';
import type { Bewonersgrond } from './bewonersgrond.js';
import type { Bladgevolg } from './buurtblad.js';

/** What the first step in which two selections differ adds up. */
function nameMaat(grond: Bewonersgrond, stap: number): Pick<Bladgevolg, 'maat' | 'programma'> {
  const { doel, regels } = grond.uitlegger.vraagstuk;
  if (doel.soort === 'hoogste_minimum' && stap === 0) return { maat: 'laagste' };
  if (doel.soort === 'lexicografisch') {
    /* v8 ignore next -- the objective has a programme for every step */
    const naam = grond.nameProgramma(doel.volgorde[stap] ?? '');
    return { maat: 'programma', ...(naam === undefined ? {} : { programma: naam }) };
  }
  const gewogen = Object.values(doel.gewichten ?? {}).some((gewicht) => gewicht !== 1);
  const bonus = regels.some((regel) => regel.soort === 'liever_aangrenzend' && regel.bonus > 0);
  return { maat: gewogen || bonus ? 'gewogen' : 'samen' };
}

/**
 * What another selection would cost and change; `undefined` when it is as good.
 *
 * @param code - the buurt that is in it, or not in it; it is not named itself
 */
export function readBladgevolg(
  grond: Bewonersgrond,
  { kosten, wijzigingen }: Alternatief,
  code: string,
): Bladgevolg | undefined {
  const stap = kosten.findIndex((punten) => punten !== 0);
  const verlies = kosten[stap];
  if (verlies === undefined) return undefined;
  const { erin, eruit } = wijzigingen;
  const name = (lijst: typeof erin) => lijst.flatMap((een) => (een.code === code ? [] : [grond.nameBuurt(een.code)]));
  const komt = erin.some((een) => een.code === code);
  const decimalen = Math.max(...grond.meedoeners.map(({ quotum }) => grond.decimalen(quotum.programma)));
  return {
    anderen: name(komt ? eruit : erin),
    ook: name(komt ? erin : eruit),
    verlies,
    ...nameMaat(grond, stap),
    decimalen,
  };
}
