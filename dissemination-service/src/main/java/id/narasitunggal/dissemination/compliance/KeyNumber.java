package id.narasitunggal.dissemination.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the five numbers on page one, with its change against the month before. */
public record KeyNumber(String label, String value, String change) {

    static List<KeyNumber> of(ReportSummary now, @Nullable ReportSummary before) {
        return List.of(
                new KeyNumber(
                        "Penyampaian data tepat waktu",
                        Indonesian.percent(now.submissionOnTimeRate()),
                        Indonesian.change(
                                now.submissionOnTimeRate(), before == null ? null : before.submissionOnTimeRate())),
                new KeyNumber(
                        "Diseminasi tepat waktu",
                        Indonesian.percent(now.disseminationOnTimeRate()),
                        Indonesian.change(
                                now.disseminationOnTimeRate(),
                                before == null ? null : before.disseminationOnTimeRate())),
                new KeyNumber(
                        "Narasi tunggal terbit",
                        Indonesian.number(now.narrativesPublished()),
                        Indonesian.change(
                                now.narrativesPublished(), before == null ? null : before.narrativesPublished())),
                new KeyNumber(
                        "Penayangan terverifikasi",
                        Indonesian.number(now.verifiedPlacements()),
                        Indonesian.change(
                                now.verifiedPlacements(), before == null ? null : before.verifiedPlacements())),
                new KeyNumber(
                        "Instansi melewatkan kewajiban",
                        Indonesian.number(now.unitsWithMissedDuties()),
                        Indonesian.change(
                                now.unitsWithMissedDuties(), before == null ? null : before.unitsWithMissedDuties())));
    }
}
