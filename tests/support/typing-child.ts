import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../src/services/store/open-store';
import { reportWith, smallDocument } from './build-report';

/*
 * A program that opens one report, says so, waits to be told to go on, and saves what its writer
 * types a few times. It sends the text that was acknowledged last. Arguments: the folder, the report's
 * id, the writer.
 */
const [, , folder = '', id = '', writer = ''] = process.argv;
const TIMES = 6;

const opened = await openStore(folder, {
  now: () => new Date().toISOString(),
  newReportId: () => id,
});
if (!opened.ok) throw new Error(opened.failure.code);
const read = await opened.value.open(id);
if (!read.ok) throw new Error(read.failure.kind);
process.send?.('opened');
await new Promise((resolve) => process.once('message', resolve));
let last = '';
for (let i = 1; i <= TIMES; i += 1) {
  await setTimeout(Math.random() * 30);
  const text = `${writer} wrote ${i}.`;
  const saved = await opened.value.saveDocument(
    id,
    reportWith(smallDocument([{ positives: [text] }])).document,
  );
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  last = text;
}
process.send?.(last);
process.disconnect();
