/** Public pages are whole in their first response; the private areas are drawn by Vaadin, which needs its outlet. */
const area = document.querySelector('#outlet') ? import('./private/live.js') : import('./site/site.js');
area.catch((failure: unknown) => console.error(failure));
