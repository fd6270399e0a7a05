import { createToeval, createVingerafdruk, Datum, isDomeinFout, type Toeval } from 'buurtaanpak/kern';
import {
  protectVerslag,
  type Verslag,
  type Verslagblok,
  type Verslagherkomst,
  type Verslagtabel,
  type Verslagverband,
  type Verslagwaarde,
} from 'buurtaanpak/verslag';
import type { Lezing, Raadsel, Weet } from './leesUitgaven.js';

/** A made-up programme: teams in wijken, with members and volunteers on several days. */
interface Programmaverloop {
  readonly dagen: readonly Datum[];
  /** Of each team its wijk. */
  readonly wijken: readonly number[];
  /** By day and team: members and volunteers. */
  readonly leden: readonly (readonly number[])[];
  readonly helpers: readonly (readonly number[])[];
}

/** Something that is to be published: all numbers in it, and what a reader knows of it beside earlier days. */
interface Concept {
  readonly verslag: Verslag;
  /** Of which day, and since which day it counts what is new. */
  readonly dag: number;
  readonly sinds?: number;
}

const VELDEN = ['leden', 'helpers'] as const;
type Veld = (typeof VELDEN)[number];

function drawVerloop(toeval: Toeval, isKlein: boolean): Programmaverloop {
  const teams = 3 + (isKlein ? 0 : toeval.nextBelow(4));
  const dagen = Array.from({ length: 3 + (isKlein ? 0 : toeval.nextBelow(4)) }, (_, d) =>
    Datum.parse(`${2027 + d}-09-01`),
  );
  const loop = (grootst: number, groei: number) => {
    let stand = Array.from({ length: teams }, () => toeval.nextBelow(grootst));
    return dagen.map(() => {
      const nu = stand;
      stand = stand.map((een) => Math.max(0, een + toeval.nextBelow(groei) - Math.floor(groei / 3)));
      return nu;
    });
  };
  return {
    dagen,
    wijken: Array.from({ length: teams }, (_, t) => (t < 2 ? t : toeval.nextBelow(2))),
    leden: loop(14, 12),
    helpers: loop(9, 5),
  };
}

const naam = (waarde: string): Verslagwaarde => ({ soort: 'tekst', waarde });
const teamnaam = (t: number) => `Team ${'ABCDEFGH'[t]}`;
const wijknaam = (w: number) => `Wijk ${['Noord', 'Zuid'][w]}`;

const pad = (t: number, veld: string) => ['teams', t, veld];
const bron = (bewerking: Verslagherkomst['bewerking'], ...paden: (string | number)[][]): Verslagherkomst => ({
  bron: 'stand',
  bewerking,
  paden,
});
const mensen = (waarde: number, herkomst: Verslagherkomst): Verslagwaarde => ({
  soort: 'getal',
  waarde,
  decimalen: 0,
  personen: true,
  herkomst,
});

