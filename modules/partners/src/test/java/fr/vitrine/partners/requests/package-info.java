@org.jspecify.annotations.NullMarked
package fr.vitrine.partners.requests;
