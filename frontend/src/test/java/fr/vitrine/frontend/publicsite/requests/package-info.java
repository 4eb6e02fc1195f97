@org.jspecify.annotations.NullMarked
package fr.vitrine.frontend.publicsite.requests;
