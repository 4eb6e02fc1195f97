/**
 * The first response (docs/adr/0006): a public page is rendered on the server, whole, kept in a cache, and sent without a
 * session; the live view takes its place when the browser's part has started.
 */
@NullMarked
package fr.vitrine.frontend.web.firstresponse;

import org.jspecify.annotations.NullMarked;
