import { createVingerafdruk, Datum } from 'buurtaanpak/kern';
import {
  createSelectiebesluit,
  type Doel,
  drawLoting,
  findBijnaGelijken,
  type Regel,
  type Selectiebesluit,
  type SelectieGebied,
  type SelectieGevonden,
  type SelectieInvoer,
  selectBuurten,
  selectIngeloot,
} from 'buurtaanpak/selectie';

/** A decision with the question and the figures that it was made from. */
export interface Zaak {
  readonly naam: string;
  readonly vraag: SelectieInvoer;
  readonly selectie: SelectieGevonden;
  readonly besluit: Selectiebesluit;
  readonly invoer: Pick<SelectieInvoer, 'scores'> & Pick<SelectieInvoer['opties'], 'gebieden' | 'buren'>;
}

/** Four buurten in each of three wijken, with the codes of a gemeente in the style of CBS. */
const CODES = Array.from({ length: 12 }, (_, i) => `BU00802${Math.floor(i / 4)}0${i % 4}`);
const wijkVan = (i: number) => `WK00802${Math.floor(i / 4)}`;

// Scores in hundredths, with many that are equal.
const rij = (maal: number, deel: number) => CODES.map((code, i) => ({ code, score: ((i * maal) % deel) / 10 }));
export const scores = { oost: rij(7, 5), energie: rij(5, 3) };

export const gebieden: readonly SelectieGebied[] = CODES.map((code, i) => ({
  code,
  naam: `Buurt ${i}`,
  ...(i % 3 === 0 ? {} : { wijk: wijkVan(i) }),
  kenmerken: [...(i % 2 === 0 ? ['oost'] : []), ...(i % 5 === 0 ? ['dorp'] : [])],
  inwoners: 500 + 50 * i,
  cijfers: { woz: 150 + ((i * 13) % 20) * 10, leeg: i % 4 === 0 ? null : i },
}));
export const buren = CODES.slice(1).map((code, i) => [CODES[i] as string, code] as const);

export const quota = [
  { id: 'oost', naam: 'Leeuwarden Oost', programma: 'oost', aantal: 2, waar: { kenmerken: ['oost'] } },
  { id: 'energie', programma: 'energie', aantal: { van: 2, tot: 3 } },
];
const code = (i: number) => CODES[i] as string;

