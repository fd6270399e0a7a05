import '../zonderEval.js';
import { analyseGevoeligheid, drawScores, type Onzekerheid, type Scoretrekking } from 'buurtaanpak/gevoeligheid';
import { isDomeinFout } from 'buurtaanpak/kern';
import { analyseSelectie } from 'buurtaanpak/selectie';
import type { Onzekerheidsantwoord, Onzekerheidsvraag } from './berichten.js';

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

/** First the places, then the choices: two analyses, each half of the way. */
async function analyse(vraag: Onzekerheidsvraag): Promise<Onzekerheidsantwoord> {
  const { routekaart, buurten, quota, opties, programma, basis, trekkingen, concentratie } = vraag;
  const onzekerheid: Onzekerheid = { gewichten: { methode: 'dirichlet', concentratie } };
  const gevoeligheid = await analyseGevoeligheid(routekaart, buurten, [], {
    zaad: ZAAD,
    trekkingen,
    onzekerheid,
    k: Math.max(1, basis.length),
    onVoortgang: ({ gedaan, totaal }) => answer({ soort: 'voortgang', deel: gedaan / totaal / 2 }),
  });
  const scores = drawScores(routekaart, buurten, [], { zaad: ZAAD, trekkingen, onzekerheid });
  const uitkomst = analyseSelectie(
    {
      [programma]: follow(scores, trekkingen, (deel) => answer({ soort: 'voortgang', deel: 0.5 + deel / 2 })),
    },
    quota,
    { ...opties, basis },
  );
  const getoond = new Set([...basis, ...uitkomst.buurten.map(({ code }) => code)]);
  const rangen = gevoeligheid.buurten.flatMap(({ code, rangkwantielen }) =>
    getoond.has(code) ? [{ code, van: rangkwantielen.p5, tot: rangkwantielen.p95 }] : [],
  );
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
