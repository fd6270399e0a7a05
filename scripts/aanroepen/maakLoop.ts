import { addDuur, Datum } from 'buurtaanpak/kern';
import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import { Opzet, type Opzetgegevens, type Opzetuitkomst, runOpzet } from 'buurtaanpak/opzet';
import { Programma } from 'buurtaanpak/programma';
import type { Verantwoording } from 'buurtaanpak/register';
import type { SelectieGevonden } from 'buurtaanpak/selectie';
import { replayTeam, type Teamdossier } from 'buurtaanpak/team';
import { createStroom } from '../../bench/team/createStroom.js';
import { KLEIN } from '../fuzz/opzetten.js';

const lijst = <T>(n: number, maak: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => maak(i));
/** Half of the buurten lie in the village. */
const code = (i: number): string => `BU90010${1 + (i % 2)}${(i >> 1).toString(36).toUpperCase().padStart(2, '0')}`;

export const PEILDATUM = Datum.parse('2027-09-01');
/** Places for buurten: a small programme, that of one gemeente, and all of several together. */
export const BUURTEN = { eenheid: 'buurten', maten: [2, 12, 96] } as const;
/** So many candidates for each place. */
const KANDIDATEN = 4;

/** The small opzet of the fuzz run, with a place for so many buurten. */
export function maakOpzet(n: number): Opzet {
  const [samen, wonen] = KLEIN.programmas;
  return Opzet.parse({
    ...KLEIN,
    programmas: [{ ...samen, quota: [{ id: 'twee', aantal: n }] }, wonen],
    keuze: { ...KLEIN.keuze, regels: [] },
  });
}

/** What the opzet is run on: rows, judgements and points of four buurten for each place. */
export function maakGegevens(n: number): Opzetgegevens {
  const buurten = lijst(KANDIDATEN * n, code);
  return {
    rijen: {
      kwb: [
        { gwb_code_10: 'GM9001', regio: 'Voorbeeldstad', recs: 'Gemeente', a_inw: '5400', 'g_wozbag  ': '288' },
        ...buurten.map((buurt, i) => ({
          gwb_code_10: buurt,
          regio: `Buurt ${i + 1}`,
          recs: 'Buurt',
          a_inw: String(400 + ((i * 125) % 2000)),
          'g_wozbag  ': i === 3 ? '.' : String(410 - ((i * 30) % 290)),
        })),
      ],
      klachten: buurten.map((buurt, i) => ({ buurt, klachten: i === 5 ? '' : `${(i * 7) % 90},5` })),
    },
    oordelen: [
      {
        soort: 'beoordelingen',
        versie: 1,
        routekaart: 'samen',
        rijen: buurten.map((buurt, i) => ({
          buurt,
          criterium: 'animo',
          rol: i % 2 === 0 ? 'gemeente' : 'wijk',
          beoordelaar: `beoordelaar-${i}`,
          score: 1 + ((i * 3) % 5),
          datum: Datum.parse('2026-05-11'),
        })),
      },
    ],
    punten: buurten.map((buurt, i) => ({ code: buurt, x: 100 * (i % 40), y: 100 * Math.floor(i / 40) })),
  };
}

/** A run with all that comes out of it. */
export interface Loop {
  readonly uitkomst: Opzetuitkomst;
  readonly tabel: Kerncijfertabel;
  readonly selectie: SelectieGevonden;
  readonly verantwoording: Verantwoording;
  /** With a team of forty events in each chosen buurt. */
  readonly programma: Programma;
}

const gemaakt = new Map<number, Loop>();

function run(n: number): Loop {
  const uitkomst = runOpzet(maakOpzet(n), maakGegevens(n), {
    peildatum: PEILDATUM,
    briefdatum: addDuur(PEILDATUM, { dagen: 1 }),
    tot: 'verantwoording',
  });
  const { tabel, selectie, verantwoording, programma } = uitkomst;
  if (selectie === undefined || !('gekozen' in selectie)) throw new Error('the run came to no choice');
  if (tabel === undefined || verantwoording === undefined || programma === undefined)
    throw new Error(
      `the run did not end: ${JSON.stringify(uitkomst.bevindingen.filter(({ ernst }) => ernst === 'fout'))}`,
    );
  const teams = selectie.gekozen.map(({ code: buurt }): Teamdossier => replayTeam(createStroom(buurt, 40)));
  const met = { ...programma, deelnemers: programma.deelnemers.map((een) => ({ ...een, teams })) };
  return { uitkomst, tabel, selectie, verantwoording, programma: Programma.parse(JSON.parse(JSON.stringify(met))) };
}

/** The run of an opzet with a place for `n` buurten. What was made once is kept. */
export function maakLoop(n: number): Loop {
  const loop = gemaakt.get(n) ?? run(n);
  gemaakt.set(n, loop);
  return loop;
}
