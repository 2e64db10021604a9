import { beforeAll, describe, expect, test } from 'vitest';
import { PictureThread } from '../../../src/http/pictures/picture-thread.ts';
import { builtPath } from '../built.ts';

describe('the thread for pictures', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2" fill="red"/></svg>';
  const never = new AbortController().signal;
  beforeAll(() => {
    builtPath('dist/fonts');
  });

  test('draws several pictures in turn, and refuses more than may wait', async () => {
    const thread = new PictureThread({ waiting: 2 });
    const two = [thread.draw(svg, never), thread.draw(svg, never)];
    await expect(thread.draw(svg, never)).rejects.toMatchObject({ code: 'OVERLOADED' });
    for (const png of await Promise.all(two)) expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect((await thread.draw(svg, never)).length).toBeGreaterThan(0);
    await thread.close();
  });

  test('goes on after a picture that it cannot draw', async () => {
    const thread = new PictureThread();
    await expect(thread.draw('<svg', never)).rejects.toThrow();
    expect((await thread.draw(svg, never)).length).toBeGreaterThan(0);
    await thread.close();
  });

  test('does not draw for a client that has gone, and starts again after it ended', async () => {
    const thread = new PictureThread();
    await expect(thread.draw(svg, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    await thread.draw(svg, never);
    await thread.close();
    expect((await thread.draw(svg, never)).length).toBeGreaterThan(0);
    await thread.close();
  });

  test('fails the picture that it draws when it is closed', async () => {
    const thread = new PictureThread();
    await thread.draw(svg, never);
    const drawing = thread.draw(svg, never);
    const closed = expect(drawing).rejects.toThrow('closed');
    // The message has been sent.
    await Promise.resolve();
    await thread.close();
    await closed;
  });
});
