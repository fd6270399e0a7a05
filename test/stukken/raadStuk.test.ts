/** What a council reads of the agreement, the order, the teams and what is learnt. */
import { describe, expect, test } from 'vitest';
import { composeAfspraken } from '../../src/stukken/raad/composeAfspraken.js';
import { composeBuurtentabel } from '../../src/stukken/raad/composeBuurtentabel.js';
import { composeLeren } from '../../src/stukken/raad/composeLeren.js';
import { composeNazorg } from '../../src/stukken/raad/composeNazorg.js';
import { composeOpdracht } from '../../src/stukken/raad/composeOpdracht.js';
import { composeOpgaven, describeWachtkamer } from '../../src/stukken/raad/composeOpgaven.js';
import { composeProgrammatabel } from '../../src/stukken/raad/composeProgrammatabel.js';
import { composeProjecttabel } from '../../src/stukken/raad/composeProjecttabel.js';
import { composeResultaattabel } from '../../src/stukken/raad/composeResultaattabel.js';
import { composeStilstand } from '../../src/stukken/raad/composeStilstand.js';
import { composeTaken } from '../../src/stukken/raad/composeTaken.js';
import { describeGroei, describeTeamgrootte } from '../../src/stukken/raad/describeGroei.js';
import { tellingzinnen } from '../../src/stukken/raad/tellingzinnen.js';
import { als, DAG, stukVan, toon, toonTabel, toonTekst } from './klein.js';

describe('the agreement', () => {
  const TEKST = {
    partijen: [
      {
        id: 'g',
        naam: 'gemeente Leeuwarden',
        rol: 'gemeente',
        ondertekenaars: [{ functie: 'burgemeester' }, { functie: 'secretaris' }],
      },
      { id: 'u', naam: 'Buurkracht', rol: 'uitvoerder', ondertekenaars: [] },
      { id: 'm', naam: 'Ministerie', rol: 'medefinancier', ondertekenaars: [{ functie: 'minister' }] },
    ],
    reikwijdte: { aantalBuurten: 12, programmas: [{ naam: 'Oost', aantalBuurten: 12 }] },
    fasen: [],
    verplichtingen: [],
  };
  const zeg = (tekst: object, feiten: object = {}) =>
    toon(
      composeAfspraken(
        stukVan({ deel: { partijen: [{ id: 'u', naam: 'Buurkracht' }] }, tekst: { ...TEKST, ...tekst }, feiten }),
      ),
    );

  test('one programme, and the parties', () => {
    expect(zeg({})).toEqual([
      '{getal 12, decimalen=0, groep=buurten van de overeenkomst < overeenkomst reikwijdte.aantalBuurten} buurten zijn voor {tekst Oost < overeenkomst reikwijdte.programmas.0.naam}.',
      'tabel partijen: De partijen',
      'partij=Partij | rol=Rol | ondertekenaars=Ondertekenaars',
      '{tekst gemeente Leeuwarden < overeenkomst partijen.0.naam} | [gemeente] | [burgemeester, secretaris]',
      '{tekst Buurkracht < overeenkomst partijen.1.naam} | [uitvoerder] | [geen]',
      '{tekst Ministerie < overeenkomst partijen.2.naam} | [medefinancier] | [minister]',
    ]);
  });

  test('several programmes, of which one has no buurt', () => {
    const programmas = [
      { naam: 'Oost', aantalBuurten: 11 },
      { naam: 'West', aantalBuurten: 0 },
      { naam: 'Energie', aantalBuurten: 1 },
    ];
    expect(zeg({ reikwijdte: { aantalBuurten: 12, programmas } }).slice(0, 3)).toEqual([
      'De {getal 12, decimalen=0, groep=buurten van de overeenkomst < overeenkomst reikwijdte.aantalBuurten} buurten zijn zo verdeeld:',
      '- {getal 11, decimalen=0, groep=buurten van de overeenkomst {getal 12, decimalen=0 < overeenkomst reikwijdte.aantalBuurten} < overeenkomst reikwijdte.programmas.0.aantalBuurten} buurten zijn voor {tekst Oost < overeenkomst reikwijdte.programmas.0.naam}.',
      '- {getal 1, decimalen=0, groep=buurten van de overeenkomst {getal 12, decimalen=0 < overeenkomst reikwijdte.aantalBuurten} < overeenkomst reikwijdte.programmas.2.aantalBuurten} buurt is voor {tekst Energie < overeenkomst reikwijdte.programmas.2.naam}.',
    ]);
    expect(zeg({ reikwijdte: { aantalBuurten: 1, programmas: programmas.slice(1) } })[0]).toEqual(
      '{getal 1, decimalen=0, groep=buurten van de overeenkomst < overeenkomst reikwijdte.aantalBuurten} buurt is voor {tekst Energie < overeenkomst reikwijdte.programmas.1.naam}.',
    );
    expect(zeg({ reikwijdte: { aantalBuurten: 0, programmas: [] } })[0]).toBe('tabel partijen: De partijen');
  });

  test('the obligations, of a party that is known or not', () => {
    const plicht = { periode: { van: '2026-09-01', tot: '2026-12-31' }, wat: 'Werven' };
    expect(
      zeg({
        verplichtingen: [
          { ...plicht, wie: 'u' },
          { ...plicht, wie: 'x' },
        ],
      }).slice(6),
    ).toEqual([
      'Afgesproken is:',
      "- {tekst Buurkracht < stand ~.partijen.0.naam}, {periode {'van':'2026-09-01','tot':'2026-12-31'} < overeenkomst verplichtingen.0.periode}: {tekst Werven < overeenkomst verplichtingen.0.wat}",
      "- {periode {'van':'2026-09-01','tot':'2026-12-31'} < overeenkomst verplichtingen.1.periode}: {tekst Werven < overeenkomst verplichtingen.1.wat}",
    ]);
  });

  test('the intensive years, and what comes after', () => {
    const fase = (intensiteit: string, jaar: number) => ({
      intensiteit,
      periode: { van: `${jaar}-09-01`, tot: `${jaar + 1}-08-31` },
    });
    const feiten = { intensief: 'het eerste en het derde jaar' };
    const fasen = [fase('intensief', 2026), fase('regulier', 2027), fase('intensief', 2028)];
    expect(zeg({ fasen }, feiten).slice(6)).toEqual([
      "Het meest intensief is {tekst het eerste en het derde jaar < brief intensief}, van {periode {'van':'2026-09-01','tot':'2027-08-31'} < overeenkomst fasen.0.periode} en {periode {'van':'2028-09-01','tot':'2029-08-31'} < overeenkomst fasen.2.periode}.",
    ]);
    expect(zeg({ fasen: [...fasen, fase('regulier', 2029)] }, feiten).slice(6)).toEqual([
      "Het meest intensief is {tekst het eerste en het derde jaar < brief intensief}, van {periode {'van':'2026-09-01','tot':'2027-08-31'} < overeenkomst fasen.0.periode} en {periode {'van':'2028-09-01','tot':'2029-08-31'} < overeenkomst fasen.2.periode}. Daarna gaat de begeleiding door in een gewoon tempo.",
    ]);
    expect(zeg({ fasen: [...fasen, fase('afbouw', 2029)] }, feiten)[6]?.endsWith('periode}.')).toBe(true);
    expect(zeg({ fasen })).toHaveLength(6);
    expect(zeg({ fasen: [fase('regulier', 2027)] }, feiten)).toHaveLength(6);
  });
});

