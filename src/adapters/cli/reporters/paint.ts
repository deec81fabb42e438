import pico from 'picocolors';

/** The colours of the terminal, by what they are for. */
export function painter(color: boolean) {
  const { bold, dim, red, yellow, cyan, green, underline } = pico.createColors(color);
  return {
    bold,
    dim,
    error: red,
    warning: yellow,
    suggestion: cyan,
    good: green,
    rewrite: green,
    words: (text: string) => (text ? underline(text) : ''),
  };
}
