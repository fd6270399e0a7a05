import { DomeinFout } from '../../kern/index.js';
import { f64, i32, zipRijen } from '../../rekenen/index.js';
import type { Ingreep } from '../behandeling/treatKolom.js';
import { checkRoutekaart } from '../controle/checkRoutekaart.js';
import { buildBoom } from '../model/boom.js';
import type { Criterium } from '../model/routekaart.js';
import { listTellend } from './listTellend.js';
import { Routekaartscores } from './routekaartscores.js';
import { type Grondkolom, gronden, type Scoregrond } from './scoregrond.js';
import type { Criteriumscores } from './scores.js';

/** The rows of a document in the order of their codes. */
type Volgorde = Int32Array;

const gather = (kolom: readonly (number | null)[], volgorde: Volgorde) =>
  Float64Array.from(volgorde, (rij) => kolom[rij] ?? Number.NaN);

/** The name that an explanation gives to a treatment. */
function nameIngreep(
  soort: 'winsoriseren' | 'transformatie',
  omlaag: boolean,
  { behandeling }: Criterium,
): Ingreep | undefined {
  if (soort === 'transformatie') return behandeling?.transformatie?.methode;
  return omlaag ? 'winsoriseren_hoog' : 'winsoriseren_laag';
}

function readKolom(kolom: Criteriumscores, criterium: Criterium, telt: boolean, volgorde: Volgorde): Grondkolom {
  const plaats = new Int32Array(volgorde.length);
  volgorde.forEach((rij, i) => {
    plaats[rij] = i;
  });
  const waarden = gather(kolom.waarden, volgorde);
  const ingrepen = new Map<number, Ingreep | undefined>();
  for (const { rij, soort, was } of kolom.ingrepen) {
    const i = i32(plaats, rij);
    ingrepen.set(i, nameIngreep(soort, was > f64(waarden, i), criterium));
    waarden[i] = was;
  }
  const readRijen = (rijen: readonly number[] = []) => new Set(rijen.map((rij) => i32(plaats, rij)));
  const aangevuld = readRijen(kolom.aangevuld);
  const geschat = readRijen(kolom.geschat);
  const overgenomen = readRijen(kolom.overgenomen);
  const redenen = new Map(
    (kolom.ontbreekt ?? []).flatMap(({ reden, rijen }) => rijen.map((rij) => [i32(plaats, rij), reden] as const)),
  );
  return {
    criterium,
    eenheid: kolom.eenheid,
    telt,
    effectief: kolom.effectief,
    waarden,
    genormaliseerd: gather(kolom.genormaliseerd, volgorde),
    bijdragen: Float64Array.from(volgorde, (rij) => kolom.bijdragen[rij] ?? 0),
    isAangevuld: (rij) => aangevuld.has(rij),
    isGeschat: (rij) => geschat.has(rij),
    isOvergenomen: (rij) => overgenomen.has(rij),
    getReden: (rij) => redenen.get(rij),
    getIngreep: (rij) => ingrepen.get(rij),
  };
}

/** Reads a document that was not made here. */
function readDocument(waarde: Routekaartscores): Scoregrond {
  const scores = Routekaartscores.parse(waarde);
  const { routekaart, buurten, criteria, themas } = scores;
  // Scores that were stored before scales were told apart can still be explained: each part is what it was.
  const bevindingen = checkRoutekaart(routekaart).filter(
    ({ ernst, code }) => ernst === 'fout' && code !== 'routekaart.schalen_gemengd',
  );
  if (bevindingen.length > 0) {
    const params = { id: routekaart.id, aantal: bevindingen.length };
    throw new DomeinFout('routekaart.routekaart_ongeldig', params, { bevindingen });
  }
  const opCode = buurten.map(({ code, naam }, rij) => ({ code, naam, rij })).sort((a, b) => (a.code < b.code ? -1 : 1));
  const volgorde = Int32Array.from(opCode, ({ rij }) => rij);
  const boom = buildBoom(routekaart);
  const tellend = listTellend(boom);
  const perThema = new Map(themas.map(({ id, gewicht }) => [id, gewicht]));
  const vanCriteria = Float64Array.from(criteria, ({ gewicht }) => gewicht);
  // The top is under nothing, and has no weight.
  const vanThemas = Float64Array.from(boom.knopen, ({ id }) => perThema.get(id) ?? 0);
  return {
    boom,
    kandidaten: opCode.map(({ code, naam }) => ({ code, naam })),
    scores: gather(
      buurten.map(({ score }) => score),
      volgorde,
    ),
    rangen: gather(
      buurten.map(({ rang }) => rang),
      volgorde,
    ),
    kolommen: zipRijen(routekaart.criteria, criteria).map(([criterium, kolom]) =>
      readKolom(kolom, criterium, tellend.has(criterium.id), volgorde),
    ),
    gewichten: boom.knopen.map(({ kinderen }) =>
      Float64Array.from(kinderen, ({ soort, positie }) =>
        f64(soort === 'criterium' ? vanCriteria : vanThemas, positie),
      ),
    ),
  };
}

/**
 * The numbers of a document of scores, to explain it by. Of a document that was not made here, such as a copy or one from a file, it reads
 * the columns; the form and the rules are judged first. What was read is kept.
 *
 * @throws DomeinFout `kern.document_ongeldig` (no scores), `routekaart.routekaart_ongeldig`
 */
export function readGrond(scores: Routekaartscores): Scoregrond {
  const bekend = gronden.get(scores);
  if (bekend !== undefined) return bekend();
  const grond = readDocument(scores);
  gronden.set(scores, () => grond);
  return grond;
}
