import type { Opzet, Opzetuitkomst } from 'buurtaanpak';
import { stop } from '../opzet/stop.js';

/** What `--json` prints: one object, the same every time. */
export function naarJson({ gemeenten, programmas }: Opzet, uitkomst: Opzetuitkomst, herkomst: readonly string[]) {
  const { gebieden = [], overeenkomst, scores, selectie, stand, teams = [] } = uitkomst;
  const [deel] = stand?.deelnemers ?? [];
  if (deel === undefined || selectie === undefined || !('gekozen' in selectie)) return stop('Er is niets gekozen.');
  const { optimaal, doelwaarde, bovengrens } = selectie.bewijs;
  const gebied = new Map(gebieden.map((een) => [een.code, een]));
  const gescoord = programmas.flatMap(({ id }) => {
    const rijen = scores[id] ?? [];
    return ('buurten' in rijen ? rijen.buurten : rijen).flatMap(({ code, score }) => (score === null ? [] : [code]));
  });
  return {
    herkomst,
    gemeenten: gemeenten.map(({ code }) => code),
    kandidaten: new Set(gescoord).size,
    selectie: selectie.gekozen.map(({ code, programma, quotum, score }) => {
      const { naam, wijk } = gebied.get(code) ?? {};
      return { code, naam, wijk, programma, quotum, score };
    }),
    bewijs: { optimaal, doelwaarde, bovengrens },
    overeenkomst,
    financiering: deel.geld,
    teams: teams.map(({ stand: { buurt, status, projecten }, opgaven }) => ({
      buurt,
      status,
      projecten: projecten.map(({ titel, thema, fase }) => ({ titel, thema, fase })),
      wachtkamer: opgaven.map(({ opgave: { titel, thema, reden } }) => ({ titel, thema, reden })),
    })),
  };
}
