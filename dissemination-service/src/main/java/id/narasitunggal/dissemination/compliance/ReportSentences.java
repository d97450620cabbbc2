package id.narasitunggal.dissemination.compliance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The summary in full sentences: what a leader reads if nothing else. Each says only what the rows say. */
final class ReportSentences {
    private final ReportBundle bundle;
    private final ReportTables tables;
    private final NarrativeAnswer narrative;

    ReportSentences(ReportBundle bundle, ReportTables tables, NarrativeAnswer narrative) {
        this.bundle = bundle;
        this.tables = tables;
        this.narrative = narrative;
    }

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        sentences.add(duty("penyampaian data", tables.submissionTotal()));
        sentences.add(narratives());
        sentences.add(duty("diseminasi narasi", tables.disseminationTotal()));
        sentences.add(placements());
        String attention = attention();
        if (attention != null) {
            sentences.add(attention);
        }
        return sentences;
    }

    private static String duty(String what, DutyCount count) {
        if (count.due() == 0) {
            return "Tidak ada kewajiban " + what + " yang jatuh tempo pada bulan ini.";
        }
        return "Dari " + Indonesian.number(count.due()) + " kewajiban " + what + " yang jatuh tempo, "
                + Indonesian.number(count.onTime())
                + " dipenuhi tepat waktu, " + Indonesian.number(count.late()) + " terlambat, dan "
                + Indonesian.number(count.missed())
                + " terlewat.";
    }

    private String narratives() {
        String median = narrative.medianHoursToPublish() == null
                ? ""
                : " Median waktu dari konsep sampai terbit " + Indonesian.decimal(narrative.medianHoursToPublish())
                        + " jam.";
        String overridden = narrative.overrides() == 0
                ? ""
                : " Sebanyak " + Indonesian.number(narrative.overrides())
                        + " terbit tanpa paraf koordinasi, dengan alasan tertulis.";
        return "Sebanyak " + Indonesian.number(narrative.publishedInAll()) + " narasi tunggal terbit, "
                + Indonesian.number(narrative.corrections()) + " dikoreksi, dan "
                + Indonesian.number(narrative.withdrawals()) + " dicabut." + median + overridden;
    }

    private String placements() {
        PlacementTotals totals = bundle.dissemination().placements();
        return "Instansi melaporkan " + Indonesian.number(totals.reported()) + " penayangan; "
                + Indonesian.number(totals.verified())
                + " terverifikasi dengan membuka halamannya atau melalui petugas, dan "
                + Indonesian.number(totals.removed())
                + " kemudian dihapus oleh instansi.";
    }

    private @Nullable String attention() {
        return tables.disseminationByKind().stream()
                .filter(kind -> kind.count().missed() > 0)
                .min(Comparator.comparing(kind -> rate(kind.count())))
                .map(kind -> "Perlu perhatian: ketepatan diseminasi terendah pada jenis instansi " + kind.label() + " ("
                        + Indonesian.percent(kind.count().onTimeRate()) + "); "
                        + Indonesian.number(bundle.dissemination().unitsWithoutVerifiedChannel())
                        + " instansi berkewajiban belum memiliki kanal terverifikasi.")
                .orElse(null);
    }

    private static BigDecimal rate(DutyCount count) {
        BigDecimal rate = count.onTimeRate();
        return rate == null ? BigDecimal.valueOf(100) : rate;
    }
}
