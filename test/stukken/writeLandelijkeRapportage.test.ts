import { initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
import { combineProgrammas, type Programma } from 'buurtaanpak/programma';
import { listBronnen, writeLandelijkeRapportage } from 'buurtaanpak/stukken';
import { checkVerslag, renderTekst, verifyHerkomst } from 'buurtaanpak/verslag';
import { expect, test } from 'vitest';
import { PEILDATUM, proefprogramma } from '../programma/proefprogramma.js';
import { dag } from '../team/vertel.js';

const opdracht = { opdrachtgever: 'Ministerie van BZK', aantalDeelnemers: 4, buurtenPerDeelnemer: 12 };

const [leeuwarden] = proefprogramma.deelnemers;

const ander = (id: string, naam: string, teams: number): Programma => ({
  ...proefprogramma,
  deelnemers: leeuwarden ? [{ ...leeuwarden, id, naam, teams: leeuwarden.teams.slice(0, teams) }] : [],
});

const landelijk = combineProgrammas([proefprogramma, ander('zuid', 'Zuid', 5), ander('noord', 'Noord', 0)], {
  naam: 'Buurtaanpak landelijk',
  opdracht,
});

const options = { peildatum: PEILDATUM };

test('all deelnemers together, each number from the stand, each total the sum of its parts', () => {
  const verslag = writeLandelijkeRapportage(landelijk, options);
  expect(checkVerslag(verslag)).toEqual([]);
  expect(verifyHerkomst(verslag, listBronnen(landelijk, options))).toEqual([]);
  const tekst = renderTekst(verslag, { breedte: 200 });
  expect(tekst).toContain(
    'Van de 4 deelnemers die zijn gevraagd, zijn er 3. Samen hebben zij 36 van de 48 buurten afgesproken. Er ontbreekt nog 1 deelnemer.',
  );
  // Zuid has the teams 1 to 5 of the list in proefprogramma: 7 + 0 + 6 + 0 + 1 volunteers; Noord has no teams at all.
  expect(tekst).toMatch(/Leeuwarden +12 +12 +9 +0 +8 +16 +72 +\d+\n/);
  expect(tekst).toMatch(/Zuid +12 +12 +2 +0 +1 +2 +14 +\d+\n/);
  expect(tekst).toMatch(/Noord +12 +12 +0 +0 +0 +0 +n\.v\.t\. +\d+\n/);
  expect(tekst).toMatch(/Totaal +36 +36 +11 +0 +9 +18 +86 +\d+\n/);
  expect(tekst).toMatch(/Totaal +€ 810\.000,00 +€ 0,00 +€ 810\.000,00 +€ 450\.000,00 +€ 0,00 +€ 0,00\n/);
  // What concerns one deelnemer stands in the pieces of that deelnemer.
  expect(tekst).not.toContain('Programmajaar 1 is begonnen');
  expect(tekst).toContain('- Er zijn 3 deelnemers; de opdracht vraagt er 4.');
});

test('a small deelnemer is hidden, and another with it', () => {
  const tekst = renderTekst(writeLandelijkeRapportage(landelijk, { ...options, kleineAantallen: 15 }), {
    breedte: 200,
  });
  expect(tekst).toMatch(/Zuid .* x +\d+\n/);
  expect(tekst).toMatch(/(?:Leeuwarden|Totaal) .* x +\d+\n/);
  const alles = writeLandelijkeRapportage(landelijk, { ...options, kleineAantallen: 'toon_alles', maandenTotTeam: 24 });
  expect(renderTekst(alles)).not.toContain('nog geen team');
});

test('without an order it counts what there is, one or several', () => {
  const samen = combineProgrammas([proefprogramma, ander('noord', 'Noord', 0)], { naam: 'Samen' });
  expect(renderTekst(writeLandelijkeRapportage(samen, options))).toContain(
    'Er zijn 2 deelnemers met samen 24 buurten.',
  );
  const tekst = renderTekst(writeLandelijkeRapportage(proefprogramma, options));
  expect(tekst).toContain('Er is 1 deelnemer met samen 12 buurten.');
});

test('shows the charts of the caller, and says when nothing asks for attention', () => {
  const spec = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x' } as const;
  const grafieken = [{ id: 'g', titel: 'Teams', alternatief: 'Een staaf per deelnemer.', spec }];
  const deelnemers = proefprogramma.deelnemers.map((een) => ({ ...een, keuze: undefined, teams: [] }));
  const voor = writeLandelijkeRapportage(
    { ...proefprogramma, deelnemers },
    { peildatum: dag('2026-08-01'), grafieken },
  );
  expect(checkVerslag(voor)).toEqual([]);
  const tekst = renderTekst(voor);
  expect(tekst).toContain('Grafiek: Teams. Een staaf per deelnemer.');
  expect(tekst).toContain('Er zijn geen aandachtspunten.');
  const elders = renderTekst(writeLandelijkeRapportage(proefprogramma, options), { breedte: 400 });
  expect(elders).not.toContain('Er zijn geen aandachtspunten.');
  expect(elders).toContain('Er zijn geen aandachtspunten voor de opdrachtgever. Op 31 augustus 2027 is gekeken naar');
});

test('what was made by other years or scales is not simply laid beside each other', () => {
  const [een, twee, drie] = landelijk.deelnemers;
  const keuze = (jaar: number | undefined, tot: number | undefined) => ({
    ...leeuwarden!.keuze!,
    ...(jaar === undefined ? {} : { indelingsjaar: jaar }),
    ...(tot === undefined ? {} : { schaal: { van: 0, tot } }),
  });
  const lees = (...keuzes: readonly ReturnType<typeof keuze>[]) => {
    const deelnemers = [een!, twee!, drie!].map((d, i) => ({ ...d, keuze: keuzes[i] }));
    const programma = { ...landelijk, deelnemers } as Programma;
    const verslag = writeLandelijkeRapportage(programma, options);
    expect(checkVerslag(verslag)).toEqual([]);
    expect(verifyHerkomst(verslag, listBronnen(programma, options))).toEqual([]);
    return renderTekst(verslag, { breedte: 10_000 });
  };
  const anders = lees(keuze(2023, 1), keuze(undefined, 10), keuze(2023, undefined));
  expect(anders).toContain(
    'De buurten zijn niet van dezelfde indeling: die van 2023 (Leeuwarden en Noord) en 2024 (Zuid). Buurten van verschillende jaren zijn niet zonder meer te vergelijken. De scores hebben niet dezelfde schaal: van 0 tot 1 (Leeuwarden) en van 0 tot 10 (Zuid).',
  );
  expect(lees(keuze(2023, 1), keuze(undefined, 1), keuze(2023, 1))).not.toContain('dezelfde schaal');
  expect(lees(keuze(undefined, 1), keuze(undefined, 2), keuze(undefined, 1))).not.toContain('dezelfde indeling');
  expect(lees(keuze(2024, 1), keuze(2024, 1), keuze(2024, 1))).not.toContain('te vergelijken');
});

test('of what is missing it says how much, and the findings of others are counted', () => {
  const een = { ...opdracht, aantalDeelnemers: 1 };
  const tekst = (programma: Programma) => renderTekst(writeLandelijkeRapportage(programma, options), { breedte: 400 });
  expect(tekst({ ...proefprogramma, opdracht: een })).toContain(
    'Van de 1 deelnemer die is gevraagd, is er 1. Samen hebben zij 12 van de 12 buurten afgesproken. Dit overzicht',
  );
  expect(tekst({ ...proefprogramma, opdracht })).toContain('Er ontbreken nog 3 deelnemers.');
  expect(tekst({ ...proefprogramma, opdracht })).toMatch(/Leeuwarden +12 +12 +9 .* +[1-9]\d*\n/);
  const los = { ...leeuwarden!, overeenkomst: initialOvereenkomstdossier, keuze: undefined, teams: [] };
  expect(tekst({ ...proefprogramma, deelnemers: [los] })).toContain('Er is 1 deelnemer');
});
