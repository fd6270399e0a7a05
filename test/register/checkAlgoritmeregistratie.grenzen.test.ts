/** Every finding about an entry as a whole, at the borders of each rule, and the judgements that are missing. */
import { type Algoritmeoordeel, type Algoritmeregistratie, checkAlgoritmeregistratie } from 'buurtaanpak/register';
import { describe, expect, test } from 'vitest';
import { listOntbrekend } from '../../src/register/algoritme/listOntbrekend.js';
import { meld } from './klein.js';

type Options = NonNullable<Parameters<typeof checkAlgoritmeregistratie>[1]>;

const KNOP = {
  name: 'Buurten kiezen',
  description_short: 'Helpt kiezen.',
  organization: 'gemeente Voorbeeld',
  status: 'In ontwikkeling',
  contact_email: 'algoritmes@voorbeeld.nl',
  publication_category: 'Impactvolle algoritmes',
  lang: 'nld',
} as const satisfies Algoritmeregistratie;

const check = (velden: Partial<Algoritmeregistratie>, options?: Options) =>
  checkAlgoritmeregistratie({ ...KNOP, ...velden }, options);

test('nothing', () => {
  expect(check({})).toEqual([]);
  expect(check({}, {})).toEqual([]);
});

describe('one organisation', () => {
  const meer = (organisatie: string, ernst: 'fout' | 'waarschuwing') => [
    meld('organisatie_meer_dan_een', ['organization'], { organisatie }, ernst),
  ];
  test.each<[string, 'fout' | 'waarschuwing' | undefined]>([
    ['Boxtel', undefined],
    ['gemeenten Boxtel', 'fout'],
    ['Gemeenten Boxtel en Best', 'fout'],
    ['gemeente Boxtel, gemeente Best', 'fout'],
    ['Boxtel/Best', 'fout'],
    ['Boxtel / Best', 'fout'],
    ['St. / Best', 'fout'],
    ['Boxtel  / Best', undefined],
    ['afdeling 3/4', undefined],
    ['Gemeente Boxtel en Best', 'waarschuwing'],
    ['Zuiden', undefined],
    ['gemeente Kaag en Braassem', undefined],
    ['gemeente Kaag en Braassem Zuid', 'waarschuwing'],
    ['Ministerie van Binnenlandse Zaken en Koninkrijksrelaties', undefined],
    ['Waterschap Aa en Maas', undefined],
    ['Dienst Werk en Inkomen', undefined],
    ['gemeente en waterschap', 'waarschuwing'],
    ['dienstverlening en zo', 'waarschuwing'],
  ])('%s', (organization, ernst) => {
    expect(check({ organization })).toEqual(ernst === undefined ? [] : meer(organization, ernst));
  });
});

describe('dates and status', () => {
  const omgekeerd = meld('einde_voor_begin', ['end_date'], { begin: '2027-02', einde: '2027-01' });
  const zonderBegin = meld('begin_ontbreekt', ['begin_date'], {}, 'waarschuwing');
  const zonderEinde = meld('einde_ontbreekt', ['end_date'], {}, 'waarschuwing');

  test.each<[string, Partial<Algoritmeregistratie>, object[]]>([
    ['an end before the begin', { begin_date: '2027-02', end_date: '2027-01' }, [omgekeerd]],
    ['an end in the month of the begin', { begin_date: '2027-02', end_date: '2027-02' }, []],
    ['only an end', { end_date: '2027-01' }, []],
    ['only a begin', { begin_date: '2027-01' }, []],
    ['in use without a begin', { status: 'In gebruik', end_date: '2027-01' }, [zonderBegin]],
    ['in use since', { status: 'In gebruik', begin_date: '2027-01' }, []],
    ['out of use without an end', { status: 'Buiten gebruik', begin_date: '2027-01' }, [zonderEinde]],
    ['out of use since', { status: 'Buiten gebruik', end_date: '2027-01' }, []],
    [
      'of two organisations, in use, upside down',
      { organization: 'A/B', status: 'In gebruik', begin_date: '2027-02', end_date: '2027-01' },
      [meld('organisatie_meer_dan_een', ['organization'], { organisatie: 'A/B' }), omgekeerd],
    ],
  ])('%s', (_, velden, verwacht) => {
    expect(check(velden)).toEqual(verwacht);
  });
});