describe('the order', () => {
  const opdracht = { opdrachtgever: 'Ministerie van BZK', aantalDeelnemers: 4, buurtenPerDeelnemer: 12 };
  const zeg = (feiten: object) =>
    toon(
      composeOpdracht(
        stukVan({
          tekst: {
            partijen: [
              { rol: 'uitvoerder', naam: 'B' },
              { rol: 'gemeente', naam: 'gemeente Leeuwarden' },
            ],
          },
          feiten: { anderen: [], gezamenlijk: false, ...feiten },
        }),
      ),
    );

  test('none, or with an uitvoerder or without', () => {
    expect(zeg({})).toEqual([]);
    expect(zeg({ opdracht })).toEqual([
      'Het gaat om {getal 12, decimalen=0 < brief opdracht.buurtenPerDeelnemer} buurten per gemeente. Landelijk zijn dat {getal 48, decimalen=0 < product brief opdracht.aantalDeelnemers + opdracht.buurtenPerDeelnemer} buurten.',
    ]);
    expect(zeg({ opdracht: { ...opdracht, uitvoerder: 'Buurkracht' }, gezamenlijk: true })).toEqual([
      'In opdracht van het {tekst Ministerie van BZK < brief opdracht.opdrachtgever} werkt {tekst Buurkracht < brief opdracht.uitvoerder} in {getal 4, decimalen=0 < brief opdracht.aantalDeelnemers} gemeenten. Gemeenten met samen één overeenkomst tellen daarbij als één. Het gaat om {getal 12, decimalen=0 < brief opdracht.buurtenPerDeelnemer} buurten per gemeente. Landelijk zijn dat {getal 48, decimalen=0 < product brief opdracht.aantalDeelnemers + opdracht.buurtenPerDeelnemer} buurten.',
    ]);
    expect(zeg({ opdracht: { ...opdracht, uitvoerder: 'B', aantalDeelnemers: 1, buurtenPerDeelnemer: 1 } })).toEqual([
      'In opdracht van het {tekst Ministerie van BZK < brief opdracht.opdrachtgever} werkt {tekst B < brief opdracht.uitvoerder} in {getal 1, decimalen=0 < brief opdracht.aantalDeelnemers} gemeente. Het gaat om {getal 1, decimalen=0 < brief opdracht.buurtenPerDeelnemer} buurt per gemeente. Landelijk zijn dat {getal 1, decimalen=0 < product brief opdracht.aantalDeelnemers + opdracht.buurtenPerDeelnemer} buurten.',
    ]);
  });

  test('who takes part beside it', () => {
    expect(zeg({ anderen: ['Zaanstad'] })).toEqual([
      'Naast de {tekst gemeente Leeuwarden < overeenkomst partijen.1.naam} doet {tekst Zaanstad < brief anderen.0} mee.',
    ]);
    expect(zeg({ anderen: ['Boxtel en Best samen'] })[0]).toContain(' doen {');
    expect(zeg({ opdracht, anderen: ['Zaanstad', 'Best'] })[0]?.split('. ')[2]).toEqual(
      'Naast de {tekst gemeente Leeuwarden < overeenkomst partijen.1.naam} doen {tekst Zaanstad < brief anderen.0} en {tekst Best < brief anderen.1} mee.',
    );
  });
});

