import { formatOpsomming } from '../../kern/index.js';
import { createNoemer } from './createNoemer.js';
import { describeKans } from './describeKans.js';
import { describeZonderScore } from './describeZonderScore.js';
import { listCijferjaren } from './listCijferjaren.js';
import { listKaartscores } from './listKaartscores.js';
import { meervoud } from './meervoud.js';
import type { Registerbasis } from './registergrond.js';

/** Facts beside the risks: how certain the choice is, which buurten are a coin toss, which have no score and why, and the age of figures. */
export function listRisicofeiten(basis: Registerbasis): string[] {
  const { analyse, routekaarten } = basis;
  const noem = createNoemer(basis);
  const munt = (analyse?.buurten ?? []).filter(({ zekerheid }) => zekerheid === 'muntworp');
  const zonder = routekaarten.flatMap((routekaart) =>
    listKaartscores(basis, routekaart).flatMap(({ programma, scores }) => {
      const zin = describeZonderScore(scores.zonderScore);
      return zin === '' ? [] : [`Voor ${programma}: ${zin}. Die buurten konden daarvoor niet worden gekozen.`];
    }),
  );
  const jaren = listCijferjaren(basis);
  return [
    ...(analyse === undefined
      ? []
      : [
          `Bij ${meervoud(analyse.trekkingen, 'keer', 'keer')} opnieuw rekenen met andere gewichten of cijfers kwam precies deze keuze ${describeKans(analyse.geheel.kans, analyse.trekkingen)} terug.`,
          munt.length === 0
            ? 'Van geen enkele buurt is het een muntworp of zij wordt gekozen.'
            : `Van ${meervoud(munt.length, 'buurt', 'buurten')} is het een muntworp: ${formatOpsomming(munt.map(({ code }) => noem(code, 'gebied')))}.`,
        ]),
    ...zonder,
    ...(jaren.length === 0 ? [] : [`De cijfers zijn uit ${formatOpsomming(jaren)}.`]),
  ];
}
