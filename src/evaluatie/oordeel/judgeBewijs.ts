import type { Bevinding, Pad } from '../../kern/index.js';
import type { Bewijsniveau, Evaluatiebewijs, Evaluatievraag } from '../model/bewijs.js';
import { createBevinding } from '../teksten/codes.js';

/** How the figures of a conclusion were come by, with the level that it has at best, and the code of why that is not 5. */
const ONTWERPEN = {
  loting: { niveau: 5, reden: undefined },
  trapsgewijs: { niveau: 5, reden: undefined },
  keuzerand: { niveau: 4, reden: 'evaluatie.ontwerp_keuzerand' },
  vergelijking: { niveau: 3, reden: 'evaluatie.ontwerp_vergelijking' },
  groepen: { niveau: 2, reden: 'evaluatie.ontwerp_groepen' },
  samenhang: { niveau: 1, reden: 'evaluatie.ontwerp_samenhang' },
  // The scale has no rung for what describes combinations.
  configuraties: { niveau: undefined, reden: undefined },
} as const satisfies Record<string, { readonly niveau: Bewijsniveau | undefined; readonly reden: string | undefined }>;

/** A design of a conclusion. */
export type Bewijsontwerp = keyof typeof ONTWERPEN;

/** What lowers the level, with the level that is left, the lowest first. So is the order in `nietHoger`. */
const FEITEN = [
  { feit: 'geen_voormeting', grens: 1, code: 'evaluatie.niet_hoger_geen_voormeting' },
  { feit: 'geen_blok', grens: 1, code: 'evaluatie.niet_hoger_geen_blok' },
  { feit: 'venster_achteraf', grens: 2, code: 'evaluatie.niet_hoger_venster_achteraf' },
  { feit: 'selectie_onbekend', grens: 2, code: 'evaluatie.niet_hoger_selectie_onbekend' },
  { feit: 'voormeting_te_dicht', grens: 2, code: 'evaluatie.niet_hoger_voormeting_te_dicht' },
  { feit: 'trend_onbekend', grens: 2, code: 'evaluatie.niet_hoger_trend_onbekend' },
  { feit: 'trend_verschilt', grens: 2, code: 'evaluatie.niet_hoger_trend_verschilt' },
  { feit: 'besmetting', grens: 2, code: 'evaluatie.niet_hoger_besmetting' },
  { feit: 'koppeling_onbekend', grens: 2, code: 'evaluatie.niet_hoger_koppeling_onbekend' },
  { feit: 'volgorde_niet_geloot', grens: 3, code: 'evaluatie.niet_hoger_volgorde_niet_geloot' },
  { feit: 'lotdocument_ontbreekt', grens: 3, code: 'evaluatie.niet_hoger_lotdocument_ontbreekt' },
  { feit: 'venster_scheef', grens: 3, code: 'evaluatie.niet_hoger_venster_scheef' },
  { feit: 'helling', grens: 3, code: 'evaluatie.niet_hoger_helling' },
  { feit: 'balans_onbekend', grens: 3, code: 'evaluatie.niet_hoger_balans_onbekend' },
  { feit: 'loting_niet_gevolgd', grens: 4, code: 'evaluatie.niet_hoger_loting_niet_gevolgd' },
  { feit: 'uitval', grens: 4, code: 'evaluatie.niet_hoger_uitval' },
] as const satisfies readonly { readonly feit: string; readonly grens: Bewijsniveau; readonly code: string }[];

/** A fact that lowers the level of a conclusion. */
export type Bewijsfeit = (typeof FEITEN)[number]['feit'];

/** What could be done instead, or the next time. The strongest first. */
const ALTERNATIEVEN = [
  { wat: 'loting', code: 'evaluatie.kan_loting' },
  { wat: 'trapsgewijs', code: 'evaluatie.kan_trapsgewijs' },
  { wat: 'keuzerand', code: 'evaluatie.kan_keuzerand' },
  { wat: 'vergelijking', code: 'evaluatie.kan_vergelijking' },
  { wat: 'eerdere_voormeting', code: 'evaluatie.kan_eerdere_voormeting' },
  { wat: 'andere_koppeling', code: 'evaluatie.kan_andere_koppeling' },
  { wat: 'zelfde_gemeente', code: 'evaluatie.kan_zelfde_gemeente' },
  { wat: 'uitkomst_overal', code: 'evaluatie.kan_uitkomst_overal' },
  { wat: 'blok', code: 'evaluatie.kan_blok' },
  { wat: 'samenvoegen', code: 'evaluatie.kan_samenvoegen' },
  { wat: 'meer_buurten', code: 'evaluatie.kan_meer_buurten' },
  { wat: 'beschrijven', code: 'evaluatie.kan_beschrijven' },
] as const;

/** Something that would have been possible. */
export type Alternatief = (typeof ALTERNATIEVEN)[number]['wat'];

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
export function judgeBewijs(grond: Bewijsgrond): Evaluatiebewijs {
  const { vraag, ontwerp, geweigerd = false, verkennend } = grond;
  const pad = ['bewijs'];
  const feiten = new Set(grond.feiten);
  const wensen = new Set(grond.alternatieven);
  const { niveau: hoogste, reden } = geweigerd ? ONTWERPEN.configuraties : ONTWERPEN[ontwerp];
  const lager = FEITEN.filter(({ feit, grens }) => feiten.has(feit) && grens <= (hoogste ?? grens));
  const niveau = hoogste && (lager.find(({ grens }) => grens < hoogste)?.grens ?? hoogste);
  return {
    vraag,
    ...(niveau === undefined ? {} : { bewijsniveau: niveau }),
    verkennend,
    zin: composeZin(grond, niveau, ['bewijs', 'zin']),
    nietHoger: [
      ...lager.map(({ code }) => createBevinding('info', code, pad, {})),
      ...(reden === undefined ? [] : [createBevinding('info', reden, pad, {})]),
      ...(verkennend ? [createBevinding('waarschuwing', 'evaluatie.niet_hoger_verkennend', pad, {})] : []),
    ],
    alternatieven: ALTERNATIEVEN.filter(({ wat }) => wensen.has(wat)).map(({ code }) =>
      createBevinding('info', code, pad, {}),
    ),
  };
}
