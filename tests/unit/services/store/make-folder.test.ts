import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeDisk, type Disk } from '../../../../src/services/store/disk';
import { systemError } from '../../../../src/services/store/disk-failure';
import { makeFolder } from '../../../../src/services/store/make-folder';
import { temporaryFolder } from '../../../support/temporary-folder';

/** As Node answers on a disk that can only be read: ENOENT when asked for folders, else the truth. */
const readOnlyDisk: Disk = {
  ...nodeDisk,
  mkdir: ((path: string, options?: { readonly recursive?: boolean }) =>
    Promise.reject(
      systemError(options?.recursive ? 'ENOENT' : 'EROFS', path),
    )) as unknown as Disk['mkdir'],
};

it('A folder on a disk that can only be read is not said to be missing', async () => {
  const folder = join(await temporaryFolder(), 'one', 'two');
  await expect(makeFolder(readOnlyDisk, folder)).rejects.toMatchObject({ code: 'EROFS' });
});
