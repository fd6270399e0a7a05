import { Datum } from 'buurtaanpak/kern';
import { createProtocolplan, evaluateRijen, evalueer, isVerdict, type Protocolbuurt } from './evalueer.js';
import { createGenerator } from './generator.js';
import { type Bar, countRuns, type Protocol, readGetal, readOpgeteld, type Speler } from './protocol.js';

const naamVan = (een: boolean) => (een ? 'een' : 'ander');

/** The seed of an arm that has its own. */
function readZaad({ referentie }: Protocol, arm: string): number {
  const spreiding = `spreiding ${readGetal(arm, 'spreiding')}`;
  return (referentie!.verdicten![spreiding] as { readonly zaad: number }).zaad;
}

/** Not to conclude is to refuse with the code, not to be silent. */
const judge = ({ deel }: Bar, gevonden: string, code: string) => (deel === 0 ? gevonden !== code : isVerdict(gevonden));

/** Two groups whose spread differs, by a kenmerk. */
export const playSpreiding: Speler = (protocol, bar, runs) => {
  const { een, ander } = protocol.opzet as { readonly een: number; readonly ander: number };
  const spreiding = readGetal(bar.arm, 'spreiding')!;
  const verschil = readGetal(bar.arm, 'verschil') ?? 0;
  return countRuns(runs, (run) => {
    const { normals } = createGenerator(readZaad(protocol, bar.arm), run);
    const waarden = [...normals(een).map((x) => x * spreiding + verschil), ...normals(ander)];
    const buurten = waarden.map((waarde, i) => ({ kenmerk: naamVan(i < een), waarde }));
    return judge(bar, evalueer(buurten).conclusie.code, 'evaluatie.groep_te_klein');
  });
};

/** The same in blocks. */
export const playBlokken: Speler = (protocol, bar, runs) => {
  const { blokken } = protocol.opzet as {
    readonly blokken: readonly { readonly buurten: number; readonly een: number }[];
  };
  const spreiding = readGetal(bar.arm, 'spreiding')!;
  const bij = readOpgeteld(bar.arm);
  return countRuns(runs, (run) => {
    const { normals } = createGenerator(readZaad(protocol, bar.arm), run);
    const buurten = blokken.flatMap(({ buurten: n, een }, blok): Protocolbuurt[] => {
      const waarden = [...normals(een).map((x) => x * spreiding + bij), ...normals(n - een)];
      return waarden.map((waarde, i) => ({ kenmerk: naamVan(i < een), waarde, blok: String(blok) }));
    });
    return judge(bar, evalueer(buurten).conclusie.code, '');
  });
};

/** Buurten of several gemeenten, with no block said. */
export const playGemeenten: Speler = (protocol, bar, runs) => {
  const {
    gemeenten,
    buurten: n,
    kenmerkPerGemeente,
  } = protocol.opzet as {
    readonly gemeenten: number;
    readonly buurten: number;
    readonly kenmerkPerGemeente: readonly number[];
  };
  const perGemeente = n / gemeenten;
  const bij = readOpgeteld(bar.arm);
  return countRuns(runs, (run) => {
    const { normals } = createGenerator(protocol.zaad!, run);
    const niveau = normals(gemeenten);
    const buurten = normals(n).map((ruis, i): Protocolbuurt => {
      const gemeente = Math.floor(i / perGemeente);
      const een = i % perGemeente < kenmerkPerGemeente[gemeente]!;
      return {
        kenmerk: naamVan(een),
        waarde: niveau[gemeente]! + ruis + (een ? bij : 0),
        gemeente: `GM${1000 + gemeente}`,
      };
    });
    return judge(bar, evalueer(buurten).conclusie.code, 'evaluatie.kenmerk_per_gemeente');
  });
};

const JAREN = { eerder: 2025, selectie: 2026, na: 2027 } as const;
const dag = (jaar: number, maanddag = '12-31') => Datum.parse(`${jaar}-${maanddag}`);

