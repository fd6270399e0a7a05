/** Dutch texts of the room `financiering`, by code. */
export const financieringNl = {
  'financiering.bedrag_negatief': 'Het bedrag {waarde} is negatief: een bijdrage is nul of hoger.',
  'financiering.sleutel_ongeldig':
    'De sleutel {waarde} kan niet: gebruik kleine letters, cijfers, punten en streepjes, hoogstens zestig tekens.',
  'financiering.getal_notatie': 'Het getal {waarde} is niet goed geschreven: gebruik cijfers met een punt, zoals 33.3.',
  'financiering.taakveld_notatie': 'De code {waarde} is geen taakveld van Iv3, zoals 6.1 of 0.10.',
  'financiering.stap_zonder_datum': 'De stap {status} heeft geen geplande en geen werkelijke datum.',
  'financiering.verdeelsleutel_te_veel': 'De verdeelsleutel verdeelt {over} meer dan het bedrag {bedrag}.',
  'financiering.verdeelsleutel_boven_honderd': 'De percentages van de verdeelsleutel zijn samen meer dan 100.',
  'financiering.verdeelsleutel_laat_over':
    'De verdeelsleutel laat van het bedrag {bedrag} nog {over} over zonder kostendrager.',
  'financiering.verdeelsleutel_rest_dubbel':
    'De verdeelsleutel geeft de rest van het bedrag {bedrag} meer dan één keer weg: gebruik één rest, of aandelen.',
  'financiering.schema_gewicht_ongeldig': 'Het gewicht {gewicht} in het schema is geen geheel getal van nul of hoger.',
  'financiering.schema_zonder_jaar': 'Het schema zegt niet in welk begrotingsjaar programmajaar {programmajaar} valt.',
} as const;
