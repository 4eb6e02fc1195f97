package fr.vitrine.frontend.backoffice.duplicates;

import fr.vitrine.kernel.GeoPoint;

/** How far two points are from each other, on a sphere: near enough to tell one doorstep from the next. */
final class Metres {

    private static final double EARTH_RADIUS = 6_371_000;

    private Metres() {}

    static long between(GeoPoint one, GeoPoint other) {
        var north = Math.sin(Math.toRadians(other.latitude() - one.latitude()) / 2);
        var east = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
        var chord = north * north
                + east * east * Math.cos(Math.toRadians(one.latitude())) * Math.cos(Math.toRadians(other.latitude()));
        return Math.round(2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, chord))));
    }
}