/** All pieces of a programme, in the order of their days; those of one day in any order. */
function writeConcepten(verloop: Programmaverloop, toeval: Toeval): Concept[] {
  const { dagen, wijken } = verloop;
  const alle = [...wijken.keys()];
  const inWijk = (w: number) => alle.filter((t) => wijken[t] === w);
  const getal = (veld: Veld, d: number, t: number) => verloop[veld][d]?.[t] ?? 0;
  const samen = (teams: readonly number[], velden: readonly Veld[], d: number): Verslagwaarde => {
    const paden = teams.flatMap((t) => velden.map((veld) => pad(t, veld)));
    const waarde = teams.reduce((som, t) => som + velden.reduce((hier, veld) => hier + getal(veld, d, t), 0), 0);
    return mensen(waarde, bron(paden.length === 1 ? 'waarde' : 'som', ...paden));
  };
  const rij = (kop: string, teams: readonly number[], d: number): Verslagwaarde[] => [
    naam(kop),
    samen(teams, ['leden'], d),
    samen(teams, ['helpers'], d),
    samen(teams, VELDEN, d),
  ];
  const tabel = (id: string, rijen: Verslagtabel['rijen'], metTotaal: boolean): Verslagblok => ({
    soort: 'tabel',
    tabel: {
      id,
      titel: id,
      kolommen: ['Naam', 'Leden', 'Helpers', 'Samen'].map((kop) => ({ sleutel: kop, kop })),
      rijen,
      totaalrijen: metTotaal ? [{ rij: rijen.length - 1, delen: rijen.slice(0, -1).map((_, r) => r) }] : [],
      totaalkolommen: [{ kolom: 3, delen: [1, 2] }],
    },
  });
  const verslag = (d: number, titel: string, blokken: readonly Verslagblok[]): Verslag => ({
    soort: 'verslag',
    versie: 2,
    taal: 'nl',
    titel,
    vermeldingen: [],
    peildatum: dagen[d] ?? Datum.parse('2027-09-01'),
    bronnen: [
      {
        id: 'stand',
        naam: 'Stand',
        vingerafdruk: createVingerafdruk({ d, leden: verloop.leden[d] ?? [], helpers: verloop.helpers[d] ?? [] }),
      },
      { id: 'groei', naam: 'Groei' },
    ],
    onthulling: { regel: 'alles_getoond' },
    blokken,
  });
  const overzicht = (d: number) =>
    verslag(d, 'Teamoverzicht', [
      tabel(
        'teams',
        alle.map((t) => rij(teamnaam(t), [t], d)),
        false,
      ),
    ]);
  const rapport = (d: number, w: number) =>
    verslag(d, `Rapport ${wijknaam(w)}`, [
      tabel('wijk', [...inWijk(w).map((t) => rij(teamnaam(t), [t], d)), rij(wijknaam(w), inWijk(w), d)], true),
    ]);
  const landelijk = (d: number) =>
    verslag(d, 'Landelijk', [
      tabel('land', [rij(wijknaam(0), inWijk(0), d), rij(wijknaam(1), inWijk(1), d), rij('Totaal', alle, d)], true),
    ]);
  const groei = (d: number) =>
    verslag(d, 'Groei', [
      {
        soort: 'lijst',
        genummerd: false,
        items: alle.flatMap((t) => {
          const nieuw = getal('leden', d, t) - getal('leden', d - 1, t);
          const herkomst = { bron: 'groei', bewerking: 'waarde', paden: [pad(t, 'nieuw')] } as const;
          return nieuw < 0 ? [] : [[`${teamnaam(t)} kreeg er `, mensen(nieuw, herkomst), ' leden bij.']];
        }),
      },
    ]);
  const aandelen = (d: number) =>
    verslag(d, 'Aandelen', [
      {
        soort: 'tabel',
        tabel: {
          id: 'aandelen',
          titel: 'Aandelen',
          kolommen: [
            { sleutel: 'team', kop: 'Naam' },
            { sleutel: 'deel', kop: 'Deel', optelbaar: false },
          ],
          rijen: alle.flatMap((t) => {
            const geheel = getal('leden', d, t);
            if (geheel === 0) return [];
            return [
              [
                naam(teamnaam(t)),
                {
                  soort: 'percentage',
                  waarde: getal('helpers', d, t) / geheel,
                  decimalen: 0,
                  herkomst: bron('verhouding', pad(t, 'helpers'), pad(t, 'leden')),
                } as const,
              ],
            ];
          }),
          totaalrijen: [],
          totaalkolommen: [],
        },
      },
    ]);
  return dagen.flatMap((_, d) => {
    const stukken: Concept[] = [
      overzicht,
      landelijk,
      (een: number) => rapport(een, 0),
      (een: number) => rapport(een, 1),
    ]
      .filter(() => toeval.nextBelow(4) > 0)
      .map((schrijf) => ({ verslag: schrijf(d), dag: d }));
    // A share is told beside its parts: in a piece that comes after them.
    const geschud = stukken.map((stuk) => ({ stuk, k: toeval.nextBelow(1000) })).sort((a, b) => a.k - b.k);
    // What is new is told first: after the numbers of both days it could not be hidden any more.
    return [
      ...(d > 0 ? [{ verslag: groei(d), dag: d, sinds: d - 1 }] : []),
      ...geschud.map(({ stuk }) => stuk),
      ...(stukken.some(({ verslag: { titel } }) => titel === 'Teamoverzicht')
        ? [{ verslag: aandelen(d), dag: d }]
        : []),
    ];
  });
}

const groeipad = (t: number): Verslagherkomst => ({ bron: 'groei', bewerking: 'waarde', paden: [pad(t, 'nieuw')] });

/** Publishes a piece, unless it is refused since a number of it can be reckoned from what went before. */
function tryPublish(uit: Verslag[], protect: () => Verslag): void {
  try {
    uit.push(protect());
  } catch (fout) {
    if (!isDomeinFout(fout) || fout.code !== 'verslag.al_gepubliceerd') throw fout;
  }
}

