import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';

/** A link that leads nowhere. */
export interface Broken {
  /** The file that holds it. */
  file: string;
  href: string;
  why: string;
}
/** What a file holds for links: where they lead, and the places in it that a fragment can name. */
export interface Linked {
  links: string[];
  anchors: Set<string>;
}

/** Reads a built page. */
export function readPage(html: string): Linked {
  const decode = (text: string): string =>
    text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return {
    links: [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href]) => decode(href!)),
    anchors: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)),
  };
}

function outside(href: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(href);
    // an address in an example is no link to follow
    if (protocol === 'mailto:') return undefined;
    if (protocol !== 'https:') return `not https but ${protocol}`;
    return hostname.includes('.') ? undefined : `“${hostname}” is no host`;
  } catch {
    return 'not a web address';
  }
}

/**
 * The links of some files that lead nowhere. Links to other places must be https; nothing is asked of the network.
 * @param root the folder that the files' paths start from, and that no link may leave
 * @param read gives what a file holds, for files that a fragment may point into
 */
export function brokenLinks(root: string, files: readonly string[], read: (text: string, file: string) => Linked): Broken[] {
  const known = new Map<string, Linked>();
  const open = (file: string): Linked => {
    const had = known.get(file);
    if (had) return had;
    const linked = read(readFileSync(posix.join(root, file), 'utf8'), file);
    known.set(file, linked);
    return linked;
  };
  function wrong(file: string, href: string): string | undefined {
    if (/^[a-z][a-z+.-]*:/i.test(href)) return outside(href);
    const [path = '', fragment] = href.split('#');
    const target = path ? posix.join(posix.dirname(file), decodeURIComponent(path)) : file;
    if (path.startsWith('/') || target.startsWith('..')) return 'leads out of the folder';
    const place = posix.join(root, target);
    if (!existsSync(place) || statSync(place).isDirectory()) return 'there is no such file';
    if (fragment && files.includes(target) && !open(target).anchors.has(decodeURIComponent(fragment))) return 'there is no such part';
    return undefined;
  }
  return files.flatMap((file) =>
    [...new Set(open(file).links)].flatMap((href) => {
      const why = wrong(file, href);
      return why ? [{ file, href, why }] : [];
    }),
  );
}
