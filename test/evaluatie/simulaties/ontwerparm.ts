import { analyseConfiguraties, poolEffecten, testLoting, testTrapsgewijs } from 'buurtaanpak/evaluatie';
import { addDuur, Datum } from 'buurtaanpak/kern';
import { isVerdict } from './evalueer.js';
import { createGenerator } from './generator.js';
import { countRuns, type Protocol, readGetal, readOpgeteld, type Speler } from './protocol.js';

const EERSTE = Datum.parse('2026-12-31');
const periode = (t: number) => addDuur(EERSTE, { jaren: t });

/** The outcomes of a run of staggered starts, without the effect: by buurt and period. */
export function drawTrapsgewijs({ zaad, opzet }: Protocol, run: number): number[][] {
  const { buurten, perioden, trend } = opzet as Readonly<Record<'buurten' | 'golven' | 'perioden' | 'trend', number>>;
  const { normals } = createGenerator(zaad!, run);
  const niveau = normals(buurten);
  return niveau.map((eigen) => normals(perioden).map((ruis, t) => eigen + trend * t + 0.5 * ruis));
}

/** Staggered starts, with the order by lot. */
export const playTrapsgewijs: Speler = (protocol, { arm }, runs) => {
  const { buurten, golven } = protocol.opzet as Readonly<Record<'buurten' | 'golven', number>>;
  const effect = readGetal(arm, 'effect') ?? 0;
  const golf = (i: number) => Math.floor(i / (buurten / golven));
  // In the programme from the period after the wave on.
  const starts = Array.from({ length: buurten }, (_, i) => {
    return { buurt: `b${i}`, start: addDuur(periode(golf(i)), { dagen: 1 }) };
  });
  return countRuns(runs, (run) => {
    const uitkomsten = drawTrapsgewijs(protocol, run).flatMap((reeks, i) =>
      reeks.map((waarde, t) => {
        return { buurt: `b${i}`, uitkomst: 'cijfer', moment: periode(t), waarde: waarde + (t > golf(i) ? effect : 0) };
      }),
    );
    const vraag = { uitkomst: 'cijfer', geloot: true, vastgesteldOp: EERSTE };
    return isVerdict(testTrapsgewijs(uitkomsten, starts, vraag).conclusie.code);
  });
};

/** A run of a lot within blocks: the outcomes without the effect, and who were drawn. */
export function drawLot({ zaad, opzet }: Protocol, run: number) {
  const { blokken, perBlok, ingeloot } = opzet as Readonly<Record<'blokken' | 'perBlok' | 'ingeloot', number>>;
  const { normals, uniforms } = createGenerator(zaad!, run);
  const niveau = normals(blokken).map((x) => 2 * x);
  const waarden = normals(blokken * perBlok).map((ruis, i) => niveau[Math.floor(i / perBlok)]! + ruis);
  const loten = uniforms(blokken * perBlok);
  const verdeling = niveau.map((_, blok) => {
    const leden = waarden.map((__, i) => i).slice(blok * perBlok, (blok + 1) * perBlok);
    const volgorde = [...leden].sort((i, j) => loten[i]! - loten[j]!);
    return { ingeloot: volgorde.slice(0, ingeloot).sort((a, b) => a - b), uitgeloot: volgorde.slice(ingeloot) };
  });
  return { waarden, verdeling };
}

/** A lot within blocks. */
export const playLoting: Speler = (protocol, { arm }, runs) => {
  const effect = readGetal(arm, 'effect') ?? 0;
  return countRuns(runs, (run) => {
    const { waarden, verdeling } = drawLot(protocol, run);
    const met = new Set(verdeling.flatMap(({ ingeloot }) => ingeloot));
    const uitkomsten = waarden.map((waarde, i) => {
      return { buurt: `b${i}`, uitkomst: 'cijfer', moment: EERSTE, waarde: waarde + (met.has(i) ? effect : 0) };
    });
    const naam = (i: number) => `b${i}`;
    const blokken = verdeling.map(({ ingeloot, uitgeloot }) => {
      return { ingeloot: ingeloot.map(naam), uitgeloot: uitgeloot.map(naam) };
    });
    return isVerdict(testLoting({ blokken }, uitkomsten, { uitkomst: 'cijfer', op: EERSTE }).conclusie.code);
  });
};

/** Combinations, by chance alone or with a real one. */
export const playConfiguraties: Speler = (protocol, { arm }, runs) => {
  const echt = arm.includes('uitkomst =');
  const lees = (woord: string, anders: number) => Number(new RegExp(`([0-9]+) ${woord}`).exec(arm)?.[1] ?? anders);
  const { gevallen, condities } = protocol.opzet as Readonly<Record<'gevallen' | 'condities', number>>;
  const [n, k] = [lees('gevallen', gevallen), lees('condities', condities)];
  const isEen = (u: number) => Number(u < 0.5);
  return countRuns(runs, (run) => {
    const { uniforms } = createGenerator(protocol.zaad!, run);
    const rijen = Array.from({ length: n }, () => uniforms(k).map(isEen));
    const uitkomst = uniforms(n).map(isEen);
    const gevallenRijen = rijen.map((rij, i) => ({
      geval: `b${String(i).padStart(2, '0')}`,
      condities: Object.fromEntries(rij.map((waarde, c) => [`c${c + 1}`, waarde])),
      uitkomst: echt ? Math.min(rij[0]!, rij[1]!) : uitkomst[i]!,
    }));
    // Without a case with the outcome, or without one that lacks it, there is nothing to analyse.
    if (new Set(gevallenRijen.map((geval) => geval.uitkomst)).size < 2) return false;
    const hoe = { inclusiegrens: 0.8, frequentiegrens: 1, robuustheid: false, ontkenning: false, steekproef: 1_999 };
    return analyseConfiguraties(gevallenRijen, hoe).bevinding;
  });
};

/** Effects of several gemeenten taken together: how often the interval holds the mean, or leaves out 0. */
export const playSamenvoegen: Speler = (protocol, { arm }, runs) => {
  const { gemeenten, tau, standaardfouten } = protocol.opzet as {
    readonly gemeenten: number;
    readonly tau: number;
    readonly standaardfouten: readonly number[];
  };
  const bij = readOpgeteld(arm);
  return countRuns(runs, (run) => {
    const { normals } = createGenerator(protocol.zaad!, run);
    const theta = normals(gemeenten).map((x) => x * tau);
    const schattingen = normals(gemeenten).map((ruis, i) => {
      return {
        naam: `g${i}`,
        waarde: theta[i]! + ruis * standaardfouten[i]! + bij,
        standaardfout: standaardfouten[i]!,
      };
    });
    const { onder, boven } = poolEffecten(schattingen).interval;
    const bevat = (x: number) => onder <= x && x <= boven;
    return bij === 0 ? bevat(0) : !bevat(0);
  });
};
