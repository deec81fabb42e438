import type { Range as Place } from 'amends';

/** What decides where the words of a textarea stand. */
const COPIED = [
  'boxSizing',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontVariant',
  'fontFeatureSettings',
  'fontKerning',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'direction',
  'wordBreak',
  'overflowWrap',
  'hyphens',
] as const;

/**
 * A textarea's own words cannot be marked: a copy of them, invisible and deaf, is laid over it for the marks to stand on.
 * @returns what gives ranges in the copy
 */
export function mirrorOf(element: HTMLTextAreaElement): { ranges(places: readonly Place[]): (Range | null)[]; release(): void } {
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  layer.className = 'amends-mirror';
  const words = document.createTextNode('');
  layer.append(words);

  function place(): void {
    const from = getComputedStyle(element);
    for (const name of COPIED) layer.style[name] = from[name];
    Object.assign(layer.style, {
      position: 'absolute',
      margin: '0',
      borderStyle: 'solid',
      borderColor: 'transparent',
      color: 'transparent',
      background: 'none',
      pointerEvents: 'none',
      overflow: 'hidden',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'break-word',
      top: `${element.offsetTop}px`,
      left: `${element.offsetLeft}px`,
      width: `${element.offsetWidth}px`,
      height: `${element.offsetHeight}px`,
      // a scroll bar takes its room from the words
      paddingRight: `calc(${from.paddingRight} + ${Math.max(0, element.offsetWidth - element.clientWidth - Number.parseFloat(from.borderLeftWidth) - Number.parseFloat(from.borderRightWidth)) || 0}px)`,
      boxSizing: 'border-box',
    });
    layer.scrollTop = element.scrollTop;
  }
  const scroll = (): void => {
    layer.scrollTop = element.scrollTop;
  };
  const resized = typeof ResizeObserver === 'function' ? new ResizeObserver(place) : null;
  resized?.observe(element);
  element.addEventListener('scroll', scroll);
  window.addEventListener('resize', place);

  return {
    ranges(places) {
      (element.offsetParent ?? document.body).append(layer);
      // a last empty line takes room in a textarea, but not in a block
      words.data = `${element.value}\u200B`;
      place();
      return places.map(({ start, end }) => {
        const range = document.createRange();
        range.setStart(words, Math.min(start, words.length));
        range.setEnd(words, Math.min(end, words.length));
        return range;
      });
    },
    release() {
      resized?.disconnect();
      element.removeEventListener('scroll', scroll);
      window.removeEventListener('resize', place);
      layer.remove();
    },
  };
}
