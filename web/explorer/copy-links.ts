import type { Messages } from './messages.ts';

/**
 * Links to a section copy their address, too, and say so. The browser still follows them, so that the address bar shows the same
 * address.
 */
export function addCopying(links: Iterable<HTMLAnchorElement>, messages: Messages): void {
  const status = document.createElement('p');
  status.className = 'copy-status';
  status.setAttribute('role', 'status');
  document.body.append(status);
  let timer = 0;
  const say = (text: string) => {
    status.textContent = text;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      status.textContent = '';
    }, 4_000);
  };
  for (const link of links) {
    link.addEventListener('click', () => {
      if (navigator.clipboard === undefined) return;
      navigator.clipboard.writeText(link.href).then(
        () => say(messages.copied),
        () => say(messages.notCopied),
      );
    });
  }
}