describe('the category beside the AI Act', () => {
  const over = (code: string, categorie: string, ernst: 'fout' | 'waarschuwing' = 'waarschuwing') =>
    meld(code, ['publication_category'], { categorie }, ernst);
  const HOOG = 'Hoog-risico AI-systeem';
  const OVERIG = 'Overige algoritmes';
  const IMPACT = 'Impactvolle algoritmes';

  test.each<[Algoritmeregistratie['publication_category'], boolean, boolean, object[]]>([
    [HOOG, true, true, []],
    [HOOG, true, false, [over('hoog_risico_niet_genoemd', HOOG)]],
    [HOOG, false, true, [over('hoog_risico_zonder_ai', HOOG, 'fout')]],
    [HOOG, false, false, [over('hoog_risico_zonder_ai', HOOG, 'fout')]],
    [IMPACT, true, true, [over('hoog_risico_gemist', IMPACT)]],
    [IMPACT, true, false, []],
    [IMPACT, false, true, []],
    [OVERIG, false, false, [over('categorie_bij_twijfel', OVERIG)]],
    [OVERIG, true, true, [over('hoog_risico_gemist', OVERIG), over('categorie_bij_twijfel', OVERIG)]],
  ])('%s, a system: %s, in the annex: %s', (publication_category, aiSysteem, bijlageIII, verwacht) => {
    const aiVerordening = { aiSysteem, bijlageIII, waarom: 'x' };
    expect(check({ publication_category }, { aiVerordening })).toEqual(verwacht);
    expect(check({ publication_category })).toEqual([]);
  });
});

describe('the status on a day', () => {
  const besluit = { datum: '2026-08-15' };
  const overeenkomst = { looptijd: { tot: '2029-08-31' } };
  const anders = (status: string, voorstel: string) =>
    meld('status_anders', ['status'], { status, voorstel }, 'waarschuwing');
  const on = (peildatum: string, status: Algoritmeregistratie['status'], rest: object) =>
    check({ status, begin_date: '2026-08', end_date: '2029-08' }, { peildatum, ...rest } as unknown as Options);

  test.each<[string, string, Algoritmeregistratie['status'], object, string | undefined]>([
    ['nothing is known', '2026-09-01', 'In ontwikkeling', {}, undefined],
    ['nothing is known', '2026-09-01', 'In gebruik', {}, 'In ontwikkeling'],
    ['the day before the decision', '2026-08-14', 'In gebruik', { besluit }, 'In ontwikkeling'],
    ['the day of the decision', '2026-08-15', 'In gebruik', { besluit }, undefined],
    ['the last day of the agreement', '2029-08-31', 'Buiten gebruik', { besluit, overeenkomst }, 'In gebruik'],
    ['the day after', '2029-09-01', 'Buiten gebruik', { besluit, overeenkomst }, undefined],
  ])('%s (%s)', (_, peildatum, status, rest, voorstel) => {
    expect(on(peildatum, status, rest)).toEqual(voorstel === undefined ? [] : [anders(status, voorstel)]);
  });

  test('without a day it is not held against anything', () => {
    expect(check({ status: 'In gebruik', begin_date: '2026-08' }, { besluit } as unknown as Options)).toEqual([]);
  });
});

describe('the judgements that are missing', () => {
  const VOL: Algoritmeoordeel = {
    organisatie: 'gemeente Voorbeeld',
    status: 'In ontwikkeling',
    contact: 'algoritmes@voorbeeld.nl',
    publicatiecategorie: 'Impactvolle algoritmes',
    aiVerordening: { aiSysteem: false, bijlageIII: false, waarom: 'Vaste regels.' },
    doel: 'Kiezen.',
    proportionaliteit: 'Uitleg.',
    menselijkeTussenkomst: 'Het college besluit.',
    risicos: 'Oude cijfers.',
    grondslag: 'Gemeentewet.',
    impacttoetsen: 'Geen.',
  };
  const weg = (...pad: readonly string[]) => meld('oordeel_ontbreekt', pad, { veld: pad.join('.') });
  const list = (velden: object) => listOntbrekend({ ...VOL, ...velden });
  const AI = ['aiSysteem', 'bijlageIII', 'waarom'].map((deel) => weg('aiVerordening', deel));

  test.each<[string, object, object[]]>([
    ['none', {}, []],
    ['an absent one', { doel: undefined }, [weg('doel')]],
    ['one that is null', { doel: null }, [weg('doel')]],
    ['one of blanks', { risicos: ' \n' }, [weg('risicos')]],
    ['several, in their order', { risicos: '', status: undefined }, [weg('status'), weg('risicos')]],
    ['the AI Act', { aiVerordening: undefined }, [weg('aiVerordening')]],
    ['all of the AI Act', { aiVerordening: {} }, AI],
    ['all of an AI Act that is no object', { aiVerordening: 'nee' }, AI],
    ['a part of the AI Act', { aiVerordening: { aiSysteem: false, bijlageIII: null, waarom: ' ' } }, AI.slice(1)],
  ])('%s', (_, velden, verwacht) => {
    expect(list(velden)).toEqual(verwacht);
  });
});
