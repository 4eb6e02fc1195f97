@org.jspecify.annotations.NullMarked
package fr.vitrine.frontend.backoffice.review;