/** Who was chosen in a run of the lowest and the highest: the lowest first, both from the end inwards. */
export function drawAndersGekozen(protocol: Protocol, run: number) {
  const { buurten, laagste, hoogste } = protocol.opzet as Readonly<Record<'buurten' | 'laagste' | 'hoogste', number>>;
  const { normals } = createGenerator(protocol.zaad!, run);
  const theta = normals(buurten);
  const [selectie, eerder, na] = [1, 2, 3].map(() => normals(buurten).map((ruis, i) => theta[i]! + ruis));
  const volgorde = theta.map((_, i) => i).sort((i, j) => selectie![i]! - selectie![j]!);
  const gekozen = [...volgorde.slice(0, laagste), ...volgorde.slice(-hoogste)];
  return { gekozen, laagste, cijfers: { selectie: selectie!, eerder: eerder!, na: na! } };
}

/** The lowest of a year beside the highest of that year. */
export const playAndersGekozen: Speler = (protocol, bar, runs) => {
  const bij = readOpgeteld(bar.arm);
  const vanaf = dag(bar.arm.includes('selectiejaar') ? JAREN.selectie : JAREN.eerder);
  const plan = createProtocolplan({
    selectie: {
      besluit: `sha256:${'0'.repeat(64)}`,
      gekozenOp: dag(JAREN.selectie, '07-02'),
      criteria: [{ uitkomst: 'cijfer', van: dag(JAREN.selectie, '01-01'), tot: dag(JAREN.selectie) }],
    },
    vergelijkingen: [{ sleutel: 'v', uitkomst: 'cijfer', kenmerk: 'kenmerk', groep: 'een', op: dag(JAREN.na), vanaf }],
  });
  return countRuns(runs, (run) => {
    const { gekozen, laagste, cijfers } = drawAndersGekozen(protocol, run);
    const situaties = gekozen.map((i, k) => ({ buurt: `b${i}`, kenmerken: { kenmerk: naamVan(k < laagste) } }));
    const uitkomsten = gekozen.flatMap((i, k) =>
      (['eerder', 'selectie', 'na'] as const).map((soort) => ({
        buurt: `b${i}`,
        uitkomst: 'cijfer',
        moment: dag(JAREN[soort]),
        over: { van: dag(JAREN[soort], '01-01'), tot: dag(JAREN[soort]) },
        waarde: cijfers[soort][i]! + (soort === 'na' && k >= laagste ? bij : 0),
      })),
    );
    const { conclusie } = evaluateRijen(situaties, uitkomsten, plan);
    return judge(bar, conclusie.code, 'evaluatie.voormeting_was_criterium');
  });
};

/** A figure of the buurt: whether its interval and its p agree, and how often p is at most 0.05. */
export const playSamenhang: Speler = (protocol, { arm }, runs) => {
  const { buurten: n, r: alle } = protocol.opzet as { readonly buurten: number; readonly r: readonly number[] };
  const correlaties = arm === 'elke r' ? alle : [Number(/r = ([0-9.]+)/.exec(arm)![1])];
  const evaluate = (r: number, run: number) => {
    const { normals } = createGenerator(protocol.zaad!, run);
    const x = normals(n);
    const buurten = normals(n).map((v, i) => ({ kenmerk: x[i]!, waarde: r * x[i]! + Math.sqrt(1 - r * r) * v }));
    const { maten, toetsing } = evalueer(buurten, 'getal');
    const interval = maten.helling!.interval;
    if ('onbepaald' in interval) throw new Error(interval.onbepaald);
    const { onder, boven } = interval;
    return { p: toetsing!.p, zonderNul: (onder ?? -1) > 0 || (boven ?? 1) < 0 };
  };
  return countRuns(runs, (run) =>
    correlaties.some((r) => {
      const { p, zonderNul } = evaluate(r, run);
      return arm === 'elke r' ? zonderNul !== p <= 0.05 : p <= 0.05;
    }),
  );
};
