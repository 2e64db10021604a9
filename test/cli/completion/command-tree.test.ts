import { Argument, Command, Option } from 'commander';
import { describe, expect, test } from 'vitest';
import { commandTree, flagsWithValue, positions } from '../../../src/cli/completion/command-tree.ts';

const program = new Command('tool').helpCommand(false);
program
  .command('paint')
  .description('paint a picture')
  .addOption(new Option('--colour <name>', 'its colour').choices(['red', 'blue']))
  .option('-o, --output <file>', 'where to')
  .option('--size <number>', 'how large')
  .argument('<picture>');
program.command('frame').addArgument(new Argument('<kind>').choices(['oak', 'gold']));

describe('the commands as a shell sees them', () => {
  const [all, paint, frame] = commandTree(program, { 'paint --size': ['1', '2'] });
  const plain = (...words: string[]) => words.map((word) => ({ word, description: '' }));

  test('are the commands of the program, then each command', () => {
    expect(all).toMatchObject({
      path: '',
      argument: { words: [{ word: 'paint', description: 'paint a picture' }, {}] },
    });
    expect([paint?.path, frame?.path]).toEqual(['paint', 'frame']);
  });

  test('have values where they are known, and files where an option or argument names one', () => {
    expect(paint?.options.filter(({ takesValue }) => takesValue)).toMatchObject([
      { flags: ['--colour'], words: plain('red', 'blue'), files: false },
      { flags: ['--output', '-o'], words: [], files: true },
      { flags: ['--size'], words: plain('1', '2'), files: false },
    ]);
    expect(paint?.argument).toEqual({ words: [], files: true });
    expect(frame?.argument).toEqual({ words: plain('oak', 'gold'), files: false });
  });

  test('have a position for each argument, option and value', () => {
    const keys = positions(commandTree(program)).flatMap((position) => position.keys);
    expect(keys).toEqual([
      ...[':', ':-', 'paint:', 'paint:-', 'paint:--colour', 'paint:--output', 'paint:-o', 'paint:--size'],
      ...['frame:', 'frame:-'],
    ]);
    expect(flagsWithValue(commandTree(program))).toEqual(['--colour', '--output', '-o', '--size']);
  });
});
