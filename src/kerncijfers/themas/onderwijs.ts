import { defineItems } from './defineItems.js';
import { TELLING } from './soortregels.js';

const thema = 'onderwijs';
const bron = 'CBS';
const NAMEN =
  'De naam wisselde: a_opl_lg, a_opl_md en a_opl_hg tot en met 2022 en weer in 2025; a_opl_bvm, a_opl_hvm en a_opl_hw in 2023 en 2024. De eerste afgiften van die jaren hadden nog de oude namen, zonder cijfers.';

/** Education: pupils, and highest level attained. */
export const onderwijs = [
  ...defineItems({ thema, bron, ...TELLING }, [
    [
      'aantal_leerlingen_primair_onderwijs',
      'Leerlingen in het primair onderwijs',
      'Pupils in primary education',
      {
        kwb: 'a_ons_po@2023-',
        odata: 'LeerlingenPo@2023-',
        odata4: 'A025301',
        pdok: 'aantal_leerlingen_primair_onderwijs',
      },
    ],
    [
      'aantal_leerlingen_voortgezet_onderwijs',
      'Leerlingen in het voortgezet onderwijs',
      'Pupils in secondary education',
      {
        kwb: 'a_ons_vovavo@2023-',
        odata: 'LeerlingenVoInclVavo@2023-',
        odata4: 'T001345',
        pdok: 'aantal_leerlingen_voortgezet_onderwijs',
      },
    ],
    [
      'aantal_studenten_mbo',
      'Studenten mbo',
      'Students of vocational education',
      {
        kwb: 'a_ons_mbo@2023-',
        odata: 'StudentenMboExclExtranei@2023-',
        odata4: 'A041867',
        pdok: 'aantal_studenten_mbo',
      },
    ],
    [
      'aantal_studenten_hbo',
      'Studenten hbo',
      'Students of universities of applied sciences',
      { kwb: 'a_ons_hbo@2023-', odata: 'StudentenHbo@2023-', odata4: 'A025294', pdok: 'aantal_studenten_hbo' },
    ],
    [
      'aantal_studenten_wo',
      'Studenten wo',
      'University students',
      { kwb: 'a_ons_wo@2023-', odata: 'StudentenWo@2023-', odata4: 'A025297', pdok: 'aantal_studenten_wo' },
    ],
  ]),
  ...defineItems(
    {
      thema,
      bron,
      ...TELLING,
      afronding: 10,
      drempel: ['ten minste 30 inwoners', 'at least 30 inhabitants'],
    },
    [
      [
        'aantal_opleiding_laag',
        'Inwoners met basisonderwijs, vmbo of mbo1 als hoogste niveau',
        'Inhabitants with a basic level of education',
        {
          kwb: 'a_opl_lg@-2022 a_opl_bvm@2023-2024 a_opl_lg@2025-',
          odata: 'OpleidingsniveauLaag@-2022 BasisonderwijsVmboMbo1@2023-',
          odata4: '2018700',
          kaart: 'A_OPL_LG',
          pdok: 'opleidingsniveau_laag aantal_personen_met_bvm_als_hoogst_beh_ond_niv',
        },
        {
          toelichting: NAMEN,
        },
      ],
      [
        'aantal_opleiding_middelbaar',
        'Inwoners met havo, vwo of mbo2-4 als hoogste niveau',
        'Inhabitants with a middle level of education',
        {
          kwb: 'a_opl_md@-2022 a_opl_hvm@2023-2024 a_opl_md@2025-',
          odata: 'OpleidingsniveauMiddelbaar@-2022 HavoVwoMbo24@2023-',
          odata4: '2018740',
          kaart: 'A_OPL_MD',
          pdok: 'opleidingsniveau_middelbaar aantal_personen_met_hvm_als_hoogst_beh_ond_niv',
        },
        {
          toelichting: NAMEN,
        },
      ],
      [
        'aantal_opleiding_hoog',
        'Inwoners met hbo of wo als hoogste niveau',
        'Inhabitants with a high level of education',
        {
          kwb: 'a_opl_hg@-2022 a_opl_hw@2023-2024 a_opl_hg@2025-',
          odata: 'OpleidingsniveauHoog@-2022 HboWo@2023-',
          odata4: '2018790',
          kaart: 'A_OPL_HG',
          pdok: 'opleidingsniveau_hoog aantal_personen_met_hw_als_hoogst_beh_ond_niv',
        },
        {
          toelichting: NAMEN,
        },
      ],
    ],
  ),
];
