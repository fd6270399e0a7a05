import { type Bevinding, createBevinding, formatDatum, type ParamsOf } from '../../kern/index.js';
import type { Code } from '../../taal/index.js';
import type { Feitgebeurtenis } from '../gebeurtenis/teamgebeurtenis.js';
import { listStatussenFor } from './levensloop.js';
import type { Opbouw } from './opbouw.js';
import type { Projectstand } from './teamstand.js';

/** A group is at least two: one volunteer is not a team yet. */
export const MINIMUM_VRIJWILLIGERS = 2;

function fail<C extends Code>(code: C, params: ParamsOf<C>, veld?: string): Bevinding<C> {
  return createBevinding('fout', code, veld === undefined ? [] : [veld], params);
}

/**
 * The rules: what must be true before something can happen. The first rule that is broken, or `undefined`.
 * Each code says in its text what would have to be true.
 */
export function checkFeit(team: Opbouw, feit: Feitgebeurtenis): Bevinding | undefined {
  const { soort } = feit;
  if (!listStatussenFor(soort).has(team.status)) return explainStatus(team, feit);
  switch (soort) {
    case 'gebied_aangemeld':
    case 'werving_gestart':
    case 'bijeenkomst_gehouden':
    case 'begeleidingscontact_gelegd':
    case 'gepauzeerd':
    case 'hervat':
    case 'zelfstandig_verklaard':
    case 'gestopt':
    case 'overgedragen':
      return undefined;
    case 'vervangen':
      return feit.doorBuurt === team.buurt
        ? fail('team.vervangen_door_zichzelf', { buurt: team.buurt }, 'doorBuurt')
        : undefined;
    case 'vrijwilliger_aangesloten': {
      const lid = team.actief.get(feit.vrijwilliger);
      return (
        lid &&
        fail('team.vrijwilliger_al_aangesloten', { vrijwilliger: feit.vrijwilliger, van: lid.van }, 'vrijwilliger')
      );
    }
    case 'vrijwilliger_vertrokken':
    case 'rollen_gewijzigd':
      return team.actief.has(feit.vrijwilliger)
        ? undefined
        : fail(
            'team.vrijwilliger_niet_aangesloten',
            { vrijwilliger: feit.vrijwilliger, datum: feit.datum },
            'vrijwilliger',
          );
    case 'team_gevormd':
      return team.actief.size >= MINIMUM_VRIJWILLIGERS
        ? undefined
        : fail('team.te_weinig_vrijwilligers', { aantal: team.actief.size, nodig: MINIMUM_VRIJWILLIGERS });
    case 'begeleider_toegewezen':
      return team.begeleider === undefined
        ? undefined
        : fail('team.begeleider_al_toegewezen', { begeleider: team.begeleider }, 'begeleider');
    case 'begeleider_gewisseld':
      if (team.begeleider === undefined) return fail('team.begeleider_ontbreekt', { datum: feit.datum }, 'begeleider');
      return team.begeleider === feit.begeleider
        ? fail('team.begeleider_is_dezelfde', { begeleider: feit.begeleider }, 'begeleider')
        : undefined;
    case 'afgerond':
      return team.begeleidVoor !== undefined && feit.datum < team.begeleidVoor
        ? fail('team.te_vroeg_afgerond', { vanaf: team.begeleidVoor, datum: feit.datum }, 'datum')
        : undefined;
    case 'opgave_toegevoegd':
      if (team.opgaven.has(feit.opgave)) return fail('team.opgave_bestaat_al', { opgave: feit.opgave }, 'opgave');
      return checkHerziening(feit);
    case 'opgave_herzien':
      return checkWachtend(team, feit.opgave) ?? checkHerziening(feit);
    case 'opgave_vervallen':
      return checkWachtend(team, feit.opgave);
    case 'opgave_teruggezet':
      return checkTerug(team, feit.opgave) ?? checkHerziening(feit);
    case 'project_gestart':
      return checkStart(team, feit);
    case 'project_gewijzigd':
      return checkLopend(team, feit.project) ?? checkAfhankelijk(team, feit.project, feit.afhankelijkVan ?? []);
    case 'project_voortgezet':
      return checkVoortgang(team, feit.project, feit.fase);
    case 'project_afgerond':
      return checkVoortgang(team, feit.project, 'afgerond');
    case 'project_gestaakt':
      return checkLopend(team, feit.project);
    default:
      return soort satisfies never;
  }
}

