import { type Bevinding, createBevinding, isDatum, showWaarde } from '../../kern/index.js';
import type { Routekaart } from '../model/routekaart.js';
import { BEOORDELAARSROLLEN, type Beoordelaarsrol, type Beoordeling } from './beoordeling.js';
import type { FORMULIERKOLOMMEN, Formuliercel } from './beoordelingsformulier.js';
import { checkBeoordelingen } from './checkBeoordelingen.js';

/** Options of {@link readBeoordelingsformulier}. */
export interface ReadBeoordelingsformulierOptions {
  /** Codes of the buurten that can be judged. Default any. */
  readonly buurten?: readonly string[];
}

/** What was read, and what was wrong. */
export interface Gelezenformulier {
  /** The judgements of the rows without a mistake. */
  readonly beoordelingen: readonly Beoordeling[];
  /** Every mistake, at `[row, column]`: rows counted from 1 as a spreadsheet does, columns by their name. */
  readonly bevindingen: readonly Bevinding[];
  /** Rows without a score: not judged, no mistake. */
  readonly leeg: number;
}

type Kolom = (typeof FORMULIERKOLOMMEN)[number];
const NODIG: readonly Kolom[] = ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum'];

interface Gelezenrij {
  readonly nummer: number;
  readonly beoordeling: Beoordeling;
  goed: boolean;
}

function textOf(cel: Formuliercel | undefined): string {
  return cel === null || cel === undefined ? '' : String(cel).trim();
}

/**
 * Reads the rows of a filled-in form (`beoordelingsformulier`), as a spreadsheet or CSV reader gives them. Columns are found by
 * their names in the first row, in any order; `naam`, `vraag` and `schaal` are not read. A row without a score was not judged.
 * A score may have a decimal comma; a date is `yyyy-mm-dd`, as what 1-2-2026 means is never guessed.
 *
 * @returns the judgements that are right and every mistake with its row and column; nothing is repaired in silence
 *
 * @example
 * ```ts
 * import { defineRoutekaart, readBeoordelingsformulier } from 'buurtaanpak/routekaart';
 *
 * const routekaart = defineRoutekaart({
 *   id: 'oost',
 *   naam: 'Oost',
 *   beoordelingsschaal: { van: 1, tot: 5, ankers: [{ waarde: 1, betekenis: 'geen' }, { waarde: 5, betekenis: 'veel' }] },
 *   criteria: [{ id: 'animo', naam: 'Animo', bron: { soort: 'beoordeling' }, richting: 'hoger' }],
 * });
 * const { beoordelingen, bevindingen } = readBeoordelingsformulier(routekaart, [
 *   ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'],
 *   ['BU00010001', 'animo', 'wijk', 'w1', 4, '2026-03-01', ''],
 *   ['BU00010002', 'animo', 'wijk', 'w1', '7', '2026-03-01', ''],
 *   ['BU00010003', 'animo', 'wijk', 'w1', '', '', ''],
 * ]);
 * beoordelingen.length; // => 1
 * bevindingen.map(({ code, pad }) => [code, pad]); // => [['routekaart.score_buiten_schaal', [3, 'score']]]
 * ```
 */
export function readBeoordelingsformulier(
  routekaart: Routekaart,
  rijen: readonly (readonly Formuliercel[])[],
  options: ReadBeoordelingsformulierOptions = {},
): Gelezenformulier {
  const [kop = [], ...inhoud] = rijen;
  const koppen = kop.map((cel) => textOf(cel).toLowerCase());
  const ontbreekt = NODIG.filter((kolom) => !koppen.includes(kolom));
  if (ontbreekt.length > 0)
    return {
      beoordelingen: [],
      bevindingen: [createBevinding('fout', 'routekaart.formulier_kolommen', [1], { kolommen: ontbreekt })],
      leeg: 0,
    };
  const bevindingen: Bevinding[] = [];
  const gelezen: Gelezenrij[] = [];
  let leeg = 0;
  inhoud.forEach((rij, r) => {
    const nummer = r + 2;
    const read = (kolom: Kolom) => textOf(rij[koppen.indexOf(kolom)]);
    const scoretekst = read('score');
    if (scoretekst === '') {
      leeg += 1;
      return;
    }
    const fouten: Bevinding[] = [];
    for (const kolom of ['buurt', 'criterium', 'beoordelaar'] as const)
      if (read(kolom) === '')
        fouten.push(createBevinding('fout', 'routekaart.formulier_leeg', [nummer, kolom], { kolom }));
    const rol = read('rol').toLowerCase();
    if (!(BEOORDELAARSROLLEN as readonly string[]).includes(rol))
      fouten.push(createBevinding('fout', 'routekaart.rol_onbekend', [nummer, 'rol'], { rol: read('rol') }));
    const score = /^-?\d+(?:[.,]\d+)?$/.test(scoretekst) ? Number(scoretekst.replace(',', '.')) : Number.NaN;
    if (Number.isNaN(score))
      fouten.push(
        createBevinding('fout', 'routekaart.formulier_score', [nummer, 'score'], { waarde: showWaarde(scoretekst) }),
      );
    const datum = read('datum');
    if (!isDatum(datum)) {
      fouten.push(createBevinding('fout', 'kern.datum_ongeldig', [nummer, 'datum'], { waarde: showWaarde(datum) }));
      bevindingen.push(...fouten);
      return;
    }
    bevindingen.push(...fouten);
    if (fouten.length > 0) return;
    const opmerking = read('opmerking');
    gelezen.push({
      nummer,
      goed: true,
      beoordeling: {
        buurt: read('buurt'),
        criterium: read('criterium'),
        rol: rol as Beoordelaarsrol,
        beoordelaar: read('beoordelaar'),
        score,
        datum,
        ...(opmerking === '' ? {} : { opmerking }),
      },
    });
  });
  const gevonden = checkBeoordelingen(
    routekaart,
    gelezen.map(({ beoordeling }) => beoordeling),
    options,
  );
  for (const { code, ernst, pad, params } of gevonden) {
    const [plek, ...rest] = pad;
    const rij = gelezen[Number(plek)] as Gelezenrij;
    if (ernst === 'fout') rij.goed = false;
    const eerder = params.rij === undefined ? {} : { rij: (gelezen[Number(params.rij)] as Gelezenrij).nummer };
    bevindingen.push({ code, ernst, pad: [rij.nummer, ...rest], params: { ...params, ...eerder } });
  }
  return {
    beoordelingen: gelezen.filter(({ goed }) => goed).map(({ beoordeling }) => beoordeling),
    bevindingen: bevindingen.sort((a, b) => Number(a.pad[0]) - Number(b.pad[0])),
    leeg,
  };
}
