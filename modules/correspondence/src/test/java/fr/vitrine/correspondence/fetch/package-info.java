@org.jspecify.annotations.NullMarked
package fr.vitrine.correspondence.fetch;
