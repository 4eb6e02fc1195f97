package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;

import fr.vitrine.directory.Structure.Image;
import fr.vitrine.frontend.ui.El;

/** Pictures of a structure, served under the address of their content. */
final class Pictures {

    private Pictures() {}

    static El img(Image image) {
        return el("img", "")
                .attr("src", "/images/" + image.sha256())
                .attr("alt", image.alternative())
                .attr("width", Integer.toString(image.width()))
                .attr("height", Integer.toString(image.height()));
    }
}
