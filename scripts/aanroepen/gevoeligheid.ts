import {
  analyseGevoeligheid,
  analyseSamenhang,
  drawGevoeligheidsdeel,
  drawScores,
  explainGewichten,
  rankByMethode,
} from 'buurtaanpak/gevoeligheid';
import { selectBuurten } from 'buurtaanpak/selectie';
import type { Aanroepen } from './aanroep.js';
import { maakOordelen, maakRoutekaart, maakScores } from './routekaarten.js';
import { maakCodes, maakTabel } from './tabellen.js';

const BUURTEN = { eenheid: 'buurten', maten: [4, 1000, 8000] } as const;
const AANTAL = 24;

/** What is drawn: the scores of a gemeente, `n` times. */
const TREKKINGEN = { eenheid: 'trekkingen', maten: [64, 1024, 16_384], groei: 'n', vast: [1] } as const;
const maakTrekking = (options: object) => [
  maakRoutekaart(4),
  maakTabel(AANTAL),
  maakOordelen(AANTAL),
  { zaad: 'kosten', kandidaten: maakCodes(AANTAL), ...options },
];

/** A choice of two among `n` buurten, with the scores that it was made with. */
function maakKeuze(n: number) {
  const scores = maakScores(n);
  const rijen = scores.buurten.map(({ code, score }) => ({ code, score }));
  const selectie = selectBuurten({ wonen: rijen }, [{ id: 'wonen', programma: 'wonen', aantal: 2 }]);
  return { selectie, scores: { wonen: scores }, code: scores.buurten[2]?.code };
}

/** The calls of the room of doubt. */
export const GEVOELIGHEID: Aanroepen = {
  analyseGevoeligheid: {
    ...TREKKINGEN,
    roep: analyseGevoeligheid,
    maak: (n) => maakTrekking({ trekkingen: n }),
  },
  analyseSamenhang: { ...BUURTEN, roep: analyseSamenhang, maak: (n) => [maakScores(n), {}], groei: 'n' },
  drawGevoeligheidsdeel: {
    ...TREKKINGEN,
    roep: drawGevoeligheidsdeel,
    maak: (n) => maakTrekking({ trekkingen: n, van: 0, tot: n }),
  },
  drawScores: {
    ...TREKKINGEN,
    roep: drawScores,
    maak: (n) => maakTrekking({ trekkingen: n }),
    groei: '1',
  },
  explainGewichten: {
    roep: explainGewichten,
    maak: (n) => {
      const { selectie, scores, code } = maakKeuze(n);
      return [selectie, scores, { code, stap: 0.25 }];
    },
    eenheid: 'buurten',
    maten: [4, 100, 800],
    groei: 'n log n',
  },
  rankByMethode: { ...BUURTEN, roep: rankByMethode, maak: (n) => [maakScores(n), 'topsis', {}], groei: 'n log n' },
};