function explainStatus(team: Opbouw, { soort, datum }: Feitgebeurtenis): Bevinding {
  if (team.status === 'begin') return fail('team.niet_aangemeld', { datum });
  if (soort === 'gebied_aangemeld') return fail('team.bestaat_al', { sinds: team.aangemeldOp ?? '' });
  if (team.einde !== undefined)
    return fail('team.is_beeindigd', { gebeurtenis: soort, einde: team.einde.soort, datum: team.einde.datum });
  return fail('team.status_past_niet', {
    gebeurtenis: soort,
    datum: formatDatum(datum),
    status: team.status,
    nodig: [...listStatussenFor(soort)],
  });
}

function checkHerziening(
  feit: Feitgebeurtenis<'opgave_toegevoegd' | 'opgave_herzien' | 'opgave_teruggezet'>,
): Bevinding | undefined {
  return feit.opnieuwBekijkenOp > feit.datum
    ? undefined
    : fail('team.herziening_te_vroeg', { datum: feit.datum, herziening: feit.opnieuwBekijkenOp }, 'opnieuwBekijkenOp');
}

function checkWachtend(team: Opbouw, opgave: string): Bevinding | undefined {
  const stand = team.opgaven.get(opgave);
  if (stand === undefined) return fail('team.opgave_onbekend', { opgave }, 'opgave');
  return stand.status === 'wachtkamer'
    ? undefined
    : fail('team.opgave_wacht_niet', { opgave, status: stand.status }, 'opgave');
}

function checkTerug(team: Opbouw, opgave: string): Bevinding | undefined {
  const stand = team.opgaven.get(opgave);
  if (stand === undefined) return fail('team.opgave_onbekend', { opgave }, 'opgave');
  const fase = stand.project === undefined ? undefined : team.projecten.get(stand.project)?.fase;
  return stand.status === 'opgepakt' && fase === 'gestaakt'
    ? undefined
    : fail('team.opgave_niet_gestaakt', { opgave, status: stand.status }, 'opgave');
}

function checkStart(team: Opbouw, feit: Feitgebeurtenis<'project_gestart'>): Bevinding | undefined {
  if (team.projecten.has(feit.project)) return fail('team.project_bestaat_al', { project: feit.project }, 'project');
  const fout = feit.opgave === undefined ? undefined : checkWachtend(team, feit.opgave);
  return fout ?? checkAfhankelijk(team, feit.project, feit.afhankelijkVan);
}

function checkLopend(team: Opbouw, project: string): Bevinding | undefined {
  const stand = team.projecten.get(project);
  if (stand === undefined) return fail('team.project_onbekend', { project }, 'project');
  return stand.fase === 'afgerond' || stand.fase === 'gestaakt'
    ? fail('team.project_is_klaar', { project, fase: stand.fase }, 'project')
    : undefined;
}

const volgorde = { idee: 0, voorbereiding: 1, uitvoering: 2, afgerond: 3, gestaakt: 3 } as const;

function checkVoortgang(
  team: Opbouw,
  project: string,
  naar: 'voorbereiding' | 'uitvoering' | 'afgerond',
): Bevinding | undefined {
  const fout = checkLopend(team, project);
  if (fout !== undefined) return fout;
  const stand = team.projecten.get(project) as Projectstand;
  if (volgorde[naar] <= volgorde[stand.fase])
    return fail('team.project_fase_past_niet', { project, fase: stand.fase, gevraagd: naar }, 'fase');
  if (naar === 'afgerond' && stand.fase !== 'uitvoering')
    return fail('team.project_niet_uitgevoerd', { project, fase: stand.fase }, 'project');
  if (naar === 'voorbereiding') return undefined;
  const open = stand.afhankelijkVan.filter((ander) => team.projecten.get(ander)?.fase !== 'afgerond');
  return open.length > 0 ? fail('team.afhankelijkheid_open', { project, open }, 'project') : undefined;
}

function checkAfhankelijk(team: Opbouw, project: string, afhankelijkVan: readonly string[]): Bevinding | undefined {
  const onbekend = afhankelijkVan.find((ander) => ander !== project && !team.projecten.has(ander));
  if (onbekend !== undefined)
    return fail('team.afhankelijkheid_onbekend', { project, ander: onbekend }, 'afhankelijkVan');
  const gezien = new Set<string>();
  const wachtrij = [...afhankelijkVan];
  for (let ander = wachtrij.pop(); ander !== undefined; ander = wachtrij.pop()) {
    if (ander === project) return fail('team.afhankelijkheid_kring', { project }, 'afhankelijkVan');
    if (gezien.has(ander)) continue;
    gezien.add(ander);
    wachtrij.push(...(team.projecten.get(ander)?.afhankelijkVan ?? []));
  }
  return undefined;
}
