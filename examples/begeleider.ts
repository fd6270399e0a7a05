/**
 * The app of a begeleider: it notes without a connection, comes back and merges. Two begeleiders of one team each had their device with
 * them for a week; the shared record is in SQLite. Team, buurt and persons are made up.
 *
 *     npx tsx examples/begeleider.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vertel } from './begeleider/vertel.js';

const map = mkdtempSync(join(tmpdir(), 'begeleider-'));
const { regels, gelijk } = await vertel(map);
process.stdout.write(`${regels.join('\n')}\n`);
if (!gelijk) process.exitCode = 1;
rmSync(map, { recursive: true });
