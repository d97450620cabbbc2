package id.narasitunggal.narrative.manuscript;

/** A manuscript together with the fingerprint that offices sign. */
public record SealedText(NarrativeContent content, String hash) {}
