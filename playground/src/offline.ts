/** Keeps the built page for when there is no network. Without a worker it just works online. */
export function keepOffline(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) navigator.serviceWorker.register('./sw.js').catch(() => {});
}