/** Publishes everything, each piece beside all that went before, or by itself. What is refused stays out. */
export function publish(
  concepten: readonly Concept[],
  { wijken, dagen, leden }: Programmaverloop,
  samen: boolean,
): readonly Verslag[] {
  const uit: Verslag[] = [];
  for (const { verslag } of concepten) {
    const alle = [...uit, verslag];
    // Every piece names the counts of its day, so that what is known of a count that stands nowhere can be told as well.
    const vanDag = (d: number) => alle.findIndex(({ peildatum }) => peildatum === dagen[d]);
    const toPlek = (r: number) => (r === uit.length ? {} : { eerder: r });
    const verbanden = dagen.flatMap((_, d): Verslagverband[] => {
      const [nu, toen] = [vanDag(d), vanDag(d - 1)];
      const groei = alle.findIndex(({ titel, peildatum }) => titel === 'Groei' && peildatum === dagen[d]);
      if (Math.min(nu, toen, groei) < 0) return [];
      const groeit = [...wijken.keys()].filter((t) => (leden[d]?.[t] ?? 0) >= (leden[d - 1]?.[t] ?? 0));
      return groeit.map((t) => ({
        termen: [
          { ...toPlek(nu), herkomst: bron('waarde', pad(t, 'leden')) },
          { ...toPlek(toen), herkomst: bron('waarde', pad(t, 'leden')), maal: -1 },
          { ...toPlek(groei), herkomst: groeipad(t), maal: -1 },
        ],
        van: 0,
        tot: 0,
      }));
    });
    tryPublish(uit, () => protectVerslag(verslag, samen ? { eerder: uit, verbanden } : {}));
  }
  return uit;
}

/** How a reader calls the numbers of these pieces. */
export const lezing: Lezing = {
  cel: ({ peildatum }, rij, kolom) => (kolom === 'Deel' ? undefined : `${peildatum} ${rij} ${kolom}`),
  zin: ({ peildatum }, voor) => {
    const [team] = voor.split(' kreeg er ');
    return voor.includes(' kreeg er ') ? `${peildatum} ${team} nieuw` : undefined;
  },
  deel: ({ peildatum }, rij, kolom) =>
    kolom === 'Deel' ? [`${peildatum} ${rij} Helpers`, `${peildatum} ${rij} Leden`] : undefined,
};

/** The truth, by the names of a reader. */
export function listWaarheid({ dagen, wijken, leden, helpers }: Programmaverloop): Map<string, number> {
  const uit = new Map<string, number>();
  for (const [d, dag] of dagen.entries())
    for (const [rij, teams] of [
      ...wijken.map((_, t) => [teamnaam(t), [t]] as const),
      ...[0, 1].map((w) => [wijknaam(w), [...wijken.keys()].filter((t) => wijken[t] === w)] as const),
      ['Totaal', [...wijken.keys()]] as const,
    ]) {
      const tel = (lijst: readonly (readonly number[])[], e: number) =>
        teams.reduce((som, t) => som + (lijst[e]?.[t] ?? 0), 0);
      uit.set(`${dag} ${rij} Leden`, tel(leden, d));
      uit.set(`${dag} ${rij} Helpers`, tel(helpers, d));
      uit.set(`${dag} ${rij} Samen`, tel(leden, d) + tel(helpers, d));
      if (d > 0) uit.set(`${dag} ${rij} nieuw`, tel(leden, d) - tel(leden, d - 1));
    }
  return uit;
}

/** What everybody knows besides: how many are new is how many there are, less how many there were. */
export function listKennis({ dagen, wijken }: Programmaverloop, uit: readonly Verslag[]): Weet[] {
  return dagen.flatMap((dag, d) =>
    d === 0 || !uit.some(({ titel, peildatum }) => titel === 'Groei' && peildatum === dag)
      ? []
      : [...wijken.keys()].flatMap((t): Weet[] => {
          const nieuw = `${dag} ${teamnaam(t)} nieuw`;
          const staat = uit.some(
            ({ titel, peildatum, blokken }) =>
              titel === 'Groei' && peildatum === dag && JSON.stringify(blokken).includes(`${teamnaam(t)} kreeg`),
          );
          if (!staat) return [];
          return [
            {
              termen: [
                [`${dag} ${teamnaam(t)} Leden`, 1],
                [`${dagen[d - 1]} ${teamnaam(t)} Leden`, -1],
                [nieuw, -1],
              ],
              van: 0,
              tot: 0,
            },
          ];
        }),
  );
}

/**
 * The numbers that were given away. Of a hidden number under the bound: that it is more than nothing, or less than the bound. Of another hidden
 * one: what it is. Of one that stands in no piece, hidden or not, nothing was handed over to protect: that it lies under the bound.
 */
export function listGebroken(
  raadsels: readonly Raadsel[],
  waarheid: ReadonlyMap<string, number>,
  grens: number,
): Raadsel[] {
  return raadsels.filter(({ naam: een, verborgen, laagste, hoogste }) => {
    if (!verborgen) return hoogste < grens;
    return (waarheid.get(een) ?? grens) < grens ? laagste > 0 || hoogste < grens : laagste === hoogste;
  });
}

/** A made-up programme with its pieces: of three to six teams on three to six days, or of three on three. */
export const createVerloop = (zaad: string, isKlein = false) => {
  const toeval = createToeval(zaad);
  const verloop = drawVerloop(toeval, isKlein);
  return { verloop, concepten: writeConcepten(verloop, toeval) };
};
