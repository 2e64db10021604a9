/** The buttons that copy a text of the page. `data-copies`: id of the text; `data-copied`: what to say when it is copied. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const text = document.getElementById(button.dataset['copies'] ?? '');
  // Browsers have no clipboard on pages without https.
  if (text === null || navigator.clipboard === undefined) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    const say = (words: string) => {
      const status = button.parentElement?.querySelector('[role=status]');
      if (status) status.textContent = words;
    };
    navigator.clipboard.writeText(text.textContent).then(
      () => say(button.dataset['copied'] ?? ''),
      () => {
        // Without permission, select the text: the reader can copy it.
        getSelection()?.selectAllChildren(text);
      },
    );
  });
}
