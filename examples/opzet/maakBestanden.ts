import { listBoekingen, type Opzet, type Opzetuitkomst, renderHtml, renderMarkdown } from 'buurtaanpak';
import { sumRegels } from 'buurtaanpak/financiering';
import { renderTekst } from 'buurtaanpak/verslag';
import { legKeuzeUit } from './legKeuzeUit.js';
import { noemBevindingen } from './noemBevindingen.js';
import { toCsv } from './toCsv.js';

/** A name as a file may have it. */
const toNaam = (naam: string): string => naam.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const toJson = (waarde: unknown): string => `${JSON.stringify(waarde, null, 2)}\n`;

/** The scores of each programme, highest first, as a sheet for people. */
function* maakScores({ scores, gebieden = [], gekozen = [] }: Opzetuitkomst): Generator<[string, string]> {
  const namen = new Map(gebieden.map(({ code, naam }) => [code, naam]));
  const plekken = new Set(gekozen.map(({ code, programma }) => `${programma} ${code}`));
  for (const [programma, deel] of Object.entries(scores)) {
    const rijen = 'buurten' in deel ? deel.buurten : deel;
    yield [
      `scores/${programma}.csv`,
      toCsv(
        ['Code', 'Naam', 'Score', 'Gekozen'],
        rijen.map(({ code, score }) => [code, namen.get(code), score, plekken.has(`${programma} ${code}`) ? 'ja' : '']),
      ),
    ];
  }
}

/** The money by begrotingsjaar, party and kostendrager: what a controller books. */
function maakGeld({ financieringsplan, overeenkomst, verloop }: Opzetuitkomst): string | undefined {
  if (financieringsplan === undefined || overeenkomst === undefined || verloop === undefined) return undefined;
  const partijen = new Map(overeenkomst.partijen.map(({ id, naam }) => [id, naam]));
  // What is expected and what is realised are added, so the day makes no difference.
  const boekingen = listBoekingen(verloop, { peildatum: overeenkomst.looptijd.van });
  const lasten = boekingen.filter(({ soort }) => soort !== 'vrijval');
  const dragers = new Map(financieringsplan.kostendragers?.map(({ id, naam }) => [id, naam]));
  return toCsv(
    ['Begrotingsjaar', 'Programmajaar', 'Partij', 'Kostendrager', 'Bedrag'],
    sumRegels(lasten, ['begrotingsjaar', 'programmajaar', 'van', 'kostendrager'])
      .toSorted((een, ander) => een.begrotingsjaar - ander.begrotingsjaar)
      .map(({ begrotingsjaar, programmajaar, van, kostendrager, bedrag }) => [
        begrotingsjaar,
        programmajaar,
        partijen.get(van) ?? van,
        kostendrager === undefined ? '' : (dragers.get(kostendrager) ?? kostendrager),
        { bedrag },
      ]),
  );
}

/** Every finding, the most serious first. */
function maakBevindingen({ bevindingen }: Opzetuitkomst): string {
  const delen = (['fout', 'waarschuwing', 'info'] as const).map((ernst) => {
    const zinnen = noemBevindingen(bevindingen, ernst);
    return `${ernst} (${zinnen.length})\n${zinnen.map((zin) => `- ${zin}\n`).join('')}`;
  });
  return delen.join('\n');
}

/** Everything that a run gives, as files: their name and their text. */
export function maakBestanden(opzet: Opzet, uitkomst: Opzetuitkomst): Map<string, string> {
  const { programma, selectie, gekozen, stukken, buurtbrieven = {}, registraties = [], verantwoording } = uitkomst;
  const bestanden = new Map<string, string>();
  const put = (naam: string, waarde: unknown) => {
    if (waarde !== undefined) bestanden.set(naam, toJson(waarde));
  };
  put('programma.json', programma);
  put('selectie.json', selectie);
  put('gekozen.json', gekozen);
  put('verantwoording.json', verantwoording);
  for (const registratie of registraties) put(`register/${toNaam(registratie.organization)}.json`, registratie);
  for (const [naam, stuk] of Object.entries(stukken)) {
    bestanden.set(`stukken/${naam}.html`, renderHtml(stuk));
    bestanden.set(`stukken/${naam}.md`, renderMarkdown(stuk));
    bestanden.set(`stukken/${naam}.txt`, renderTekst(stuk));
    put(`stukken/${naam}.json`, stuk);
  }
  for (const [code, brief] of Object.entries(buurtbrieven)) {
    bestanden.set(`buurtbrieven/${code}.html`, renderHtml(brief));
    bestanden.set(`buurtbrieven/${code}.txt`, renderTekst(brief));
  }
  for (const [naam, csv] of maakScores(uitkomst)) bestanden.set(naam, csv);
  const geld = maakGeld(uitkomst);
  if (geld !== undefined) bestanden.set('geld.csv', geld);
  const uitleg = legKeuzeUit(opzet, uitkomst);
  if (uitleg !== '') bestanden.set('keuze.txt', uitleg);
  bestanden.set('bevindingen.txt', maakBevindingen(uitkomst));
  return bestanden;
}
