import {
  type Evaluatie,
  Evaluatieplan,
  evaluateSituaties,
  type Situatie,
  type Uitkomstregel,
} from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';

const DAG = Datum.parse('2027-12-31');

/** A buurt of a protocol with its outcome. */
export interface Protocolbuurt {
  readonly kenmerk: string | number;
  readonly waarde: number;
  readonly gemeente?: string;
  readonly blok?: string;
}

/** The plan of protocols that compare groups, or a figure, on one day. */
export function createProtocolplan(
  extra: Partial<Evaluatieplan> = {},
  soort: 'groep' | 'getal' = 'groep',
): Evaluatieplan {
  return Evaluatieplan.create({
    naam: 'Protocol',
    vastgesteldOp: Datum.parse('2026-01-01'),
    uitkomsten: [{ sleutel: 'cijfer', naam: 'Cijfer', soort: 'getal' }],
    kenmerken: [{ sleutel: 'kenmerk', naam: 'Kenmerk', soort }],
    vergelijkingen: [
      { sleutel: 'v', uitkomst: 'cijfer', kenmerk: 'kenmerk', op: DAG, ...(soort === 'groep' ? { groep: 'een' } : {}) },
    ],
    ...extra,
  });
}

/** Evaluates one run with the public function: the answer to its only question. */
export function evalueer(buurten: readonly Protocolbuurt[], soort: 'groep' | 'getal' = 'groep') {
  const situaties = buurten.map(({ kenmerk, gemeente, blok }, i): Situatie => {
    const waar = { ...(gemeente === undefined ? {} : { gemeente }), ...(blok === undefined ? {} : { blok }) };
    return { buurt: `b${String(i).padStart(3, '0')}`, ...waar, kenmerken: { kenmerk } };
  });
  const uitkomsten = buurten.map(({ waarde }, i): Uitkomstregel => {
    return { buurt: `b${String(i).padStart(3, '0')}`, uitkomst: 'cijfer', moment: DAG, waarde };
  });
  return evaluateRijen(situaties, uitkomsten, createProtocolplan({}, soort));
}

/** Evaluates rows by a plan with one question. */
export function evaluateRijen(
  situaties: readonly Situatie[],
  uitkomsten: readonly Uitkomstregel[],
  plan: Evaluatieplan,
): Evaluatie['vergelijkingen'][number] {
  const gegevens = { soort: 'evaluatiegegevens', versie: 2, situaties, uitkomsten } as const;
  const [resultaat] = evaluateSituaties(gegevens, plan, { steekproef: 9_999 }).vergelijkingen;
  return resultaat!;
}

const VERDICT = /\.conclusie_(\w+_)?(hoger|lager|groepen|stijgt|daalt|vaker|minder_vaak)(_in_blokken)?$/;

/** Whether a conclusion says more, less, higher, lower, or a finding. */
export const isVerdict = (code: string) => VERDICT.test(code) && !/niet_|did_te_|nooit/.test(code);
