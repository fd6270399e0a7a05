import { HERKOMST } from './herkomst.js';
import type { Uitkomst } from './voerUit.js';

/** What `--json` prints: one object, the same every time. */
export function naarJson({
  gemeente,
  buurten,
  gebieden,
  scores,
  selectie,
  overeenkomst,
  financiering,
  standen,
}: Uitkomst) {
  const gebied = new Map(gebieden.map((een) => [een.code, een]));
  const gescoord = new Set(Object.values(scores).flatMap(({ buurten: lijst }) => lijst.map(({ code }) => code)));
  const { optimaal, doelwaarde, bovengrens } = selectie.bewijs;
  return {
    herkomst: HERKOMST,
    gemeente,
    kandidaten: buurten.gebieden.filter(({ code }) => gescoord.has(code)).length,
    selectie: selectie.gekozen.map(({ code, programma, quotum, score }) => ({
      code,
      naam: gebied.get(code)?.naam,
      wijk: gebied.get(code)?.wijk,
      programma,
      quotum,
      score,
    })),
    bewijs: { optimaal, doelwaarde, bovengrens },
    overeenkomst,
    financiering: {
      totaal: financiering.totaal,
      perJaar: financiering.perJaar,
      perBegrotingsjaar: financiering.perBegrotingsjaar,
    },
    teams: standen.map((stand) => ({
      buurt: stand.buurt,
      status: stand.status,
      projecten: stand.projecten.map(({ titel, thema, fase }) => ({ titel, thema, fase })),
      wachtkamer: stand.opgaven
        .filter(({ status }) => status === 'wachtkamer')
        .map(({ titel, thema, reden }) => ({ titel, thema, reden })),
    })),
  };
}
