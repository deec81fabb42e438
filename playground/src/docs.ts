/** Where the documentation stands, seen from this page; nowhere unless the page is part of it. */
const DOCS: string | undefined = import.meta.env.VITE_DOCS;

/** The address of a page of the documentation; null where there is none. */
export const docsPage = (path: string): string | null => (DOCS === undefined ? null : DOCS + path);
