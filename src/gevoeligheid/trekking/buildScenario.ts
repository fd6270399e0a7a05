import type { Kerncijfertabel } from '../../kerncijfers/index.js';
import { f64 } from '../../rekenen/index.js';
import {
  type Boom,
  type Ijking,
  type Knoop,
  prepareScoring,
  scoreBoom,
  type Voorbereiding,
} from '../../routekaart/huis.js';
import type { Beoordeling, Routekaart } from '../../routekaart/index.js';
import { applyKeuzes, type Combinatie } from './applyKeuzes.js';
import { compileBoom, type Vlakboom } from './compileBoom.js';
import { listGeweigerd } from './listGeweigerd.js';

/** One combination of choices, ready to score: everything except the drawn weights and the drawn assessors. */
export interface Scenario {
  readonly voorbereiding: Voorbereiding;
  readonly boom: Boom;
  readonly vlak: Vlakboom;
  /** Normalised scores, row after row. */
  readonly matrix: Float64Array;
  /** The weights of all children as the document (or the data) gives them, node after node. */
  readonly gewichten: Float64Array;
  /** Per child how a weight in the unit of the document becomes a share of its level: divide by `grootste`, then multiply by `aandeel`. */
  readonly eenheden: readonly Gewichtseenheid[];
  /** Rows with a gap in a criterion that counts. They are scored one by one. */
  readonly onvolledig: Int32Array;
  /** Rows that get no score, whatever the weights. */
  readonly geweigerd: readonly number[];
}

/** The largest weight on the level of a child: as the document gives it, and as a share of the level. */
export interface Gewichtseenheid {
  readonly id: string;
  readonly grootste: number;
  readonly aandeel: number;
}

/** The unit of the weights of a level: the weights or points that the document gives, or shares when the weights are computed. */
function listEenheden({ kinderen, weging }: Knoop, aandelen: Float64Array): Gewichtseenheid[] {
  const ruw = kinderen.map(({ id, gewicht }) =>
    weging.methode === 'opgegeven' ? gewicht : weging.methode === 'swing' ? (weging.punten[id] as number) : 0,
  );
  const grootste = Math.max(...ruw);
  const eenheid = grootste === 0 ? { grootste: 1, aandeel: 1 } : { grootste, aandeel: Math.max(...aandelen) };
  return kinderen.map(({ id }) => ({ id, ...eenheid }));
}

/** Writes the scores of all columns into the matrix, row after row. */
function fillMatrix(kolommen: readonly Float64Array[], matrix: Float64Array): void {
  const breedte = kolommen.length;
  kolommen.forEach((kolom, k) => {
    for (let i = 0, plek = k; i < kolom.length; i++, plek += breedte) matrix[plek] = f64(kolom, i);
  });
}

/** Prepares one combination of choices; throws as `scoreBuurten` does when the combination cannot be scored. */
export function buildScenario(
  routekaart: Routekaart,
  kerncijfers: Kerncijfertabel,
  beoordelingen: readonly Beoordeling[],
  kandidaten: readonly string[] | undefined,
  keuze: Combinatie,
  ijking: Ijking = {},
): Scenario {
  const { zonder } = keuze;
  const document = applyKeuzes(routekaart, keuze);
  const rijen = beoordelingen.filter(({ rol }) => rol !== zonder);
  const voorbereiding = prepareScoring(document, kerncijfers, rijen, kandidaten, ijking, zonder !== undefined);
  const { boom } = voorbereiding;
  const vlak = compileBoom(boom);
  const kolommen = voorbereiding.kolommen.map(({ uitkomst }) => uitkomst.scores);
  const aantal = voorbereiding.gebieden.length;
  const matrix = new Float64Array(aantal * kolommen.length);
  // A column that does not count becomes 0. A gap (NaN) in it would still make the sum NaN.
  fillMatrix(
    voorbereiding.kolommen.map(({ telt, uitkomst }) => (telt ? uitkomst.scores : new Float64Array(aantal))),
    matrix,
  );
  const { knopen } = scoreBoom(aantal, boom, kolommen, { metBijdragen: false });
  const onvolledig: number[] = [];
  const tellend = voorbereiding.kolommen.filter(({ telt, gaten }) => telt && gaten > 0);
  for (let i = 0; i < aantal; i++) {
    if (tellend.some(({ uitkomst }) => Number.isNaN(uitkomst.scores[i]))) onvolledig.push(i);
  }
  return {
    voorbereiding,
    boom,
    vlak,
    matrix,
    gewichten: Float64Array.from(knopen.flatMap(({ gewichten }) => [...gewichten])),
    eenheden: knopen.flatMap(({ knoop, gewichten }) => listEenheden(knoop, gewichten)),
    onvolledig: Int32Array.from(onvolledig),
    geweigerd: listGeweigerd(voorbereiding.kolommen, matrix, -1),
  };
}
