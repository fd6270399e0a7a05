import type { Feit } from '../gebeurtenis/feit.js';

/** What a fact is about: a volunteer, an opgave, a project, the begeleider, or the life of the team. */
export function listOnderwerpen(feit: Feit): readonly string[] {
  switch (feit.soort) {
    case 'vrijwilliger_aangesloten':
    case 'vrijwilliger_vertrokken':
    case 'rollen_gewijzigd':
      return [`vrijwilliger ${feit.vrijwilliger}`];
    case 'begeleider_toegewezen':
    case 'begeleider_gewisseld':
    case 'begeleider_vertrokken':
      return ['begeleider'];
    case 'opgave_toegevoegd':
    case 'opgave_herzien':
    case 'opgave_teruggezet':
    case 'opgave_vervallen':
      return [`opgave ${feit.opgave}`];
    case 'project_gestart':
      return [`project ${feit.project}`, ...(feit.opgave === undefined ? [] : [`opgave ${feit.opgave}`])];
    case 'project_gewijzigd':
    case 'project_voortgezet':
    case 'project_afgerond':
    case 'project_gestaakt':
      return [`project ${feit.project}`];
    case 'bijeenkomst_gehouden':
    case 'begeleidingscontact_gelegd':
    case 'nazorg_gepeild':
      return [feit.soort];
    default:
      return [LEVEN];
  }
}

/** The subject of every fact that moves the status. */
export const LEVEN = 'levensloop';
