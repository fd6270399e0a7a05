import { attempt } from '../../../kern/huis.js';
import { listKolommen } from '../../../kerncijfers/huis.js';
import { type Kerncijfertabel, REDENEN, type Reeksresultaat } from '../../../kerncijfers/index.js';
import type { Werk } from '../werk.js';
import { computeReeks } from './computeReeks.js';

const NIET_VAN_TOEPASSING = REDENEN.indexOf('niet_van_toepassing') + 1;

/** The table without the figures from before the last break of their area. */
function clearVoorBreuken(tabel: Kerncijfertabel, { sleutel, reeksen }: Reeksresultaat): Kerncijfertabel {
  const breuken = new Map(
    reeksen.flatMap(({ gebied, breuken: van }) =>
      van.length === 0 ? [] : [[gebied.code, Math.max(...van.map(({ jaar }) => jaar))]],
    ),
  );
  const oud = new Set(listKolommen(tabel, sleutel));
  return {
    ...tabel,
    kolommen: tabel.kolommen.map((kolom) => {
      if (!oud.has(kolom)) return kolom;
      const oudeRijen = new Set(
        tabel.gebieden.flatMap(({ code }, rij) => (kolom.bron.jaar < (breuken.get(code) ?? 0) ? [rij] : [])),
      );
      // A cell without a figure has no bounds, whatever the column says of them.
      return {
        ...kolom,
        waarden: kolom.waarden.map((waarde, rij) => (oudeRijen.has(rij) ? Number.NaN : waarde)),
        redenen: kolom.redenen.map((reden, rij) => (oudeRijen.has(rij) ? NIET_VAN_TOEPASSING : reden)),
      };
    }),
  };
}

/**
 * Before buurten are composed: takes the figures of a series out that cannot be compared with those of now, so that a composed buurt is not
 * made of what its parts were before a border moved.
 */
export function maskBreuken(werk: Werk): void {
  const { opzet, gegevens, uit, brontabellen } = werk;
  const { reeksen = [], samenstelling } = opzet;
  if (samenstelling === undefined || uit.tabel === undefined || gegevens.tabel !== undefined) return;
  for (const reeks of reeksen) {
    const { tabel } = uit;
    // What it refuses is told when growth and trend are added.
    const gedaan = attempt(() => computeReeks(werk, reeks, brontabellen, tabel.indeling.jaar));
    if (gedaan.success) uit.tabel = clearVoorBreuken(tabel, gedaan.data);
  }
}
