@NullMarked
package fr.vitrine.correspondence.conversation;

import org.jspecify.annotations.NullMarked;
