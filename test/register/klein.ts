/** An account so small that it can be computed by hand: three buurten, one figure, one programme, one place. */
import { Kerncijferdocument } from 'buurtaanpak/kerncijfers';
import type { Verantwoording } from 'buurtaanpak/register';
import type { Criterium, Routekaart } from 'buurtaanpak/routekaart';
import { createRekenwijze } from '../../src/register/verantwoording/createRekenwijze.js';

export type Inhoud = { -readonly [K in keyof Omit<Verantwoording, 'vingerafdrukken'>]: Verantwoording[K] };

/** A column of a table with a figure for each gebied. */
export const kolom = (sleutel: string, cellen: readonly number[]) => ({
  sleutel,
  eenheid: 'm3',
  bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
  cellen,
});

export const tabel = (codes: readonly string[], ...kolommen: readonly object[]): Kerncijferdocument =>
  Kerncijferdocument.parse({
    soort: 'kerncijfertabel',
    versie: 2,
    indeling: { gebieden: 'vrij', jaar: 2024 },
    gebieden: codes.map((code) => ({ code, naam: code, soort: 'samengesteld' })),
    kolommen,
  });

export const criterium = (id: string, velden: Partial<Criterium> = {}): Criterium => ({
  id,
  naam: id,
  bron: { soort: 'kerncijfer', sleutel: id },
  richting: 'hoger',
  ...velden,
});

/** A Routekaart, unread: it may hold what `checkRoutekaart` would refuse. */
export const kaart = (velden: Partial<Routekaart> = {}): Routekaart => ({
  soort: 'routekaart',
  versie: 1,
  id: 'energie-2026',
  naam: 'Energie',
  criteria: [criterium('gas')],
  ...velden,
});

/** Of the figures 900, 1300 and 1260 the scores are 0, 1 and 0.9, so that the one place is for B. */
export function kleineInhoud(wijziging: Partial<Inhoud> = {}): Inhoud {
  const scores = {
    energie: [
      { code: 'A', score: 0.9 },
      { code: 'B', score: 1 },
      { code: 'C', score: 0 },
    ],
  };
  const quota = [{ id: 'een', programma: 'energie', aantal: 1 }];
  return {
    soort: 'verantwoording',
    versie: 2,
    naam: 'Klein',
    opgesteldOp: '2026-09-01' as Verantwoording['opgesteldOp'],
    software: { naam: 'buurtaanpak', versie: '0.1.0' },
    rekenwijze: createRekenwijze(scores, quota, {}),
    kerncijfers: tabel(['A', 'B', 'C'], kolom('gas', [1260, 1300, 900])),
    programmas: [programma('energie')],
    scores,
    quota,
    opties: {},
    uitkomst: {
      uitkomst: 'optimaal',
      gekozen: [{ code: 'B', programma: 'energie', quotum: 'een' }],
      totaalscore: 1,
    },
    ...wijziging,
  };
}

export const programma = (
  naam: string,
  velden: Partial<Verantwoording['programmas'][number]> = {},
): Verantwoording['programmas'][number] => ({
  programma: naam,
  routekaart: kaart(),
  beoordelingen: { soort: 'beoordelingen', versie: 1, routekaart: 'energie-2026', rijen: [] },
  ...velden,
});

/** A finding of the room. */
export const meld = (
  code: string,
  pad: readonly (string | number)[],
  params: object,
  ernst: 'fout' | 'waarschuwing' | 'info' = 'fout',
) => ({ ernst, code: `register.${code}`, pad, params });

/** A solver of another make that always fails, so that it is seen when it is asked. */
export const kapot = {
  naam: 'Kapot',
  versie: '1',
  solve: (): never => {
    throw new Error('weg');
  },
};

/** What is told when that solver is asked. */
export const kapotGemeld = [
  meld('stap_mislukt', ['quota'], { stap: 'quota', code: 'selectie.oplosser_fout' }),
  { ...meld('', ['quota'], { naam: 'Kapot', melding: 'weg' }), code: 'selectie.oplosser_fout' },
];

/** A choice that is not settled within its budget, so that a solver of another make is asked. */
export function zwareInhoud(): Pick<Inhoud, 'kerncijfers' | 'scores' | 'quota' | 'opties'> {
  const codes = Array.from({ length: 12 }, (_, i) => `A${10 + i}`);
  const gas = codes.map((_, i) => 1000 + 100 * i + ((i * 37) % 61));
  const [min, max] = [Math.min(...gas), Math.max(...gas)];
  return {
    kerncijfers: tabel(codes, kolom('gas', gas)),
    scores: { energie: codes.map((code, i) => ({ code, score: (Number(gas[i]) - min) / (max - min) })) },
    quota: [{ id: 'een', programma: 'energie', aantal: 5 }],
    opties: {
      gebieden: codes.map((code, i) => ({ code, inwoners: Number(gas[i]) })),
      regels: [{ soort: 'inwoners', maximaal: 7_777 }],
      knopenbudget: 1,
    },
  };
}
