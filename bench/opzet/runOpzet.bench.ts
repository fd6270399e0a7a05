import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { draftFinancieringsplan } from 'buurtaanpak/financiering';
import { createVingerafdruk, Datum } from 'buurtaanpak/kern';
import { readKerncijfers, selectKerncijfers } from 'buurtaanpak/kerncijfers';
import { Opzet, type Opzetuitkomst, runOpzet } from 'buurtaanpak/opzet';
import {
  checkSamenwerkingsovereenkomst,
  createOvereenkomstdossier,
  draftSamenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import { createKeuze, getProgrammastand, Programma } from 'buurtaanpak/programma';
import { createVerantwoording } from 'buurtaanpak/register';
import { BEOORDELAARSROLLEN, Beoordelingen, checkBeoordelingen, scoreBuurten } from 'buurtaanpak/routekaart';
import { describeGebieden, rankReserves, selectBuurten } from 'buurtaanpak/selectie';
import { writeRaadsbrief } from 'buurtaanpak/stukken';
import { parse } from 'csv-parse/sync';
import type { Vergelijking } from '../harnas.js';

const read = (plek: string) => readFileSync(new URL(`../../examples/${plek}`, import.meta.url), 'utf8');
const opzet = Opzet.parse(JSON.parse(read('opzet/zaanstad.json')));
const alles: Record<string, string>[] = parse(read('data/kwb-2024-vijf-gemeenten.werkmap.csv'), {
  bom: true,
  columns: true,
  delimiter: ';',
});
const kwb = alles.filter(({ gwb_code_10: code = '' }) => code.slice(2, 6) === '0479');
const peildatum = Datum.parse('2026-10-01');
const datum = Datum.parse('2026-05-11');
const codes = kwb.flatMap(({ gwb_code_10: code = '' }) => (code.startsWith('BU') ? [code.trim()] : []));
const oordelen = opzet.routekaarten.map((routekaart) =>
  Beoordelingen.create({
    routekaart: routekaart.id,
    rijen: routekaart.criteria
      .filter(({ bron }) => bron.soort === 'beoordeling')
      .flatMap(({ id: criterium }, c) =>
        codes.flatMap((buurt, i) =>
          BEOORDELAARSROLLEN.map((rol, r) => ({
            buurt,
            criterium,
            rol,
            beoordelaar: rol,
            score: 1 + ((i * 7 + c + r) % 5),
            datum,
          })),
        ),
      ),
  }),
);
const bewoond = [{ cijfer: 'aantal_inwoners', minimaal: 100 }];

/** The steps that the run does, written out for this gemeente: what an app would write without an opzet. */
function doByHand() {
  const { tabel } = readKerncijfers(kwb, { jaar: 2024, gemeenten: ['GM0479'] });
  const buurten = selectKerncijfers(tabel, { soort: 'buurt' }).gebieden.map(({ code }) => code);
  const scores = Object.fromEntries(
    opzet.routekaarten.map((routekaart, r) => {
      const rijen = oordelen[r]?.rijen ?? [];
      checkBeoordelingen(routekaart, rijen, { buurten, peildatum });
      return [routekaart.id, scoreBuurten(routekaart, tabel, rijen)];
    }),
  );
  const quota = opzet.programmas.flatMap(({ id, quota: lijst }) =>
    lijst.map(({ waar, ...quotum }) => ({ ...quotum, programma: id, waar: { ...waar, cijfers: bewoond } })),
  );
  const { kenmerken, keuze: { regels } = {}, overeenkomst: tekst, geld, partijen = [] } = opzet;
  if (tekst?.start === undefined || geld === undefined) throw new Error('the opzet has an agreement');
  const selectie = selectBuurten(scores, quota, {
    regels,
    gebieden: describeGebieden(tabel, { kenmerken, quota, regels }),
  });
  if (!('gekozen' in selectie)) throw new Error(selectie.uitkomst);
  rankReserves(selectie);
  const financieringsplan = draftFinancieringsplan({
    naam: geld.naam,
    kostendragers: geld.kostendragers,
    start: tekst.start,
    jaren: geld.jaren.map(({ programmajaren, benodigd, bijdragen }) => ({
      programmajaren,
      benodigd,
      bijdragen: bijdragen.map(({ id, verdeelsleutel, ...bijdrage }) => ({
        ...bijdrage,
        id: programmajaren.length === 1 ? `${id}-1` : id,
        ...(verdeelsleutel === undefined || verdeelsleutel === 'per_buurt' ? {} : { verdeelsleutel }),
      })),
    })),
  });
  const overeenkomst = draftSamenwerkingsovereenkomst({
    id: tekst.id,
    titel: tekst.titel,
    onderwerp: tekst.onderwerp,
    start: tekst.start,
    partijen,
    financieringsplan,
    reikwijdte: {
      indelingsjaar: 2024,
      programmas: opzet.programmas.map(({ id, naam }) => ({ id, naam, aantalBuurten: 6 })),
      themas: tekst.themas,
      buurten: selectie.gekozen,
    },
  });
  checkSamenwerkingsovereenkomst(overeenkomst);
  const verwijzing = { id: opzet.id, vingerafdruk: createVingerafdruk(opzet) };
  const programma = Programma.create({
    naam: opzet.naam,
    opzet: verwijzing,
    deelnemers: [
      {
        id: opzet.id,
        naam: 'Zaanstad',
        overeenkomst: createOvereenkomstdossier(overeenkomst),
        keuze: createKeuze(selectie, tabel.gebieden),
        teams: [],
      },
    ],
  });
  getProgrammastand(programma, { peildatum });
  const brief = writeRaadsbrief(programma, { peildatum });
  createVerantwoording(selectie, {
    naam: opzet.naam,
    opgesteldOp: peildatum,
    software: { naam: 'app', versie: '1' },
    kerncijfers: tabel,
    programmas: opzet.routekaarten.map((routekaart, r) => ({
      programma: routekaart.id,
      routekaart,
      beoordelingen: oordelen[r]?.rijen ?? [],
    })),
    opzet: verwijzing,
    geld: { bron: createOvereenkomstdossier(overeenkomst), peildatum },
  });
  return { gekozen: selectie.gekozen, financieringsplan, titel: brief.titel };
}

const run = () => runOpzet(opzet, { rijen: { kwb }, oordelen }, { peildatum });

const vergelijkingen: readonly Vergelijking[] = [
  {
    naam: 'runOpzet, Zaanstad, from rows to letter and account',
    onze: run,
    ander: doByHand,
    anderNaam: 'the same steps by hand',
    controle: (onze, ander) => {
      const { gekozen, financieringsplan, stukken } = onze as Opzetuitkomst;
      deepStrictEqual({ gekozen, financieringsplan, titel: stukken.raadsbrief?.titel }, ander);
    },
  },
];

export default vergelijkingen;
