import { Datum } from 'buurtaanpak/kern';
import {
  checkPersoonsgegevens,
  checkTeamdossier,
  computeTeamindicatoren,
  decideTeam,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  listSignalen,
  listWachtkamer,
  mergeTeam,
  Referentie,
  rankOpgaven,
  replayTeam,
  Teamdossier,
  Teamgebeurtenis,
} from 'buurtaanpak/team';
import { createStroom } from '../../bench/team/createStroom.js';
import type { Aanroepen } from './aanroep.js';
import { listLeden } from './leden.js';

const PEILDATUM = Datum.parse('2028-12-31');
const GEBEURTENISSEN = { eenheid: 'gebeurtenissen', maten: [10, 300, 3000] } as const;
/** The seventieth event is the first one with an opgave that waits and a project. */
const OPGAVEN = { eenheid: 'gebeurtenissen', maten: [70, 700, 7000] } as const;

/** Plain JSON, as a store hands it over: a record that no function has seen. */
const toJson = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde));
const dossier = (n: number): Teamdossier => toJson(replayTeam(createStroom('team-1', n)));
const stand = (n: number, team = 'team-1') => {
  const gevonden = findTeamstand(replayTeam(createStroom(team, n)), { peildatum: PEILDATUM });
  if (gevonden === undefined) throw new Error(`${team} has no stand`);
  return gevonden;
};
const hoofd = (id: string) => ({
  id,
  team: 'team-1',
  datum: '2028-12-31',
  genoteerd: '2028-12-31',
  geregistreerd: '2029-12-31',
  door: 'm-1',
});
const bijeenkomst = { ...hoofd('nieuw'), aanwezigen: 5 };

/** Two devices that share nine events of ten, and noted the rest each for itself. */
function maakTakken(n: number): [Teamdossier, Teamdossier] {
  const stroom = createStroom('team-1', n);
  const gedeeld = Math.ceil(n * 0.9);
  const vanaf = replayTeam(stroom.slice(0, gedeeld));
  const los = stroom.slice(gedeeld).filter(({ soort }) => soort === 'begeleidingscontact_gelegd');
  const takken = [0, 1].map((over) =>
    toJson(
      replayTeam(
        los.filter((_, g) => g % 2 === over),
        { vanaf },
      ),
    ),
  );
  return takken as [Teamdossier, Teamdossier];
}

/** The calls of `team`. */
export const TEAM: Aanroepen = {
  checkPersoonsgegevens: {
    roep: checkPersoonsgegevens,
    maak: (n) => [
      Array.from({ length: n }, (_, i) => ({
        toelichting: `Bel Jan op 06-123456${10 + (i % 90)}, hij woont op Nieuwestad ${i + 1} en heeft de sleutel.`,
      })),
    ],
    eenheid: 'teksten',
    maten: [1, 50, 1000],
    groei: 'n',
  },
  checkTeamdossier: { roep: checkTeamdossier, maak: (n) => [dossier(n)], ...GEBEURTENISSEN, groei: 'n log n' },
  computeTeamindicatoren: {
    roep: computeTeamindicatoren,
    maak: (n) => [
      Array.from({ length: n }, (_, t) => stand(100, `team-${t + 1}`)),
      { peildatum: PEILDATUM, planjaren: 3 },
    ],
    eenheid: 'teams',
    maten: [1, 12, 192],
    groei: 'n log n',
  },
  decideTeam: {
    roep: decideTeam,
    maak: (n) => [{ ...bijeenkomst, soort: 'bijeenkomst_vastleggen' }, dossier(n)],
    ...GEBEURTENISSEN,
    groei: 'n log n',
  },
  evolveTeam: {
    roep: evolveTeam,
    maak: (n) => [dossier(n), { ...bijeenkomst, versie: 2, soort: 'bijeenkomst_gehouden' }],
    ...GEBEURTENISSEN,
    groei: 'n',
  },
  findTeamstand: {
    roep: findTeamstand,
    maak: (n) => [dossier(n), { peildatum: PEILDATUM, bekendOp: '2029-12-31' }],
    ...GEBEURTENISSEN,
    groei: 'n log n',
  },
  listSignalen: {
    roep: listSignalen,
    maak: (n) => [dossier(n), { peildatum: PEILDATUM, financieringTot: '2029-06-30' }],
    ...GEBEURTENISSEN,
    groei: 'n log n',
  },
  listWachtkamer: { roep: listWachtkamer, maak: (n) => [stand(n)], ...OPGAVEN, groei: 'n log n' },
  mergeTeam: {
    roep: mergeTeam,
    maak: (n) => [...maakTakken(n), { geregistreerd: '2029-12-31' }],
    ...OPGAVEN,
    groei: 'n log n',
  },
  rankOpgaven: { roep: rankOpgaven, maak: (n) => [stand(n), {}], ...OPGAVEN, groei: 'n log n' },
  replayTeam: {
    roep: replayTeam,
    maak: (n) => [createStroom('team-1', n), { vanaf: initialTeamdossier }],
    ...GEBEURTENISSEN,
    groei: 'n log n',
  },
  ...listLeden('Referentie', Referentie, {
    maak: (n) => ['v'.repeat(n)],
    eenheid: 'tekens',
    maten: [1, 10, 60],
    groei: '1',
  }),
  ...listLeden('Teamdossier', Teamdossier, { maak: (n) => [dossier(n)], ...GEBEURTENISSEN, groei: 'n log n' }),
  ...listLeden('Teamgebeurtenis', Teamgebeurtenis, {
    maak: (n) => [
      {
        ...hoofd('e1'),
        versie: 2,
        soort: 'project_gestart',
        project: 'p1',
        titel: 'Bomen in de straat',
        thema: 'groen',
        omvang: 2,
        complexiteit: 2,
        partners: [],
        bijdragen: [],
        afhankelijkVan: Array.from({ length: n }, (_, i) => `o${i}`),
      },
    ],
    eenheid: 'projecten',
    maten: [1, 10, 100],
    groei: 'n',
  }),
};
