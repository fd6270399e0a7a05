import { isDomeinFout } from 'buurtaanpak/kern';
import {
  type Algoritmeoordeel,
  Algoritmeregistratie,
  checkAlgoritmeregistratie,
  toAlgoritmeregistratie,
} from 'buurtaanpak/register';
import { Routekaart } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { countTekens } from '../../src/register/algoritme/countTekens.js';
import { deepFreeze } from '../hulp.js';
import { kerncijfers, routekaarten } from './hulp.js';

const OORDEEL: Algoritmeoordeel = deepFreeze({
  organisatie: 'Gemeente Voorbeeld',
  status: 'In gebruik',
  contact: 'algoritmes@voorbeeld.nl',
  publicatiecategorie: 'Impactvolle algoritmes',
  aiVerordening: { aiSysteem: false, bijlageIII: false, waarom: 'Mensen stelden alle regels vooraf vast.' },
  doel: 'Kiezen in welke buurten een team van vrijwilligers wordt geholpen.',
  proportionaliteit: 'Een keuze zonder cijfers is minder goed uit te leggen.',
  menselijkeTussenkomst: 'Het college besluit en kan met een motief afwijken.',
  risicos: 'Cijfers kunnen verouderd zijn.',
  grondslag: 'Gemeentewet, artikel 160.',
  impacttoetsen: 'Geen: er worden geen persoonsgegevens gebruikt.',
  begin: '2026-09',
});

/** The findings of what is thrown, as path and code. */
function findings(call: () => unknown): string[] {
  try {
    call();
  } catch (fout) {
    if (isDomeinFout(fout)) return fout.bevindingen.map(({ pad, code }) => `${pad.join('.')} ${code}`);
    throw fout;
  }
  throw new Error('nothing was thrown');
}

