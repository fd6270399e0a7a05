/** The whole refusal of commands, and what the content of an event must be, on small records. */
import { decideOvereenkomst, initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { checkInhoud } from '../../src/overeenkomst/besluit/checkInhoud.js';
import { bevindingenVan, dossierVan, feit, kleinDocument, meld, REIKWIJDTE, weiger, weigering } from './klein.js';
import { addendum, concept } from './leven.js';

const begin = (document: object = kleinDocument(), datum = '2025-10-01'): Record<string, unknown> =>
  feit('concept_opgesteld', datum, { id: 'begin', document });
const hoofd = (datum: string) => ({ id: 'n', datum, geregistreerd: datum, door: 'p-1' });
const beslis = (commando: unknown, dossier: object) => () => decideOvereenkomst(commando as never, dossier as never);
const past = (gebeurtenis: string, status: string, nodig: readonly string[], datum = '2025-10-02') =>
  weiger('status_past_niet', [], { gebeurtenis, datum, status, nodig });
const ongeldig = { code: 'kern.document_ongeldig', pad: [], params: { soort: 'overeenkomstcommando', aantal: 1 } };
const BETAALD = { soort: 'betaald', datum: '2025-10-02', bijdrage: 'b-1', bedrag: '1.00' };

describe('a command', () => {
  const op = hoofd('2025-10-02');
  test.each<[string, unknown, object, object]>([
    ['that is none', null, initialOvereenkomstdossier, ongeldig],
    ['without a field', { ...op, soort: 'hervat' }, dossierVan(begin()), ongeldig],
    [
      'before the first draft',
      { ...op, soort: 'hervat', vanaf: '2025-10-02' },
      initialOvereenkomstdossier,
      past('hervat', 'geen', ['lopend', 'opgeschort', 'opgezegd']),
    ],
    [
      'about money before the first draft',
      { ...op, soort: 'leg_vast', feit: BETAALD },
      initialOvereenkomstdossier,
      past('betaald', 'geen', ['concept']),
    ],
    [
      'for a second first draft',
      { ...op, soort: 'stel_op', document: concept() },
      dossierVan(begin()),
      past('concept_opgesteld', 'concept', ['geen']),
    ],
    [
      'about money on a day before the first draft',
      { ...op, soort: 'leg_vast', feit: BETAALD },
      dossierVan(begin(kleinDocument(), '2025-10-03')),
      weiger('registratie_loopt_terug', ['geregistreerd'], { geregistreerd: '2025-10-02', vorige: '2025-10-03' }),
    ],
    [
      'about money that happened before the first draft',
      { ...op, geregistreerd: '2025-10-03', soort: 'leg_vast', feit: BETAALD },
      dossierVan(begin(kleinDocument(), '2025-10-03')),
      weiger('voor_begin', ['datum'], { gebeurtenis: 'betaald', datum: '2025-10-02' }),
    ],
    [
      'about money of another day',
      { ...op, soort: 'leg_vast', feit: { ...BETAALD, datum: '2025-10-01' } },
      dossierVan(begin()),
      weiger('datum_verschilt', ['feit', 'datum'], { datum: '2025-10-02', feit: '2025-10-01' }),
    ],
    [
      'about a contribution that no text has',
      { ...op, soort: 'leg_vast', feit: BETAALD },
      dossierVan(begin()),
      weiger('bijdrage_onbekend', ['bijdrage'], { bijdrage: 'b-1' }),
    ],
    [
      'that its own rule refuses',
      { ...op, soort: 'wijzig_concept', document: concept() },
      dossierVan(begin()),
      weiger('andere_overeenkomst', ['document', 'id'], { verwacht: 'proef', gekregen: 'buurkracht-leeuwarden' }),
    ],
  ])('%s', (_, commando, dossier, verwacht) => {
    expect(weigering(beslis(commando, dossier))).toEqual(verwacht);
  });

  test('that corrects to something that is not possible: the paths are in what it becomes', () => {
    const raad = feit('raad_geinformeerd', '2025-10-01', { id: 'r', onderwerp: 'x' });
    const wordt = { soort: 'concept_gewijzigd', datum: '2025-10-01', document: concept() };
    const doe = beslis({ ...op, soort: 'corrigeer', betreft: 'r', reden: 'x', wordt }, dossierVan(begin(), raad));
    const params = { verwacht: 'proef', gekregen: 'buurkracht-leeuwarden' };
    expect(weigering(doe)).toEqual(weiger('andere_overeenkomst', ['wordt', 'document', 'id'], params));
    expect(bevindingenVan(doe)).toEqual([meld('fout', 'andere_overeenkomst', ['wordt', 'document', 'id'], params)]);
  });

  test('that makes a later event impossible', () => {
    const dossier = dossierVan(
      begin(),
      feit('in_werking_getreden', '2026-01-01', { id: 'w' }),
      feit('opgeschort', '2026-02-01', { id: 's', vanaf: '2026-02-01', reden: 'x' }),
      feit('hervat', '2026-03-01', { id: 'h', vanaf: '2026-03-01' }),
    );
    const weg = { ...hoofd('2026-03-01'), soort: 'corrigeer', betreft: 's', reden: 'x' };
    expect(weigering(beslis(weg, dossier))).toMatchObject({
      code: 'overeenkomst.latere_gebeurtenis_onmogelijk',
      params: { id: 'h', gebeurtenis: 'hervat', datum: '2026-03-01', reden: 'overeenkomst.niet_opgeschort' },
    });
  });
});

describe('an extension', () => {
  const verleng = (tot: string, datum = '2027-12-01') => {
    const looptijd = { van: '2026-09-01', tot };
    const dossier = dossierVan(begin(kleinDocument({ id: 'buurkracht-leeuwarden', looptijd }), '2026-05-01'));
    return weigering(beslis({ ...hoofd('2027-12-01'), datum, soort: 'verleng', ...addendum(concept()) }, dossier));
  };
  const nietLater = (was: string) =>
    weiger('verlenging_niet_later', ['document', 'looptijd', 'tot'], { was, wordt: '2029-08-31' });

  test('ends later than the text that it changes', () => {
    expect(verleng('2029-09-01')).toEqual(nietLater('2029-09-01'));
    expect(verleng('2029-08-31')).toEqual(nietLater('2029-08-31'));
    expect(verleng('2029-08-30')?.code).not.toBe('overeenkomst.verlenging_niet_later');
  });
  test('of nothing', () => {
    expect(verleng('2029-08-30', '2026-04-01')).toEqual(
      weiger('voor_begin', ['datum'], { gebeurtenis: 'addendum_vastgesteld', datum: '2026-04-01' }),
    );
  });
});

describe('the content of an event', () => {
  const JAAR = { van: '2026-01-01', tot: '2026-12-31' };
  const TWEEDE = { van: '2027-01-01', tot: '2027-12-31' };
  const bijdrage = (id: string, wijziging: object = {}) => ({
    id,
    van: 'leeuwarden',
    soort: 'bedrag',
    bedrag: '1200.00',
    aard: 'exact',
    doel: 'begeleiden',
    ...wijziging,
  });
  /** Two years; nobody lives in the programma that the first pays for, unless it pays for something else. */
  const tekst = (eerste: object = { programmas: ['west'] }) =>
    kleinDocument({
      looptijd: { van: '2026-01-01', tot: '2027-12-31' },
      reikwijdte: {
        ...REIKWIJDTE,
        programmas: [...REIKWIJDTE.programmas, { id: 'west', naam: 'West', aantalBuurten: 0 }],
      },
      financieringsplan: {
        soort: 'financieringsplan',
        versie: 2,
        naam: 'Plan',
        perioden: [
          { programmajaar: 1, periode: JAAR, bijdragen: [bijdrage('b-1', eerste)] },
          { programmajaar: 2, periode: TWEEDE, bijdragen: [bijdrage('b-2')] },
        ],
      },
    });
  const addendumMet = (document: object, ingangsdatum = '2027-01-01') =>
    feit('addendum_vastgesteld', '2026-11-01', { ingangsdatum, document });
  const check = (gebeurtenis: never, dossier: object = dossierVan(begin(tekst()))) =>
    bevindingenVan(() => checkInhoud(gebeurtenis, dossier as never, {}));
  const BIJ = ['financieringsplan', 'perioden', 0, 'bijdragen', 0];
  const zonder = [meld('fout', 'kostendrager_zonder_buurt', BIJ, { kostendrager: 'leeuwarden', bijdrage: 'b-1' })];

  test('money in a year that is over before an addendum may be for buurten that are gone', () => {
    expect(check(addendumMet(tekst()))).toBeUndefined();
    expect(check(addendumMet(tekst(), '2026-12-31'))).toEqual(zonder);
    expect(check(addendumMet(tekst({ van: 'rijk' })))).toEqual([
      meld('fout', 'bijdrage_geen_partij', [...BIJ, 'van'], { bijdrage: 'b-1', partij: 'rijk' }),
    ]);
  });

  test('of what is offered it is that of the draft; there may be none', () => {
    const aanbod = feit('ter_ondertekening_aangeboden', '2025-10-02');
    expect(check(aanbod)).toEqual(zonder);
    expect(check(aanbod, initialOvereenkomstdossier)).toBeUndefined();
  });

  test('of anything else it is not asked', () => {
    expect(check(feit('raad_geinformeerd', '2025-10-02', { onderwerp: 'x' }))).toBeUndefined();
  });

  test('money names contributions of some text', () => {
    const geld = (inhoud: object) =>
      weigering(() => checkInhoud(feit('x', '2025-10-02', inhoud), dossierVan(begin(tekst())), {}));
    const onbekend = (id: string, ...pad: readonly (string | number)[]) =>
      weiger('bijdrage_onbekend', pad, { bijdrage: id });
    expect(geld({ bijdrage: 'b-1', met: 'b-2', bijdragen: ['b-1', 'b-2'] })).toBeUndefined();
    expect(geld({ bijdrage: 'b-3' })).toEqual(onbekend('b-3', 'bijdrage'));
    expect(geld({ bijdrage: 'b-1', met: 'b-3' })).toEqual(onbekend('b-3', 'met'));
    expect(geld({ bijdragen: ['b-1', 'b-3'] })).toEqual(onbekend('b-3', 'bijdragen', 1));
  });
});
