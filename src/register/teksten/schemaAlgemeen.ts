/** The words for fields with the same meaning in every document. */
export const algemeneTeksten = {
  delen: {},
  velden: {
    soort: 'Het soort document, waaraan een lezer het herkent.',
    versie: 'De versie van de vorm; verandert de vorm, dan krijgt zij een hoger getal.',
    'Opzetverwijzing.id': 'Het id van de opzet.',
    'Opzetverwijzing.vingerafdruk':
      'De vingerafdruk (SHA-256 over canonieke JSON, RFC 8785), waardoor vaststaat welke tekst van de opzet is gebruikt.',
    'Periode.van': 'De eerste dag.',
    'Periode.tot': 'De laatste dag; die hoort erbij.',
  },
  voorbeelden: {
    'Periode.van': ['2026-09-01'],
    'Periode.tot': ['2029-08-31'],
  },
};
