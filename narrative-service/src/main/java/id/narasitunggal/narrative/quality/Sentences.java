package id.narasitunggal.narrative.quality;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts Indonesian prose, written in Markdown or not, into sentences and words. */
final class Sentences {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{0,300})\\]\\([^)\\s]{0,1000}\\)");
    private static final Pattern MARKS = Pattern.compile("(?m)^[ \\t]{0,8}(?:#{1,6}|[-*•>]|\\d{1,3}[.)])[ \\t]+|[*_`]");

    /** An end is followed by a capital letter or by nothing: "No. 9" and "2,1 juta" are no ends; nor is a title before a name. */
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:Dr|Prof|Ir|Drs|Hj|H|Jl|Kab|No))(?<![.!?])[.!?]++[\"”)]{0,2}+(?=\\s+[\\p{Lu}\"“(]|\\s*$)|\\n\\s*\\n|\\n(?=\\s*(?:[-*•]|\\d{1,3}[.)])\\s)");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*+");

    private Sentences() {}

    static List<String> of(String prose) {
        String plain = LINK.matcher(prose.replace("\r", "")).replaceAll("$1");
        return Arrays.stream(END.split(plain))
                .map(sentence -> MARKS.matcher(sentence).replaceAll("").strip())
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(match -> match.group()).toList();
    }
}
