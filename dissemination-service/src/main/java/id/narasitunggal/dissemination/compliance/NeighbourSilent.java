package id.narasitunggal.dissemination.compliance;

/** A neighbour did not give its figures; a report with holes is not made. */
class NeighbourSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NeighbourSilent(String neighbour, Throwable cause) {
        super(neighbour + " did not answer with its monthly figures", cause);
    }
}
