package id.narasitunggal.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to name the document that a page carries. */
interface Method {

    /** What the method calls likeliest and how sure it is. */
    record Guess(int document, double confidence) {}

    String name();

    void index(List<String> documents);

    /** The likeliest document, or null where nothing comes near. */
    @Nullable
    Guess guess(String page);
}
