package id.narasitunggal.submission.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.submission.problem.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExcludedContentTest {
    @Test
    void an_installation_that_takes_in_no_exempt_information_says_so_at_the_item() {
        assertThat(errors(ExcludedContent.REJECT, null)).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("#/items/0/classification");
            assertThat(error.detail()).startsWith("Informasi yang dikecualikan tidak diterima");
        });
    }

    @Test
    void where_only_its_existence_is_recorded_the_title_passes_and_the_content_does_not() {
        assertThat(errors(ExcludedContent.METADATA_ONLY, null)).isEmpty();
        assertThat(errors(ExcludedContent.METADATA_ONLY, "Isi"))
                .extracting(FieldError::pointer)
                .containsExactly("#/items/0/classification");
    }

    @Test
    void where_it_is_kept_under_lock_the_content_passes() {
        assertThat(errors(ExcludedContent.RESTRICTED, "Isi")).isEmpty();
    }

    private static List<FieldError> errors(ExcludedContent setting, @Nullable String body) {
        ContentGuard guard =
                new ContentGuard(setting, ContentGuard.Mode.REJECT, ContentGuard.Mode.WARN, ContentGuard.Mode.WARN);
        ItemEntry item = new ItemEntry(
                ItemType.DATASET,
                "Judul",
                null,
                body,
                Classification.DIKECUALIKAN,
                new Exemption(LegalGround.A, "UU 14/2008", "UK/1", LocalDate.of(2026, 2, 1), null, "PPID"),
                null);
        return guard.errorsOf(new DraftSubmission(SubmissionKind.AD_HOC, null, null, null, List.of(item)));
    }
}
