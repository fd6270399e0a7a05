/** Dutch texts of the room `overeenkomst`, by code. */
export const overeenkomstNl = {
  'overeenkomst.persoon_ongeldig':
    'De verwijzing {waarde} kan niet: een persoon is een kenmerk met minstens één letter, geen naam, e-mailadres of nummer.',
  'overeenkomst.functie_notatie':
    'De functie {waarde} is niet goed geschreven: gebruik kleine letters, zoals burgemeester.',
  'overeenkomst.kvk_ongeldig': 'Het KVK-nummer {waarde} heeft geen acht cijfers.',
  'overeenkomst.oin_ongeldig': 'Het OIN {waarde} heeft geen twintig cijfers waarvan de eerste zeven nullen zijn.',
  'overeenkomst.tooi_ongeldig': 'De TOOI-verwijzing {waarde} is die van geen gemeente.',
  'overeenkomst.vingerafdruk_notatie':
    'De vingerafdruk {waarde} heeft niet de vorm sha256: met 64 hexadecimale cijfers.',
  'overeenkomst.rol_ontbreekt': 'Er is geen partij met de rol {rol}.',
  'overeenkomst.partij_dubbel': 'De partij {partij} staat er meer dan één keer in.',
  'overeenkomst.gemeente_dubbel': 'De gemeente {gemeente} staat er meer dan één keer in.',
  'overeenkomst.tooi_past_niet': 'De TOOI-verwijzing {tooi} past niet bij de gemeentecode: {verwacht}.',
  'overeenkomst.functie_ontbreekt': 'Voor {partij} moet ook de {functie} tekenen.',
  'overeenkomst.ondertekenaar_ontbreekt': 'Niemand tekent voor {partij}.',
  'overeenkomst.ondertekenaar_dubbel': 'De {functie} van {partij} staat er meer dan één keer in.',
  'overeenkomst.mandaat_omgekeerd': 'Het mandaat loopt terug: van {van} tot en met {tot}.',
  'overeenkomst.programmas_tellen_niet_op': "De programma's tellen samen {som} buurten, de overeenkomst {aantal}.",
  'overeenkomst.programma_dubbel': 'Het programma {programma} staat er meer dan één keer in.',
  'overeenkomst.programma_gemeente_geen_partij': 'De gemeente {gemeente} van programma {programma} is geen partij.',
  'overeenkomst.buurt_dubbel': 'De buurt {buurt} is meer dan één keer gekozen.',
  'overeenkomst.buurt_programma_onbekend': 'De buurt {buurt} hoort bij programma {programma}, dat er niet is.',
  'overeenkomst.buurt_buiten_gemeente': 'De buurt {buurt} ligt niet in {gemeenten}.',
  'overeenkomst.buurt_buiten_looptijd': 'De buurt {buurt} begint op {start}, buiten de looptijd.',
  'overeenkomst.aantal_buurten_wijkt_af': 'Er zijn {gekozen} buurten gekozen, afgesproken zijn er {aantal}.',
  'overeenkomst.programma_aantal_wijkt_af':
    'Voor programma {programma} zijn {gekozen} buurten gekozen, afgesproken zijn er {aantal}.',
  'overeenkomst.selectie_aantal_wijkt_af': 'De selectie telt {selectie} buurten, de overeenkomst {aantal}.',
  'overeenkomst.buurt_niet_geselecteerd': 'De buurt {buurt} staat niet in de selectie.',
  'overeenkomst.buurt_ander_programma': 'De buurt {buurt} telt mee voor {programma}, in de selectie voor {selectie}.',
  'overeenkomst.geselecteerde_buurt_ontbreekt': 'De geselecteerde buurt {buurt} staat niet in de overeenkomst.',
  'overeenkomst.fase_dubbel': 'De fase van programmajaar {programmajaar} staat er meer dan één keer in.',
  'overeenkomst.fase_buiten_looptijd':
    'De fase van programmajaar {programmajaar} ({van} tot en met {tot}) valt buiten de looptijd.',
  'overeenkomst.fasen_overlappen': 'De fasen van de programmajaren {eerste} en {tweede} overlappen elkaar.',
  'overeenkomst.fasen_gat': 'Van {van} tot en met {tot} is er geen fase.',
  'overeenkomst.verplichting_dubbel': 'De verplichting {verplichting} staat er meer dan één keer in.',
  'overeenkomst.verplichting_geen_partij': 'De verplichting {verplichting} is van {partij}, die geen partij is.',
  'overeenkomst.verplichting_buiten_looptijd':
    'De verplichting {verplichting} ({van} tot en met {tot}) valt buiten de looptijd.',
  'overeenkomst.evaluatiemoment_dubbel': 'Het evaluatiemoment {moment} staat er meer dan één keer in.',
  'overeenkomst.evaluatiemoment_voor_begin': 'Het evaluatiemoment {moment} op {datum} ligt voor het begin.',
  'overeenkomst.bijlage_dubbel': 'De bijlage {bijlage} staat er meer dan één keer in.',
  'overeenkomst.opzegtermijn_te_lang': 'De opzegtermijn van {maanden} maanden is langer dan de looptijd.',
  'overeenkomst.kostendrager_geen_partij': 'De kostendrager {kostendrager} hoort bij {partij}, die geen partij is.',
  'overeenkomst.bijdrage_geen_partij': 'De bijdrage {bijdrage} is van {partij}, die geen partij is.',
  'overeenkomst.financiering_buiten_looptijd':
    'De financiering van programmajaar {programmajaar} ({van} tot en met {tot}) valt buiten de looptijd.',
  'overeenkomst.financiering_dekt_looptijd_niet': 'Van {van} tot en met {tot} is er geen financiering.',
  'overeenkomst.handtekening_dubbel': 'De {functie} van {partij} heeft meer dan één keer getekend.',
  'overeenkomst.handtekening_geen_partij': 'Er is getekend voor {partij}, die geen partij is.',
  'overeenkomst.handtekening_verkeerde_functie': 'Voor {partij} tekent niet de {functie} maar: {functies}.',
  'overeenkomst.handtekening_ander_persoon':
    'De {functie} van {partij} die heeft getekend, is niet wie in de overeenkomst staat.',
  'overeenkomst.handtekening_voor_mandaat':
    'De {functie} van {partij} tekende op {datum}, voor het mandaat dat op {van} ingaat.',
  'overeenkomst.handtekening_na_mandaat':
    'De {functie} van {partij} tekende op {datum}, na het mandaat dat tot en met {tot} geldt.',
  'overeenkomst.handtekening_na_begin': 'De {functie} van {partij} tekende op {datum}, na het begin op {begin}.',
} as const;