describe('what is learnt', () => {
  const zeg = (momenten: readonly object[], vergelijkingen?: readonly object[]) =>
    toon(
      composeLeren(
        stukVan({
          tekst: { evaluatiemomenten: momenten },
          ...(vergelijkingen === undefined ? {} : { leren: { vergelijkingen } }),
        }),
      ),
    );

  test('the days on which the parties look back', () => {
    expect(zeg([])).toEqual([]);
    expect(zeg([{ datum: '2027-08-31', onderwerp: 'Het eerste jaar' }], [])).toEqual([
      'De partijen kijken samen terug op:',
      '- {datum 2027-08-31 < overeenkomst evaluatiemomenten.0.datum}: {tekst Het eerste jaar < overeenkomst evaluatiemomenten.0.onderwerp}',
    ]);
  });

  test('what is compared, and what can be seen', () => {
    const een = { kenmerk: 'het programma', op: '2029-08-31' };
    expect(
      zeg(
        [],
        [
          { ...een, aantallen: [8, 4], zicht: 'heel_groot' },
          { ...een, aantallen: [12], zicht: 'groot', op: { maandenNaStart: 1 } },
          { ...een, aantallen: [1], zicht: 'niets', op: { maandenNaStart: 12 } },
          { ...een, aantallen: [0], zicht: 'beschrijving' },
          { ...een, aantallen: [], zicht: 'kleiner' },
        ],
      ),
    ).toEqual([
      '- Op {datum 2029-08-31 < leren vergelijkingen.0.op} vergelijken wij de buurten naar {tekst het programma < leren vergelijkingen.0.kenmerk}: {getal 8, decimalen=0, groep=gekozen buurten < leren vergelijkingen.0.aantallen.0} en {getal 4, decimalen=0, groep=gekozen buurten < leren vergelijkingen.0.aantallen.1} buurten. Met zo weinig buurten zien wij alleen heel grote verschillen.',
      '- Als het programma in een buurt {getal 1, decimalen=0 < leren vergelijkingen.1.op.maandenNaStart} maand duurt, vergelijken wij {getal 12, decimalen=0, groep=gekozen buurten < leren vergelijkingen.1.aantallen.0} buurten naar {tekst het programma < leren vergelijkingen.1.kenmerk}. Met zo weinig buurten zien wij alleen grote verschillen.',
      '- Als het programma in een buurt {getal 12, decimalen=0 < leren vergelijkingen.2.op.maandenNaStart} maanden duurt, vergelijken wij {getal 1, decimalen=0, groep=gekozen buurten < leren vergelijkingen.2.aantallen.0} buurt naar {tekst het programma < leren vergelijkingen.2.kenmerk}. Met zo weinig buurten kunnen wij geen verschil aantonen.',
      '- Op {datum 2029-08-31 < leren vergelijkingen.3.op} vergelijken wij de buurten naar {tekst het programma < leren vergelijkingen.3.kenmerk}. Een groep van minder dan vier buurten beschrijven wij alleen. Over het verschil geven wij geen oordeel.',
      '- Op {datum 2029-08-31 < leren vergelijkingen.4.op} vergelijken wij de buurten naar {tekst het programma < leren vergelijkingen.4.kenmerk}. Heel kleine verschillen zien wij daarmee niet.',
    ]);
  });
});

const BUURT = {
  buurt: 'BU1',
  naam: 'De Wal',
  programma: 'oost',
  status: 'begeleid',
  gevormdOp: '2026-11-02',
  vrijwilligers: 7,
  bewonersBereikt: 30,
  projectenLopend: 1,
  projectenAfgerond: 2,
  wachtkamer: 3,
  projecten: [],
  signalen: [],
};

