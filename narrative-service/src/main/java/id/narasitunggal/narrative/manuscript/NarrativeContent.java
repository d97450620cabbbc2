package id.narasitunggal.narrative.manuscript;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every section of one edition: what the editor sends, what is stored, and what the offices sign. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Naskah narasi. Konsep boleh belum lengkap; kelengkapan diperiksa saat diajukan.")
public record NarrativeContent(
        @Schema(title = "Topik") @Ui(ref = "/topics", widget = "reference", section = "Pokok", order = 10) @NotNull
        UUID topicId,

        @Schema(title = "Jenis narasi") @Ui(section = "Pokok", order = 11) @NotNull
        NarrativeType type,

        @Schema(title = "Klasifikasi informasi") @Ui(section = "Pokok", order = 12) @NotNull
        Classification classification,

        @Schema(title = "Judul") @Ui(section = "Pokok", order = 13, primary = true) @NotBlank @Size(max = 200)
        String title,

        @Schema(title = "Kebijakan atau program prioritas")
        @Ui(section = "Pokok", order = 14)
        @Size(max = 300)
        @Nullable
        String programme,

        @Schema(title = "Arahan Presiden", description = "Rujukan arahan yang mendasari narasi ini.")
        @Ui(section = "Pokok", order = 14)
        @Size(max = 500)
        @Nullable
        String presidentialDirective,

        @Schema(title = "Kabar yang diluruskan", description = "Wajib bagi klarifikasi: kabar keliru yang dijawab.")
        @Ui(section = "Pokok", order = 15)
        @Size(max = 1000)
        @Nullable
        String clarifies,

        @Schema(title = "Menggantikan narasi", description = "Narasi itu berakhir pada saat narasi ini terbit.")
        @Ui(section = "Pokok", order = 16)
        @Valid
        @Nullable
        Replacement replaces,

        @Schema(title = "Ringkasan", description = "Paling banyak 280 karakter; dipakai umpan dan media sosial.")
        @Ui(section = "Naskah", order = 20, widget = "textarea")
        @Size(max = 280)
        @Nullable
        String summary,

        @Schema(title = "Latar belakang")
        @Ui(section = "Naskah", order = 21, widget = "markdown")
        @Size(max = 10_000)
        @Nullable
        String background,

        @Schema(
                title = "Pesan kunci",
                description = "Tiga sampai lima pesan; kesetiaan penayangan dinilai terhadapnya.")
        @Ui(section = "Naskah", order = 22)
        @Size(max = 5)
        List<@NotBlank @Size(max = 300) String> keyMessages,

        @Schema(title = "Isi narasi")
        @Ui(section = "Naskah", order = 23, widget = "markdown")
        @Size(max = 50_000)
        @Nullable
        String body,

        @Schema(title = "Data pendukung") @Ui(section = "Bukti", order = 30) @Size(max = 50)
        List<@NotNull @Valid FigureStatement> figures,

        @Schema(title = "Sumber") @Ui(section = "Bukti", order = 31) @Size(max = 50)
        List<@NotNull @Valid Source> sources,

        @Schema(title = "Dasar hukum") @Ui(section = "Bukti", order = 32) @Size(max = 20)
        List<@NotBlank @Size(max = 300) String> legalBasis,

        @Schema(title = "Tanya jawab") @Ui(section = "Pegangan", order = 40) @Size(max = 30)
        List<@NotNull @Valid QuestionAndAnswer> questionsAndAnswers,

        @Schema(title = "Sebaiknya disampaikan", description = "Hanya untuk kalangan dalam; tidak ikut terbit.")
        @Ui(section = "Pegangan", order = 41)
        @Size(max = 30)
        List<@NotBlank @Size(max = 500) String> doSay,

        @Schema(title = "Jangan disampaikan", description = "Hanya untuk kalangan dalam; tidak ikut terbit.")
        @Ui(section = "Pegangan", order = 42)
        @Size(max = 30)
        List<@NotBlank @Size(max = 500) String> dontSay,

        @Schema(title = "Juru bicara") @Ui(section = "Pegangan", order = 43) @Valid @Nullable
        Spokesperson spokesperson,

        @Schema(title = "Narahubung") @Ui(section = "Pegangan", order = 44) @Valid @Nullable
        Contact contact,

        @Schema(title = "Aset", description = "Gambar, rekaman, dan naskah media sosial yang menyertai narasi.")
        @Ui(section = "Aset dan varian", order = 47)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 30)
        List<@NotNull @Valid Asset> assets,

        @Schema(title = "Varian", description = "Pesan yang sama dalam bahasa daerah atau untuk satu wilayah.")
        @Ui(section = "Aset dan varian", order = 48)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 40)
        List<@NotNull @Valid Variant> variants,

        @Schema(title = "Instansi sasaran") @Ui(section = "Diseminasi", order = 50) @Valid
        AudienceRule audience,

        @Schema(title = "Bahasa", description = "Kode bahasa BCP 47; bila kosong: id.")
        @Ui(section = "Diseminasi", order = 51)
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})?", message = "{narasi.language}") String>
                languages,

        @Schema(title = "Rumpun kanal wajib") @Ui(section = "Diseminasi", order = 52) @Size(max = 12)
        List<@NotNull ChannelFamily> requiredFamilies,

        @Schema(title = "Penayangan paling sedikit", description = "Bila kosong: 1.")
        @Ui(section = "Diseminasi", order = 53)
        @Min(1)
        @Max(20)
        Integer minimumPlacements,

        @Schema(title = "Batas diseminasi", description = "Bila kosong: 2 hari kerja, atau 3 jam untuk yang mendesak.")
        @Ui(section = "Diseminasi", order = 54)
        @Valid
        @Nullable
        DueWithin dueWithin,

        @Schema(
                title = "Embargo sampai",
                description = "Waktu dengan zona, misalnya `2026-10-05T09:00:00+07:00`.",
                format = "date-time")
        @Ui(section = "Waktu", order = 60)
        @ZonedTime
        @Size(max = 40)
        @Nullable
        String embargoUntil,

        @Schema(title = "Berlaku mulai", format = "date-time")
        @Ui(section = "Waktu", order = 61)
        @ZonedTime
        @Size(max = 40)
        @Nullable
        String effectiveFrom,

        @Schema(title = "Berlaku sampai", format = "date-time")
        @Ui(section = "Waktu", order = 62)
        @ZonedTime
        @Size(max = 40)
        @Nullable
        String expiresAt) {

    public NarrativeContent {
        keyMessages = Lists.orEmpty(keyMessages);
        figures = Lists.orEmpty(figures);
        sources = Lists.orEmpty(sources);
        legalBasis = Lists.orEmpty(legalBasis);
        questionsAndAnswers = Lists.orEmpty(questionsAndAnswers);
        doSay = Lists.orEmpty(doSay);
        dontSay = Lists.orEmpty(dontSay);
        assets = Lists.orEmpty(assets);
        variants = Lists.orEmpty(variants);
        audience = Objects.requireNonNullElse(audience, AudienceRule.NOBODY);
        languages = languages == null || languages.isEmpty() ? List.of("id") : Lists.orEmpty(languages);
        requiredFamilies = Lists.orEmpty(requiredFamilies);
        minimumPlacements = Objects.requireNonNullElse(minimumPlacements, 1);
        if (dueWithin == null && type != null) {
            dueWithin = type.usualDue();
        }
    }

    /** The moment before which nothing may be seen: the later of embargo and entry into effect; null when there is neither. */
    public @Nullable Instant opensAt() {
        return Stream.of(instant(embargoUntil), instant(effectiveFrom))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** The moment from which the text no longer holds; null when it holds until replaced. */
    public @Nullable Instant closesAt() {
        return instant(expiresAt);
    }

    /** The text as everyone may read it: without what is meant for the desks only. */
    public NarrativeContent withoutInternalNotes() {
        return Redaction.withoutInternalNotes(this);
    }

    /** What everyone may still read after it was taken back: its name, not its words. */
    public NarrativeContent tombstone() {
        return Redaction.tombstone(this);
    }

    /** The same text with one more question and its answer. */
    public NarrativeContent withQuestion(QuestionAndAnswer entry) {
        return Redaction.with(
                this,
                Stream.concat(questionsAndAnswers.stream(), Stream.of(entry)).toList(),
                doSay,
                dontSay);
    }

    private static @Nullable Instant instant(@Nullable String zoned) {
        return zoned == null ? null : OffsetDateTime.parse(zoned).toInstant();
    }
}
