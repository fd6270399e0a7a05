import type { Bevinding, Pad } from '../../kern/index.js';
import type { Bewijs, Bewijsniveau, Evaluatievraag } from '../model/bewijs.js';
import { createBevinding } from '../teksten/codes.js';

/** How the figures of a conclusion were come by, with the level that it has at best. */
const NIVEAUS = {
  loting: 5,
  trapsgewijs: 5,
  keuzerand: 4,
  vergelijking: 3,
  groepen: 2,
  samenhang: 1,
} as const satisfies Record<string, Bewijsniveau>;

/** A design of a conclusion. `configuraties` describe combinations: the scale has no rung for them. */
export type Bewijsontwerp = keyof typeof NIVEAUS | 'configuraties';

/** What lowers the level, with the level that is left. The order of the rows is that of equals in `nietHoger`. */
const GRENZEN = {
  geen_voormeting: 1,
  geen_blok: 1,
  venster_achteraf: 2,
  selectie_onbekend: 2,
  voormeting_te_dicht: 2,
  trend_onbekend: 2,
  trend_verschilt: 2,
  besmetting: 2,
  koppeling_onbekend: 2,
  volgorde_niet_geloot: 3,
  lotdocument_ontbreekt: 3,
  venster_scheef: 3,
  helling: 3,
  balans_onbekend: 3,
  loting_niet_gevolgd: 4,
  uitval: 4,
} as const satisfies Record<string, Bewijsniveau>;

/** A fact that lowers the level of a conclusion. */
export type Bewijsfeit = keyof typeof GRENZEN;

/** What could be done instead, or the next time. The strongest first. */
const ALTERNATIEVEN = [
  'loting',
  'trapsgewijs',
  'keuzerand',
  'vergelijking',
  'eerdere_voormeting',
  'andere_koppeling',
  'zelfde_gemeente',
  'uitkomst_overal',
  'blok',
  'samenvoegen',
  'meer_buurten',
  'beschrijven',
] as const;

/** Something that would have been possible. */
export type Alternatief = (typeof ALTERNATIEVEN)[number];

/** What is known of how a conclusion was come by. */
export interface Bewijsgrond {
  readonly vraag: Evaluatievraag;
  readonly ontwerp: Bewijsontwerp;
  readonly feiten: Iterable<Bewijsfeit>;
  /** Whether there is no conclusion: then there is no level. Default: false. */
  readonly geweigerd?: boolean;
  readonly verkennend: boolean;
  /** In any order, each at most once. */
  readonly alternatieven: Iterable<Alternatief>;
}

function composeZin({ vraag, ontwerp }: Bewijsgrond, niveau: Bewijsniveau | undefined, pad: Pad): Bevinding {
  if (ontwerp === 'configuraties') return createBevinding('info', 'evaluatie.bewijs_beschrijvend', pad, {});
  if (niveau === undefined) return createBevinding('info', 'evaluatie.bewijs_geen', pad, { vraag });
  return createBevinding('info', 'evaluatie.bewijs_niveau', pad, { vraag, niveau });
}

/** What a conclusion is worth: its level, why it is not higher, and what would have been possible. */
export function judgeBewijs(grond: Bewijsgrond): Bewijs {
  const { vraag, ontwerp, geweigerd = false, verkennend } = grond;
  const pad = ['bewijs'];
  const feiten = new Set(grond.feiten);
  const grenzen = Object.entries(GRENZEN) as [Bewijsfeit, Bewijsniveau][];
  const lager = grenzen.filter(([feit]) => feiten.has(feit)).sort(([, a], [, b]) => a - b);
  const hoogste = ontwerp === 'configuraties' || geweigerd ? undefined : NIVEAUS[ontwerp];
  const niveau =
    hoogste && lager.reduce<Bewijsniveau>((laagste, [, grens]) => Math.min(grens, laagste) as Bewijsniveau, hoogste);
  const redenen = lager.filter(([, grens]) => hoogste === undefined || grens <= hoogste).map(([feit]) => feit);
  const ontwerpreden =
    hoogste === undefined || hoogste === 5
      ? []
      : [
          createBevinding(
            'info',
            `evaluatie.ontwerp_${ontwerp as Exclude<Bewijsontwerp, 'configuraties' | 'loting' | 'trapsgewijs'>}`,
            pad,
            {},
          ),
        ];
  const wensen = new Set(grond.alternatieven);
  return {
    vraag,
    ...(niveau === undefined ? {} : { bewijsniveau: niveau }),
    verkennend,
    zin: composeZin(grond, niveau, ['bewijs', 'zin']),
    nietHoger: [
      ...redenen.map((feit) => createBevinding('info', `evaluatie.niet_hoger_${feit}`, pad, {})),
      ...ontwerpreden,
      ...(verkennend ? [createBevinding('waarschuwing', 'evaluatie.niet_hoger_verkennend', pad, {})] : []),
    ],
    alternatieven: ALTERNATIEVEN.filter((een) => wensen.has(een)).map((een) =>
      createBevinding('info', `evaluatie.kan_${een}`, pad, {}),
    ),
  };
}
