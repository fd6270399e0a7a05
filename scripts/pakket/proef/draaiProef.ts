// A small app that uses most rooms, and comes to one text: every machine, compiler and bundler must come to the same bytes.
import { DomeinFout as VoordeurFout } from 'buurtaanpak';
import {
  computeUitputting,
  createGeldverloop,
  Financieringsplan,
  listBoekingen,
  sumRegels,
} from 'buurtaanpak/financiering';
import { Buurtcode, getWijkcode } from 'buurtaanpak/gebied';
import {
  addDuur,
  allocateBedrag,
  type Bedrag,
  createPerioden,
  createToeval,
  createVingerafdruk,
  Datum,
  euro,
  formatBedrag,
  formatBevinding,
  isDomeinFout,
} from 'buurtaanpak/kern';
import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import { createJsonSchemas } from 'buurtaanpak/register';
import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import { type Quotum, selectBuurten } from 'buurtaanpak/selectie';
import { en, nl } from 'buurtaanpak/taal';
import { decideTeam, evolveTeam, findTeamstand, initialTeamdossier } from 'buurtaanpak/team';

function kiesBuurten(): readonly string[] {
  const rij = (nummer: number, regio: string, inwoners: string, woz: string) => ({
    gwb_code_10: `BU0080200${nummer}`,
    regio,
    recs: 'Buurt',
    a_inw: inwoners,
    g_wozbag: woz,
  });
  const { tabel } = readKerncijfers(
    [
      rij(1, 'Noord', '700', '180'),
      rij(2, 'Midden', '900', '.'),
      rij(3, 'Zuid', '4500', '310'),
      rij(4, 'Oost', '650', '205'),
    ],
    { jaar: 2024 },
  );
  const routekaart: Routekaart = Routekaart.parse({
    soort: 'routekaart',
    versie: 1,
    id: 'wijkplan',
    naam: 'Wijkplan',
    criteria: [
      {
        id: 'omvang',
        naam: 'Ongeveer 750 inwoners',
        bron: { soort: 'kerncijfer', sleutel: 'aantal_inwoners' },
        richting: 'doel',
        doel: { van: 500, tot: 1000 },
        normalisatie: { methode: 'doelband', onder: 100, boven: 3000 },
      },
      {
        id: 'woz',
        naam: 'Woz-waarde',
        bron: { soort: 'kerncijfer', sleutel: 'gemiddelde_woz_waarde' },
        richting: 'lager',
      },
    ],
  });
  const { buurten } = scoreBuurten(routekaart, tabel, []);
  const quota: readonly Quotum[] = [{ id: 'twee', programma: 'wijkplan', aantal: 2 }];
  const selectie = selectBuurten({ wijkplan: buurten }, quota);
  const gekozen = selectie.uitkomst === 'optimaal' ? selectie.gekozen : [];
  return [
    ...buurten.map(({ naam, score, rang }) => `${rang}. ${naam} ${score}`),
    ...gekozen.map(({ code }) => getWijkcode(Buurtcode.parse(code))),
    createVingerafdruk(gekozen),
  ];
}

function verdeelGeld(): readonly string[] {
  const [jaar1, ...later] = createPerioden(Datum.parse('2026-09-01'), { jaren: 1 }, 3);
  const bijdrage = (id: string, van: string, bedrag: Bedrag) => ({
    id,
    van,
    soort: 'bedrag',
    bedrag,
    aard: 'exact',
    doel: 'begeleiden',
  });
  const plan = Financieringsplan.parse({
    soort: 'financieringsplan',
    versie: 2,
    naam: 'Proef',
    perioden: [
      { programmajaar: 1, periode: jaar1, bijdragen: [bijdrage('bzk', 'bzk', euro(150000))] },
      ...later.map((periode, plaats) => ({
        programmajaar: plaats + 2,
        periode,
        bijdragen: [bijdrage(`gemeente-${plaats}`, 'gemeente', euro(60000))],
      })),
    ],
  });
  const verloop = createGeldverloop(plan);
  const peildatum = Datum.parse('2026-10-01');
  const regels = listBoekingen(verloop, { methode: 'dagen', peildatum });
  return [
    ...sumRegels(regels, ['begrotingsjaar']).map((regel) => JSON.stringify(regel)),
    createVingerafdruk(computeUitputting(verloop, { peildatum })),
    ...allocateBedrag(euro(100), [1, 1, 1]).map(formatBedrag),
  ];
}

function volgTeam(): readonly string[] {
  const datum: Datum = Datum.parse('2026-09-01');
  const hoofd = { id: 'e1', team: 'team-1', datum, geregistreerd: datum, door: 'medewerker-7' };
  const [gebeurtenis] = decideTeam(
    { ...hoofd, soort: 'gebied_aanmelden', buurt: Buurtcode.parse('BU00802001'), begeleidingsjaren: 3 },
    initialTeamdossier,
  );
  if (gebeurtenis === undefined) throw new Error('no event');
  const dossier = evolveTeam(initialTeamdossier, gebeurtenis);
  return [
    `${findTeamstand(dossier, { peildatum: addDuur(datum, { maanden: 1 }) })?.status}`,
    `${createToeval('proef').nextBelow(1_000_000)}`,
  ];
}

function maakFout(): readonly string[] {
  try {
    Routekaart.parse({ soort: 'routekaart', versie: 1, id: 'x', naam: 'X', criteria: [], kriteria: [] });
  } catch (fout) {
    if (isDomeinFout(fout) && fout instanceof VoordeurFout)
      return fout.bevindingen.flatMap((bevinding) => [formatBevinding(bevinding, nl), formatBevinding(bevinding, en)]);
  }
  throw new Error('a broken document was let through, or the error is of another class');
}

/** All of it, a line each. */
export function draaiProef(): string {
  return [
    ...kiesBuurten(),
    ...verdeelGeld(),
    ...volgTeam(),
    ...maakFout(),
    ...Object.values(createJsonSchemas()).map(({ $id }) => `${$id}`),
  ].join('\n');
}
