import { createToeval } from 'buurtaanpak/kern';
import { parse } from 'csv-parse/sync';
import { readGegevens } from '../gegevens.js';

/** Names of the workbook for those of the copy. */
const NAMEN = {
  code: 'gwb_code_10',
  regio: 'regio',
  gm_naam: 'gm_naam',
  recs: 'recs',
  inwoners: 'a_inw',
  huishoudensgrootte: 'g_hhgro',
  wozWaarde: 'g_wozbag',
  eengezinswoning: 'p_1gezw',
  koopwoningen: 'p_koopw',
  inkomenPerInwoner: 'g_ink_pi',
  afstandHuisarts: 'g_afs_hp',
  adressendichtheid: 'ste_oad',
} as const;

const KOPPEN = Object.values(NAMEN);
const TEKST = new Set(['gwb_code_10', 'regio', 'gm_naam', 'recs']);

function write(rijen: readonly Readonly<Record<string, string>>[]): string {
  const regels = rijen.map((rij) =>
    KOPPEN.map((kop) => {
      const waarde = rij[kop] ?? '';
      if (TEKST.has(kop)) return waarde.includes(';') ? `"${waarde}"` : waarde;
      return waarde === '' ? '.' : waarde.replace('.', ',');
    }).join(';'),
  );
  return `${[KOPPEN.join(';'), ...regels].join('\r\n')}\r\n`;
}

/** The figures of CBS of 2024 for the whole country, as the workbook has them. */
export function readLand(): string {
  const rijen = parse(readGegevens('cbs/kwb-2024-nederland.csv'), { columns: true }) as Record<string, string>[];
  return write(
    rijen.map((rij) => Object.fromEntries(Object.entries(NAMEN).map(([naam, kop]) => [kop, rij[naam] ?? '']))),
  );
}

/** A country that does not exist, of the size of ours: 342 gemeenten, 3,393 wijken and 14,574 buurten. Always the same. */
export function maakLand(): string {
  const toeval = createToeval('land');
  const draw = (van: number, tot: number) => van + (tot - van) * toeval.nextFractie();
  const rijen: Record<string, string>[] = [];
  const vul = (code: string, regio: string, gemeente: string, recs: string) => {
    const cijfer = (getal: number, decimalen: number) => (toeval.nextFractie() < 0.05 ? '' : getal.toFixed(decimalen));
    rijen.push({
      gwb_code_10: code,
      regio,
      gm_naam: gemeente,
      recs,
      a_inw: cijfer(draw(0, 50) ** 2, 0),
      g_hhgro: cijfer(draw(1, 3.2), 1),
      g_wozbag: cijfer(draw(120, 700), 0),
      p_1gezw: cijfer(draw(0, 100), 0),
      p_koopw: cijfer(draw(0, 100), 0),
      g_ink_pi: cijfer(draw(20, 55), 1),
      g_afs_hp: cijfer(draw(0.2, 6), 1),
      ste_oad: cijfer(draw(10, 6000), 0),
    });
  };
  const [gemeenten, wijken, buurten] = [342, 3393, 14574];
  const pad = (getal: number, lengte: number) => String(getal).padStart(lengte, '0');
  // Spread evenly: number i of n belongs to part floor(i * delen / n).
  const wijkVan = Array.from({ length: wijken }, (_, w) => Math.floor((w * gemeenten) / wijken));
  for (let g = 0; g < gemeenten; g++) vul(`GM${pad(g + 1, 4)}`, `Gemeente ${g + 1}`, `Gemeente ${g + 1}`, 'Gemeente');
  const wijkcodes = wijkVan.map((g, w) => `${pad(g + 1, 4)}${pad(w - wijkVan.indexOf(g), 2)}`);
  for (const [w, code] of wijkcodes.entries()) vul(`WK${code}`, `Wijk ${w + 1}`, `Gemeente ${wijkVan[w]! + 1}`, 'Wijk');
  let vorige = -1;
  let nummer = 0;
  for (let b = 0; b < buurten; b++) {
    const w = Math.floor((b * wijken) / buurten);
    nummer = w === vorige ? nummer + 1 : 0;
    vorige = w;
    vul(`BU${wijkcodes[w]}${pad(nummer, 2)}`, `Buurt ${b + 1}`, `Gemeente ${wijkVan[w]! + 1}`, 'Buurt');
  }
  return write(rijen);
}
