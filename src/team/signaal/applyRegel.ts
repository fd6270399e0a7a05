import type { Datum } from '../../kern/index.js';
import type { Teamstand } from '../verloop/teamstand.js';
import type { Melding } from './melding.js';
import { signalBegeleidingEindigt } from './regels/signalBegeleidingEindigt.js';
import { signalEenPersoonDraagtAlles } from './regels/signalEenPersoonDraagtAlles.js';
import { signalFinancieringEindigtEerst } from './regels/signalFinancieringEindigtEerst.js';
import { signalGeenBijeenkomst } from './regels/signalGeenBijeenkomst.js';
import { signalGeenContact } from './regels/signalGeenContact.js';
import { signalGeenNazorg } from './regels/signalGeenNazorg.js';
import { signalGeenProject } from './regels/signalGeenProject.js';
import { signalLangePauze } from './regels/signalLangePauze.js';
import { signalNietMeerActief } from './regels/signalNietMeerActief.js';
import { signalProjectStaatStil } from './regels/signalProjectStaatStil.js';
import { signalRolOntbreekt } from './regels/signalRolOntbreekt.js';
import { signalTeWeinigVrijwilligers } from './regels/signalTeWeinigVrijwilligers.js';
import { signalWachtkamerOverTijd } from './regels/signalWachtkamerOverTijd.js';
import { signalWervingDuurtLang } from './regels/signalWervingDuurtLang.js';
import { signalZonderBegeleider } from './regels/signalZonderBegeleider.js';
import type { Signaalregel } from './signaalregels.js';

/** What a rule finds in a stand, also what begins later: `listSignalen` keeps what has begun. */
export function applyRegel(stand: Teamstand, regel: Signaalregel, financieringTot: Datum | undefined): Melding[] {
  switch (regel.soort) {
    case 'geen_contact':
      return signalGeenContact(stand, regel);
    case 'zonder_begeleider':
      return signalZonderBegeleider(stand, regel);
    case 'geen_bijeenkomst':
      return signalGeenBijeenkomst(stand, regel);
    case 'te_weinig_vrijwilligers':
      return signalTeWeinigVrijwilligers(stand, regel);
    case 'rol_ontbreekt':
      return signalRolOntbreekt(stand, regel);
    case 'een_persoon_draagt_alles':
      return signalEenPersoonDraagtAlles(stand);
    case 'werving_duurt_lang':
      return signalWervingDuurtLang(stand, regel);
    case 'geen_project':
      return signalGeenProject(stand, regel);
    case 'project_staat_stil':
      return signalProjectStaatStil(stand, regel);
    case 'lange_pauze':
      return signalLangePauze(stand, regel);
    case 'begeleiding_eindigt':
      return signalBegeleidingEindigt(stand, regel);
    case 'financiering_eindigt_eerst':
      return signalFinancieringEindigtEerst(stand, financieringTot);
    case 'wachtkamer_over_tijd':
      return signalWachtkamerOverTijd(stand);
    case 'geen_nazorg':
      return signalGeenNazorg(stand, regel);
    case 'niet_meer_actief':
      return signalNietMeerActief(stand);
  }
}
