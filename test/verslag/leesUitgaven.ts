import createHighs from 'highs';

const highs = await createHighs();

/** What somebody can read of a publication: its JSON, and nothing else of the library. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [veld: string]: Json };
type Ding = { readonly [veld: string]: Json };

const isDing = (een: Json | undefined): een is Ding => typeof een === 'object' && een !== null && !Array.isArray(een);
const lijst = (een: Json | undefined): readonly Json[] => (Array.isArray(een) ? een : []);
const tekst = (een: Json | undefined): string => (typeof een === 'string' ? een : '');

/** How a reader calls a number, from the words around it; undefined when it counts no people. */
export interface Lezing {
  readonly cel: (uitgave: Ding, rij: string, kolom: string, tabel: string) => string | undefined;
  readonly zin: (uitgave: Ding, voor: string, na: string) => string | undefined;
  /** What a share is of what: `[part, whole]`. */
  readonly deel?: (uitgave: Ding, rij: string, kolom: string) => readonly [string, string] | undefined;
}

/** A relation: names with a factor, between two bounds. */
export interface Weet {
  readonly termen: readonly (readonly [string, number])[];
  readonly van: number;
  readonly tot: number;
}

interface Kennis {
  readonly bekend: Map<string, number>;
  readonly verborgen: Set<string>;
  readonly weet: Weet[];
}

const ALLE = 1e7;

/** Reads a value in its place: a number that is shown, one that is hidden, or nothing. */
function noteer(kennis: Kennis, naam: string | undefined, waarde: Json | undefined): void {
  if (naam === undefined || !isDing(waarde)) return;
  if (waarde.soort === 'getal' && typeof waarde.waarde === 'number') kennis.bekend.set(naam, waarde.waarde);
  if (waarde.soort === 'onderdrukt') kennis.verborgen.add(naam);
}

function leesTabel(kennis: Kennis, uitgave: Ding, tabel: Ding, lezing: Lezing): void {
  const koppen = lijst(tabel.kolommen).map((een) => (isDing(een) ? tekst(een.kop) : ''));
  const rijen = lijst(tabel.rijen).map(lijst);
  const kopVan = (r: number) => {
    const [eerste] = rijen[r] ?? [];
    return isDing(eerste) ? tekst(eerste.waarde) : '';
  };
  const naamVan = (r: number, k: number) => lezing.cel(uitgave, kopVan(r), koppen[k] ?? '', tekst(tabel.id));
  for (const [r, rij] of rijen.entries())
    for (const [k, waarde] of rij.entries()) {
      if (k === 0) continue;
      const deel = lezing.deel?.(uitgave, kopVan(r), koppen[k] ?? '');
      if (deel !== undefined && isDing(waarde) && waarde.soort === 'percentage') {
        // As it is shown: rounded to whole percents.
        const getoond = Math.round(Number(waarde.waarde) * 100) / 100;
        kennis.weet.push(
          {
            termen: [
              [deel[0], 1],
              [deel[1], -(getoond - 0.005)],
            ],
            van: 0,
            tot: ALLE,
          },
          {
            termen: [
              [deel[0], 1],
              [deel[1], -(getoond + 0.005)],
            ],
            van: -ALLE,
            tot: 0,
          },
        );
      } else noteer(kennis, naamVan(r, k), waarde);
    }
  // A row or column of totals calls itself so; what does not apply counts for nothing.
  const telt = (r: number, k: number) => {
    const waarde = rijen[r]?.[k];
    return isDing(waarde) && (waarde.soort === 'getal' || waarde.soort === 'onderdrukt');
  };
  const som = (totaal: readonly [number, number], delen: readonly (readonly [number, number])[]) => {
    const namen = [totaal, ...delen].filter(([r, k]) => telt(r, k)).map(([r, k]) => naamVan(r, k));
    if (!telt(...totaal) || namen.includes(undefined)) return;
    kennis.weet.push({ termen: namen.map((naam, i) => [`${naam}`, i === 0 ? -1 : 1] as const), van: 0, tot: 0 });
  };
  for (const een of lijst(tabel.totaalrijen))
    if (isDing(een))
      for (const k of koppen.keys())
        if (k > 0)
          som(
            [Number(een.rij), k],
            lijst(een.delen).map((r) => [Number(r), k] as const),
          );
  for (const een of lijst(tabel.totaalkolommen))
    if (isDing(een))
      for (const r of rijen.keys())
        som(
          [r, Number(een.kolom)],
          lijst(een.delen).map((k) => [r, Number(k)] as const),
        );
}

function leesTekst(kennis: Kennis, uitgave: Ding, delen: readonly Json[], lezing: Lezing): void {
  for (const [i, deel] of delen.entries())
    if (isDing(deel)) noteer(kennis, lezing.zin(uitgave, tekst(delen[i - 1]), tekst(delen[i + 1])), deel);
}

