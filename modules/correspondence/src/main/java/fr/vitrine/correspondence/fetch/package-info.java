/** Files of other sites: got without ever asking for what is not public, and the list of those that are read regularly. */
@NullMarked
package fr.vitrine.correspondence.fetch;

import org.jspecify.annotations.NullMarked;
