import { listOpzetbronnen } from 'buurtaanpak/opzet';
import { expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { voorbeelden } from './voorbeelden.js';

test('gives the opzet, and what follows from it', () => {
  const { zaanstad } = voorbeelden;
  const [opzet, uitwerking, ...meer] = listOpzetbronnen(zaanstad);
  expect(opzet).toEqual({ id: 'opzet', document: zaanstad });
  expect(meer).toEqual([]);
  // Of 55,000 a fixed 20,000, and the rest.
  expect(uitwerking).toMatchObject({
    id: 'uitwerking',
    document: {
      gewichten: [{ themas: [0.3, 0.7] }, { themas: [0.5, 0.5] }],
      verdeling: [
        [{ partij: 'bzk', bedrag: '148500.00' }],
        [
          { partij: 'zaanstad', kostendrager: 'sociaal', bedrag: '20000.00' },
          { partij: 'zaanstad', kostendrager: 'energie', bedrag: '35000.00' },
        ],
      ],
      cijfers: expect.arrayContaining([{ sleutel: 'percentage_koopwoningen', naam: 'Koopwoningen' }]),
    },
  });
});

test('refuses what is no opzet', () => {
  const { zaanstad } = voorbeelden;
  expect(foutVan(() => listOpzetbronnen({ ...zaanstad, naam: '' })).code).toBe('kern.document_ongeldig');
});