function leesBlokken(kennis: Kennis, uitgave: Ding, blokken: readonly Json[], lezing: Lezing): void {
  for (const blok of blokken) {
    if (!isDing(blok)) continue;
    leesBlokken(kennis, uitgave, lijst(blok.blokken), lezing);
    leesTekst(kennis, uitgave, lijst(blok.tekst), lezing);
    for (const item of lijst(blok.items)) leesTekst(kennis, uitgave, lijst(item), lezing);
    if (isDing(blok.tabel)) leesTabel(kennis, uitgave, blok.tabel, lezing);
  }
}

/** A number that the attacker does not see, and between which bounds it must lie. */
export interface Raadsel {
  readonly naam: string;
  /** Whether it stands somewhere as hidden; otherwise it stands nowhere, and follows from others. */
  readonly verborgen: boolean;
  /** It can be as low as this, and as high; what is known to be possible is not looked for further than the bound. */
  readonly laagste: number;
  readonly hoogste: number;
}

/**
 * Somebody who has read everything that was published, and reckons: of every number that is nowhere shown the least and the most that it can
 * be, given all that is shown, all totals and shares, what else is known (`ookBekend`), and that people are counted in whole numbers. It reads
 * the JSON as published, calls a number by the words around it, and has HiGHS solve the integer programmes: it shares nothing with the library.
 */
export function crackUitgaven(
  uitgaven: readonly unknown[],
  lezing: Lezing,
  ookBekend: readonly Weet[] = [],
  grens = 5,
): { readonly raadsels: readonly Raadsel[]; readonly bekend: ReadonlyMap<string, number> } {
  const kennis: Kennis = { bekend: new Map(), verborgen: new Set(), weet: [...ookBekend] };
  for (const een of uitgaven) {
    const uitgave: Json = JSON.parse(JSON.stringify(een));
    if (isDing(uitgave)) leesBlokken(kennis, uitgave, lijst(uitgave.blokken), lezing);
  }
  const { bekend, weet } = kennis;
  const raadsels = new Set(
    [...kennis.verborgen, ...weet.flatMap(({ termen }) => termen.map(([naam]) => naam))].filter(
      (naam) => !bekend.has(naam),
    ),
  );
  const namen = [...raadsels];
  const x = new Map(namen.map((naam, i) => [naam, `x${i}`]));
  const getal = (een: number) => (een < 0 ? `- ${-een}` : `+ ${een}`);
  const regels = weet.flatMap(({ termen, van, tot }, r) => {
    const vast = termen.reduce((som, [naam, maal]) => som + maal * (bekend.get(naam) ?? 0), 0);
    const samen = new Map<string, number>();
    for (const [naam, maal] of termen) if (x.has(naam)) samen.set(naam, (samen.get(naam) ?? 0) + maal);
    const links = [...samen].filter(([, maal]) => maal !== 0).map(([naam, maal]) => `${getal(maal)} ${x.get(naam)}`);
    if (links.length === 0) return [];
    return van === tot
      ? [` r${r}: ${links.join(' ')} = ${van - vast}`]
      : [
          ...(van > -ALLE ? [` a${r}: ${links.join(' ')} >= ${van - vast}`] : []),
          ...(tot < ALLE ? [` b${r}: ${links.join(' ')} <= ${tot - vast}`] : []),
        ];
  });
  // Every answer is a whole world that fits: what it shows to be possible for another number need not be asked again.
  const laagste = new Map<string, number>();
  const hoogste = new Map<string, number>();
  const solve = (richting: 'Minimize' | 'Maximize', naam: string): void => {
    const opgave = [
      richting,
      ` doel: ${x.get(naam)}`,
      'Subject To',
      ...regels,
      ` grens: ${x.get(naam)} <= 1000`,
      'General',
      ...namen.map((een) => ` ${x.get(een)}`),
      'End',
    ].join('\n');
    const uit = highs.solve(opgave);
    if (uit.Status !== 'Optimal') throw new Error(`${uit.Status}\n${opgave}`);
    for (const [een, kolom] of x) {
      // A number that hangs on nothing is not in the answer of another.
      const deel = uit.Columns[kolom];
      if (deel === undefined || !('Primal' in deel)) continue;
      const waarde = Math.round(deel.Primal);
      laagste.set(een, Math.min(laagste.get(een) ?? waarde, waarde));
      hoogste.set(een, Math.max(hoogste.get(een) ?? waarde, waarde));
    }
  };
  for (const naam of namen) {
    if (laagste.get(naam) !== 0) solve('Minimize', naam);
    if ((hoogste.get(naam) ?? 0) < grens || hoogste.get(naam) === laagste.get(naam)) solve('Maximize', naam);
  }
  return {
    bekend,
    raadsels: namen.map((naam) => ({
      naam,
      verborgen: kennis.verborgen.has(naam),
      laagste: laagste.get(naam) ?? 0,
      hoogste: hoogste.get(naam) ?? 0,
    })),
  };
}
