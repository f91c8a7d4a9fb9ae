import { nodeDisk } from '../../src/services/store/disk';
import { withLock } from '../../src/services/store/with-lock';
import { faultyDisk } from './faulty-disk';

/*
 * A program that takes the lock of a file, saves nothing and gives it back, but kills itself before
 * one step of the disk. Arguments: the file, the number of that step.
 */
const [, , path = '', last = ''] = process.argv;
let steps = 0;
const disk = faultyDisk(() => {
  if (steps === Number(last)) process.kill(process.pid, 'SIGKILL');
  steps += 1;
  return undefined;
});
await withLock(disk, path, () => nodeDisk.readdir('.'));
