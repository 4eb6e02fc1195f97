@org.jspecify.annotations.NullMarked
package fr.vitrine.volunteers.imports;
