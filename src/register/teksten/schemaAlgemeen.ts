/** The words for fields with the same meaning in every document. */
export const algemeneTeksten = {
  delen: {},
  velden: {
    soort: 'Het soort document, waaraan een lezer het herkent.',
    versie: 'De versie van de vorm; verandert de vorm, dan krijgt zij een hoger getal.',
    'Periode.van': 'De eerste dag.',
    'Periode.tot': 'De laatste dag; die hoort erbij.',
  },
  voorbeelden: {
    'Periode.van': ['2026-09-01'],
    'Periode.tot': ['2029-08-31'],
  },
};
