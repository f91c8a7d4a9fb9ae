import { expect, test } from '@playwright/test';
import { launchArolwg, type Launched } from './support/launch';

test.describe('Opening Arolwg', () => {
  let arolwg: Launched;
  test.beforeEach(async () => {
    arolwg = await launchArolwg();
  });
  test.afterEach(() => arolwg.close());

  test('shows one window, under its own name, on data of its own', async () => {
    const { app, window, userData } = arolwg;
    await expect(window).toHaveTitle(/Arolwg/);
    expect(app.windows()).toHaveLength(1);
    const own = await app.evaluate(({ app: electron }) => ({
      name: electron.getName(),
      userData: electron.getPath('userData'),
    }));
    expect(own).toEqual({ name: 'arolwg', userData });
  });

  test('keeps the machine out of reach of what the window shows', async () => {
    const reach = await arolwg.window.evaluate(() => ({
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
    }));
    expect(reach).toEqual({ require: 'undefined', process: 'undefined' });
  });
});
