package id.narasitunggal.local.demo;

/** The story could not go on; the sentence says at which point and what the service answered. */
public final class DemoStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoStopped(String sentence) {
        super(sentence);
    }
}