describe('the counts', () => {
  const zeg = (tellingen: object, buurten: readonly object[] = [], over: string[] = []) =>
    toonTekst(
      tellingzinnen(
        stukVan({
          deel: {
            tellingen: { buurten: 3, teams: 2, projectenLopend: 0, projectenAfgerond: 0, ...tellingen },
            buurten,
          },
        }),
        over,
      ),
    );

  test('of the teams', () => {
    expect(zeg({})).toEqual(
      'Van de {getal 3, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten hebben er {getal 2, decimalen=0, groep=buurten {getal 3, decimalen=0 < stand ~.tellingen.buurten} < stand ~.tellingen.teams} een team. Er zijn nog geen projecten.',
    );
    expect(zeg({ teams: 1 })).toEqual(
      'Van de {getal 3, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten heeft er {getal 1, decimalen=0, groep=buurten {getal 3, decimalen=0 < stand ~.tellingen.buurten} < stand ~.tellingen.teams} een team. Er zijn nog geen projecten.',
    );
    expect(zeg({ teams: 3 })).toEqual(
      'Alle {getal 3, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten hebben een team. Er zijn nog geen projecten.',
    );
    expect(zeg({ teams: 0 })).toEqual(
      'Nog geen van de {getal 3, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten heeft een team. Er zijn nog geen projecten.',
    );
    expect(zeg({ teams: 0, buurten: 0 })).toEqual(
      'Nog geen van de {getal 0, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten heeft een team. Er zijn nog geen projecten.',
    );
    expect(zeg({ teams: 1, buurten: 1 })).toEqual('De buurt heeft een team. Er zijn nog geen projecten.');
    expect(zeg({ teams: 0, buurten: 1 })).toEqual('De buurt heeft nog geen team. Er zijn nog geen projecten.');
  });

  test('of those that pause: formed, and not replaced', () => {
    const pauze = { ...BUURT, status: 'gepauzeerd' };
    const buurten = [pauze, BUURT, { ...pauze, gevormdOp: undefined }, { ...pauze, vervangenDoor: 'BU9' }];
    expect(zeg({}, buurten)).toEqual(
      'Van de {getal 3, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten hebben er {getal 2, decimalen=0, groep=buurten {getal 3, decimalen=0 < stand ~.tellingen.buurten} < stand ~.tellingen.teams} een team; {getal 1, decimalen=0, groep=buurten met een team < aantal stand ~.buurten.0.gevormdOp} daarvan pauzeert. In alle buurten samen doen {getal 21, decimalen=0, personen=true, groep=vrijwilligers < som stand ~.buurten.0.vrijwilligers + ~.buurten.1.vrijwilligers + ~.buurten.2.vrijwilligers} vrijwilligers mee. Er zijn nog geen projecten.',
    );
    expect(zeg({}, [...buurten, pauze])).toEqual(
      'Van de {getal 3, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten hebben er {getal 2, decimalen=0, groep=buurten {getal 3, decimalen=0 < stand ~.tellingen.buurten} < stand ~.tellingen.teams} een team; {getal 2, decimalen=0, groep=buurten met een team < aantal stand ~.buurten.0.gevormdOp + ~.buurten.4.gevormdOp} daarvan pauzeren. In alle buurten samen doen {getal 28, decimalen=0, personen=true, groep=vrijwilligers < som stand ~.buurten.0.vrijwilligers + ~.buurten.1.vrijwilligers + ~.buurten.2.vrijwilligers + ~.buurten.4.vrijwilligers} vrijwilligers mee. Er zijn nog geen projecten.',
    );
  });

  test('of the people and the projects', () => {
    expect(zeg({ buurten: 1, teams: 1, projectenAfgerond: 1 }, [BUURT], ['Een team is klein.'])).toEqual(
      'De buurt heeft een team. Daar doen {getal 7, decimalen=0, personen=true, groep=vrijwilligers < som stand ~.buurten.0.vrijwilligers} vrijwilligers mee. Een team is klein. Er is {getal 1, decimalen=0, groep=projecten van de teams < stand ~.tellingen.projectenAfgerond} project afgerond; er loopt er nu geen.',
    );
    expect(zeg({ projectenLopend: 1 })).toEqual(
      'Van de {getal 3, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten hebben er {getal 2, decimalen=0, groep=buurten {getal 3, decimalen=0 < stand ~.tellingen.buurten} < stand ~.tellingen.teams} een team. Er zijn {getal 0, decimalen=0, groep=projecten van de teams < stand ~.tellingen.projectenAfgerond} projecten afgerond; er loopt nog {getal 1, decimalen=0, groep=projecten van de teams < stand ~.tellingen.projectenLopend}.',
    );
    expect(zeg({ projectenLopend: 2, projectenAfgerond: 3 })).toEqual(
      'Van de {getal 3, decimalen=0, groep=buurten < stand ~.tellingen.buurten} buurten hebben er {getal 2, decimalen=0, groep=buurten {getal 3, decimalen=0 < stand ~.tellingen.buurten} < stand ~.tellingen.teams} een team. Er zijn {getal 3, decimalen=0, groep=projecten van de teams < stand ~.tellingen.projectenAfgerond} projecten afgerond; er lopen nog {getal 2, decimalen=0, groep=projecten van de teams < stand ~.tellingen.projectenLopend}.',
    );
  });

  test('how large a team is: not when one is small', () => {
    const groot = (teamgrootte: object | undefined, options: object = {}) =>
      toonTekst(describeTeamgrootte(stukVan({ feiten: { teamgrootte } }), als(options)));
    expect(groot(undefined)).toBe('');
    expect(groot({ gemiddelde: 7, kleinste: 5 })).toEqual(
      'Een team heeft gemiddeld {getal 7, decimalen=0 < brief teamgrootte.gemiddelde} vrijwilligers.',
    );
    expect(groot({ gemiddelde: 7.5, kleinste: 4 })).toBe('');
    expect(groot({ gemiddelde: 7.5, kleinste: 4 }, { kleineAantallen: 4 })).toEqual(
      'Een team heeft gemiddeld {getal 7.5, decimalen=1 < brief teamgrootte.gemiddelde} vrijwilligers.',
    );
    expect(groot({ gemiddelde: 1, kleinste: 0 }, { kleineAantallen: 'toon_alles' })).not.toBe('');
  });

  test('how projects grew', () => {
    const groei = (feiten: object | undefined) => toonTekst(describeGroei(stukVan({ feiten: { groei: feiten } })));
    expect(groei(undefined)).toBe('');
    expect(groei({ projecten: 3, groter: 2 })).toEqual(
      ' Van de {getal 3, decimalen=0, groep=projecten na het eerste jaar van een team < brief groei.projecten} projecten na het eerste jaar van een team waren er {getal 2, decimalen=0, groep=projecten na het eerste jaar van een team {getal 3, decimalen=0 < brief groei.projecten} < brief groei.groter} groter dan het grootste uit dat jaar.',
    );
    expect(groei({ projecten: 1, groter: 1 })).toEqual(
      ' Van de {getal 1, decimalen=0, groep=projecten na het eerste jaar van een team < brief groei.projecten} project na het eerste jaar van een team was er {getal 1, decimalen=0, groep=projecten na het eerste jaar van een team {getal 1, decimalen=0 < brief groei.projecten} < brief groei.groter} groter dan het grootste uit dat jaar.',
    );
  });
});

