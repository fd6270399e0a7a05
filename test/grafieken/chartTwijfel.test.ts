import { chartTwijfel } from 'buurtaanpak/grafieken';
import { expect, test } from 'vitest';
import { catchCode } from '../kerncijfers/data.js';
import { draw } from './tekenen.js';

const buurten = ['De Wal', 'Het Hof', 'De Wal'].map((naam, i) => ({ code: `BU${i}`, naam }));
const bron = (naam: string, spreidingen: readonly number[]) => ({
  bron: naam,
  buurten: spreidingen.map((spreidingRang, i) => ({ code: `BU${i}`, spreidingRang })),
});

test('chartTwijfel draws a square for every buurt and source, and says what moves each most', async () => {
  const grafiek = chartTwijfel(buurten, [
    bron('gewichten', [0.4, 1.5, 0]),
    bron('methode', [0, 2, 0]),
    bron('cijfers', [12.25, 0, 0]),
    bron('een_eigen_bron', [0, 0, 0]),
  ]);
  expect(grafiek.alternatief).toBe(
    'Hoeveel plaatsen elke bron van twijfel de rang verschuift, voor 3 buurten. De Wal (BU0): het meest door de nauwkeurigheid van de cijfers (12,3). Het Hof: het meest door de rekenwijze (2,0). De Wal (BU2): geen.',
  );
  const beeld = await draw(grafiek);
  for (const woord of ['gewichten', 'rekenwijze', 'nauwkeurigheid', 'een eigen bron', '12,3', 'De Wal (BU2)'])
    expect(beeld).toContain(`>${woord}<`);
});

test('chartTwijfel shows the first buurten, without a square where a source tells nothing', async () => {
  const grafiek = chartTwijfel(buurten, [bron('ontbrekend', [1])], { hoogstens: 2, id: 'eigen', titel: 'Eigen' });
  expect(grafiek.alternatief).toBe(
    'Hoeveel plaatsen elke bron van twijfel de rang verschuift, voor 2 van de 3 buurten. De Wal (BU0): het meest door wat ontbreekt (1,0). Het Hof: geen.',
  );
  expect([grafiek.id, grafiek.titel]).toEqual(['eigen', 'Eigen']);
  await draw(grafiek);
});

test('chartTwijfel of nothing says that there are no figures, and refuses what it cannot draw', async () => {
  expect(await draw(chartTwijfel([], []))).toContain('Er zijn geen gegevens om te tonen.');
  expect(await draw(chartTwijfel(buurten, []))).toContain('Er zijn geen gegevens om te tonen.');
  for (const niets of [undefined, null, 3, [{ bron: 'gewichten' }], [{ bron: 1, buurten: [] }]])
    expect(catchCode(() => chartTwijfel(buurten, niets as never))).toBe('kern.document_ongeldig');
});
