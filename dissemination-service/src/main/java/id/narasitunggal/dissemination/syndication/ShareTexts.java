package id.narasitunggal.dissemination.syndication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes the words to post out of a narrative: its title, as much of its summary and key messages as fits, the link, hashtags. */
final class ShareTexts {
    private static final int LONGEST_HASHTAG = 40;

    private ShareTexts() {}

    static List<ShareText> of(SyndicatedItem narrative, String link) {
        return Arrays.stream(SharePlatform.values())
                .map(platform -> of(narrative, link, platform))
                .toList();
    }

    private static ShareText of(SyndicatedItem narrative, String link, SharePlatform platform) {
        String tags =
                hashtags(narrative.topic()).stream().limit(platform.hashtags()).collect(Collectors.joining(" "));
        String tail = tags.isEmpty() ? "" : "\n" + tags;
        int room = platform.limit() - platform.lengthOfLink(link) - platform.length(tail) - 1;
        List<String> parts = new ArrayList<>(List.of(narrative.title(), narrative.summary()));
        narrative.keyMessages().forEach(message -> parts.add("• " + message));
        String words = fitting(parts, room, platform);
        int length = platform.length(words) + 1 + platform.lengthOfLink(link) + platform.length(tail);
        return new ShareText(platform, words + "\n" + link + tail, length, platform.limit());
    }

    /** Whole parts as long as they fit; of the first one that does not, as many words as do, unless something stands already. */
    private static String fitting(List<String> parts, int room, SharePlatform platform) {
        String words = "";
        for (String part : parts) {
            String flat = part.strip().replaceAll("\\s+", " ");
            String longer = words.isEmpty() ? flat : words + "\n" + flat;
            if (platform.length(longer) > room) {
                return words.isEmpty() ? shortened(flat, room, platform) : words;
            }
            words = longer;
        }
        return words;
    }

    private static String shortened(String words, int room, SharePlatform platform) {
        StringBuilder kept = new StringBuilder();
        for (String word : words.split(" ")) {
            String longer = kept.isEmpty() ? word : kept + " " + word;
            if (platform.length(longer) + platform.length("…") > room) {
                break;
            }
            kept.setLength(0);
            kept.append(longer);
        }
        return kept + "…";
    }

    private static List<String> hashtags(String topic) {
        String joined = Arrays.stream(topic.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        List<String> tags = new ArrayList<>(List.of("#NarasiTunggal"));
        if (!joined.isEmpty() && joined.length() <= LONGEST_HASHTAG) {
            tags.add("#" + joined);
        }
        tags.add("#InfoPublik");
        return tags;
    }
}
