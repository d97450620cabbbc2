package id.narasitunggal.dissemination.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShareTextsTest {
    private static final String LINK = "https://narasi.example/narasi/0b4c8d5e-2f6f-4f0e-8e0c-0a3f6d7f3f11";

    private static List<ShareText> texts(String title, String summary) {
        Instant at = Instant.parse("2026-10-01T00:00:00Z");
        return ShareTexts.of(
                new SyndicatedItem(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "NT/2026/1",
                        1,
                        "Ketahanan pangan",
                        title,
                        summary,
                        "isi",
                        List.of("Stok aman."),
                        at,
                        at,
                        null),
                LINK);
    }

    @Test
    void a_long_title_is_cut_between_words_and_never_the_link() {
        List<ShareText> texts = texts("kata ".repeat(200), "ringkasan");

        assertThat(texts).allSatisfy(text -> {
            assertThat(text.length()).isLessThanOrEqualTo(text.limit());
            assertThat(text.text()).contains(LINK);
        });
        assertThat(texts.get(0).text()).contains("kata…\n" + LINK);
    }

    @Test
    void x_counts_a_link_as_23_and_a_pictogram_twice() {
        assertThat(SharePlatform.X.lengthOfLink(LINK)).isEqualTo(23);
        assertThat(SharePlatform.X.length("a\uD83C\uDF3E")).isEqualTo(3);
    }

    @Test
    void what_fits_is_given_whole() {
        assertThat(texts("Beras aman", "Stok cukup."))
                .allSatisfy(
                        text -> assertThat(text.text()).startsWith("Beras aman\nStok cukup.\n• Stok aman.\n" + LINK));
    }
}
