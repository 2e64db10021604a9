/**
 * Leaves the wheel and one finger to the page, which they scroll; Ctrl and the wheel, and two fingers, zoom the drawing. To be
 * called with an element around that of sigma, once sigma has made its canvases.
 */
export function leaveScrolling(around: HTMLElement): void {
  // Sigma keeps fingers from scrolling. The style sheet says what they may do.
  for (const canvas of around.querySelectorAll('canvas')) canvas.style.touchAction = 'inherit';
  around.addEventListener('wheel', (event) => event.ctrlKey || event.stopPropagation(), { capture: true });
  around.addEventListener('touchstart', (event) => event.touches.length > 1 || event.stopPropagation(), {
    capture: true,
    passive: true,
  });
}
