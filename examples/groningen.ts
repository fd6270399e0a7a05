// Buurten of about 750 inhabitants where those of CBS are much larger: units are put together, large ones split by the squares of 100 m.
// `npx tsx examples/groningen.ts`
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Vierkant } from 'buurtaanpak/gebied';
import { Datum, formatBevinding } from 'buurtaanpak/kern';
import { getInterval } from 'buurtaanpak/kerncijfers';
import { Opzet, runOpzet } from 'buurtaanpak/opzet';
import { nl } from 'buurtaanpak/taal';
import { parse } from 'csv-parse/sync';

const lees = (pad: string) => readFileSync(new URL(pad, import.meta.url));
const opzet = Opzet.parse(JSON.parse(lees('opzet/groningen.json').toString()));
const kaart: unknown = JSON.parse(gunzipSync(lees('data/groningen-buurten-2017.geojson.gz')).toString());
const rijen: Record<'vierkant' | 'INW2014' | 'buurt2017', string>[] = parse(
  gunzipSync(lees('data/groningen-vierkanten-2014.csv.gz')),
  { columns: true, delimiter: ';' },
);
// CBS writes -99998 where nobody lives.
const vierkanten = rijen.map(
  ({ vierkant, INW2014, buurt2017 }): Vierkant => ({
    code: vierkant,
    inwoners: Math.max(0, Number(INW2014)),
    buurt: buurt2017,
  }),
);

const peildatum = Datum.parse('2026-09-01');
const gegevens = { rijen: { kaart }, kaart, vierkanten };
/** How large a part of the people lives in a buurt of the size asked for, when buurten are split or stay whole. */
const meet = (splitsen: boolean) => {
  const uitkomst = runOpzet({ ...opzet, samenstelling: { ...opzet.samenstelling, splitsen } }, gegevens, { peildatum });
  const { aantal = 0, aandeelInwonersGoed = 0 } = uitkomst.samenstelling?.kwaliteit ?? {};
  const procent = (100 * aandeelInwonersGoed).toFixed(1).replace('.', ',');
  console.log(
    `${splitsen ? 'Verdeeld' : 'Heel gelaten'}: ${aantal} buurten; ${procent} % van de mensen woont in een van 500 tot 1000 inwoners.`,
  );
  return uitkomst;
};
meet(false);
const uitkomst = meet(true);

const rond = (getal: number) => Math.round(getal);
for (const bevinding of uitkomst.bevindingen) console.log(`${bevinding.ernst}: ${formatBevinding(bevinding, nl)}`);
for (const { code, score } of uitkomst.gekozen ?? []) {
  const naam = uitkomst.tabel?.gebieden.find((gebied) => gebied.code === code)?.naam;
  const cel = uitkomst.tabel && getInterval(uitkomst.tabel, code, 'percentage_eenpersoonshuishoudens');
  const alleen =
    cel && 'onder' in cel ? `${rond(cel.waarde)} % (${rond(cel.onder)} tot ${rond(cel.boven)})` : 'niet bekend';
  console.log(`${naam}: score ${score?.toFixed(2).replace('.', ',')}; alleen wonend ${alleen}`);
}
