import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../../scripts/setup/display.mjs';
import { isNewEnough } from '../../../scripts/setup/node-version.mjs';
import { npmCommand } from '../../../scripts/setup/npm.mjs';
import { firstLines, lastLines, run } from '../../../scripts/setup/run.mjs';

describe('A display', () => {
  it('is there under X and under Wayland, and always where it is not Linux', () => {
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });

  it('is not there on a Linux that names none', () => {
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  });
});

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('is new enough at %s', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  it.each(['20.18.3', '18.20.0', '9.30.0'])('is too old at %s', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});

describe('npm', () => {
  it('is the one that started us', () => {
    const started = '/usr/lib/node_modules/npm/bin/npm-cli.js';
    expect(npmCommand({ npm_execpath: started })).toEqual([process.execPath, started]);
  });

  it('is the one on the path when another program or none started us', () => {
    expect(npmCommand({ npm_execpath: '/usr/bin/yarn.js' })).toEqual([
      expect.stringMatching(/^npm/),
    ]);
    expect(npmCommand({})).toEqual([expect.stringMatching(/^npm/)]);
  });
});

describe('Another program', () => {
  const node = (script: string) => run(process.execPath, ['-e', script]);

  it('gives its exit code and all that it said', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
    const { code, output } = await node(script);
    expect(code).toBe(3);
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  it('has failed when a signal ended it', async () => {
    expect((await node('process.kill(process.pid, "SIGKILL")')).code).toBe(1);
  });

  it('has failed when it is not there', async () => {
    expect((await run('no-such-program', [])).code).toBe(127);
  });

  it('is quoted by its first or its last lines', () => {
    expect(firstLines('a\nb\nc\n', 2)).toBe('a\nb');
    expect(lastLines('a\nb\nc\n', 2)).toBe('b\nc');
  });
});