describe('toAlgoritmeregistratie', () => {
  test('finds the source of a figure by the parts that its key names: of that age, of that year', () => {
    const sleutel = (een: string) =>
      toAlgoritmeregistratie(
        [
          {
            ...routekaarten.oost,
            criteria: routekaarten.oost.criteria.map((criterium) =>
              criterium.bron.soort === 'kerncijfer'
                ? { ...criterium, bron: { soort: 'kerncijfer', sleutel: een } }
                : criterium,
            ),
          },
        ],
        OORDEEL,
        {
          kolommen: [
            {
              sleutel: 'percentage_eenzaam@leeftijd=18_plus:2020',
              bron: { naam: 'RIVM', tabel: '50090NED', jaar: 2020 },
            },
            {
              sleutel: 'percentage_eenzaam@leeftijd=65_plus:2020',
              bron: { naam: 'GGD', tabel: 'Ouderen', jaar: 2020 },
            },
            {
              sleutel: 'percentage_eenzaam@leeftijd=65_plus:2024',
              bron: { naam: 'GGD', tabel: 'Ouderen', jaar: 2024 },
            },
          ],
        },
      )[0]?.source_data;
    expect(sleutel('percentage_eenzaam@leeftijd=65_plus:2024')).toContain(
      'Eenzaam (65 jaar en ouder) (GGD, tabel Ouderen, 2024)',
    );
    expect(sleutel('percentage_eenzaam@leeftijd=18_plus')).toContain(
      'Eenzaam (18 jaar en ouder) (RIVM, tabel 50090NED, 2020)',
    );
    expect(sleutel('percentage_eenzaam@leeftijd=75_plus')).toContain('Eenzaam (75 jaar en ouder) (RIVM)');
  });

  test('fills what the model knows and takes over what people judge', () => {
    const [registratie = expect.fail()] = toAlgoritmeregistratie([routekaarten.oost], OORDEEL, {
      kolommen: kerncijfers.kolommen,
    });
    expect(registratie).toMatchObject({
      name: 'Buurten kiezen: Opgaven in Oost',
      organization: 'Gemeente Voorbeeld',
      status: 'In gebruik',
      begin_date: '2026-09',
      contact_email: 'algoritmes@voorbeeld.nl',
      publication_category: 'Impactvolle algoritmes',
      goal: OORDEEL.doel,
      proportionality:
        '<p>Een keuze zonder cijfers is minder goed uit te leggen.</p>' +
        '<p>AI-verordening: beoordeeld als geen AI-systeem; het gebruik valt niet onder bijlage III. Reden: Mensen stelden alle regels vooraf vast.</p>',
      human_intervention: OORDEEL.menselijkeTussenkomst,
      risks:
        '<p>Cijfers kunnen verouderd zijn.</p><p>Feiten uit de gegevens, ingevuld door de software:</p><ul><li>De cijfers zijn uit 2024.</li></ul>',
      lawful_basis: OORDEEL.grondslag,
      impacttoetsen: OORDEEL.impacttoetsen,
      source_data_grouping: [
        { title: 'CBS 85984NED (2024)', link: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85984NED' },
      ],
      lang: 'nld',
      standard_version: '1.0',
      source_id: 'oost-2026',
    });
    expect(registratie.description_short).toBe(
      'Dit algoritme geeft buurten een score uit 1 cijfer en 1 oordeel van mensen. De score laat zien welke buurten voorgaan. ' +
        'Daarna besluit de gemeente Voorbeeld.',
    );
    expect(registratie.methods_and_models).toContain('<li>2 criteria: 1 cijfer en 1 oordeel van mensen.</li>');
    expect(registratie.methods_and_models).toContain(
      '<li>Netwerk in de buurt: oordeel van mensen (het gemiddelde per rol); hoger telt zwaarder; gewicht 2, dat is 66,7% van het geheel; ' +
        'naar de schaal van het oordeel; zonder gegeven telt het criterium voor die buurt niet mee.</li>',
    );
    expect(registratie.source_data).toContain('(CBS, tabel 85984NED, 2024)');
    expect(registratie.source_data).toContain(
      '<li>Netwerk in de buurt: oordelen van mensen van gemeente, opbouwwerk en wijk.</li>',
    );
    expect(checkAlgoritmeregistratie(registratie)).toEqual([]);
    expect(JSON.parse(JSON.stringify(registratie))).toEqual(registratie);
    // What nobody gave is not there.
    for (const veld of [
      'goal_',
      'website',
      'provider',
      'publiccode',
      'tags',
      'category',
      'end_date',
      'lawful_basis_grouping',
    ]) {
      expect(registratie).not.toHaveProperty(veld);
    }
  });

  test('takes over everything that people may add', () => {
    const [registratie = expect.fail()] = toAlgoritmeregistratie([routekaarten.energie], {
      ...OORDEEL,
      naam: 'Buurten voor energie',
      korteOmschrijving: 'Rangschikt buurten.',
      themas: ['Wonen', 'Natuur en milieu'],
      einde: '2029-08',
      website: 'https://voorbeeld.nl/buurten',
      url: 'https://voorbeeld.nl/buurten/kaart',
      contact: 'https://voorbeeld.nl/contact',
      grondslagen: [{ title: 'Gemeentewet', link: 'https://wetten.overheid.nl/BWBR0005416' }],
      verwerkingsregister: 'https://voorbeeld.nl/verwerkingen/1',
      uitgevoerdeImpacttoetsen: [{ title: 'IAMA' }, { title: 'DPIA', link: 'https://voorbeeld.nl/dpia' }],
      bronnen: [{ title: 'Eigen gegevens', link: 'https://voorbeeld.nl/data' }],
      leverancier: 'Eigen beheer',
      broncode: 'https://voorbeeld.nl/broncode',
      bronId: 'A-12',
      trefwoorden: ['buurten', 'energie'],
    });
    expect(registratie).toMatchObject({
      name: 'Buurten voor energie',
      description_short: 'Rangschikt buurten.',
      category: ['Wonen', 'Natuur en milieu'],
      end_date: '2029-08',
      impacttoetsen_grouping: [{ title: 'IAMA' }, { title: 'DPIA', link: 'https://voorbeeld.nl/dpia' }],
      // Without the columns the table is not known, so only what was given is named.
      source_data_grouping: [{ title: 'Eigen gegevens', link: 'https://voorbeeld.nl/data' }],
      source_id: 'A-12',
      tags: 'buurten, energie',
    });
    expect(registratie.source_data).toContain('(CBS)');
    expect(registratie.methods_and_models).toContain('het gewogen meetkundig gemiddelde');
  });

  test('names every missing judgement at once and invents none', () => {
    expect(
      findings(() => toAlgoritmeregistratie([routekaarten.energie], { risicos: '  ' } as unknown as Algoritmeoordeel)),
    ).toEqual(
      [
        'organisatie',
        'status',
        'contact',
        'publicatiecategorie',
        'aiVerordening',
        'doel',
        'proportionaliteit',
        'menselijkeTussenkomst',
        'risicos',
        'grondslag',
        'impacttoetsen',
      ].map((veld) => `${veld} register.oordeel_ontbreekt`),
    );
  });

  test('checks lengths and values, with the path in what was handed in', () => {
    const lang = 'x'.repeat(2501);
    const gevonden = findings(() =>
      toAlgoritmeregistratie([routekaarten.energie], {
        ...OORDEEL,
        naam: 'x'.repeat(101),
        korteOmschrijving: 'x'.repeat(401),
        organisatie: 'x'.repeat(101),
        status: 'in gebruik',
        contact: 'http://voorbeeld.nl',
        publicatiecategorie: 'Hoog risico',
        doel: lang,
        themas: ['Duurzaamheid'],
        begin: '2026-13',
        website: 'voorbeeld.nl',
        grondslagen: [{ title: 'Wet', link: 'ftp://wet' }],
        trefwoorden: [lang],
      } as unknown as Algoritmeoordeel),
    );
    expect(gevonden).toEqual([
      'naam kern.te_groot',
      'korteOmschrijving kern.te_groot',
      'organisatie kern.te_groot',
      'themas.0 kern.keuze_onbekend',
      'status kern.keuze_onbekend',
      'begin register.maand_ongeldig',
      'contact register.contact_ongeldig',
      'website register.link_ongeldig',
      'publicatiecategorie kern.keuze_onbekend',
      'doel kern.te_groot',
      'grondslagen.0.link register.link_ongeldig',
      'trefwoorden kern.te_groot',
    ]);
    expect(findings(() => toAlgoritmeregistratie([routekaarten.energie], { ...OORDEEL, einde: '2026-08' }))).toEqual([
      'einde register.einde_voor_begin',
    ]);
  });

  test('stays within the lengths of the register for a very large Routekaart, and says how much it left out', () => {
    const groot = Routekaart.create({
      id: 'groot',
      naam: 'Groot',
      weging: { methode: 'gelijk' },
      themas: [
        { id: 't', naam: 'Thema', aggregatie: { methode: 'harmonisch' } },
        { id: 'u', naam: 'Ander', weging: { methode: 'gelijk' } },
      ],
      criteria: Array.from({ length: 80 }, (_, i) => ({
        id: `c${i}`,
        naam: `Criterium ${i}`,
        thema: i % 2 === 0 ? 't' : 'u',
        bron: { soort: 'kerncijfer' as const, sleutel: `eigen_cijfer_${i}` },
        richting: 'lager' as const,
        behandeling: {},
        ...(i % 2 === 0 ? { gewicht: 0.5 } : {}),
        ontbrekend: { regel: 'mediaan' as const },
      })),
    });
    const [registratie = expect.fail()] = toAlgoritmeregistratie([groot], OORDEEL);
    expect(countTekens(registratie.methods_and_models!)).toBeLessThanOrEqual(5000);
    expect(registratie.methods_and_models).toMatch(/<li>en nog \d+ andere\.<\/li>/);
    // The criteria are told in fewer words before one of them is left out, and the rest is whole.
    expect(registratie.methods_and_models).toContain(
      'Criterium 0: lager telt zwaarder; gewicht 0,5 (1,3% van het geheel)',
    );
    expect(registratie.methods_and_models).not.toContain('mediaan');
    expect(registratie.methods_and_models).toContain(
      'Thema: telt voor 50% in het geheel; het gewogen harmonisch gemiddelde; telt mee vanaf 50% van het gewicht.',
    );
    expect(registratie.methods_and_models).toContain(
      'Ander: telt voor 50% in het geheel; alles weegt even zwaar; telt mee vanaf 50% van het gewicht.',
    );
    expect(registratie.methods_and_models).toContain('Zelflerend: nee.');
    expect(countTekens(registratie.source_data!)).toBeLessThanOrEqual(2500);
    expect(registratie.source_data).toContain('eigen_cijfer_0 (eigen gegevens)');
    expect(Algoritmeregistratie.schema.safeParse(registratie).success).toBe(true);
  });
});

test('nothing in the place of the judgement on the AI Act is told as missing', () => {
  const oordeel = { ...OORDEEL, aiVerordening: null } as never;
  expect(findings(() => toAlgoritmeregistratie([routekaarten.energie], oordeel))).toContainEqual(
    expect.stringContaining('aiVerordening'),
  );
});
