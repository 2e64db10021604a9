/**
 * A script that runs in a page before its own: it notes the time of each callback of a frame and of each event of the pointer, and
 * how much of it is within calls of WebGL, in `window.measured`; in `window.drawnAt`, when the network was drawn.
 */
export const canvasProbe = `
window.measured = [];
let webgl = 0;
for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (typeof value !== 'function') continue;
    prototype[name] = function (...args) {
      const start = performance.now();
      try { return value.apply(this, args); } finally { webgl += performance.now() - start; }
    };
  }
}
let frameNumber = 0;
let depth = 0;
const timed = (what, work) => {
  if (depth > 0) return work();
  const [start, before] = [performance.now(), webgl];
  depth += 1;
  try { return work(); } finally {
    depth -= 1;
    window.measured.push({ what, at: frameNumber, all: performance.now() - start, webgl: webgl - before });
  }
};
const request = window.requestAnimationFrame;
let last = 0;
window.requestAnimationFrame = (callback) => request((now) => {
  if (now !== last) { last = now; frameNumber += 1; }
  timed('frame', () => callback(now));
});
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
  if (!['mousemove', 'click', 'mousedown', 'mouseup'].includes(type) || typeof listener !== 'function') return listen.call(this, type, listener, ...rest);
  return listen.call(this, type, function (event) { return timed(type, () => listener.call(this, event)); }, ...rest);
};
new MutationObserver((_, observer) => {
  if (document.querySelector('.est-pret') === null) return;
  observer.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => { window.drawnAt = performance.now(); }));
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
`;
