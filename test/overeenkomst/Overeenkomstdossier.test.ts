import { listBoekingen, sumRegels } from 'buurtaanpak/financiering';
import { Datum } from 'buurtaanpak/kern';
import {
  checkOvereenkomstdossier,
  initialOvereenkomstdossier,
  Overeenkomstdossier,
  Overeenkomstgebeurtenis,
  replayOvereenkomst,
  toGeldverloop,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { leesGoud } from '../goud/leesGoud.js';
import { codeVan, deepFreeze } from '../hulp.js';
import { na, standOp, totLopend } from './leven.js';

const codes = (value: unknown) => {
  const gelezen = Overeenkomstdossier.safeParse(value);
  return gelezen.success ? [] : gelezen.error.bevindingen.map(({ code, pad }) => `${code} ${pad.join('.')}`);
};

test('a record survives JSON, and is refused when it is none', () => {
  const dossier = na(...totLopend());
  expect(Overeenkomstdossier.parse(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
  expect(Overeenkomstdossier.parse(initialOvereenkomstdossier)).toEqual(initialOvereenkomstdossier);
  expect(codes({ ...dossier, versie: 3 })).toEqual(['kern.versie_onbekend versie']);
  expect(codes({ ...dossier, soort: 'programma' })).toEqual(['kern.soort_verkeerd soort']);
  expect(codes({ ...dossier, gebeurtenissen: [{ ...dossier.gebeurtenissen[1]!, datum: 'gisteren' }] })).toEqual([
    'kern.datum_ongeldig gebeurtenissen.0.datum',
  ]);
});

describe('a state of version 1', () => {
  const stroom = leesGoud('overeenkomstgebeurtenis-1-volledig.json').map((een) =>
    Overeenkomstgebeurtenis.parse(een, { overeenkomst: 'goud' }),
  );
  const [volledig] = leesGoud('overeenkomststaat-1-volledig.json') as [Record<string, unknown>];
  const dossier = Overeenkomstdossier.parse(deepFreeze(volledig));

  test('becomes the events that it stands for, each recorded on its day', () => {
    expect(dossier.gebeurtenissen.map(({ id }) => id)).toEqual(
      dossier.gebeurtenissen.map((_, plaats) => `staat-${plaats + 1}`),
    );
    expect(dossier.gebeurtenissen[0]).toMatchObject({ soort: 'concept_opgesteld', door: 'onbekend' });
    for (const { datum, geregistreerd } of dossier.gebeurtenissen) expect(geregistreerd).toBe(datum);
    expect(replayOvereenkomst(dossier.gebeurtenissen)).toEqual(dossier);
  });

  test('says the same as the events that led to it', () => {
    const { overeenkomst } = dossier;
    const echt = replayOvereenkomst(stroom.map((een) => ({ ...een, overeenkomst })));
    for (const dag of ['2027-01-15', '2028-01-01', '2031-01-01']) {
      const { status, gestopt, opschortingen, evaluaties, buurten, einde } = standOp(dossier, dag);
      const van = standOp(echt, dag);
      // An end does not keep its explanation in a state, and a replacement not its day.
      const { toelichting: _, ...rest } = van.einde ?? {};
      expect({ status, gestopt, opschortingen, evaluaties, buurten, einde: einde ?? {} }).toEqual({
        status: van.status,
        gestopt: van.gestopt,
        opschortingen: van.opschortingen,
        evaluaties: van.evaluaties,
        buurten: van.buurten,
        einde: rest,
      });
    }
  });

  test('gives the course of its money', () => {
    const regels = listBoekingen(toGeldverloop(dossier), { peildatum: Datum.parse('2027-01-01') });
    expect(sumRegels(regels, []).length).toBe(1);
    expect(checkOvereenkomstdossier(dossier, { peildatum: Datum.parse('2027-01-01') })).toBeInstanceOf(Array);
  });

  test('of every status, with steps of its plan as events', () => {
    for (const bestand of ['minimaal', 'nagekomen', 'vormen'])
      for (const staat of leesGoud(`overeenkomststaat-1-${bestand}.json`))
        expect(Overeenkomstdossier.parse(staat).soort).toBe('overeenkomstdossier');
  });

  test('keeps the steps of its plans once, a draft that changed, and a suspension that goes on', () => {
    const [versie] = volledig.versies as [Record<string, unknown>];
    const plan = structuredClone((versie.document as { financieringsplan: Record<string, unknown> }).financieringsplan);
    const [periode] = plan.perioden as [{ bijdragen: [Record<string, unknown>] }];
    const { bijdragen } = periode;
    bijdragen[0].stappen = [{ status: 'betaald', bedrag: '1000.00', werkelijk: '2026-10-01' }];
    const document = { ...(versie.document as object), financieringsplan: plan };
    const { beeindigdOp: _, reden: __, laatsteDag: ___, opzegging: ____, ...basis } = volledig;
    const staat = {
      ...basis,
      status: 'opgeschort',
      ondertekendOp: '2026-06-15',
      sinds: '2026-09-01',
      versies: [
        { ...versie, document, vastgesteldOp: '2026-05-20' },
        { ...versie, document, nummer: 1, ingangsdatum: '2027-01-01', vastgesteldOp: '2026-12-01' },
      ],
      raadsinformatie: [{ datum: '2026-05-10', onderwerp: 'Raadsbrief' }],
      opschortingen: [{ van: '2027-02-01', reden: 'x' }],
    };
    const gelezen = Overeenkomstdossier.parse(staat);
    const soorten = gelezen.gebeurtenissen.map(({ soort, datum }) => `${soort} ${datum}`);
    expect(soorten.filter((een) => /concept|betaald|opgeschort|hervat/.test(een))).toEqual([
      'concept_opgesteld 2026-05-10',
      'concept_gewijzigd 2026-05-20',
      'betaald 2026-10-01',
      'opgeschort 2027-02-01',
    ]);
    expect(standOp(gelezen, '2028-01-01').status).toBe('opgeschort');
    const klad = { ...staat, status: 'concept', raadsinformatie: [], opschortingen: [], evaluaties: [], gestopt: [] };
    const { ondertekendOp: _o, sinds: _s, ...leeg } = klad;
    const [eerste] = leeg.versies as unknown as [object];
    const concept1 = Overeenkomstdossier.parse({
      ...leeg,
      versies: [{ ...eerste, handtekeningen: [], document: versie.document }],
    });
    expect(concept1.gebeurtenissen.map(({ soort }) => soort)).toEqual(['concept_opgesteld']);
  });

  test('what is no such state is refused', () => {
    expect(codeVan(() => Overeenkomstdossier.parse({ ...volledig, laatsteDatum: 'gisteren' }))).toBe(
      'kern.document_ongeldig',
    );
    expect(codes({ ...volledig, versie: 2 })).toEqual(['kern.soort_verkeerd soort']);
    expect(codes({ soort: 'overeenkomststaat' })).toEqual(['kern.soort_verkeerd soort']);
  });
});
