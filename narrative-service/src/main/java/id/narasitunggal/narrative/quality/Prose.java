package id.narasitunggal.narrative.quality;

import id.narasitunggal.narrative.manuscript.NarrativeContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of a text, place by place, as people will read or hear them. */
final class Prose {
    private final Map<String, String> places = new LinkedHashMap<>();

    private Prose() {}

    /** What goes out to the public. */
    static Map<String, String> published(NarrativeContent text) {
        Prose prose = new Prose();
        prose.put("title", text.title());
        prose.put("summary", text.summary());
        prose.put("background", text.background());
        prose.each("keyMessages", text.keyMessages(), "", Function.identity());
        prose.put("body", text.body());
        prose.put("clarifies", text.clarifies());
        prose.each("figures", text.figures(), "/statement", figure -> figure.statement());
        prose.each("questionsAndAnswers", text.questionsAndAnswers(), "/question", entry -> entry.question());
        prose.each("questionsAndAnswers", text.questionsAndAnswers(), "/answer", entry -> entry.answer());
        prose.each("assets", text.assets(), "/text", asset -> asset.text());
        prose.each("variants", text.variants(), "/body", variant -> variant.body());
        return prose.places;
    }

    /** Everything, also what is meant for the desks only. */
    static Map<String, String> whole(NarrativeContent text) {
        Prose prose = new Prose();
        prose.places.putAll(published(text));
        prose.each("doSay", text.doSay(), "", Function.identity());
        prose.each("dontSay", text.dontSay(), "", Function.identity());
        if (text.spokesperson() != null) {
            prose.put("spokesperson/name", text.spokesperson().name());
            prose.put("spokesperson/position", text.spokesperson().position());
        }
        return prose.places;
    }

    private void put(String place, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            places.put(place, words);
        }
    }

    private <T> void each(String list, List<T> entries, String part, Function<T, @Nullable String> words) {
        for (int i = 0; i < entries.size(); i++) {
            put(list + "/" + i + part, words.apply(entries.get(i)));
        }
    }
}
