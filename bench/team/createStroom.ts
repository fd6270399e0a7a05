import { addDuur, createToeval, Datum } from 'buurtaanpak/kern';
import { checkTeamdossier, replayTeam, TEAMROLLEN, Teamgebeurtenis } from 'buurtaanpak/team';

/**
 * The events of one team over three years, `aantal` of them: mostly contacts and meetings, with a volunteer who comes or goes, an
 * opgave and a project now and then. Recorded in the order in which they happened, save one in twenty, that is recorded later.
 */
export function createStroom(team: string, aantal: number): Teamgebeurtenis[] {
  const toeval = createToeval(team);
  const start = Datum.parse('2026-01-01');
  const gebeurtenissen: Teamgebeurtenis[] = [];
  const add = (datum: Datum, velden: Readonly<Record<string, unknown>>) => {
    const id = `${team}-${gebeurtenissen.length}`;
    gebeurtenissen.push(
      Teamgebeurtenis.parse({
        versie: 2,
        id,
        team,
        datum,
        genoteerd: datum,
        geregistreerd: Datum.parse('2029-12-31'),
        door: 'm-1',
        ...velden,
      }),
    );
  };
  add(start, { soort: 'gebied_aangemeld', buurt: team, begeleidingsjaren: 3 });
  add(start, { soort: 'werving_gestart' });
  for (const [i, rol] of TEAMROLLEN.entries())
    add(start, { soort: 'vrijwilliger_aangesloten', vrijwilliger: `v${i}`, rollen: [rol] });
  add(start, { soort: 'begeleider_toegewezen', begeleider: 'g1' });
  add(start, { soort: 'team_gevormd' });
  const vast = gebeurtenissen.length;
  for (let n = 0; gebeurtenissen.length < aantal; n++) {
    const dag = addDuur(start, { dagen: Math.floor(((gebeurtenissen.length - vast) * 1090) / aantal) + 1 });
    const soort = n % 40;
    if (soort === 5) add(dag, { soort: 'vrijwilliger_aangesloten', vrijwilliger: `w${n}`, rollen: [] });
    else if (soort === 25 && n > 200) add(dag, { soort: 'vrijwilliger_vertrokken', vrijwilliger: `w${n - 180}` });
    else if (soort === 10) {
      const oordeel = { kans: 3, urgentie: 2, reden: 'te_groot', opnieuwBekijkenOp: addDuur(dag, { dagen: 200 }) };
      add(dag, {
        soort: 'opgave_toegevoegd',
        opgave: `o${n}`,
        titel: 'Opgave',
        thema: 'groen',
        bron: 'wijkplan',
        omvang: 2,
        complexiteit: 2,
        rollen: [],
        ...oordeel,
      });
    } else if (soort === 15) {
      add(dag, {
        soort: 'project_gestart',
        project: `p${n}`,
        titel: 'Project',
        thema: 'groen',
        omvang: 2,
        complexiteit: 2,
        partners: [],
        bijdragen: [{ bijdrage: 'bzk', bedrag: '100.00' }],
        afhankelijkVan: [],
      });
    } else if (soort === 20) add(dag, { soort: 'project_voortgezet', project: `p${n - 5}`, fase: 'uitvoering' });
    else if (soort === 30)
      add(dag, {
        soort: 'project_afgerond',
        project: `p${n - 15}`,
        bewonersBereikt: 12,
        resultaten: [{ eenheid: 'bomen', aantal: 3 }],
      });
    else if (n % 3 === 0) add(dag, { soort: 'bijeenkomst_gehouden', aanwezigen: 3 + toeval.nextBelow(6) });
    else add(dag, { soort: 'begeleidingscontact_gelegd', wijze: 'telefoon', minuten: 5 + toeval.nextBelow(60) });
  }
  // One in twenty of the contacts and meetings is recorded some fifty events later than it happened.
  const volgorde = gebeurtenissen.map((gebeurtenis, i) => {
    const los = gebeurtenis.soort === 'bijeenkomst_gehouden' || gebeurtenis.soort === 'begeleidingscontact_gelegd';
    return { gebeurtenis, plaats: los && toeval.nextBelow(20) === 0 ? i + 50 : i };
  });
  const stroom = volgorde.sort((a, b) => a.plaats - b.plaats).map(({ gebeurtenis }) => gebeurtenis);
  const [fout] = checkTeamdossier(replayTeam(stroom));
  if (fout) throw new Error(`the stream of the bench is not possible: ${JSON.stringify(fout)}`);
  return stroom;
}
