import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/** Width of the browser's window in pixels of an unscaled type, so that large type turns to the narrow layout. */
export function screenWidth(): Signal<number> {
  const measure = (): number => {
    const letters = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    return (window.innerWidth * 16) / letters;
  };
  const width = signal(measure());
  const changed = (): void => width.set(measure());
  window.addEventListener('resize', changed);
  const scale = new MutationObserver(changed);
  scale.observe(document.documentElement, { attributeFilter: ['data-type-scale'] });
  inject(DestroyRef).onDestroy(() => {
    window.removeEventListener('resize', changed);
    scale.disconnect();
  });
  return width;
}
