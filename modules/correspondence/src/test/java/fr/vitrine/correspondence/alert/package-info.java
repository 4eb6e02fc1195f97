@NullMarked
package fr.vitrine.correspondence.alert;

import org.jspecify.annotations.NullMarked;
