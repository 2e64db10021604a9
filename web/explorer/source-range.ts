/**
 * Marks the lines of a range in the address, "#L45-L47", on the page that shows the source. Single lines, and the lines of a whole
 * Fabrique, are elements with these ids: they need no script.
 */
function markRange(): void {
  for (const line of document.querySelectorAll('.in-range')) line.classList.remove('in-range');
  const [, first, last] = /^#L(\d+)-L(\d+)$/.exec(location.hash) ?? [];
  if (first === undefined || last === undefined || document.getElementById(location.hash.slice(1)) !== null) return;
  const lines = [...document.querySelectorAll<HTMLElement>('.source-line')].filter(({ dataset }) => {
    const number = Number(dataset['line']);
    return Number(first) <= number && number <= Number(last);
  });
  for (const line of lines) line.classList.add('in-range');
  lines[0]?.scrollIntoView();
}

/** Shift and a click on the number of a line select the lines from the last chosen one to it. */
function selectTo(event: MouseEvent): void {
  const chosen = event.target instanceof Element ? event.target.closest('.line-number')?.textContent : undefined;
  const [, start] = /^#L(\d+)/.exec(location.hash) ?? [];
  if (!event.shiftKey || chosen == null || start === undefined) return;
  event.preventDefault();
  const [first, last] = [Number(start), Number(chosen)].sort((a, b) => a - b);
  location.hash = first === last ? `L${first}` : `L${first}-L${last}`;
}

if (document.querySelector('.source-lines') !== null) {
  addEventListener('hashchange', markRange);
  addEventListener('click', selectTo);
  markRange();
}
