/** As much of Turbo as is used; it comes without types. */
declare module '@hotwired/turbo' {
  export const cache: { clear(): void };
  export const config: { forms: { mode: 'on' | 'off' | 'optin' } };
  export const navigator: {
    history: { restorationIdentifier: string; push(location: URL): void; replace(location: URL, identifier: string): void };
  };
  export function visit(location: URL, options?: { action: 'replace'; shouldCacheSnapshot: boolean }): void;
}

interface DocumentEventMap {
  'turbo:click': CustomEvent<{ url: string }>;
  'turbo:load': CustomEvent;
  'turbo:before-render': CustomEvent<{ newBody: HTMLBodyElement }>;
  'turbo:before-morph-attribute': CustomEvent<{ attributeName: string }>;
}
