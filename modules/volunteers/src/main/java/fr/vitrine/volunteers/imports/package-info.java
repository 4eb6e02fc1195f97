/** Feeds of missions of others that are taken in: read, compared with what they said before, proposed or published. */
@NullMarked
package fr.vitrine.volunteers.imports;

import org.jspecify.annotations.NullMarked;
