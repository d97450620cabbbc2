package id.narasitunggal.dissemination.matching.text;

/**
 * What a reader sees on a page.
 *
 * @param text all visible text, navigation and sidebars included: passages are looked for in all of it
 * @param mainWords how many words the article itself has, so that a short post is not taken for a long page
 */
public record PageText(String text, int mainWords) {

    /** A text without any page around it: a post, a transcript, a pasted release. */
    public static PageText of(String text) {
        return new PageText(text, countWords(text));
    }

    /** A page of which the article proper is known. */
    public static PageText of(String text, String mainText) {
        return new PageText(text, countWords(mainText));
    }

    private static int countWords(String text) {
        int words = 0;
        boolean isInside = false;
        for (int index = 0; index < text.length(); index++) {
            boolean isWord = Character.isLetterOrDigit(text.charAt(index));
            words += isWord && !isInside ? 1 : 0;
            isInside = isWord;
        }
        return words;
    }
}
