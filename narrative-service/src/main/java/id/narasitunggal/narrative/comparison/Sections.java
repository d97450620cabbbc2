package id.narasitunggal.narrative.comparison;

import id.narasitunggal.narrative.manuscript.Asset;
import id.narasitunggal.narrative.manuscript.AudienceRule;
import id.narasitunggal.narrative.manuscript.Contact;
import id.narasitunggal.narrative.manuscript.DueWithin;
import id.narasitunggal.narrative.manuscript.FigureStatement;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.QuestionAndAnswer;
import id.narasitunggal.narrative.manuscript.Replacement;
import id.narasitunggal.narrative.manuscript.Source;
import id.narasitunggal.narrative.manuscript.Spokesperson;
import id.narasitunggal.narrative.manuscript.Variant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every section of a text as lines that people can compare. */
final class Sections {
    private static final Map<String, Section> ALL = new LinkedHashMap<>();

    /** How one section is called and read. */
    record Section(String title, Function<NarrativeContent, String> reading) {}

    static {
        put("title", "Judul", text -> plain(text.title()));
        put("type", "Jenis narasi", text -> text.type().name());
        put(
                "classification",
                "Klasifikasi informasi",
                text -> text.classification().name());
        put("programme", "Kebijakan atau program prioritas", text -> plain(text.programme()));
        put("presidentialDirective", "Arahan Presiden", text -> plain(text.presidentialDirective()));
        put("clarifies", "Kabar yang diluruskan", text -> plain(text.clarifies()));
        put("replaces", "Menggantikan narasi", text -> replacement(text.replaces()));
        put("summary", "Ringkasan", text -> plain(text.summary()));
        put("background", "Latar belakang", text -> plain(text.background()));
        put("keyMessages", "Pesan kunci", text -> lines(text.keyMessages(), it -> it));
        put("body", "Isi narasi", text -> plain(text.body()));
        put("figures", "Data pendukung", text -> lines(text.figures(), Sections::figure));
        put("sources", "Sumber", text -> lines(text.sources(), Sections::source));
        put("legalBasis", "Dasar hukum", text -> lines(text.legalBasis(), it -> it));
        put("questionsAndAnswers", "Tanya jawab", text -> lines(text.questionsAndAnswers(), Sections::question));
        put("doSay", "Sebaiknya disampaikan", text -> lines(text.doSay(), it -> it));
        put("dontSay", "Jangan disampaikan", text -> lines(text.dontSay(), it -> it));
        put("spokesperson", "Juru bicara", text -> spokesperson(text.spokesperson()));
        put("contact", "Narahubung", text -> contact(text.contact()));
        put("assets", "Aset", text -> lines(text.assets(), Sections::asset));
        put("variants", "Varian", text -> lines(text.variants(), Sections::variant));
        put("audience", "Instansi sasaran", text -> audience(text.audience()));
        put("languages", "Bahasa", text -> lines(text.languages(), it -> it));
        put("requiredFamilies", "Rumpun kanal wajib", text -> lines(text.requiredFamilies(), Enum::name));
        put("minimumPlacements", "Penayangan paling sedikit", text -> plain(text.minimumPlacements()));
        put("dueWithin", "Batas diseminasi", text -> due(text.dueWithin()));
        put("embargoUntil", "Embargo sampai", text -> plain(text.embargoUntil()));
        put("effectiveFrom", "Berlaku mulai", text -> plain(text.effectiveFrom()));
        put("expiresAt", "Berlaku sampai", text -> plain(text.expiresAt()));
    }

    private Sections() {}

    private static void put(String name, String title, Function<NarrativeContent, String> reading) {
        ALL.put("#/" + name, new Section(title, reading));
    }

    /** By JSON Pointer, in the order in which people read. */
    static Map<String, Section> all() {
        return ALL;
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static <T> String lines(Collection<T> values, Function<T, String> line) {
        return values.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String joined(String separator, @Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(separator));
    }

    private static String replacement(@Nullable Replacement replaces) {
        return replaces == null ? "" : replaces.reason();
    }

    private static String figure(FigureStatement figure) {
        return joined(" · ", figure.statement(), figure.publicSource(), figure.asOf());
    }

    private static String source(Source source) {
        return joined(" · ", source.title(), source.url());
    }

    private static String question(QuestionAndAnswer one) {
        return one.question() + "\n" + one.answer();
    }

    private static String spokesperson(@Nullable Spokesperson who) {
        return who == null ? "" : joined(", ", who.name(), who.position());
    }

    private static String contact(@Nullable Contact office) {
        return office == null ? "" : joined(", ", office.office(), office.email(), office.phone());
    }

    private static String asset(Asset asset) {
        return joined(
                " · ", asset.kind(), asset.title(), asset.url(), asset.altText(), asset.transcript(), asset.text());
    }

    private static String variant(Variant variant) {
        String messages = lines(variant.keyMessages(), it -> it);
        return joined(
                "\n",
                joined(" · ", variant.language(), variant.region(), variant.title()),
                variant.summary(),
                messages.isEmpty() ? null : messages,
                variant.body());
    }

    private static String audience(AudienceRule rule) {
        return joined(
                "\n",
                rule.everyone() ? "Semua instansi" : null,
                rule.kinds().isEmpty() ? null : lines(rule.kinds(), Enum::name),
                rule.tiers().isEmpty() ? null : lines(rule.tiers(), Enum::name),
                rule.regions().isEmpty() ? null : lines(rule.regions(), it -> it),
                rule.unitIds().isEmpty() ? null : lines(rule.unitIds(), Object::toString),
                rule.obligationBases().isEmpty() ? null : lines(rule.obligationBases(), Enum::name),
                rule.timeZones().isEmpty() ? null : lines(rule.timeZones(), it -> it));
    }

    private static String due(@Nullable DueWithin due) {
        return due == null ? "" : due.amount() + " " + due.unit();
    }
}
