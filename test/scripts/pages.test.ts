// The help of the command line, and the parser that reads the same table.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../scripts/command.ts';
import { OPTION_NAMES, OPTIONS } from '../../scripts/options.ts';
import { listCommands, pageOf, PAGES } from '../../scripts/pages.ts';
import type { OptionName } from '../../scripts/options.ts';
import type { CommandName } from '../../scripts/pages.ts';

const NAMES = Object.keys(PAGES) as CommandName[];
const accepts = (name: CommandName): readonly OptionName[] => PAGES[name].options;
const VALUES: Partial<Record<OptionName, string>> = {
  columns: 'title=Name',
  threads: '2',
  port: '80',
};

function paperloom(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/paperloom.ts', ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  });
}

describe('the help', () => {
  it('of all is one page that names every command', () => {
    const lines = listCommands('paperloom').split('\n');
    expect(lines.length).toBeLessThan(30);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(92);
    for (const name of NAMES)
      expect(lines.some((line) => line.startsWith(`  ${name} `))).toBe(true);
  });

  it.each(NAMES)('of %s names each option it takes, and no other', (name) => {
    const page = pageOf(name, 'paperloom');
    const listed = page.split('\n').flatMap((line) => /^ {2}--([a-z-]+)/.exec(line)?.[1] ?? []);
    expect(listed).toEqual(accepts(name));
    expect(page).toContain(`paperloom ${name}`);
    expect(page).toMatch(/\nReads .*\nWrites .*\nExamples:\n {2}paperloom /s);
    expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThanOrEqual(92);
  });

  it.each(NAMES)('of %s gives examples that the parser takes', (name) => {
    for (const [call] of PAGES[name].examples) {
      const [first = '', ...rest] = call
        .replace(/ > \S+$/, '')
        .replaceAll('"', '')
        .split(' ');
      const args = first === name ? rest : [first, ...rest];
      expect(parseCommand(args, accepts(name)).files.length).toBeLessThan(3);
    }
  });

  it('says what each option is where it is left out, and is printed by the program', () => {
    const { status, stdout } = paperloom('build', '--help');
    expect([status, stdout]).toEqual([0, pageOf('build', 'npx paperloom')]);
    expect(paperloom('help', 'diff').stdout).toBe(pageOf('diff', 'npx paperloom'));
    expect(paperloom('--help').stdout).toBe(listCommands('npx paperloom'));
    expect(stdout.replace(/\s+/g, ' ')).toContain('(default: all cores from 1,000 records on)');
  });
});

describe('the parser', () => {
  it('takes every option in the table, with its value before or behind a space', () => {
    for (const name of OPTION_NAMES) {
      const value = VALUES[name] ?? 'x';
      const bare = OPTIONS[name].takes === null;
      const spaced = parseCommand(bare ? [`--${name}`] : [`--${name}`, value]);
      expect(spaced).toEqual(parseCommand([bare ? `--${name}` : `--${name}=${value}`]));
      expect(spaced).not.toEqual(parseCommand([]));
    }
  });

  it.each([
    [['links', '--dpi', '300'], '--dpi is no option of this command'],
    [['receipt', '--csv=yes'], '--csv takes no value'],
    [['start', '--port', 'x'], '--port needs a number from 1 to 65535'],
    [['build', '--threads', '0'], '--threads needs a number from 1 to 64'],
  ])('refuses %j in one line', (args, why) => {
    const { status, stderr } = paperloom(...args);
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain(why);
  });
});
