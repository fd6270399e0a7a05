import { Routekaart, type Routekaartscores, scoreBuurten } from 'buurtaanpak/routekaart';

const kolom = (sleutel: string, waarden: readonly number[]) => ({
  sleutel,
  figuur: sleutel,
  eenheid: 'm3',
  bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
  waarden: Float64Array.from(waarden),
  redenen: Uint8Array.from(waarden, (waarde) => (Number.isNaN(waarde) ? 1 : 0)),
});

/** Figures of five buurten: with gaps, and a value far from the others. */
export const SCORETABEL = {
  indeling: { gebieden: 'cbs' as const, jaar: 2024 },
  gebieden: ['A', 'B', 'C', 'D', 'E'].map((code) => ({ code, naam: code, soort: 'buurt' as const })),
  kolommen: [
    kolom('gas', [900, 1300, 1100, Number.NaN, 90_000]),
    kolom('koop', [80, 20, Number.NaN, 40, 60]),
    kolom('woz', [178, 250, 300, Number.NaN, 410]),
  ],
};

/** Routekaarten over these figures: by a mean, and by duels. */
export const SCOREKAARTEN = maakKaarten();

function maakKaarten(): Routekaart[] {
  const bron = (sleutel: string) => ({ soort: 'kerncijfer' as const, sleutel });
  return [{ methode: 'machtsgemiddelde', macht: 2 } as const, { methode: 'copeland' } as const].map((aggregatie) =>
    Routekaart.create({
      id: 'energie',
      naam: 'Thema energie',
      aggregatie,
      themas: [{ id: 'kans', naam: 'Kans' }],
      criteria: [
        {
          id: 'gas',
          naam: 'Gas',
          thema: 'kans',
          bron: bron('gas'),
          richting: 'hoger',
          behandeling: { kurtosis: -9 },
        },
        {
          id: 'koop',
          naam: 'Koop',
          thema: 'kans',
          bron: bron('koop'),
          richting: 'hoger',
          ontbrekend: { regel: 'mediaan' },
        },
        { id: 'woz', naam: 'Woz', bron: bron('woz'), richting: 'lager', ontbrekend: { regel: 'weigeren' } },
      ],
    }),
  );
}

/** Their scores: with a gap, a value that was filled in and one that was drawn in. */
export function maakScores(): Routekaartscores[] {
  return SCOREKAARTEN.map((routekaart) => scoreBuurten(routekaart, SCORETABEL));
}
