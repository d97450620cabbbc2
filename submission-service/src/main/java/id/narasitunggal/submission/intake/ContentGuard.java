package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.intake.privacy.PersonalDataKind;
import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What content this installation takes in: the rules of the domain, and its own settings on exempt information and personal data. */
@ApplicationScoped
public class ContentGuard {
    /** What happens where personal data is suspected. */
    enum Mode {
        WARN,
        REJECT
    }

    private final ExcludedContent excluded;
    private final Set<PersonalDataKind> rejected = EnumSet.noneOf(PersonalDataKind.class);

    ContentGuard(
            @ConfigProperty(name = "narasi.excluded-content", defaultValue = "METADATA_ONLY") ExcludedContent excluded,
            @ConfigProperty(name = "narasi.personal-data.nik", defaultValue = "REJECT") Mode nik,
            @ConfigProperty(name = "narasi.personal-data.account", defaultValue = "WARN") Mode account,
            @ConfigProperty(name = "narasi.personal-data.phone", defaultValue = "WARN") Mode phone) {
        this.excluded = excluded;
        reject(PersonalDataKind.NIK, nik);
        reject(PersonalDataKind.ACCOUNT, account);
        reject(PersonalDataKind.PHONE, phone);
    }

    private void reject(PersonalDataKind kind, Mode mode) {
        if (mode == Mode.REJECT) {
            rejected.add(kind);
        }
    }

    /** Whether more than the title of exempt information is kept here: its words, its figures, its files. */
    public boolean keepsExemptContent() {
        return excluded == ExcludedContent.RESTRICTED;
    }

    /** @throws Refusal.Invalid with every broken rule and its place */
    void check(DraftSubmission draft) {
        for (int i = 0; i < draft.items().size(); i++) {
            Handling handling = draft.items().get(i).handling();
            if (handling != null && !handling.isAllowed()) {
                throw Refusal.Invalid.because(
                        "handling-not-allowed",
                        "#/items/" + i + "/handling",
                        "Dokumen bertanda rahasia atau sangat rahasia tidak boleh dimasukkan ke sistem ini. Keluarkan butir ini.");
            }
        }
        List<FieldError> errors = errorsOf(draft);
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }

    /** Everything that is wrong with the words themselves, whoever sends them. */
    public List<FieldError> errorsOf(DraftSubmission draft) {
        List<FieldError> errors = new ArrayList<>(draft.inconsistencies());
        for (int i = 0; i < draft.items().size(); i++) {
            errors.addAll(exempt(draft.items().get(i), "#/items/" + i));
        }
        PersonalDataWarning.in(draft.items()).stream()
                .filter(warning -> rejected.contains(warning.kind()))
                .map(warning -> new FieldError(warning.pointer(), null, warning.sentence()))
                .forEach(errors::add);
        return errors;
    }

    private List<FieldError> exempt(ItemEntry item, String at) {
        if (!item.holdsExemptInformation()) {
            return List.of();
        }
        if (excluded == ExcludedContent.REJECT) {
            return List.of(new FieldError(
                    at + "/classification",
                    null,
                    "Informasi yang dikecualikan tidak diterima di sistem ini. Keluarkan butir ini."));
        }
        boolean bare = item.summary() == null
                && item.body() == null
                && item.listedFigures().isEmpty();
        return keepsExemptContent() || bare
                ? List.of()
                : List.of(new FieldError(
                        at + "/classification",
                        null,
                        "Informasi yang dikecualikan dicatat judulnya saja. Hapus ringkasan, isi, dan angkanya."));
    }
}
