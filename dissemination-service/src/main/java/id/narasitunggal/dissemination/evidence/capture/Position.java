package id.narasitunggal.dissemination.evidence.capture;

/** A place on earth, in degrees. It is compared and forgotten: a camera also knows where somebody lives. */
public record Position(double latitude, double longitude) {
    private static final double EARTH_RADIUS_METRES = 6_371_000;

    public boolean isOnEarth() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** Along the surface (haversine), in metres. */
    public double metresTo(Position other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
