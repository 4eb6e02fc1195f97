@NullMarked
package fr.vitrine.accounts;

import org.jspecify.annotations.NullMarked;
