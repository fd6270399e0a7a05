/** What every chart has around its drawing: the title and what stands under it over lines, and what a chart of nothing says. */
import { describe, expect, test } from 'vitest';
import { createGrafiek, type Grafiekwoorden } from '../../src/grafieken/createGrafiek.js';
import { readTekening } from './klein.js';

const STANDAARD = { id: 'standaard', titel: 'Standaard' };
const w = (aantal: number) => 'x'.repeat(aantal);
const title = (woorden: Partial<Grafiekwoorden>, options: Parameters<typeof createGrafiek>[1] = {}) =>
  createGrafiek(STANDAARD, options, { alternatief: 'Woorden.', ...woorden }, {}).spec.title;

describe('createGrafiek', () => {
  test('gives the drawing with its words', () => {
    const grafiek = createGrafiek(STANDAARD, {}, { alternatief: 'Woorden.' }, { height: 9, mark: 'bar' });
    const { spec, ...rest } = grafiek;
    expect(rest).toEqual({ id: 'standaard', titel: 'Standaard', alternatief: 'Woorden.' });
    expect(Object.keys(spec)).toEqual(['$schema', 'description', 'title', 'width', 'height', 'mark', 'config']);
    expect(spec.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
    expect(spec.description).toBe('Woorden.');
    expect(readTekening(grafiek)).toEqual({ title: 'Standaard', width: 520, height: 9, mark: 'bar' });
    expect(spec.config).toMatchObject({
      locale: {
        number: { decimal: ',', thousands: '.' },
        time: { shortDays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] },
      },
      background: '#ffffff',
    });
  });

  test('takes the id, title and width of the caller', () => {
    const grafiek = createGrafiek(
      STANDAARD,
      { id: 'eigen', titel: ' Een\neigen ', breedte: 300 },
      { alternatief: 'Woorden.' },
      { width: 400 },
    );
    expect([grafiek.id, grafiek.titel]).toEqual(['eigen', 'Een eigen']);
    expect(readTekening(grafiek)).toEqual({ title: 'Een eigen', width: 400 });
  });

  test.each<[string, number | undefined, string, unknown]>([
    // 700 pixels hold 62 letters of 11,2; each pixel above 520 is one more.
    ['a title that fits', undefined, `${w(60)} y`, `${w(60)} y`],
    ['a title that does not', undefined, `${w(60)} yy`, { text: [w(60), 'yy'] }],
    ['a narrow drawing', 300, `${w(60)} yy`, { text: [w(60), 'yy'] }],
    ['a wider drawing', 700, `${w(60)} ${w(17)}`, `${w(60)} ${w(17)}`],
    ['a wider drawing that is full', 700, `${w(60)} ${w(18)}`, { text: [w(60), w(18)] }],
  ])('%s', (_, breedte, titel, verwacht) => {
    expect(title({}, { titel, ...(breedte === undefined ? {} : { breedte }) })).toEqual(verwacht);
  });

  test.each<[string, Grafiekwoorden['onderschrift'], unknown]>([
    ['nothing', undefined, 'Standaard'],
    ['no sentences', [], 'Standaard'],
    // 700 pixels hold 79 letters of 8,8.
    ['a sentence', `${w(77)} y`, { text: 'Standaard', subtitle: `${w(77)} y` }],
    ['a long sentence', `${w(77)} yy`, { text: 'Standaard', subtitle: [w(77), 'yy'] }],
    ['a list of one', ['a'], { text: 'Standaard', subtitle: ['a'] }],
    ['a list', ['a', `${w(77)} yy`], { text: 'Standaard', subtitle: ['a', w(77), 'yy'] }],
  ])('under the title: %s', (_, onderschrift, verwacht) => {
    expect(title({ onderschrift })).toEqual(verwacht);
  });

  test('a long title with a sentence under it', () => {
    expect(title({ onderschrift: 'a' }, { titel: `${w(60)} yy` })).toEqual({ text: [w(60), 'yy'], subtitle: 'a' });
  });

  test.each([
    [undefined, 'Er zijn geen gegevens om te tonen.'],
    ['Niets.', 'Niets.'],
  ])('without figures it says so, and nothing under the title', (leeg, text) => {
    const woorden = { alternatief: 'Woorden.', onderschrift: 'a', ...(leeg === undefined ? {} : { leeg }) };
    expect(readTekening(createGrafiek(STANDAARD, {}, woorden, undefined))).toEqual({
      title: 'Standaard',
      width: 520,
      height: 40,
      data: { values: [{}] },
      mark: { type: 'text', text, align: 'left', x: 0, fontSize: 12, color: '#1a1a1a' },
    });
  });
});