test('what waits, and where opgaven come from', () => {
  const opgaven = { wijkplan: 0, verduurzaming: 0, socialeBasis: 0 };
  const zeg = (feiten: object) => toon(composeOpgaven(stukVan({ feiten: { opgaven, ...feiten } })));
  expect(zeg({})).toEqual([]);
  expect(zeg({ wachtkamer: { aantal: 1, dagen: 1, voorbij: 0 } })).toEqual([
    '{getal 1, decimalen=0, groep=opgaven die wachten < brief wachtkamer.aantal} opgave wacht. Zij wacht {getal 1, decimalen=0 < brief wachtkamer.dagen} dag.',
  ]);
  const veel = { aantal: 3, dagen: 20, opnieuwOp: '2027-10-01', voorbij: 2 };
  expect(zeg({ wachtkamer: veel, opgaven: { wijkplan: 1, verduurzaming: 2, socialeBasis: 1 } })).toEqual([
    '{getal 3, decimalen=0, groep=opgaven die wachten < brief wachtkamer.aantal} opgaven wachten. De langste wacht {getal 20, decimalen=0 < brief wachtkamer.dagen} dagen. Op {datum 2027-10-01 < brief wachtkamer.opnieuwOp} kijken wij opnieuw. Voor {getal 2, decimalen=0, groep=opgaven die wachten {getal 3, decimalen=0 < brief wachtkamer.aantal} < brief wachtkamer.voorbij} opgaven is de dag om opnieuw te kijken voorbij. {getal 1, decimalen=0, groep=opgaven van de teams < brief opgaven.wijkplan} opgave uit de wijkplannen staat nog open. {getal 2, decimalen=0, groep=opgaven van de teams < brief opgaven.verduurzaming} opgaven gaan over verduurzaming. {getal 1, decimalen=0, groep=opgaven van de teams < brief opgaven.socialeBasis} opgave hoort bij de sociale basis.',
  ]);
  expect(zeg({ opgaven: { wijkplan: 2, verduurzaming: 1, socialeBasis: 2 } })).toEqual([
    '{getal 2, decimalen=0, groep=opgaven van de teams < brief opgaven.wijkplan} opgaven uit de wijkplannen staan nog open. {getal 1, decimalen=0, groep=opgaven van de teams < brief opgaven.verduurzaming} opgave gaat over verduurzaming. {getal 2, decimalen=0, groep=opgaven van de teams < brief opgaven.socialeBasis} opgaven horen bij de sociale basis.',
  ]);
  expect(toonTekst(describeWachtkamer(stukVan({ feiten: { wachtkamer: { ...veel, voorbij: 1 } } })))).toEqual(
    '{getal 3, decimalen=0, groep=opgaven die wachten < brief wachtkamer.aantal} opgaven wachten. De langste wacht {getal 20, decimalen=0 < brief wachtkamer.dagen} dagen. Op {datum 2027-10-01 < brief wachtkamer.opnieuwOp} kijken wij opnieuw. Voor {getal 1, decimalen=0, groep=opgaven die wachten {getal 3, decimalen=0 < brief wachtkamer.aantal} < brief wachtkamer.voorbij} opgave is de dag om opnieuw te kijken voorbij.',
  );
  expect(describeWachtkamer(stukVan({}))).toEqual([]);
});

