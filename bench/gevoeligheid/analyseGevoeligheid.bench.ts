import assert from 'node:assert/strict';
import { analyseGevoeligheid, type Gevoeligheid } from 'buurtaanpak/gevoeligheid';
import { createToeval } from 'buurtaanpak/kern';
import { Routekaart } from 'buurtaanpak/routekaart';
import type { Vergelijking } from '../harnas.js';
import { analyseVorige, type VorigeTelling } from './vorige.js';

/** Rows that fit in a key beside 38 bits of a score. */
const RIJEN = 2 ** 14;

function makeGeval(buurten: number, criteria: number) {
  const toeval = createToeval(buurten);
  const kolommen = Array.from({ length: criteria }, (_, k) => ({
    sleutel: `k${k}`,
    figuur: `k${k}`,
    eenheid: 'aantal',
    bron: { naam: 'made up', tabel: 'bench', jaar: 2024 },
    waarden: Float64Array.from({ length: buurten }, () => toeval.nextFractie()),
    redenen: new Uint8Array(buurten),
  }));
  const kerncijfers = {
    indeling: { gebieden: 'cbs' as const, jaar: 2024 },
    gebieden: Array.from({ length: buurten }, (_, i) => ({
      code: `BU${String(i).padStart(8, '0')}`,
      naam: `Buurt ${i}`,
      soort: 'buurt' as const,
    })),
    kolommen,
  };
  const routekaart = Routekaart.create({
    id: 'bench',
    naam: 'Bench',
    criteria: kolommen.map(({ sleutel }) => ({
      id: sleutel,
      naam: sleutel,
      bron: { soort: 'kerncijfer' as const, sleutel },
      richting: 'hoger' as const,
    })),
  });
  // Row after row, min-max among all: where the bare work begins.
  const matrix = new Float64Array(buurten * criteria);
  kolommen.forEach(({ waarden }, k) => {
    const minimum = waarden.reduce((a, b) => Math.min(a, b));
    const maximum = waarden.reduce((a, b) => Math.max(a, b));
    waarden.forEach((waarde, i) => {
      matrix[i * criteria + k] = (waarde - minimum) / (maximum - minimum);
    });
  });
  return { routekaart, kerncijfers, matrix, buurten, criteria };
}

/**
 * The bare work: draw weights, multiply, sort, and count the ranks of every buurt: a table of buurten by ranks in classes of equal
 * width. With a typed-array sort of keys that carry their row, the quickest that plain JavaScript offers.
 */
function analyseBare(geval: ReturnType<typeof makeGeval>, trekkingen: number): Uint32Array {
  const { matrix, buurten, criteria } = geval;
  const toeval = createToeval('oost');
  const klassen = Math.min(buurten, 256);
  const verdeling = new Uint32Array(buurten * klassen);
  const gewichten = new Float64Array(criteria);
  const sleutels = new Float64Array(buurten);
  for (let d = 0; d < trekkingen; d += 1) {
    let som = 0;
    for (let k = 0; k < criteria; k += 1) {
      gewichten[k] = -Math.log1p(-toeval.nextFractie());
      som += gewichten[k]!;
    }
    for (let i = 0; i < buurten; i += 1) {
      let score = 0;
      for (let k = 0; k < criteria; k += 1) score += matrix[i * criteria + k]! * gewichten[k]!;
      // 38 bits of the score, then the row.
      sleutels[i] = Math.round((1 - score / som) * 2 ** 38) * RIJEN + i;
    }
    sleutels.sort();
    for (let r = 0; r < buurten; r += 1)
      verdeling[(sleutels[r]! % RIJEN) * klassen + Math.floor((r * klassen) / buurten)]! += 1;
  }
  return verdeling;
}

function maakVergelijking(buurten: number, criteria: number, trekkingen: number): Vergelijking {
  const geval = makeGeval(buurten, criteria);
  return {
    naam: `analyseGevoeligheid, ${buurten} x ${criteria} x ${trekkingen} draws of the weights`,
    onze: () =>
      analyseGevoeligheid(geval.routekaart, geval.kerncijfers, [], {
        zaad: 'oost',
        trekkingen,
        onzekerheid: { gewichten: { methode: 'dirichlet' } },
      }),
    ander: () => analyseBare(geval, trekkingen),
    anderNaam: 'bare typed-array loop: weights, product, sort, counts',
    controle: (onze, ander) => {
      const verdeling = ander as Uint32Array;
      // Not the same draws: the mean rank of each buurt has to agree within what so many draws can tell.
      const klassen = verdeling.length / buurten;
      for (const { code, gemiddeldeRang, spreidingRang } of (onze as Gevoeligheid).buurten.slice(0, 50)) {
        const i = Number(code.slice(2));
        let som = 0;
        for (let c = 0; c < klassen; c += 1)
          som += verdeling[i * klassen + c]! * (((c + 0.5) * buurten) / klassen + 0.5);
        const fout = (8 * spreidingRang) / Math.sqrt(trekkingen) + buurten / klassen;
        assert.ok(Math.abs(som / trekkingen - gemiddeldeRang) < fout);
      }
    },
    herhalingen: buurten > 1000 ? 1 : 5,
  };
}

/** The uniform numbers of a draw that are not of a weight: one for each of five choices. */
const KEUZES = 5;

function maakTerugblik(buurten: number, criteria: number, trekkingen: number): Vergelijking {
  const geval = makeGeval(buurten, criteria);
  return {
    naam: `analyseGevoeligheid, ${buurten} x ${criteria} x ${trekkingen} draws beside the function of before`,
    onze: () =>
      analyseGevoeligheid(geval.routekaart, geval.kerncijfers, [], {
        zaad: 'oost',
        trekkingen,
        onzekerheid: { gewichten: { methode: 'dirichlet' } },
      }),
    ander: () => analyseVorige(geval.matrix, criteria, 'oost', trekkingen, KEUZES),
    anderNaam: 'the draw loop of before alone, without preparation and without how far a weight may move',
    controle: (onze, ander) => {
      // The same draws, so the same ranks: every count of every buurt.
      const { buurten: uitkomst } = onze as Gevoeligheid;
      const { verdeling, klassen, somRang, besteRang, slechtsteRang, inTop } = ander as VorigeTelling;
      assert.equal(uitkomst.length, buurten);
      for (const buurt of uitkomst) {
        const i = Number(buurt.code.slice(2));
        assert.equal(buurt.gemiddeldeRang, somRang[i]! / trekkingen);
        assert.deepEqual(
          [buurt.besteRang, buurt.slechtsteRang, buurt.kansTop],
          [besteRang[i], slechtsteRang[i], inTop[i]! / trekkingen],
        );
        const eigen = [...verdeling.subarray(i * klassen, (i + 1) * klassen)].filter((aantal) => aantal > 0);
        assert.deepEqual(
          buurt.rangverdeling.map(({ kans }) => kans),
          eigen.map((aantal) => aantal / trekkingen),
        );
      }
    },
    herhalingen: 7,
  };
}

// The large one with a tenth of the draws, as all of it grows in proportion with them.
export default [
  maakVergelijking(131, 12, 10_000),
  maakVergelijking(14_574, 30, 1000),
  maakTerugblik(14_574, 30, 1000),
] satisfies Vergelijking[];
