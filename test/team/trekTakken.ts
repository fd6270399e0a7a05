import { addDuur, Datum, isDomeinFout } from 'buurtaanpak/kern';
import { decideTeam, evolveTeam, initialTeamdossier, type Teamcommando, type Teamdossier } from 'buurtaanpak/team';
import fc from 'fast-check';

const START = Datum.parse('2027-01-04');

/** A step of a random course: what is tried, with whom, and how many days later it is noted. */
export interface Stap {
  readonly keuze: number;
  readonly wie: number;
  readonly verder: number;
  readonly terug: number;
}

export const stap: fc.Arbitrary<Stap> = fc.record({
  keuze: fc.nat(19),
  wie: fc.nat(2),
  verder: fc.nat(3),
  terug: fc.nat(2),
});

const oordeel = { kans: 3, urgentie: 3, reden: 'anders', opnieuwBekijkenOp: '2029-01-01' } as const;
const maat = { omvang: 2, complexiteit: 2, thema: 'groen' } as const;

/** The own fields of the command that a step tries. */
function toVelden({ keuze, wie }: Stap, dossier: Teamdossier): Record<string, unknown> {
  const vrijwilliger = `v${wie}`;
  const project = `p${wie}`;
  const opgave = `o${wie}`;
  const betreft = dossier.gebeurtenissen[(wie * 7 + keuze) % dossier.gebeurtenissen.length]?.id ?? 'e1';
  const alle: Record<string, unknown>[] = [
    { soort: 'vrijwilliger_aansluiten', vrijwilliger, rollen: ['kenner'] },
    { soort: 'vrijwilliger_afmelden', vrijwilliger },
    { soort: 'rollen_wijzigen', vrijwilliger, rollen: wie === 0 ? [] : ['verbinder'] },
    { soort: 'begeleider_wisselen', begeleider: `b${wie}` },
    { soort: 'begeleider_afmelden' },
    { soort: 'begeleider_toewijzen', begeleider: `b${wie}` },
    { soort: 'bijeenkomst_vastleggen', aanwezigen: 4 + wie },
    { soort: 'contact_vastleggen', wijze: 'bezoek', minuten: 30 + wie },
    { soort: 'pauzeren', reden: 'vakantie' },
    { soort: 'hervatten' },
    { soort: 'opgave_toevoegen', opgave, titel: opgave, bron: 'bewoners', rollen: [], ...maat, ...oordeel },
    { soort: 'opgave_herzien', opgave, ...oordeel, kans: 1 + wie },
    { soort: 'opgave_oppakken', opgave, project },
    { soort: 'project_starten', project, titel: project, partners: [], bijdragen: [], afhankelijkVan: [], ...maat },
    { soort: 'project_voortzetten', project, fase: 'uitvoering' },
    { soort: 'project_afronden', project, bewonersBereikt: 10 * wie, resultaten: [] },
    { soort: 'project_wijzigen', project, omvang: 1 + wie },
    { soort: 'zelfstandig_verklaren' },
    { soort: 'corrigeren', betreft, reden: 'vergissing' },
    { soort: 'stoppen', reden: 'niemand meer' },
  ];
  return alle[keuze] ?? {};
}

/** Where a course has come: its record and its day. */
export interface Plek {
  readonly dossier: Teamdossier;
  readonly dag: Datum;
}

/** Takes steps from a place. What the rules refuse is passed by. `apparaat`: noted there, without a connection. */
export function takeStappen(plek: Plek, stappen: readonly Stap[], apparaat: string | undefined): Plek {
  let { dossier, dag } = plek;
  stappen.forEach((een, n) => {
    dag = addDuur(dag, { dagen: een.verder });
    const datum = een.keuze === 18 ? dag : addDuur(dag, { dagen: -een.terug });
    const hoofd = {
      id: `${apparaat ?? 'basis'}-${n + 1}`,
      team: 'team-1',
      datum,
      door: apparaat ?? 'kantoor',
      ...(apparaat === undefined ? { geregistreerd: dag } : { genoteerd: dag }),
    };
    try {
      // The steps make commands of the right form, but a list of them has no one type.
      const commando = { ...hoofd, ...toVelden(een, dossier) } as unknown as Teamcommando;
      for (const gebeurtenis of decideTeam(commando, dossier)) dossier = evolveTeam(dossier, gebeurtenis);
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
    }
  });
  return { dossier, dag };
}

/** A formed team with a begeleider, from which branches go on. */
export function createBasis(): Plek {
  let dossier = initialTeamdossier;
  const voer: readonly Record<string, unknown>[] = [
    { soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 3 },
    { soort: 'werving_starten' },
    { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'va', rollen: ['kenner'] },
    { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'vb', rollen: ['verbinder'] },
    { soort: 'team_vormen' },
    { soort: 'begeleider_toewijzen', begeleider: 'ba' },
  ];
  voer.forEach((velden, n) => {
    const hoofd = { id: `e${n + 1}`, team: 'team-1', datum: START, geregistreerd: START, door: 'kantoor' };
    const commando = { ...hoofd, ...velden } as unknown as Teamcommando;
    for (const gebeurtenis of decideTeam(commando, dossier)) dossier = evolveTeam(dossier, gebeurtenis);
  });
  return { dossier, dag: START };
}
