import { computeUitputting, listBetalers, listBoekingen, sumRegels } from 'buurtaanpak/financiering';
import { Datum } from 'buurtaanpak/kern';
import {
  checkOvereenkomstdossier,
  createOvereenkomstdossier,
  initialOvereenkomstdossier,
  type Overeenkomstcommando,
  Overeenkomstdossier,
  replayOvereenkomst,
  type Samenwerkingsovereenkomst,
  toGeldverloop,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { maakBoxtelEnSintMichielsgestel } from '../../examples/overeenkomsten/documenten/boxtelEnSintMichielsgestel.js';
import { codeVan, deepFreeze } from '../hulp.js';
import { addendum, concept, gaVerder, handtekeningen, na, opdracht, tekenen, totLopend } from './leven.js';

const d = Datum.parse;
const lopend = na(...totLopend());
const stop = opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001', laatsteDag: '2027-03-31', reden: 'x' });

/** The events of a course as the days on which they were known, by id. */
const kennis = (dossier: Overeenkomstdossier) =>
  toGeldverloop(dossier).gebeurtenissen.map(({ id, soort, geregistreerd, bekendVan, vervallenOp }) =>
    [id, soort, bekendVan ?? geregistreerd, vervallenOp ?? ''].join(' ').trim(),
  );

describe('the texts', () => {
  test('the first has the plan, the buurten with the cost bearers of their programma, and their number', () => {
    const document = concept();
    const [oost, energie] = document.reikwijdte.programmas;
    const [eerste, ...rest] = document.reikwijdte.buurten!;
    const reikwijdte = {
      ...document.reikwijdte,
      programmas: [{ ...oost!, kostendragers: ['wijkplannen-oost'] }, energie!],
      buurten: [{ ...eerste!, start: d('2026-10-01'), gewicht: 2 }, ...rest],
    };
    const { teksten, partijen } = toGeldverloop(
      na(opdracht('stel_op', '2026-05-01', { document: concept({ reikwijdte }) })),
    );
    expect(teksten).toMatchObject([
      { vanaf: '2026-09-01', geregistreerd: '2026-05-01', aantalBuurten: 12, plan: document.financieringsplan },
    ]);
    expect(teksten[0]?.plaatsen?.[0]).toEqual({
      buurt: 'BU00802001',
      programma: 'leeuwarden-oost',
      start: '2026-10-01',
      gewicht: 2,
      kostendragers: ['wijkplannen-oost'],
    });
    expect(teksten[0]?.plaatsen?.at(-1)).toEqual({ buurt: 'BU00802012', programma: 'energie' });
    expect(partijen).toEqual([
      { id: 'leeuwarden', rol: 'gemeente', gemeentecode: 'GM0080' },
      { id: 'buurkracht', rol: 'uitvoerder' },
      { id: 'bzk', rol: 'medefinancier' },
    ]);
  });

  test('buurten that are not chosen are absent; who joined is a party', () => {
    const { buurten: _, ...reikwijdte } = concept().reikwijdte;
    const provincie = { rol: 'medefinancier', id: 'provincie', naam: 'Provincie', ondertekenaars: [] };
    const bij = opdracht('laat_toetreden', '2027-05-01', { partij: provincie, vanaf: '2027-07-01' });
    const verloop = toGeldverloop(na(...totLopend(concept({ reikwijdte })), bij));
    expect(verloop.teksten[0]).not.toHaveProperty('plaatsen');
    expect(verloop.partijen.at(-1)).toEqual({ id: 'provincie', rol: 'medefinancier' });
  });

  test('a changed draft replaces the first text from the day of recording; an addendum follows', () => {
    const dossier = na(
      opdracht('stel_op', '2026-05-01', { document: concept() }),
      opdracht('wijzig_concept', '2026-05-20', { document: concept({ titel: 'Beter' }) }),
      opdracht('bied_aan', '2026-06-01'),
      ...tekenen('2026-06-15'),
      opdracht('stel_addendum_vast', '2027-12-01', addendum(concept({ titel: 'Later' }))),
    );
    const weg = gaVerder(dossier, opdracht('corrigeer', '2028-02-01', { betreft: 'e7', reden: 'x' }));
    expect(
      toGeldverloop(weg).teksten.map(({ vanaf, geregistreerd, vervallenOp }) => [vanaf, geregistreerd, vervallenOp]),
    ).toEqual([
      ['2026-09-01', '2026-05-01', '2026-05-20'],
      ['2026-09-01', '2026-05-20', undefined],
      ['2028-01-01', '2027-12-01', '2028-02-01'],
    ]);
    const anders = {
      soort: 'addendum_vastgesteld',
      datum: '2027-12-01',
      nummer: 1,
      ...addendum(concept(), '2028-03-01'),
    };
    const verzet = gaVerder(dossier, opdracht('corrigeer', '2028-02-01', { betreft: 'e7', reden: 'x', wordt: anders }));
    expect(toGeldverloop(verzet).teksten.at(-1)).toMatchObject({
      vanaf: '2028-03-01',
      geregistreerd: '2027-12-01',
      bekendVan: '2028-02-01',
    });
  });
});

test('a draft that cannot be reckoned with stands in the way of nothing once it is replaced', () => {
  const document = concept();
  const perioden = document.financieringsplan.perioden.map((een) => ({
    ...een,
    bijdragen: [...een.bijdragen, ...een.bijdragen],
  }));
  const stuk = { ...document, financieringsplan: { ...document.financieringsplan, perioden } };
  const dossier = na(
    opdracht('stel_op', '2026-05-01', { document: stuk }),
    opdracht('wijzig_concept', '2026-05-20', { document }),
  );
  const peildatum = d('2026-12-31');
  const gewoon = na(opdracht('stel_op', '2026-05-20', { document }));
  expect(computeUitputting(toGeldverloop(dossier), { peildatum })).toEqual(
    computeUitputting(toGeldverloop(gewoon), { peildatum }),
  );
  const fouten = (een: Overeenkomstdossier) =>
    checkOvereenkomstdossier(een, { peildatum }).flatMap(({ ernst, code }) => (ernst === 'fout' ? [code] : []));
  expect(fouten(dossier)).toEqual(fouten(gewoon));
  const bekendOp = d('2026-05-19');
  expect(codeVan(() => listBoekingen(toGeldverloop(dossier), { peildatum, bekendOp }))).toBe('kern.document_ongeldig');
});

test('a course is reckoned anew for every day, and the same for the same day', () => {
  const verloop = toGeldverloop(lopend);
  const vers = { ...verloop };
  const dagen = ['2027-03-01', '2028-03-01', '2029-03-01', '2027-03-01'].map((dag) => d(dag));
  for (const peildatum of dagen) {
    expect(computeUitputting(verloop, { peildatum })).toEqual(computeUitputting(vers, { peildatum }));
    for (const methode of ['dagen', 'maanden'] as const)
      expect(listBoekingen(verloop, { peildatum, methode })).toEqual(listBoekingen(vers, { peildatum, methode }));
  }
});

describe('the events', () => {
  test('signing is one event, known from the day on which the last signature was recorded', () => {
    expect(kennis(lopend)).toEqual(['e5 ondertekening_voltooid 2026-06-15']);
    const [burgemeester, , directeur] = totLopend().slice(2, 5);
    const laat = na(
      ...totLopend().slice(0, 2),
      burgemeester!,
      { ...directeur!, geregistreerd: d('2026-10-01') },
      opdracht('corrigeer', '2026-11-01', { betreft: 'e3', reden: 'x' }),
      opdracht('onderteken', '2026-11-05', { partij: 'leeuwarden', functie: 'burgemeester' }),
    );
    expect(kennis(laat)).toEqual([
      'e4 ondertekening_voltooid 2026-10-01 2026-11-01',
      'e6 ondertekening_voltooid 2026-11-05',
    ]);
    expect(toGeldverloop(laat).gebeurtenissen.map(({ datum }) => datum)).toEqual(['2026-06-15', '2026-11-05']);
  });

  test('a corrected event is there in every form, with the id of the correction', () => {
    const wordt = { soort: 'buurt_gestopt', datum: '2027-03-31', buurt: 'BU00802002', laatsteDag: '2027-04-30' };
    const dossier = gaVerder(
      lopend,
      stop,
      opdracht('corrigeer', '2027-04-20', { betreft: 'e7', reden: 'x', wordt }),
      opdracht('corrigeer', '2027-05-20', { betreft: 'e7', reden: 'x' }),
      opdracht('corrigeer', '2027-05-21', { betreft: 'e9', reden: 'Toch wel.' }),
    );
    expect(kennis(dossier).slice(1)).toEqual([
      'e7 buurt_gestopt 2027-03-31 2027-04-20',
      'e8 buurt_gestopt 2027-04-20 2027-05-20',
      'e10 buurt_gestopt 2027-05-21',
    ]);
    expect(toGeldverloop(dossier).gebeurtenissen[1]).toEqual({
      id: 'e7',
      soort: 'buurt_gestopt',
      datum: '2027-03-31',
      geregistreerd: '2027-03-31',
      vervallenOp: '2027-04-20',
      buurt: 'BU00802001',
      laatsteDag: '2027-03-31',
    });
  });

  test('what was corrected on the day on which it was recorded was never known', () => {
    const zelfde = gaVerder(lopend, stop, opdracht('corrigeer', '2027-03-31', { betreft: 'e7', reden: 'x' }));
    expect(kennis(zelfde)).toHaveLength(1);
  });

  test('a notice ends the agreement until it is withdrawn, and comes back when the withdrawal was a mistake', () => {
    const dossier = gaVerder(
      lopend,
      opdracht('zeg_op', '2027-01-01', { partij: 'leeuwarden', grond: 'x', per: '2027-06-30' }),
      opdracht('trek_opzegging_in', '2027-02-01'),
      opdracht('corrigeer', '2027-03-01', { betreft: 'e8', reden: 'x' }),
    );
    expect(kennis(dossier).slice(1)).toEqual(['e7 beeindigd 2027-01-01 2027-02-01', 'e7~2 beeindigd 2027-03-01']);
    const einde = opdracht('beeindig', '2027-04-01', { laatsteDag: '2027-04-30', reden: 'wederzijds_goedvinden' });
    const geeindigd = gaVerder(dossier, einde);
    expect(kennis(geeindigd).slice(2)).toEqual(['e7~2 beeindigd 2027-03-01 2027-04-01', 'e10 beeindigd 2027-04-01']);
    expect(toGeldverloop(geeindigd).gebeurtenissen.at(-1)).toMatchObject({ laatsteDag: '2027-04-30' });
  });

  test('all others go as they are, in the order of recording', () => {
    const feit = { soort: 'betaald', datum: '2027-03-30', bijdrage: 'bzk-1', bedrag: '50000.00', kenmerk: 'F-1' };
    const dossier = gaVerder(
      lopend,
      stop,
      opdracht('vervang_buurt', '2027-04-15', { buurt: 'BU00802099', vervangt: 'BU00802001', start: '2027-05-01' }),
      opdracht('leg_vast', '2027-03-30', { feit }),
      opdracht('schort_op', '2027-06-01', { vanaf: '2027-06-01', reden: 'x' }),
      opdracht('hervat', '2027-07-01', { vanaf: '2027-07-01' }),
      opdracht('neem_besluit', '2028-06-01', { programmajaar: 3, uitkomst: 'stop' }),
      opdracht('laat_uittreden', '2028-06-01', { partij: 'bzk', laatsteDag: '2028-06-30' }),
    );
    expect(toGeldverloop(deepFreeze(dossier)).gebeurtenissen.map(({ id, soort }) => `${id} ${soort}`)).toEqual([
      'e5 ondertekening_voltooid',
      'e7 buurt_gestopt',
      'e8 buurt_vervangen',
      'e9 betaald',
      'e10 opgeschort',
      'e11 hervat',
      'e12 besluit_genomen',
      'e13 partij_uitgetreden',
    ]);
    expect(toGeldverloop(dossier).gebeurtenissen[3]).toEqual({ ...feit, id: 'e9', geregistreerd: '2027-04-15' });
    expect(toGeldverloop(dossier)).toBe(toGeldverloop(dossier));
  });

  test('an empty record has no terms, and an event that is not valid no course', () => {
    expect(codeVan(() => toGeldverloop(initialOvereenkomstdossier))).toBe('overeenkomst.stroom_zonder_begin');
    const hoofd = { versie: 2, id: 'x', overeenkomst: lopend.overeenkomst, door: 'x' } as const;
    const dag = d('2027-01-01');
    const betaald = { ...hoofd, soort: 'betaald', datum: dag, geregistreerd: dag, bijdrage: 'bzk-1', bedrag: 5 };
    const dossier = replayOvereenkomst([betaald as never], { vanaf: lopend });
    expect(codeVan(() => toGeldverloop(dossier))).toBe('kern.document_ongeldig');
  });
});

test('a record that does not begin with a draft has no texts', () => {
  const vreemd = { ...lopend, gebeurtenissen: lopend.gebeurtenissen.slice(2, 3) };
  expect(toGeldverloop(vreemd)).toEqual({ partijen: [], teksten: [], gebeurtenissen: [] });
});

describe('what the money was asked before, and answered wrongly', () => {
  const per = (dossier: Overeenkomstdossier, dimensie: 'buurt' | 'begrotingsjaar', peildatum = '2027-01-01') =>
    Object.fromEntries(
      sumRegels(
        listBoekingen(toGeldverloop(dossier), { peildatum: d(peildatum) }).filter(({ soort }) => soort !== 'vrijval'),
        [dimensie],
      ).map((rij) => [rij[dimensie], rij.bedrag]),
    );

  /** Three buurten at 60,000 for three years. */
  function drie(aantal = 3, buurten = ['BU00802001', 'BU00802002', 'BU00802003']): Samenwerkingsovereenkomst {
    const document = concept();
    const [oost] = document.reikwijdte.programmas;
    const bijdrage = {
      ...document.financieringsplan.perioden[0]!.bijdragen[0]!,
      id: 'b',
      van: 'leeuwarden',
      bedrag: `${aantal * 60_000}.00`,
      aard: 'exact',
    };
    return concept({
      fasen: [],
      reikwijdte: {
        aantalBuurten: aantal,
        indelingsjaar: 2024,
        themas: [],
        programmas: [{ ...oost!, aantalBuurten: aantal }],
        buurten: buurten.map((buurt) => ({ buurt: buurt as never, programma: oost!.id })),
      },
      financieringsplan: {
        soort: 'financieringsplan',
        versie: 2,
        naam: 'x',
        perioden: [{ programmajaar: 1, periode: document.looptijd, bijdragen: [bijdrage as never] }],
      },
    });
  }
  const stop3 = opdracht('stop_buurt', '2027-08-31', { buurt: 'BU00802003', laatsteDag: '2027-08-31' });
  const verder = (document: Samenwerkingsovereenkomst): Overeenkomstcommando =>
    opdracht('stel_addendum_vast', '2027-08-31', {
      ingangsdatum: '2027-09-01',
      onderwerp: 'Verder',
      document,
      handtekeningen: handtekeningen('2027-08-31'),
    });

  test('an addendum does not erase what a stopped buurt cost', () => {
    const dossier = na(...totLopend(drie()), stop3, verder(drie(2, ['BU00802001', 'BU00802002'])));
    expect(per(dossier, 'buurt')).toEqual({
      BU00802001: '59999.99',
      BU00802002: '60000.01',
      BU00802003: '19981.75',
    });
  });

  test('nor does one that lists the replacement', () => {
    const document = drie();
    const vervanger = {
      ...document,
      financieringsplan: { ...document.financieringsplan, bijStop: 'vervanger' as const },
    };
    const later = drie(3, ['BU00802001', 'BU00802002', 'BU00802004']);
    const dossier = na(
      ...totLopend(vervanger),
      stop3,
      opdracht('vervang_buurt', '2027-08-31', { buurt: 'BU00802004', vervangt: 'BU00802003', start: '2027-09-01' }),
      verder(later),
    );
    expect(per(dossier, 'buurt')).toEqual({
      BU00802001: '60000.00',
      BU00802002: '60000.00',
      BU00802003: '19981.75',
      BU00802004: '40018.25',
    });
  });

  test('an agreement that was dissolved costs nothing after its last day, and nobody pays', () => {
    const einde = opdracht('beeindig', '2027-06-30', { laatsteDag: '2027-06-30', reden: 'ontbonden' });
    const dossier = na(...totLopend(drie()), einde);
    expect(Object.keys(per(dossier, 'begrotingsjaar'))).toEqual(['2026', '2027']);
    expect(listBetalers(toGeldverloop(dossier), { peildatum: d('2028-01-01') })).toEqual([]);
  });

  test('paying an instalment moves no forecast', () => {
    const dossier = na(...totLopend(drie()));
    const feit = { soort: 'betaald', datum: '2027-01-10', bijdrage: 'b', bedrag: '48000.00' };
    const betaald = gaVerder(dossier, opdracht('leg_vast', '2027-01-10', { feit }));
    const van = (een: Overeenkomstdossier) =>
      computeUitputting(toGeldverloop(een), { peildatum: d('2027-02-01') }).bijdragen.map(({ prognose }) => prognose);
    expect(van(betaald)).toEqual(van(dossier));
  });

  test('a gemeente pays for buurten of its own', () => {
    const dossier = createOvereenkomstdossier(maakBoxtelEnSintMichielsgestel());
    const regels = listBoekingen(toGeldverloop(dossier), { peildatum: d('2027-01-01') });
    const vreemd = regels.filter(({ van, buurt }) => van === 'boxtel' && buurt?.startsWith('BU0845') === true);
    expect(vreemd).toEqual([]);
  });
});

test('it survives JSON', () => {
  const dossier = Overeenkomstdossier.parse(JSON.parse(JSON.stringify(gaVerder(lopend, stop))));
  expect(JSON.parse(JSON.stringify(toGeldverloop(dossier)))).toEqual(toGeldverloop(gaVerder(lopend, stop)));
});
