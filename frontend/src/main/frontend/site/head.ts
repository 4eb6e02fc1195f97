/** What the head of the document says of a page; a page that is nobody else's says nothing. */
export interface Description {
  canonical?: string;
  fr?: string;
  en?: string;
  description?: string;
}

/** Says of the page that has come what the head said of the one before. The title is Vaadin's. */
export function describe(page: Description): void {
  link('link[rel=canonical]', { rel: 'canonical' }, page.canonical);
  link('link[hreflang=fr]', { rel: 'alternate', hreflang: 'fr' }, page.fr);
  link('link[hreflang=en]', { rel: 'alternate', hreflang: 'en' }, page.en);
  link('link[hreflang=x-default]', { rel: 'alternate', hreflang: 'x-default' }, page.fr);
  document.head.querySelector('meta[name=description]')?.setAttribute('content', page.description ?? '');
  document.head.querySelector('meta[property="og:url"]')?.setAttribute('content', page.canonical ?? location.href);
}

function link(selector: string, attributes: Record<string, string>, address: string | undefined): void {
  let element = document.head.querySelector<HTMLLinkElement>(selector);
  if (!address) {
    element?.remove();
    return;
  }
  if (!element) {
    element = Object.assign(document.createElement('link'), attributes);
    document.head.append(element);
  }
  element.href = address;
}
