/** One entry before it is checked, field by field, and the findings about the oordeel of several gemeenten. */
import { DomeinFout } from 'buurtaanpak/kern';
import { type Algoritmeoordeel, toAlgoritmeregistratie } from 'buurtaanpak/register';
import { describe, expect, test } from 'vitest';
import { composeRegistratie } from '../../src/register/algoritme/composeRegistratie.js';
import { describeBronnen } from '../../src/register/algoritme/describeBronnen.js';
import { describeMethode } from '../../src/register/algoritme/describeMethode.js';
import type { Registerbasis } from '../../src/register/algoritme/registergrond.js';
import { kaart, meld } from './klein.js';

const OORDEEL: Algoritmeoordeel = {
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
const AI =
  '<p>AI-verordening: beoordeeld als geen AI-systeem; het gebruik valt niet onder bijlage III. Reden: Vaste regels.</p>';
const KORT =
  'Dit algoritme geeft buurten een score uit 1 cijfer. De score laat zien welke buurten voorgaan. Daarna besluit de gemeente A &amp; B.';

const basis = (velden: object = {}): Registerbasis =>
  ({ routekaarten: [kaart()], ...velden }) as unknown as Registerbasis;
const compose = (oordeel: object = {}, velden: object = {}, organisatie?: string) =>
  composeRegistratie(basis(velden), { ...OORDEEL, ...oordeel }, organisatie);

test('of which only what is needed is known', () => {
  expect(compose({}, {}, 'Gemeente A & B')).toStrictEqual({
    name: 'Buurten kiezen: Energie',
    description_short: KORT,
    organization: 'Gemeente A &amp; B',
    status: 'In ontwikkeling',
    contact_email: 'algoritmes@voorbeeld.nl',
    publication_category: 'Impactvolle algoritmes',
    goal: 'Kiezen.',
    proportionality: `<p>Uitleg.</p>${AI}`,
    human_intervention: 'Het college besluit.',
    risks: 'Oude cijfers.',
    lawful_basis: 'Gemeentewet.',
    impacttoetsen: 'Geen.',
    source_data: describeBronnen(basis()),
    methods_and_models: describeMethode(basis()),
    lang: 'nld',
    standard_version: '1.0',
    source_id: 'energie-2026',
  });
});

test('of which people said all', () => {
  const link = 'https://voorbeeld.nl/';
  const titel = [{ title: 'Wet <1>', link }];
  const getoond = [{ title: 'Wet &lt;1>', link }];
  const kolommen = [{ sleutel: 'gas', bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 } }];
  expect(
    compose(
      {
        naam: 'Kiezen & meer',
        korteOmschrijving: 'Kort <b>',
        themas: ['Energie'],
        begin: '2026-01',
        einde: '2027-01',
        website: link,
        url: `${link}url`,
        grondslagen: titel,
        verwerkingsregister: `${link}register`,
        uitgevoerdeImpacttoetsen: titel,
        bronnen: titel,
        leverancier: 'A & B',
        broncode: `${link}code`,
        bronId: 'eigen',
        trefwoorden: ['een', 'twee & drie'],
      },
      {
        kolommen,
        besluit: { datum: '2026-08-15', kenmerk: 'SB-1', afwijkingen: [] },
        overeenkomst: { looptijd: { van: '2026-09-01', tot: '2029-08-31' }, partijen: [], verplichtingen: [] },
      },
    ),
  ).toMatchObject({
    name: 'Kiezen &amp; meer',
    description_short: 'Kort &lt;b>',
    organization: '',
    category: ['Energie'],
    begin_date: '2026-01',
    end_date: '2027-01',
    website: link,
    url: `${link}url`,
    lawful_basis_grouping: getoond,
    process_index_url: `${link}register`,
    impacttoetsen_grouping: getoond,
    source_data_grouping: [
      { title: 'CBS 85984NED (2024)', link: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85984NED' },
      ...getoond,
    ],
    provider: 'A &amp; B',
    publiccode: `${link}code`,
    source_id: 'eigen',
    tags: 'een, twee &amp; drie',
  });
});

describe('what the decision and the agreement say', () => {
  const besluit = { datum: '2026-08-15', kenmerk: 'SB-1', afwijkingen: [] };
  const overeenkomst = {
    looptijd: { van: '2026-09-01', tot: '2029-08-31' },
    partijen: [
      { rol: 'gemeente', naam: 'gemeente A' },
      { rol: 'uitvoerder', naam: 'Stichting <B>' },
    ],
    verplichtingen: [],
  };

  test('in use', () => {
    const { begin_date, end_date, provider, source_id } = compose({}, { besluit, overeenkomst });
    expect({ begin_date, end_date, provider, source_id }).toEqual({
      begin_date: '2026-08',
      end_date: undefined,
      provider: 'Stichting &lt;B>',
      source_id: 'SB-1',
    });
  });

  test('out of use', () => {
    expect(compose({ status: 'Buiten gebruik' }, { overeenkomst }).end_date).toBe('2029-08');
    expect(compose({ status: 'Buiten gebruik' }).end_date).toBeUndefined();
  });

  test('of no uitvoerder', () => {
    expect(compose({}, { overeenkomst: { ...overeenkomst, partijen: [] } }).provider).toBeUndefined();
  });
});

describe('texts of people', () => {
  test('that are missing or blank stay so, and take no facts', () => {
    expect(compose({ doel: undefined, risicos: ' ', organisatie: 'x' })).toMatchObject({ risks: ' ' });
    expect(Object.keys(compose({ doel: undefined }))).not.toContain('goal');
    expect(compose({ naam: '', korteOmschrijving: ' ' })).toMatchObject({ name: '', description_short: ' ' });
  });

  test('about proportion, with or without the AI Act', () => {
    expect(compose({ aiVerordening: undefined }).proportionality).toBe('Uitleg.');
    expect(compose({ aiVerordening: { aiSysteem: true, bijlageIII: true } }).proportionality).toBe('Uitleg.');
    expect(compose({ proportionaliteit: '<p>Uitleg.</p>' }).proportionality).toBe(`<p>Uitleg.</p>${AI}`);
    expect(compose({ aiVerordening: { aiSysteem: true, bijlageIII: true, waarom: 'a\nb' } }).proportionality).toBe(
      '<p>Uitleg.</p><p>AI-verordening: beoordeeld als een AI-systeem; het gebruik valt wel onder bijlage III. Reden:</p><p>a</p><p>b</p>',
    );
  });

  test('with the facts of the model below', () => {
    const overeenkomst = { looptijd: { van: '2026-09-01', tot: '2029-08-31' }, partijen: [] };
    const besluit = { datum: '2026-08-15', kenmerk: 'SB-1', afwijkingen: [] };
    const scores = {
      p: { routekaart: kaart(), criteria: [], themas: [], buurten: [], zonderScore: [{ code: 'A', redenen: [] }] },
    };
    const { goal, human_intervention, risks } = compose({}, { overeenkomst, besluit, scores });
    const FEITEN = '<p>Feiten uit de gegevens, ingevuld door de software:</p><ul><li>';
    expect(goal).toBe(
      `<p>Kiezen.</p>${FEITEN}De overeenkomst loopt van 1 september 2026 t/m 31 augustus 2029.</li></ul>`,
    );
    expect(human_intervention).toBe(
      `<p>Het college besluit.</p>${FEITEN}Het besluit is van 15 augustus 2026 (kenmerk SB-1).</li><li>Mensen weken in dat besluit niet af van de berekening.</li></ul>`,
    );
    expect(risks).toBe(
      `<p>Oude cijfers.</p>${FEITEN}Voor programma p: 1 buurt heeft geen score, omdat er te weinig gegevens zijn. Die buurten konden daarvoor niet worden gekozen.</li></ul>`,
    );
  });
});

test('the name by itself has at most 100 signs', () => {
  const name = (naam: string) => compose({}, { routekaarten: [kaart({ naam }), kaart({ naam: '&' })] }).name;
  const ruimte = 100 - 'Buurten kiezen: , &'.length;
  expect(name('x'.repeat(ruimte))).toBe(`Buurten kiezen: ${'x'.repeat(ruimte)}, &amp;`);
  expect(name('x'.repeat(ruimte + 1))).toBe('Buurten kiezen met 2 Routekaarten');
  expect(compose({}, { routekaarten: [kaart({ naam: 'x'.repeat(99) })] }).name).toBe('Buurten kiezen met 1 Routekaart');
});

describe('entries of several gemeenten', () => {
  const refuse = (oordeel: object) => {
    try {
      return toAlgoritmeregistratie([kaart()], { ...OORDEEL, ...oordeel });
    } catch (fout) {
      return fout instanceof DomeinFout ? [fout.code, fout.params, fout.bevindingen] : fout;
    }
  };
  const A = { organisatie: 'gemeente A' };
  const B = { organisatie: 'gemeente B', contact: 'b@voorbeeld.nl', status: undefined };
  const ongeldig = (...bevindingen: readonly object[]) => [
    'register.registratie_ongeldig',
    { aantal: bevindingen.length },
    bevindingen,
  ];

  test('each with its own fields and those of all', () => {
    expect(refuse({ perGemeente: [A, B] })).toMatchObject([
      { organization: 'gemeente A', contact_email: 'algoritmes@voorbeeld.nl', status: 'In ontwikkeling' },
      { organization: 'gemeente B', contact_email: 'b@voorbeeld.nl', status: 'In ontwikkeling' },
    ]);
  });

  test('twice, or beside an organisation', () => {
    const dubbel = meld('gemeente_dubbel', ['perGemeente', 2, 'organisatie'], A);
    expect(refuse({ perGemeente: [A, B, A] })).toEqual(ongeldig(dubbel));
    expect(refuse({ organisatie: 'gemeente C', perGemeente: [A, B, A] })).toEqual(
      ongeldig(meld('organisatie_en_gemeenten', ['organisatie'], { organisatie: 'gemeente C' }), dubbel),
    );
  });

  test('with what all lack once, and what is of one at its place', () => {
    const mis = { organisatie: 'A/B' };
    expect(refuse({ doel: undefined, perGemeente: [A, mis, { organisatie: '' }] })).toEqual(
      ongeldig(
        meld('oordeel_ontbreekt', ['doel'], { veld: 'doel' }),
        meld('organisatie_meer_dan_een', ['perGemeente', 1, 'organisatie'], mis),
        meld('oordeel_ontbreekt', ['perGemeente', 2, 'organisatie'], { veld: 'organisatie' }),
      ),
    );
  });

  test('what is missing is told as that, and not as wrong', () => {
    const organisatie = 'gemeente A';
    const hoog = { organisatie, publicatiecategorie: 'Hoog-risico AI-systeem' };
    expect(refuse({ ...hoog, aiVerordening: undefined })).toEqual(
      ongeldig(meld('oordeel_ontbreekt', ['aiVerordening'], { veld: 'aiVerordening' })),
    );
    expect(refuse({ ...hoog, aiVerordening: { bijlageIII: true, waarom: 'x' } })).toEqual(
      ongeldig(meld('oordeel_ontbreekt', ['aiVerordening', 'aiSysteem'], { veld: 'aiVerordening.aiSysteem' })),
    );
    expect(refuse(hoog)).toEqual(
      ongeldig(meld('hoog_risico_zonder_ai', ['publicatiecategorie'], { categorie: 'Hoog-risico AI-systeem' })),
    );
  });
});
