import { type Kerncijfertabel, readKerncijfers } from 'buurtaanpak/kerncijfers';

/** As many buurten as the Netherlands has, about. */
export const LAND = [8, 2000, 16_000] as const;

/** How the areas of a made-up country lie. */
interface Ligging {
  /** How many buurten a gemeente has. Default 100. */
  readonly perGemeente?: number;
  readonly jaar?: number;
}

const cijfers = (nummer: number, lengte: number) => String(nummer).padStart(lengte, '0');

/** The codes of the buurten: ten in a wijk. */
export function maakCodes(n: number, perGemeente = 100): string[] {
  return Array.from({ length: n }, (_, i) => {
    const [gemeente, plek] = [Math.floor(i / perGemeente), i % perGemeente];
    // A gemeente has at most a hundred wijken of at most a hundred buurten.
    const wijk = perGemeente > 1000 ? Math.floor(plek / 100) : Math.floor(plek / 10);
    const buurt = perGemeente > 1000 ? plek % 100 : plek % 10;
    return `BU${cijfers(gemeente + 1, 4)}${cijfers(wijk, 2)}${cijfers(buurt, 2)}`;
  });
}

/** The figures of area `i`, as the workbook of CBS has them: counts that add up within a buurt, and means with a gap here and there. */
function maakCellen(i: number, jaar: number) {
  const inwoners = 200 + 5 * ((i * 7919 + jaar) % 300);
  const mannen = 5 * Math.round(inwoners / 10);
  const oud = 5 * Math.floor(inwoners / 25);
  return {
    a_inw: String(inwoners),
    a_man: String(mannen),
    a_vrouw: String(inwoners - mannen),
    a_65_oo: String(oud),
    a_hh: String(5 * Math.round(inwoners / 10)),
    g_hhgro: '2,0',
    g_wozbag: i % 20 === 3 ? '.' : String(150 + ((i * 104_729 + 3 * jaar) % 400)),
    p_koopw: String(10 + ((i * 1299) % 80)),
    ind_wbi: 1,
  };
}

/** Rows of the workbook of CBS for `n` buurten, each gemeente first. */
export function maakRijen(
  n: number,
  { perGemeente = 100, jaar = 2024 }: Ligging = {},
): Readonly<Record<string, string | number>>[] {
  const codes = maakCodes(n, perGemeente);
  const gemeenten = [...new Set(codes.map((code) => `GM${code.slice(2, 6)}`))];
  return [
    ...gemeenten.map((code, i) => ({ gwb_code_10: code, regio: code, recs: 'Gemeente', ...maakCellen(i, jaar) })),
    ...codes.map((code, i) => ({ gwb_code_10: code, regio: `Buurt ${i}`, recs: 'Buurt', ...maakCellen(i, jaar) })),
  ];
}

/** The table of figures of `n` buurten, with the rows of their gemeenten. */
export function maakTabel(n: number, ligging: Ligging = {}): Kerncijfertabel {
  return readKerncijfers(maakRijen(n, ligging), { jaar: ligging.jaar ?? 2024 }).tabel;
}
