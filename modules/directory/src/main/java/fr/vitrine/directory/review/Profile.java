package fr.vitrine.directory.review;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import java.util.List;

/** All of a structure that its people edit: what it says of itself, and its pictures in their order. */
public record Profile(StructureDetails details, List<Structure.Image> images) {

    public Profile {
        images = List.copyOf(images);
    }

    public static Profile of(Structure structure) {
        return new Profile(structure.details(), structure.images());
    }
}