describe('the tables of the teams', () => {
  const deel = {
    programmas: [
      { id: 'oost', naam: 'Oost', afgesproken: 2, tellingen: { teams: 1, projectenAfgerond: 2, wachtkamer: 3 } },
      { id: 'energie', naam: 'Energie', afgesproken: 1, tellingen: { teams: 0, projectenAfgerond: 0, wachtkamer: 1 } },
    ],
    tellingen: {
      resultaten: [
        { eenheid: 'm2', aantal: 12 },
        { eenheid: 'uur', aantal: 1.5 },
      ],
    },
    buurten: [
      {
        ...BUURT,
        projecten: [{ titel: 'Tegels', thema: 'groen', fase: 'in_uitvoering', sinds: '2027-01-01' }],
        signalen: [
          { regel: 'rol_ontbreekt', sinds: '2027-03-01', opgeschaaldOp: '2027-05-01' },
          { regel: 'te_weinig_vrijwilligers', sinds: '2027-03-01', opgeschaaldOp: '2027-05-01' },
          { regel: 'geen_contact', sinds: '2027-03-01' },
          { regel: 'lange_pauze', sinds: '2027-03-01', opgeschaaldOp: '2027-06-01' },
        ],
        nazorg: { sinds: '2027-01-01', peilingen: 2, laatste: { datum: '2027-05-01', actief: true } },
      },
      {
        ...BUURT,
        buurt: 'BU2',
        naam: 'Haven',
        programma: 'energie',
        status: 'geen_team',
        projectenAfgerond: 0,
        signalen: [{ regel: 'rol_ontbreekt', sinds: '2027-03-01', opgeschaaldOp: '2027-05-01' }],
        nazorg: { sinds: '2027-01-01', peilingen: 0 },
      },
      {
        ...BUURT,
        naam: 'Dorp',
        nazorg: { sinds: '2027-01-01', peilingen: 1, laatste: { datum: '2027-05-02', actief: false } },
      },
      BUURT,
    ],
  };

  test('by buurt', () => {
    expect(toonTabel(composeBuurtentabel(stukVan({ deel }), { programma: true, personen: true }))).toEqual([
      'tabel stand-per-buurt: Hoe elke buurt ervoor staat',
      'buurt=Buurt | programma=Programma | status=Team | vrijwilligers=Vrijwilligers | bewonersBereikt=Bewoners bereikt | projectenLopend=Lopende projecten | projectenAfgerond=Afgeronde projecten | wachtkamer=In de wachtkamer',
      '{tekst De Wal < stand ~.buurten.0.naam} | [Oost] | [begeleid] | {getal 7, decimalen=0, personen=true < stand ~.buurten.0.vrijwilligers} | {getal 30, decimalen=0, personen=true < stand ~.buurten.0.bewonersBereikt} | {getal 1, decimalen=0 < stand ~.buurten.0.projectenLopend} | {getal 2, decimalen=0 < stand ~.buurten.0.projectenAfgerond} | {getal 3, decimalen=0 < stand ~.buurten.0.wachtkamer}',
      '{tekst Haven < stand ~.buurten.1.naam} | [Energie] | [nog geen team] | -niet_van_toepassing- | -niet_van_toepassing- | {getal 1, decimalen=0 < stand ~.buurten.1.projectenLopend} | {getal 0, decimalen=0 < stand ~.buurten.1.projectenAfgerond} | {getal 3, decimalen=0 < stand ~.buurten.1.wachtkamer}',
      '{tekst Dorp < stand ~.buurten.2.naam} | [Oost] | [begeleid] | {getal 7, decimalen=0, personen=true < stand ~.buurten.2.vrijwilligers} | {getal 30, decimalen=0, personen=true < stand ~.buurten.2.bewonersBereikt} | {getal 1, decimalen=0 < stand ~.buurten.2.projectenLopend} | {getal 2, decimalen=0 < stand ~.buurten.2.projectenAfgerond} | {getal 3, decimalen=0 < stand ~.buurten.2.wachtkamer}',
      '{tekst De Wal < stand ~.buurten.3.naam} | [Oost] | [begeleid] | {getal 7, decimalen=0, personen=true < stand ~.buurten.3.vrijwilligers} | {getal 30, decimalen=0, personen=true < stand ~.buurten.3.bewonersBereikt} | {getal 1, decimalen=0 < stand ~.buurten.3.projectenLopend} | {getal 2, decimalen=0 < stand ~.buurten.3.projectenAfgerond} | {getal 3, decimalen=0 < stand ~.buurten.3.wachtkamer}',
      '[Totaal] | [] | [] | {getal 21, decimalen=0, personen=true < som stand ~.buurten.0.vrijwilligers + ~.buurten.2.vrijwilligers + ~.buurten.3.vrijwilligers} | {getal 90, decimalen=0, personen=true < som stand ~.buurten.0.bewonersBereikt + ~.buurten.2.bewonersBereikt + ~.buurten.3.bewonersBereikt} | {getal 4, decimalen=0 < som stand ~.buurten.0.projectenLopend + ~.buurten.1.projectenLopend + ~.buurten.2.projectenLopend + ~.buurten.3.projectenLopend} | {getal 6, decimalen=0 < som stand ~.buurten.0.projectenAfgerond + ~.buurten.1.projectenAfgerond + ~.buurten.2.projectenAfgerond + ~.buurten.3.projectenAfgerond} | {getal 12, decimalen=0 < som stand ~.buurten.0.wachtkamer + ~.buurten.1.wachtkamer + ~.buurten.2.wachtkamer + ~.buurten.3.wachtkamer}',
      'rij 4 = 0+1+2+3',
    ]);
    expect(
      toonTabel(composeBuurtentabel(stukVan({ deel: { buurten: [BUURT] } }), { programma: false, personen: false })),
    ).toEqual([
      'tabel stand-per-buurt: Hoe elke buurt ervoor staat',
      'buurt=Buurt | status=Team | projectenLopend=Lopende projecten | projectenAfgerond=Afgeronde projecten | wachtkamer=In de wachtkamer',
      '{tekst De Wal < stand ~.buurten.0.naam} | [begeleid] | {getal 1, decimalen=0 < stand ~.buurten.0.projectenLopend} | {getal 2, decimalen=0 < stand ~.buurten.0.projectenAfgerond} | {getal 3, decimalen=0 < stand ~.buurten.0.wachtkamer}',
      '[Totaal] | [] | {getal 1, decimalen=0 < som stand ~.buurten.0.projectenLopend} | {getal 2, decimalen=0 < som stand ~.buurten.0.projectenAfgerond} | {getal 3, decimalen=0 < som stand ~.buurten.0.wachtkamer}',
      'rij 1 = 0',
    ]);
  });

  test('by programme', () => {
    expect(toonTabel(composeProgrammatabel(stukVan({ deel })))).toEqual([
      'tabel stand-per-programma: De stand per programma',
      'programma=Programma | afgesproken=Buurten afgesproken | teams=Teams | vrijwilligers=Vrijwilligers | projectenAfgerond=Projecten afgerond | wachtkamer=In de wachtkamer',
      '{tekst Oost < stand ~.programmas.0.naam} | {getal 2, decimalen=0 < stand ~.programmas.0.afgesproken} | {getal 1, decimalen=0 < stand ~.programmas.0.tellingen.teams} | {getal 21, decimalen=0, personen=true < som stand ~.buurten.0.vrijwilligers + ~.buurten.2.vrijwilligers + ~.buurten.3.vrijwilligers} | {getal 2, decimalen=0 < stand ~.programmas.0.tellingen.projectenAfgerond} | {getal 3, decimalen=0 < stand ~.programmas.0.tellingen.wachtkamer}',
      '{tekst Energie < stand ~.programmas.1.naam} | {getal 1, decimalen=0 < stand ~.programmas.1.afgesproken} | {getal 0, decimalen=0 < stand ~.programmas.1.tellingen.teams} | {getal 0, decimalen=0, personen=true < som stand } | {getal 0, decimalen=0 < stand ~.programmas.1.tellingen.projectenAfgerond} | {getal 1, decimalen=0 < stand ~.programmas.1.tellingen.wachtkamer}',
      '[Totaal] | {getal 3, decimalen=0 < som stand ~.programmas.0.afgesproken + ~.programmas.1.afgesproken} | {getal 1, decimalen=0 < som stand ~.programmas.0.tellingen.teams + ~.programmas.1.tellingen.teams} | {getal 21, decimalen=0, personen=true < som stand ~.buurten.0.vrijwilligers + ~.buurten.2.vrijwilligers + ~.buurten.3.vrijwilligers} | {getal 2, decimalen=0 < som stand ~.programmas.0.tellingen.projectenAfgerond + ~.programmas.1.tellingen.projectenAfgerond} | {getal 4, decimalen=0 < som stand ~.programmas.0.tellingen.wachtkamer + ~.programmas.1.tellingen.wachtkamer}',
      'rij 2 = 0+1',
    ]);
    expect(toonTabel(composeProgrammatabel(stukVan({})))).toEqual([
      'tabel stand-per-programma: De stand per programma',
      'programma=Programma | afgesproken=Buurten afgesproken | teams=Teams | vrijwilligers=Vrijwilligers | projectenAfgerond=Projecten afgerond | wachtkamer=In de wachtkamer',
      '[Totaal] | {getal 0, decimalen=0 < som stand } | {getal 0, decimalen=0 < som stand } | {getal 0, decimalen=0, personen=true < som stand } | {getal 0, decimalen=0 < som stand } | {getal 0, decimalen=0 < som stand }',
      'rij 0 = ',
    ]);
  });

  test('the projects and their results', () => {
    expect(toonTabel(composeProjecttabel(stukVan({ deel })))).toEqual([
      'tabel projecten: De projecten',
      'project=Project | buurt=Buurt | thema=Thema | fase=Fase | sinds=Sinds!',
      '{tekst Tegels < stand ~.buurten.0.projecten.0.titel} | {tekst De Wal < stand ~.buurten.0.naam} | {tekst groen < stand ~.buurten.0.projecten.0.thema} | [in uitvoering] | {datum 2027-01-01 < stand ~.buurten.0.projecten.0.sinds}',
    ]);
    expect(toonTabel(composeResultaattabel(stukVan({ deel })))).toEqual([
      'tabel resultaten: Wat de projecten hebben opgeleverd',
      'eenheid=Eenheid | aantal=Aantal',
      '{tekst m2 < stand ~.tellingen.resultaten.0.eenheid} | {getal 12, decimalen=0 < stand ~.tellingen.resultaten.0.aantal}',
      '{tekst uur < stand ~.tellingen.resultaten.1.eenheid} | {getal 1.5, decimalen=1 < stand ~.tellingen.resultaten.1.aantal}',
    ]);
  });

  test('what stands still for the programme: once a buurt, a word and days', () => {
    expect(toon([composeStilstand(stukVan({ deel }))])).toEqual([
      '# Wat stilstaat',
      'Wie een team begeleidt, lost een signaal eerst zelf op. Hieronder staat wat daarna ook het programma aangaat.',
      'tabel stilstand: Wat stilstaat',
      'buurt=Buurt | wat=Wat er aan de hand is | sinds=Signaal sinds! | programma=Voor het programma sinds!',
      '{tekst De Wal < stand ~.buurten.0.naam} | [de bezetting van het team] | {datum 2027-03-01 < stand ~.buurten.0.signalen.0.sinds} | {datum 2027-05-01 < stand ~.buurten.0.signalen.0.opgeschaaldOp}',
      '{tekst De Wal < stand ~.buurten.0.naam} | [een lange pauze] | {datum 2027-03-01 < stand ~.buurten.0.signalen.3.sinds} | {datum 2027-06-01 < stand ~.buurten.0.signalen.3.opgeschaaldOp}',
      '{tekst Haven < stand ~.buurten.1.naam} | [de bezetting van het team] | {datum 2027-03-01 < stand ~.buurten.1.signalen.0.sinds} | {datum 2027-05-01 < stand ~.buurten.1.signalen.0.opgeschaaldOp}',
      '#',
    ]);
    expect(toon([composeStilstand(stukVan({ deel: { buurten: [BUURT] } }))])).toEqual([
      '# Wat stilstaat',
      'Bij geen team staat iets zo lang stil dat het programma ernaar moet kijken.',
      '#',
    ]);
  });

  test('after the guidance', () => {
    expect(toon(composeNazorg(stukVan({ deel })))).toEqual([
      '# Na de begeleiding',
      'tabel nazorg: Na de begeleiding',
      'buurt=Buurt | einde=Begeleiding tot! | peilingen=Keer gevraagd! | laatste=Laatst gevraagd! | actief=Nog actief',
      '{tekst De Wal < stand ~.buurten.0.naam} | {datum 2027-01-01 < stand ~.buurten.0.nazorg.sinds} | {getal 2, decimalen=0 < stand ~.buurten.0.nazorg.peilingen} | {datum 2027-05-01 < stand ~.buurten.0.nazorg.laatste.datum} | [ja]',
      '{tekst Haven < stand ~.buurten.1.naam} | {datum 2027-01-01 < stand ~.buurten.1.nazorg.sinds} | {getal 0, decimalen=0 < stand ~.buurten.1.nazorg.peilingen} | -niet_van_toepassing- | -niet_van_toepassing-',
      '{tekst Dorp < stand ~.buurten.2.naam} | {datum 2027-01-01 < stand ~.buurten.2.nazorg.sinds} | {getal 1, decimalen=0 < stand ~.buurten.2.nazorg.peilingen} | {datum 2027-05-02 < stand ~.buurten.2.nazorg.laatste.datum} | [nee]',
      '#',
    ]);
    expect(composeNazorg(stukVan({ deel: { buurten: [BUURT] } }))).toEqual([]);
  });
});

