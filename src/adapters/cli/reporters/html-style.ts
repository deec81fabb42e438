/** Calm, and legible on paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --error: #c62828; --warning: #9a6700; --suggestion: #0b6e99; --good: #2e7d32 }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffd54f; --suggestion: #80d8ff; --good: #a5d6a7 } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2.5rem; overflow-wrap: anywhere }
small { opacity: .7; font-weight: normal } sup { opacity: .7; font-size: .7em; margin-left: .1em }
blockquote { margin: 0; padding: .8rem 1rem; border-left: 3px solid; white-space: pre-wrap; overflow-wrap: anywhere }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 3px }
.error { color: var(--error) } mark.error { text-decoration-color: var(--error); color: inherit }
.warning { color: var(--warning) } mark.warning { text-decoration-color: var(--warning); color: inherit }
.suggestion { color: var(--suggestion) } mark.suggestion { text-decoration-color: var(--suggestion); color: inherit }
.good, ol ul { color: var(--good) } ol > li { margin: .6rem 0 } section { break-inside: avoid }
.place { margin: -.6rem 0 .8rem; font-size: .8rem; opacity: .7; overflow-wrap: anywhere }
table { border-collapse: collapse } td, th { text-align: left; padding: .1rem 1.5rem .1rem 0 }
`.trim();
