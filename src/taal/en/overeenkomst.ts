import type { overeenkomstNl } from '../nl/overeenkomst.js';

/** English texts of the room `overeenkomst`, by code. */
export const overeenkomstEn = {
  'overeenkomst.persoon_ongeldig':
    'The reference {waarde} cannot be used: a person is a key with at least one letter, no name, e-mail address or number.',
  'overeenkomst.functie_notatie': 'The function {waarde} is not written well: use small letters, as in burgemeester.',
  'overeenkomst.kvk_ongeldig': 'The KVK number {waarde} does not have eight digits.',
  'overeenkomst.oin_ongeldig': 'The OIN {waarde} does not have twenty digits of which the first seven are zeros.',
  'overeenkomst.tooi_ongeldig': 'The TOOI identifier {waarde} is not that of a gemeente.',
  'overeenkomst.vingerafdruk_notatie':
    'The fingerprint {waarde} does not have the form sha256: with 64 hexadecimal digits.',
  'overeenkomst.rol_ontbreekt': 'There is no party in the role {rol}.',
  'overeenkomst.partij_dubbel': 'The party {partij} is there more than once.',
  'overeenkomst.gemeente_dubbel': 'The gemeente {gemeente} is there more than once.',
  'overeenkomst.tooi_past_niet': 'The TOOI identifier {tooi} does not fit the code of the gemeente: {verwacht}.',
  'overeenkomst.functie_ontbreekt': 'For {partij} the {functie} must sign as well.',
  'overeenkomst.ondertekenaar_ontbreekt': 'Nobody signs for {partij}.',
  'overeenkomst.ondertekenaar_dubbel': 'The {functie} of {partij} is there more than once.',
  'overeenkomst.mandaat_omgekeerd': 'The mandate runs backwards: from {van} to {tot}.',
  'overeenkomst.programmas_tellen_niet_op': 'The programmes count {som} buurten together, the agreement {aantal}.',
  'overeenkomst.programma_dubbel': 'The programme {programma} is there more than once.',
  'overeenkomst.programma_gemeente_geen_partij': 'The gemeente {gemeente} of the programme {programma} is no party.',
  'overeenkomst.buurt_dubbel': 'The buurt {buurt} was chosen more than once.',
  'overeenkomst.buurt_programma_onbekend':
    'The buurt {buurt} belongs to the programme {programma}, which does not exist.',
  'overeenkomst.buurt_buiten_gemeente': 'The buurt {buurt} does not lie in {gemeenten}.',
  'overeenkomst.buurt_buiten_looptijd': 'The buurt {buurt} starts on {start}, outside the term.',
  'overeenkomst.aantal_buurten_wijkt_af': 'There are {gekozen} buurten chosen, agreed on are {aantal}.',
  'overeenkomst.programma_aantal_wijkt_af':
    'For the programme {programma} there are {gekozen} buurten chosen, agreed on are {aantal}.',
  'overeenkomst.selectie_aantal_wijkt_af': 'The selection has {selectie} buurten, the agreement {aantal}.',
  'overeenkomst.buurt_niet_geselecteerd': 'The buurt {buurt} is not in the selection.',
  'overeenkomst.buurt_ander_programma': 'The buurt {buurt} counts for {programma}, in the selection for {selectie}.',
  'overeenkomst.geselecteerde_buurt_ontbreekt': 'The selected buurt {buurt} is not in the agreement.',
  'overeenkomst.fase_dubbel': 'The phase of year {programmajaar} is there more than once.',
  'overeenkomst.fase_buiten_looptijd': 'The phase of year {programmajaar} ({van} to {tot}) lies outside the term.',
  'overeenkomst.fasen_overlappen': 'The phases of the years {eerste} and {tweede} overlap.',
  'overeenkomst.fasen_gat': 'From {van} to {tot} there is no phase.',
  'overeenkomst.verplichting_dubbel': 'The obligation {verplichting} is there more than once.',
  'overeenkomst.verplichting_geen_partij': 'The obligation {verplichting} is of {partij}, who is no party.',
  'overeenkomst.verplichting_buiten_looptijd': 'The obligation {verplichting} ({van} to {tot}) lies outside the term.',
  'overeenkomst.evaluatiemoment_dubbel': 'The evaluation {moment} is there more than once.',
  'overeenkomst.evaluatiemoment_voor_begin': 'The evaluation {moment} on {datum} comes before the start.',
  'overeenkomst.bijlage_dubbel': 'The annex {bijlage} is there more than once.',
  'overeenkomst.opzegtermijn_te_lang': 'The notice of {maanden} months is longer than the term.',
  'overeenkomst.kostendrager_geen_partij': 'The cost bearer {kostendrager} belongs to {partij}, who is no party.',
  'overeenkomst.bijdrage_geen_partij': 'The contribution {bijdrage} is of {partij}, who is no party.',
  'overeenkomst.financiering_buiten_looptijd':
    'The funding of year {programmajaar} ({van} to {tot}) lies outside the term.',
  'overeenkomst.financiering_dekt_looptijd_niet': 'From {van} to {tot} there is no funding.',
  'overeenkomst.handtekening_dubbel': 'The {functie} of {partij} signed more than once.',
  'overeenkomst.handtekening_geen_partij': 'There is a signature for {partij}, who is no party.',
  'overeenkomst.handtekening_verkeerde_functie': 'For {partij} not the {functie} signs but: {functies}.',
  'overeenkomst.handtekening_ander_persoon': 'The {functie} of {partij} who signed is not who the agreement names.',
  'overeenkomst.handtekening_voor_mandaat':
    'The {functie} of {partij} signed on {datum}, before the mandate that begins on {van}.',
  'overeenkomst.handtekening_na_mandaat':
    'The {functie} of {partij} signed on {datum}, after the mandate that holds until {tot}.',
  'overeenkomst.handtekening_na_begin': 'The {functie} of {partij} signed on {datum}, after the start on {begin}.',
} as const satisfies Record<keyof typeof overeenkomstNl, string>;
