import '../zonderEval.js';
import { analyseGevoeligheid, drawScores, type Onzekerheid, type Scoretrekking } from 'buurtaanpak/gevoeligheid';
import { isDomeinFout } from 'buurtaanpak/kern';
import { analyseSelectie } from 'buurtaanpak/selectie';
import type { Onzekerheidsantwoord, Onzekerheidsvraag, Rangbereik } from './berichten.js';

const answer = (antwoord: Onzekerheidsantwoord) => self.postMessage(antwoord);

/** The seed of every analysis: with the same weights the same outcome, for everyone who opens the link. */
const ZAAD = 'verkenner';

/** Hands the draws on, and tells how far it is. */
function* follow(
  trekkingen: Iterable<Scoretrekking>,
  totaal: number,
  tell: (deel: number) => void,
): Generator<Scoretrekking> {
  let gedaan = 0;
  for (const trekking of trekkingen) {
    yield trekking;
    gedaan += 1;
    if (gedaan % 10 === 0) tell(gedaan / totaal);
  }
}

/** First the places for each programme, then the choices: together half of the way each. */
async function analyse(vraag: Onzekerheidsvraag): Promise<Onzekerheidsantwoord> {
  const { programmas, quota, opties, basis, trekkingen, concentratie } = vraag;
  const onzekerheid: Onzekerheid = { gewichten: { methode: 'dirichlet', concentratie } };
  // The weights of one programme do not follow those of another.
  const getZaad = (id: string) => (programmas.length === 1 ? ZAAD : `${ZAAD} ${id}`);
  const plaatsen: Rangbereik[] = [];
  for (const [p, { id, routekaart, buurten, oordelen }] of programmas.entries()) {
    const { buurten: bereiken } = await analyseGevoeligheid(routekaart, buurten, oordelen, {
      zaad: getZaad(id),
      trekkingen,
      onzekerheid,
      k: Math.max(1, Math.min(basis.length, buurten.gebieden.length)),
      onVoortgang: ({ gedaan, totaal }) =>
        answer({ soort: 'voortgang', deel: (p + gedaan / totaal) / programmas.length / 2 }),
    });
    for (const { code, rangkwantielen } of bereiken)
      plaatsen.push({ programma: id, code, van: rangkwantielen.p5, tot: rangkwantielen.p95 });
  }
  const scores = programmas.map(({ id, routekaart, buurten, oordelen }, p) => {
    const reeks = drawScores(routekaart, buurten, oordelen, { zaad: getZaad(id), trekkingen, onzekerheid });
    // They go in step: the first tells how far all of them are.
    return [
      id,
      p > 0 ? reeks : follow(reeks, trekkingen, (deel) => answer({ soort: 'voortgang', deel: 0.5 + deel / 2 })),
    ] as const;
  });
  const uitkomst = analyseSelectie(Object.fromEntries(scores), quota, { ...opties, basis });
  const getoond = new Set([...basis, ...uitkomst.buurten.map(({ code }) => code)]);
  const rangen = plaatsen.filter(({ code }) => getoond.has(code));
  // The pairs are not shown, and of a country they are many.
  return { soort: 'klaar', analyse: { ...uitkomst, paren: [] }, rangen };
}

self.addEventListener('message', async ({ data }: MessageEvent<Onzekerheidsvraag>) => {
  try {
    answer(await analyse(data));
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    answer({ soort: 'fout', problemen: fout.bevindingen.map(({ code, params }) => ({ code, params })) });
  }
});
