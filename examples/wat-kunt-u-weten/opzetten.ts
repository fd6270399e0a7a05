import { Evaluatieplan, type Simulatiecel, type Simulatieopzet } from 'buurtaanpak/evaluatie';
import { createVingerafdruk, Datum } from 'buurtaanpak/kern';

const dag = (tekst: string) => Datum.parse(tekst);
const START = dag('2027-01-01');
const KEUZE = dag('2026-07-01');
const EERDER = dag('2023-07-01');
const NA = dag('2029-07-01');

/**
 * What is expected of buurten: a report mark of 0 to 10 that residents give their buurt. The spreads are made up; in a gemeente `toSpreiding`
 * reads them from earlier years.
 */
const BUURTEN = { start: START, tussen: 0.5, binnen: 0.4, samenhang: 0.5 } as const;

/** The effects that are tried: points of the report mark. */
export const EFFECTEN = [0.25, 0.5, 0.75, 1] as const;

const uitkomsten = [{ sleutel: 'leefbaarheid', naam: 'Rapportcijfer leefbaarheid', soort: 'getal' }] as const;
const basis = {
  soort: 'evaluatieplan',
  versie: 2,
  vastgesteldOp: dag('2026-10-01'),
  uitkomsten,
  kenmerken: [{ sleutel: 'deel', naam: 'deel van het programma', soort: 'groep' }],
} as const;
const vergelijking = { sleutel: 'leefbaarheid', uitkomst: 'leefbaarheid', kenmerk: 'deel', op: NA } as const;

/** The choice used the report mark of 2026. */
const selectie = {
  besluit: createVingerafdruk('het selectiebesluit'),
  gekozenOp: KEUZE,
  criteria: [{ uitkomst: 'leefbaarheid', van: dag('2026-01-01'), tot: dag('2026-12-31') }],
};
/** The lowest 12 of 60 buurten were chosen; 12 others stand beside them. */
const keuze = { op: KEUZE, kandidaten: 60 } as const;
const GEMEENTEN = ['Leeuwarden', 'Rotterdam', 'Zaanstad', 'Boxtel en Sint-Michielsgestel'] as const;

const tweeKanten = (blok: string, aantal = 12): Simulatiecel[] => [
  { aantal, blok, programma: true },
  { aantal, blok, programma: false },
];
const deel = (aantal: number, naam: string, blok: string): Simulatiecel => ({
  aantal,
  blok,
  kenmerken: { deel: naam },
});

/** A way to evaluate, with what it answers. */
export interface Opzet {
  readonly sleutel: string;
  /** Short, as in a chart. */
  readonly naam: string;
  readonly vraag: 'werkt_het' | 'waar_werkt_het';
  readonly plan: Evaluatieplan;
  readonly opzet: Simulatieopzet;
}

const plan = (naam: string, rest: Partial<Evaluatieplan>) =>
  Evaluatieplan.parse({ ...basis, naam, vergelijkingen: [vergelijking], ...rest });
const sinds = (vanaf: Datum) => [{ ...vergelijking, vanaf }];

/** The ways to evaluate the programme of the letter, from what lies at hand to what could still be arranged. */
export const OPZETTEN: readonly Opzet[] = [
  {
    sleutel: 'keuzejaar',
    naam: 'Sinds het jaar van de keuze',
    vraag: 'werkt_het',
    plan: plan('Sinds het jaar van de keuze', { opzet: 'vergelijking', vergelijkingen: sinds(KEUZE), selectie }),
    opzet: { ...BUURTEN, cellen: tweeKanten('Leeuwarden'), keuze },
  },
  {
    sleutel: 'onwetend',
    naam: 'Sinds het jaar van de keuze, zonder dat te zeggen',
    vraag: 'werkt_het',
    plan: plan('Sinds het jaar van de keuze, zonder dat te zeggen', {
      opzet: 'vergelijking',
      vergelijkingen: sinds(KEUZE),
    }),
    opzet: { ...BUURTEN, cellen: tweeKanten('Leeuwarden'), keuze },
  },
  {
    sleutel: 'eerder',
    naam: 'Sinds een eerder jaar',
    vraag: 'werkt_het',
    plan: plan('Sinds een eerder jaar', { opzet: 'vergelijking', vergelijkingen: sinds(EERDER), selectie }),
    opzet: { ...BUURTEN, cellen: tweeKanten('Leeuwarden'), keuze },
  },
  {
    sleutel: 'loting',
    naam: 'Loten tussen bijna gelijke buurten',
    vraag: 'werkt_het',
    plan: plan('Loten tussen bijna gelijke buurten', {
      opzet: 'loting',
      vergelijkingen: sinds(dag('2026-12-31')),
      blok: 'deel',
    }),
    opzet: {
      ...BUURTEN,
      cellen: ['Oost', 'energie Oost', 'dorp', 'wijk'].flatMap((een) =>
        tweeKanten(een, 3).map((cel) => ({ ...cel, kenmerken: { deel: een } })),
      ),
    },
  },
  {
    sleutel: 'golven',
    naam: 'Starten in vier golven, volgorde geloot',
    vraag: 'werkt_het',
    plan: plan('Starten in vier golven', { opzet: 'trapsgewijs', geloot: true }),
    opzet: {
      ...BUURTEN,
      cellen: ['2027-01-01', '2027-10-01', '2028-07-01', '2029-04-01'].map((start) => ({
        aantal: 3,
        blok: 'Leeuwarden',
        start: dag(start),
      })),
    },
  },
  {
    sleutel: 'samen',
    naam: 'Vier gemeenten samen, sinds een eerder jaar',
    vraag: 'werkt_het',
    plan: plan('Vier gemeenten samen', { opzet: 'vergelijking', vergelijkingen: sinds(EERDER), selectie }),
    opzet: { ...BUURTEN, cellen: GEMEENTEN.flatMap((gemeente) => tweeKanten(gemeente)), keuze },
  },
  {
    sleutel: 'acht-vier',
    naam: 'Acht in Oost tegen vier elders',
    vraag: 'waar_werkt_het',
    plan: plan('Acht in Oost tegen vier elders', { opzet: 'binnen', vergelijkingen: sinds(EERDER), selectie }),
    opzet: { ...BUURTEN, cellen: [deel(8, 'Oost', 'Leeuwarden'), deel(4, 'energie', 'Leeuwarden')], keuze },
  },
  {
    sleutel: 'acht-vier-samen',
    naam: 'Hetzelfde in vier gemeenten',
    vraag: 'waar_werkt_het',
    plan: plan('Hetzelfde in vier gemeenten', { opzet: 'binnen', vergelijkingen: sinds(EERDER), selectie }),
    opzet: {
      ...BUURTEN,
      cellen: GEMEENTEN.flatMap((gemeente) => [deel(8, 'Oost', gemeente), deel(4, 'energie', gemeente)]),
      keuze,
    },
  },
];
