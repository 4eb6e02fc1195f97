package fr.vitrine.kernel;

/** A point of the WGS 84 ellipsoid, in decimal degrees. */
public record GeoPoint(double latitude, double longitude) {

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point on earth: " + latitude + ", " + longitude);
        }
    }
}
