package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may do what to a report, and why not: nobody signs what they prepared, and nobody edits a number. */
final class ReportRules {
    private ReportRules() {}

    static Permission mayGenerate(Actor actor) {
        return Permission.when(actor.has(Role.REPORT_OFFICER), "Laporan disusun oleh petugas pelaporan Kominfo.");
    }

    static Permission mayReview(Actor actor, MonthlyReport report) {
        return Permission.when(actor.has(Role.REPORT_OFFICER), "Laporan ditelaah oleh petugas pelaporan Kominfo.")
                .inState(
                        report.state == ReportState.GENERATED, "Hanya laporan yang baru tersusun yang dapat ditelaah.");
    }

    static Permission mayAnnotate(Actor actor, MonthlyReport report) {
        return Permission.when(actor.has(Role.REPORT_OFFICER), "Catatan ditulis oleh petugas pelaporan Kominfo.")
                .inState(
                        report.state == ReportState.GENERATED || report.state == ReportState.UNDER_REVIEW,
                        "Catatan ditulis sebelum laporan ditandatangani. Sesudahnya susun versi baru dengan alasan.");
    }

    static Permission maySign(Actor actor, MonthlyReport report) {
        return Permission.when(
                        actor.has(Role.REPORT_SIGNATORY),
                        "Laporan ditandatangani oleh Menteri atau pejabat yang ditunjuk.")
                .and(
                        !actor.subject().equals(report.preparedBy),
                        "Penyusun tidak dapat menandatangani laporannya sendiri.")
                .inState(
                        report.state == ReportState.UNDER_REVIEW,
                        "Laporan harus ditelaah lebih dahulu sebelum ditandatangani.");
    }

    static Permission mayIssue(Actor actor, MonthlyReport report) {
        return Permission.when(
                        actor.has(Role.REPORT_SIGNATORY),
                        "Laporan diterbitkan oleh Menteri atau pejabat yang ditunjuk.")
                .inState(
                        report.state == ReportState.SIGNED,
                        "Hanya laporan yang sudah ditandatangani yang dapat diterbitkan.");
    }

    static Permission mayAcknowledge(Actor actor, MonthlyReport report) {
        return Permission.when(actor.has(Role.LEADERSHIP_READER), "Penerimaan dinyatakan oleh Kantor Presiden.")
                .inState(
                        report.state == ReportState.ISSUED,
                        "Hanya laporan yang baru diterbitkan yang dapat dinyatakan diterima.");
    }

    /** The leadership reads what was issued to it, and nothing earlier. */
    static boolean seesOnlyIssued(Actor actor) {
        return !actor.hasAny(Role.REPORT_OFFICER, Role.REPORT_SIGNATORY, Role.AUDITOR);
    }

    static List<String> allowedActions(Actor actor, MonthlyReport report) {
        Map<String, Permission> asked = new LinkedHashMap<>();
        asked.put("review", mayReview(actor, report));
        asked.put("annotate", mayAnnotate(actor, report));
        asked.put("sign", maySign(actor, report));
        asked.put("issue", mayIssue(actor, report));
        asked.put("acknowledge", mayAcknowledge(actor, report));
        return Permission.verbs(asked);
    }
}
