package id.narasitunggal.submission.calendar;

import id.narasitunggal.submission.ui.Ui;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A figure of the reporting rates as a condition on duty rows d at the instant :now. Rates count with it and the list of duties
 * filters with it, so that behind each figure stand exactly its rows. A condition is made of facts: what there is to know about a row.
 */
public enum DutyFigure {
    @Ui.Label(value = "Jatuh tempo", tone = "info")
    DUE("past"),
    @Ui.Label(value = "Masuk", tone = "info")
    RECEIVED("past and reported"),
    @Ui.Label(value = "Tepat waktu", tone = "success")
    ON_TIME("past and accepted and in_time"),
    @Ui.Label(value = "Terlambat", tone = "warning")
    LATE("past and accepted and not in_time"),
    @Ui.Label(value = "Terlambat dalam masa tenggang", tone = "warning")
    WITHIN_GRACE("past and accepted and not in_time and in_grace"),
    @Ui.Label(value = "Sedang dikaji", tone = "info")
    IN_REVIEW("past and reported and not accepted"),
    @Ui.Label(value = "Terlewat", tone = "danger")
    MISSED("past and not reported"),
    @Ui.Label("Nihil")
    NIHIL("past and accepted and without_news"),
    @Ui.Label("Dispensasi")
    WAIVED("waived"),
    @Ui.Label("Belum jatuh tempo")
    NOT_YET_DUE("ahead"),
    @Ui.Label("Tidak dinilai")
    NOT_ASSESSED("released");

    private static final Pattern WORD = Pattern.compile("[a-z_]+");

    private final String facts;

    DutyFigure(String facts) {
        this.facts = facts;
    }

    /** SQL over alias d and the parameter :now. */
    public String condition() {
        return "("
                + WORD.matcher(facts)
                        .replaceAll(word -> Fact.SQL.containsKey(word.group())
                                ? "(" + Fact.SQL.get(word.group()) + ")"
                                : word.group())
                + ")";
    }

    /** SQL over the columns of {@link #factColumns}. */
    public String conditionOnFacts() {
        return facts;
    }

    /** The facts of rows d at :now, each a column of its own: rows that agree in all of them count alike. */
    public static String factColumns() {
        return Fact.SQL.entrySet().stream()
                .map(fact -> fact.getValue() + " as " + fact.getKey())
                .collect(Collectors.joining(", "));
    }

    public static String factNames() {
        return String.join(", ", Fact.SQL.keySet());
    }

    /** What figures are made of. */
    private static final class Fact {
        static final String STANDS = "d.released_at is null and (d.waived_until is null or d.accepted_at is not null)";
        static final Map<String, String> SQL = new LinkedHashMap<>();

        static {
            SQL.put("past", STANDS + " and d.due_at < cast(:now as timestamptz)");
            SQL.put("ahead", STANDS + " and d.due_at >= cast(:now as timestamptz)");
            SQL.put("waived", "d.released_at is null and d.waived_until is not null and d.accepted_at is null");
            SQL.put("released", "d.released_at is not null");
            SQL.put("reported", "d.first_submitted_at is not null");
            SQL.put("accepted", "d.accepted_at is not null");
            SQL.put("in_time", "coalesce(d.first_submitted_at <= d.due_at, false)");
            SQL.put("in_grace", "coalesce(d.first_submitted_at <= d.grace_until, false)");
            SQL.put("without_news", "d.nihil");
        }
    }
}
