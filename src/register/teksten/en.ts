import type { registerNl } from './nl.js';

/** English texts of the room `register`, by code. */
export const registerEn = {
  'register.plaatsen': 'grondslagen=legal ground/legal grounds; trefwoorden=keyword/keywords',
  'register.registratie_ongeldig':
    'The entry for the Algorithm Register is not right: {aantal} {aantal|finding|findings}.',
  'register.oordeel_ontbreekt': 'The judgement {veld} is missing: people have to give it.',
  'register.contact_ongeldig': 'The contact {waarde} is no e-mail address and no link that starts with https://.',
  'register.link_ongeldig': 'The link {waarde} does not start with https://.',
  'register.organisatie_meer_dan_een':
    'The organisation {organisatie} seems to be more than one. Make an entry of its own for each.',
  'register.organisatie_en_gemeenten':
    'Beside the gemeenten stands the organisation {organisatie} too. An entry is of one of both.',
  'register.gemeente_dubbel': 'The gemeente {organisatie} is there twice.',
  'register.hoog_risico_zonder_ai':
    'The category is {categorie}, but the judgement about the AI Act says that it is no AI system.',
  'register.hoog_risico_niet_genoemd':
    'The category is {categorie}, but by the judgement its use is not in annex III of the AI Act.',
  'register.hoog_risico_gemist':
    'The category is {categorie}, but by the judgement this is an AI system whose use is in annex III.',
  'register.categorie_bij_twijfel':
    'The category is {categorie}. A choice of buurten decides which residents are approached: in doubt it is Impactvolle algoritmes.',
  'register.status_anders': 'The status is {status}; from decision and agreement follows {voorstel}.',
  'register.maand_ongeldig': 'The month {waarde} is not written as yyyy-mm.',
  'register.einde_voor_begin': 'The end {einde} lies before the begin {begin}.',
  'register.begin_ontbreekt': 'An algorithm in use should have a begin.',
  'register.einde_ontbreekt': 'An algorithm out of use should have an end.',
  'register.verantwoording_klopt_niet':
    'These data do not give the selection again: {aantal} {aantal|finding|findings}. The account was not made.',
  'register.vingerafdruk_verschilt': 'The fingerprint of {deel} is not right: that part was changed.',
  'register.vingerafdruk_onverwacht': 'The fingerprint of the whole is {gevonden}; expected was {verwacht}.',
  'register.methode_onbekend': 'This account was made with version {versie} of {methode}; this library knows {bekend}.',
  'register.methode_ouder':
    'This account was made with version {versie} of {methode}; now it is version {nu}. It was done again by its own settings.',
  'register.bedrag_verschilt':
    'The amount of {van} in {begrotingsjaar} (cost bearer {kostendrager}, {soort}) now is {opnieuw}; recorded is {vastgelegd}.',
  'register.cel_veranderd': 'Of {gebied} the value of {kolom} was changed ({deel}).',
  'register.onderdeel_veranderd': 'The part {naam} was changed ({deel}).',
  'register.programma_dubbel': 'The programme {programma} occurs twice.',
  'register.stap_mislukt': 'The step {stap} cannot be done again: {code}.',
  'register.programma_zonder_routekaart': 'The programme {programma} has scores but no Routekaart.',
  'register.besluit_verschilt': 'The decision is on another selection: {deel} differs.',
  'register.score_verschilt': 'The score of {buurt} for {programma} now is {opnieuw}; recorded is {vastgelegd}.',
  'register.uitkomst_verschilt': 'The outcome now is {opnieuw}; recorded is {vastgelegd}.',
  'register.buurt_verschilt': 'The buurt {buurt} now goes to {opnieuw}; recorded is {vastgelegd}.',
  'register.totaalscore_verschilt': 'The total score now is {opnieuw}; recorded is {vastgelegd}.',
} as const satisfies Record<keyof typeof registerNl, string>;