/** Every kind of rule, none of which leaves no choice. */
const REGELS: readonly Regel[] = [
  { soort: 'vast', code: code(2), quotum: 'oost', motief: 'Bewoners zijn er al begonnen' },
  { soort: 'uitgesloten', codes: [code(9)], motief: 'Er loopt al een project' },
  { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' },
  {
    soort: 'hoogstens_per_groep',
    hoogstens: 1,
    groepen: [
      { naam: 'langs het spoor', codes: [code(0), code(6)] },
      { naam: 'langs het water', codes: [code(6), code(8), code(10)] },
    ],
    programmas: ['oost'],
  },
  { soort: 'niet_aangrenzend', programmas: ['energie'] },
  { soort: 'samen', codes: [code(5), code(6)] },
  { soort: 'niet_samen', codes: [code(10), code(1)] },
  { soort: 'inwoners', minimaal: 2000, maximaal: 6500 },
  { soort: 'minimumscore', minimaal: 0.1, programma: 'energie' },
  {
    soort: 'aantal_met',
    aantal: { van: 0, tot: 3 },
    waar: {
      gebieden: ['WK008020', 'BU00802202'],
      cijfers: [{ cijfer: 'woz', minimaal: 150, maximaal: 350 }],
      typisch: { cijfers: ['woz'], hoogstens: 0.9 },
    },
  },
];

const gegevens = {
  kenmerk: 'SB-2026-1',
  datum: Datum.parse('2026-03-01'),
  gemeente: 'GM0080',
  routekaarten: {
    oost: { id: 'oost', versie: '2', vingerafdruk: createVingerafdruk('routekaart') },
    energie: { id: 'energie', versie: '1' },
  },
};

function makeZaak(naam: string, opties: SelectieInvoer['opties'], afwijkend = false): Zaak {
  const selectie = selectBuurten(scores, quota, opties);
  if (!('gekozen' in selectie)) throw new Error(`${naam}: ${JSON.stringify(selectie, null, 1)}`);
  const [eerste] = selectie.gekozen;
  const erin = CODES.find((een) => !selectie.gekozen.some((buurt) => buurt.code === een)) as string;
  const afwijkingen = [
    {
      eruit: eerste?.code as string,
      erin,
      quotum: 'oost',
      motief: 'In de wijk is een ander plan',
      door: 'college',
      datum: Datum.parse('2026-03-01'),
    },
    { eruit: erin, quotum: 'oost', motief: 'toch niet' },
    { erin, quotum: 'oost', motief: 'toch wel' },
  ];
  const { gebieden, buren } = opties;
  return {
    naam,
    vraag: { scores, quota, opties },
    selectie,
    besluit: createSelectiebesluit(selectie, { ...gegevens, ...(afwijkend ? { afwijkingen } : {}) }),
    invoer: { scores, ...(gebieden === undefined ? {} : { gebieden }), ...(buren === undefined ? {} : { buren }) },
  };
}

/** A decision by a lot: of three near-ties for the last two places of Oost, under a rule, with a range, and a margin above 0. */
function makeLotzaak(): Zaak {
  const invoer = { scores, gebieden };
  const voor = selectBuurten(scores, quota, {
    gebieden,
    regels: [{ soort: 'uitgesloten', codes: [code(9)], motief: 'Er loopt al een project' }],
    voorrang: [code(3)],
  });
  const loting = drawLoting(findBijnaGelijken(voor, { marge: 0.1 }), { zaad: 'Lotto 2026-09-05: 5 8 13 27 33 40' });
  const selectie = selectIngeloot(voor, loting) as SelectieGevonden;
  const besluit = createSelectiebesluit(selectie, { ...gegevens, loting });
  return { naam: 'a lot', vraag: selectie.invoer, selectie, besluit, invoer };
}

const LEXICOGRAFISCH: Doel = { soort: 'lexicografisch', volgorde: ['energie', 'oost'] };

/** Decisions with every kind of rule, every objective, with and without precedence, neighbours and deviations. */
export const ZAKEN: readonly Zaak[] = [
  makeZaak('plain', { gebieden }),
  makeZaak('every rule', { gebieden, buren, regels: REGELS, voorrang: [code(10), code(4), code(1)] }, true),
  makeZaak(
    'a tie',
    {
      gebieden,
      regels: [{ soort: 'niet_samen', codes: [code(10), code(1)] }],
      voorrang: [code(10), code(4), code(1)],
    },
    true,
  ),
  makeZaak('weights and a bonus', {
    gebieden,
    buren,
    regels: [{ soort: 'liever_aangrenzend', bonus: 0.05 }],
    doel: { soort: 'totaal', gewichten: { energie: 1.5, oost: 0.5 } },
    decimalen: 4,
  }),
  makeZaak('the highest minimum', {
    gebieden,
    regels: [
      { soort: 'minimumscore', minimaal: 0.2 },
      { soort: 'vast', code: code(4) },
    ],
    doel: { soort: 'hoogste_minimum', gewichten: { energie: 2 } },
    voorrang: [code(7)],
  }),
  makeZaak('one programme first', { gebieden, doel: LEXICOGRAFISCH, knopenbudget: 9000 }, true),
  makeLotzaak(),
];

/** The decision of somebody who changed it and then sealed it anew. What is no decision stays what it is. */
export function sealAnew(document: unknown): unknown {
  const { vingerafdrukken: _, ...rest } = document as Selectiebesluit;
  const seal = (veld: string, waarde: unknown) =>
    ['quota', 'regels', 'afwijkingen'].includes(veld) && Array.isArray(waarde)
      ? waarde.map((een) => createVingerafdruk(een))
      : createVingerafdruk(waarde);
  const delen = Object.fromEntries(Object.entries(rest).map(([veld, waarde]) => [veld, seal(veld, waarde)]));
  return { ...rest, vingerafdrukken: { versie: 2, delen, geheel: createVingerafdruk(rest) } };
}
