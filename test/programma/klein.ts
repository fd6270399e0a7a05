/** A small programme that is quick to read: two buurten, three years of 1200 euro, and no team unless a test brings one. */
import type { Bevinding, Ernst } from 'buurtaanpak/kern';
import { type Overeenkomstdossier, Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { checkProgramma, type Deelnemer, type Keuzebuurt, type Programma } from 'buurtaanpak/programma';
import { expectVolledigeTekst } from '../hulp.js';
import { ruweOvereenkomst } from '../overeenkomst/overeenkomsten.js';
import { dag, Verteller } from '../team/vertel.js';
import { dossierVan, type Feit, RAAD } from './dossiers.js';

/** The two buurten of the small agreement, and a third in the same gemeente. */
export const [A, B, C] = ['BU00802001', 'BU00802002', 'BU00802003'] as const;

const RUW = ruweOvereenkomst();

export const REIKWIJDTE = {
  ...RUW.reikwijdte,
  aantalBuurten: 2,
  programmas: [{ id: 'oost', naam: 'Oost', aantalBuurten: 2 }],
  buurten: [A, B].map((buurt) => ({ buurt, programma: 'oost' })),
};

export const PARTIJEN: readonly object[] = RUW.partijen;

/** A contribution of the gemeente: 1200 euro, exactly, unless it says otherwise. */
export const bijdrage = (id: string, wijziging: object = {}) => ({
  id,
  van: 'leeuwarden',
  soort: 'bedrag',
  bedrag: '1200.00',
  aard: 'exact',
  doel: 'begeleiden',
  ...wijziging,
});

/** The plan of the small agreement, with other contributions in its first year or other things in its third. */
export const plan = (
  eerste: readonly object[] = [bijdrage('jaar-1')],
  derde: object = { bijdragen: [bijdrage('jaar-3')] },
) => ({
  soort: 'financieringsplan',
  versie: 2,
  naam: 'Klein',
  perioden: RUW.fasen.map(({ programmajaar, periode }, i) => ({
    programmajaar,
    periode,
    bijdragen: i === 0 ? eerste : [bijdrage(`jaar-${programmajaar}`)],
    ...(i === 2 ? derde : {}),
  })),
});

/** The text of the small agreement, changed or not. */
export const kleineTekst = (wijziging: object = {}): Samenwerkingsovereenkomst =>
  Samenwerkingsovereenkomst.parse({ ...RUW, reikwijdte: REIKWIJDTE, financieringsplan: plan(), ...wijziging });

const dossiers = new Map<string, Overeenkomstdossier>();

/** The record of the small agreement, with facts behind it. One that was asked before is not read again. */
export function kleinDossier(wijziging: object = {}, ...feiten: readonly Feit[]): Overeenkomstdossier {
  const sleutel = JSON.stringify([wijziging, feiten], (_, waarde) => (waarde === undefined ? 'weg' : waarde));
  const dossier = dossiers.get(sleutel) ?? dossierVan(kleineTekst(wijziging), RAAD, ...feiten);
  dossiers.set(sleutel, dossier);
  return dossier;
}

/** A text that takes the place of the first one from 1 July 2027 on. */
export const addendum = (document: object): Feit => ({
  soort: 'addendum_vastgesteld',
  datum: '2027-06-15',
  nummer: 1,
  ingangsdatum: '2027-07-01',
  onderwerp: 'Een andere tekst',
  document: { ...kleineTekst(document), handtekeningen: undefined },
  handtekeningen: [],
});

export const stop = (buurt: string, laatsteDag: string, datum = laatsteDag): Feit => ({
  soort: 'buurt_gestopt',
  datum,
  buurt,
  laatsteDag,
});

export const vervang = (buurt: string, vervangt: string, start: string): Feit => ({
  soort: 'buurt_vervangen',
  datum: start,
  buurt,
  vervangt,
  start,
});

export const beeindiging = (laatsteDag: string, datum = laatsteDag): Feit => ({
  soort: 'beeindigd',
  datum,
  laatsteDag,
  reden: 'ontbonden',
});

export const keuzebuurt = (buurt: string, wijziging: Partial<Keuzebuurt> = {}): Keuzebuurt => ({
  buurt,
  naam: `Buurt ${buurt}`,
  programma: 'oost',
  ...wijziging,
});

/** A team that has begun to recruit. */
export const werf = (team: string, buurt: string, begeleidingsjaren = 3, datum = '2026-09-01') =>
  new Verteller(team)
    .op(datum, { soort: 'gebied_aanmelden', buurt, begeleidingsjaren })
    .op(datum, { soort: 'werving_starten' });

/** A team that was formed, and is guided from that day. */
export const vorm = (team: string, buurt: string, gevormdOp = '2026-10-01', begeleidingsjaren = 3) =>
  werf(team, buurt, begeleidingsjaren)
    .op('2026-09-01', { soort: 'begeleider_toewijzen', begeleider: 'b' })
    .op('2026-09-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: `${team}-v1`, rollen: [] })
    .op('2026-09-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: `${team}-v2`, rollen: [] })
    .op(gevormdOp, { soort: 'team_vormen' });

export const kleineDeelnemer = (wijziging: Partial<Deelnemer> = {}): Deelnemer => ({
  id: 'd1' as Deelnemer['id'],
  naam: 'Leeuwarden',
  overeenkomst: kleinDossier(),
  keuze: { buurten: [keuzebuurt(A), keuzebuurt(B)] },
  teams: [],
  ...wijziging,
});

export const kleinProgramma = (...deelnemers: readonly Partial<Deelnemer>[]): Programma => ({
  soort: 'programma',
  versie: 3,
  naam: 'Klein',
  deelnemers: deelnemers.map(kleineDeelnemer),
});

/** What is found with one of these codes, in its order. */
export function vindIn(programma: Programma, codes: readonly string[], peildatum = '2027-08-31', options = {}) {
  const gevonden = checkProgramma(programma, { peildatum: dag(peildatum), ...options }).filter(({ code }) =>
    codes.includes(code.replace('programma.', '')),
  );
  gevonden.forEach(expectVolledigeTekst);
  return gevonden;
}

/** What is found with a code in a programme of one small deelnemer. */
export const vind = (wijziging: Partial<Deelnemer>, code: string, peildatum?: string, options?: object) =>
  vindIn(kleinProgramma(wijziging), [code], peildatum, options);

/** A finding as it must be, at its place in the first deelnemer. */
export const meld = (ernst: Ernst, code: string, pad: Bevinding['pad'], params: object) => ({
  ernst,
  code: `programma.${code}`,
  pad: ['deelnemers', 0, ...pad],
  params,
});
