package fr.vitrine.frontend.form;

import fr.vitrine.directory.PictureShelf.Crop;
import fr.vitrine.directory.PictureShelf.Size;

/**
 * Which part of a picture is kept: as large as its shape allows, then nearer, then moved within what is left over.
 *
 * @param zoom in percent, from 100
 * @param across from 0 (left) to 100 (right)
 * @param down from 0 (top) to 100 (bottom)
 */
record Framing(Shape shape, int zoom, int across, int down) {

    static final int FARTHEST = 100;
    static final int NEAREST = 400;
    static final int MIDDLE = 50;
    static final int END = 100;

    enum Shape {
        /** As the page of a structure shows it. */
        PAGE,
        SQUARE,
        AS_IT_IS;

        private double ratio(Size whole) {
            return switch (this) {
                case PAGE -> 5.0 / 3;
                case SQUARE -> 1;
                case AS_IT_IS -> (double) whole.width() / whole.height();
            };
        }
    }

    /** A browser may send any number. */
    Framing {
        zoom = Math.clamp(zoom, FARTHEST, NEAREST);
        across = Math.clamp(across, 0, END);
        down = Math.clamp(down, 0, END);
    }

    static Framing of(Shape shape) {
        return new Framing(shape, FARTHEST, MIDDLE, MIDDLE);
    }

    Framing withShape(Shape chosen) {
        return new Framing(chosen, zoom, across, down);
    }

    Framing withZoom(int percent) {
        return new Framing(shape, percent, across, down);
    }

    Framing withAcross(int percent) {
        return new Framing(shape, zoom, percent, down);
    }

    Framing withDown(int percent) {
        return new Framing(shape, zoom, across, percent);
    }

    Crop of(Size whole) {
        var ratio = shape.ratio(whole);
        var width = Math.min(whole.width(), whole.height() * ratio) * FARTHEST / zoom;
        var height = width / ratio;
        var kept = new Size(atLeastOne(width), atLeastOne(height));
        return new Crop(
                (int) Math.round((whole.width() - kept.width()) * across / (double) END),
                (int) Math.round((whole.height() - kept.height()) * down / (double) END),
                kept.width(),
                kept.height());
    }

    private static int atLeastOne(double pixels) {
        return (int) Math.max(1, Math.round(pixels));
    }
}
