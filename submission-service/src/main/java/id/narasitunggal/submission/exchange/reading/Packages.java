package id.narasitunggal.submission.exchange.reading;

import id.narasitunggal.submission.intake.DraftSubmission;
import id.narasitunggal.submission.intake.ItemEntry;
import id.narasitunggal.submission.intake.SubmissionKind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which rows of a file make one submission, and whether they agree with each other. */
final class Packages {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LONGEST_KEY = 200;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_FIGURES = 200;

    private final UUID unitId;
    private final boolean inTable;
    private final Map<UUID, Package> known = new HashMap<>();
    private final Map<String, Integer> monthsSeen = new HashMap<>();

    Packages(UUID unitId, boolean inTable) {
        this.unitId = unitId;
        this.inTable = inTable;
    }

    private record Package(int number, int line, DraftSubmission head, Map<String, Item> items) {}

    private static final class Item {
        final int line;
        final ItemEntry head;
        int figures;

        Item(int line, ItemEntry head) {
            this.line = line;
            this.head = head;
        }
    }

    /** Puts a row that is right in itself into its submission. */
    ReadRow place(int line, @Nullable String key, DraftSubmission content) {
        UUID id = submissionOf(key, content);
        if (id == null) {
            return refused(
                    line,
                    null,
                    Column.KEY,
                    "Isi kunci pilihan Anda (paling panjang 200 huruf), agar baris ini dapat dikenali bila dikirim ulang.");
        }
        Package open = known.get(id);
        if (open == null) {
            return begin(line, id, content);
        }
        if (!inTable) {
            return refused(
                    line,
                    null,
                    Column.KEY,
                    "Penyampaian ini sudah dimuat pada baris " + open.line() + ". Hapus salah satunya.");
        }
        if (!sameHead(open.head(), content)) {
            return refused(
                    line,
                    id,
                    Column.KIND,
                    "Jenis, bulan, atau revisi sebelumnya berbeda dari baris " + open.line()
                            + " dengan kunci yang sama.");
        }
        return add(line, id, open, content);
    }

    /** The submission that a row belongs to, as far as its key or its month tells; null when nothing does. */
    @Nullable
    UUID submissionOf(@Nullable String key, DraftSubmission content) {
        String named = key == null ? naturalKey(content) : key.strip();
        return named == null || named.length() > LONGEST_KEY ? null : idOf(named);
    }

    private ReadRow begin(int line, UUID id, DraftSubmission content) {
        if (content.kind() == SubmissionKind.PERIODIC && content.previousRevisionId() == null) {
            Integer other = monthsSeen.putIfAbsent(String.valueOf(content.period()), line);
            if (other != null) {
                return refused(
                        line, id, Column.PERIOD, "Bulan ini sudah dimuat pada baris " + other + " dengan kunci lain.");
            }
        }
        Package begun = new Package(known.size(), line, content, new HashMap<>());
        known.put(id, begun);
        return inTable ? add(line, id, begun, content) : new ReadRow(line, begun.number(), id, content, List.of());
    }

    private ReadRow add(int line, UUID id, Package to, DraftSubmission content) {
        ItemEntry entry = content.items().get(0);
        Item item = to.items().get(entry.title());
        if (item == null && to.items().size() == MOST_ITEMS) {
            return refused(line, id, Column.TITLE, "Satu penyampaian memuat paling banyak 100 butir.");
        }
        if (item == null) {
            item = new Item(line, entry);
            to.items().put(entry.title(), item);
        } else if (!sameItem(item.head, entry)) {
            return refused(
                    line, id, Column.TITLE, "Butir ini berbeda dari baris " + item.line + " dengan judul yang sama.");
        }
        List<?> figures = entry.figures();
        if (figures != null && ++item.figures > MOST_FIGURES) {
            return refused(line, id, Column.INDICATOR, "Satu butir memuat paling banyak 200 angka.");
        }
        return new ReadRow(line, to.number(), id, content, List.of());
    }

    private ReadRow refused(int line, @Nullable UUID id, Column column, String detail) {
        return ReadRow.refused(
                line, id, inTable ? RowError.inColumn(column, detail) : RowError.atPointer("#/id", detail));
    }

    private static boolean sameHead(DraftSubmission a, DraftSubmission b) {
        return a.kind() == b.kind()
                && Objects.equals(a.period(), b.period())
                && Objects.equals(a.previousRevisionId(), b.previousRevisionId());
    }

    /** Later rows may leave out what the first one said. */
    private static boolean sameItem(ItemEntry first, ItemEntry later) {
        return first.type() == later.type()
                && first.classification() == later.classification()
                && (later.summary() == null || later.summary().equals(first.summary()))
                && (later.body() == null || later.body().equals(first.body()))
                && (later.exemption() == null || later.exemption().equals(first.exemption()));
    }

    /** A unit owes one report per month, and a revision has one successor: these need no key. */
    private static @Nullable String naturalKey(DraftSubmission content) {
        if (content.previousRevisionId() != null) {
            return "revision-of/" + content.previousRevisionId();
        }
        return content.kind() == SubmissionKind.PERIODIC && content.period() != null
                ? "month/" + content.period()
                : null;
    }

    private UUID idOf(String given) {
        return UUID_TEXT.matcher(given).matches()
                ? UUID.fromString(given)
                : UUID.nameUUIDFromBytes(("imports/" + unitId + "/" + given).getBytes(StandardCharsets.UTF_8));
    }
}