test('the tasks that are late: of a party, of a team, or of nobody', () => {
  const wat = { code: 'financiering.perioden_gat', params: { eerste: 1, tweede: 2 } };
  const taak = { wat, soort: 'betaling', stand: 'te_laat' };
  const deel = {
    geld: { bijdragen: [] },
    partijen: [{ id: 'g', naam: 'gemeente' }],
    buurten: [BUURT],
    taken: [
      { ...taak, wie: 'g', buurt: 'BU1', uiterlijk: DAG },
      { ...taak, stand: 'loopt' },
      { ...taak, wie: 'x', team: 't', buurt: 'BU7' },
      { ...taak, soort: 'signaal' },
      taak,
    ],
  };
  expect(toon([composeTaken(stukVan({ deel }))])).toEqual([
    '# Wat te laat is',
    'tabel taken-te-laat: Taken die te laat zijn',
    'taak=Taak | wie=Wie | buurt=Buurt | uiterlijk=Uiterlijk!',
    '{tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding stand ~.taken.0.wat} | {tekst gemeente < stand ~.partijen.0.naam} | {tekst De Wal < stand ~.buurten.0.naam} | {datum 2027-08-31 < stand ~.taken.0.uiterlijk}',
    '{tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding stand ~.taken.2.wat} | [het team] | -niet_van_toepassing- | -niet_van_toepassing-',
    '{tekst Tussen de programmajaren 1 en 2 zitten dagen zonder periode. < bevinding stand ~.taken.4.wat} | -niet_van_toepassing- | -niet_van_toepassing- | -niet_van_toepassing-',
    '#',
  ]);
  expect(toon([composeTaken(stukVan({}))])).toEqual(['# Wat te laat is', 'Er zijn geen taken te laat.', '#']);
});
