/**
 * The main job step by step, with one import: from the figures of CBS to a letter to the council.
 *
 *     npx tsx examples/stap-voor-stap.ts > brief.html
 *
 * The figures are those of CBS of Leeuwarden in examples/data; the parties are without names, and nothing in it is a decision of a gemeente.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as b from 'buurtaanpak';
import { parse } from 'csv-parse/sync';

/** The letter to the council about four buurten: one in a dorp, three wherever the score is highest. */
export function schrijfBrief(rijen: unknown, partijen: readonly b.Partij[], peildatum: b.Datum): string {
  const { tabel } = b.readKerncijfers(rijen, { jaar: 2024, gemeenten: ['GM0080'] });
  const routekaart = b.Routekaart.create({
    id: 'energie',
    naam: 'Thema energie',
    criteria: [
      {
        id: 'koop',
        naam: 'Koopwoningen',
        bron: { soort: 'kerncijfer', sleutel: 'percentage_koopwoningen' },
        richting: 'hoger',
      },
      {
        id: 'woz',
        naam: 'Gemiddelde woz-waarde',
        bron: { soort: 'kerncijfer', sleutel: 'gemiddelde_woz_waarde' },
        richting: 'lager',
      },
    ],
  });
  const scores = b.scoreBuurten(routekaart, tabel);
  const quota = [
    { id: 'dorp', programma: 'energie', aantal: 1, waar: { kenmerken: ['dorp'] } },
    { id: 'rest', programma: 'energie', aantal: 3 },
  ];
  const kenmerken = [{ id: 'dorp', gebieden: ['WK008080', 'WK008081'] }];
  const selectie = b.selectBuurten({ energie: scores }, quota, {
    gebieden: b.describeGebieden(tabel, { kenmerken, quota }),
  });
  if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
  const financieringsplan = b.draftFinancieringsplan({
    naam: 'Plan',
    start: peildatum,
    jaren: [
      {
        programmajaren: [1],
        bijdragen: [{ van: 'bzk', bedrag: b.euro(150_000), aard: 'ten_minste', doel: 'directe_kosten' }],
      },
      {
        programmajaren: [2, 3],
        bijdragen: [{ van: 'gemeente', bedrag: b.euro(60_000), doel: 'begeleiden' }],
      },
    ],
  });
  const overeenkomst = b.draftSamenwerkingsovereenkomst({
    id: 'proef',
    titel: 'Proef',
    onderwerp: 'Vier buurtteams',
    start: peildatum,
    partijen,
    financieringsplan,
    reikwijdte: {
      indelingsjaar: 2024,
      programmas: [{ id: 'energie', naam: 'thema energie', aantalBuurten: 4 }],
      themas: ['energie'],
      buurten: selectie.gekozen,
    },
  });
  // Its record: what happens to it, and what is paid, is added as events.
  const dossier = b.createOvereenkomstdossier(overeenkomst, { datum: peildatum });
  const keuze = b.createKeuze(selectie, tabel.gebieden);
  const programma = b.Programma.create({
    naam: 'Buurtaanpak',
    deelnemers: [{ id: 'leeuwarden', naam: 'Leeuwarden', overeenkomst: dossier, keuze, teams: [] }],
  });
  return b.renderHtml(b.writeRaadsbrief(programma, { peildatum }));
}

const [, aangeroepen = ''] = process.argv;
if (fileURLToPath(import.meta.url) === aangeroepen) {
  const rijen = parse(readFileSync(new URL('data/kwb-2024-vijf-gemeenten.werkmap.csv', import.meta.url), 'utf8'), {
    bom: true,
    columns: true,
    delimiter: ';',
  });
  const partijen: b.Partij[] = [
    {
      rol: 'gemeente',
      id: 'gemeente',
      naam: 'gemeente Leeuwarden',
      gemeentecode: b.Gemeentecode.parse('GM0080'),
      ondertekenaars: [{ functie: 'burgemeester' }, { functie: 'secretaris' }],
    },
    { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
    { rol: 'medefinancier', id: 'bzk', naam: 'ministerie van BZK', ondertekenaars: [] },
  ];
  process.stdout.write(schrijfBrief(rijen, partijen, b.Datum.parse('2026-09-01')));
}
