package id.narasitunggal.dissemination.compliance;

import static id.narasitunggal.dissemination.compliance.WorkbookSheets.line;
import static id.narasitunggal.dissemination.compliance.WorkbookSheets.row;
import static id.narasitunggal.dissemination.compliance.WorkbookSheets.with;

import id.narasitunggal.dissemination.compliance.WorkbookSheets.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of a report's frozen figures; none of them is cut short as on paper. */
final class FigureSheets {
    private final ReportBundle bundle;
    private final FrozenFigures figures;

    FigureSheets(ReportBundle bundle, FrozenFigures figures) {
        this.bundle = bundle;
        this.figures = figures;
    }

    List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>(List.of(
                new Sheet(
                        "Skor",
                        List.of("Jenis instansi", "Penyampaian (%)", "Diseminasi (%)", "Skor", "Satu unsur saja"),
                        scores()),
                new Sheet(
                        "Tren",
                        List.of(
                                "Bulan",
                                "Penyampaian (%)",
                                "Diseminasi (%)",
                                "Narasi terbit",
                                "Penayangan terverifikasi",
                                "Instansi melewatkan kewajiban"),
                        trend()),
                new Sheet("Jenis per narasi", with("Jenis instansi", "Nomor"), kindByNarrative()),
                new Sheet("Kanal", channelHeadings(), families()),
                new Sheet(
                        "Mendahului embargo",
                        List.of("Instansi", "Jenis", "Nomor", "Tayang (WIB)", "Boleh tayang (WIB)", "ID instansi"),
                        breaches()),
                new Sheet(
                        "Koreksi",
                        List.of(
                                "Bulan",
                                "Instansi",
                                "Jenis",
                                "Semula tepat",
                                "Semula terlambat",
                                "Semula terlewat",
                                "Kini tepat",
                                "Kini terlambat",
                                "Kini terlewat",
                                "ID instansi"),
                        corrections()),
                new Sheet(
                        "Keberatan",
                        List.of("Instansi", "Angka", "Alasan", "Diajukan (WIB)", "Keadaan", "Putusan", "ID instansi"),
                        disputes()),
                new Sheet("Catatan", List.of("Bagian", "Catatan", "Penulis", "Ditulis (WIB)", "Pada laporan"), notes()),
                new Sheet(
                        "Peserta",
                        List.of("Nama", "Jenis", "Penayangan dilaporkan", "Penayangan terverifikasi", "ID instansi"),
                        participants())));
        if (figures.removals() != null) {
            sheets.add(new Sheet(
                    "Penurunan",
                    with("Jenis instansi"),
                    WorkbookSheets.counted(FigureWords.removals(figures.removals()))));
        }
        if (figures.delivered() != null) {
            sheets.add(new Sheet(
                    "Pengiriman lalu", List.of("Nama", "Peristiwa", "Waktu (WIB)"), delivered(figures.delivered())));
        }
        return sheets;
    }

    private static Stream<List<?>> delivered(DeliveredReport report) {
        return Stream.concat(
                report.mailed().stream()
                        .map(mail -> row(
                                mail.recipient(),
                                mail.sentAt() == null ? "surel belum terkirim" : "surel terkirim",
                                mail.sentAt() == null ? null : Indonesian.moment(mail.sentAt()))),
                report.opened().stream()
                        .map(open -> row(open.reader(), "membuka laporan", Indonesian.moment(open.openedAt()))));
    }

    private Stream<List<?>> scores() {
        return figures.kinds().stream()
                .map(kind -> row(
                        kind.kind().words(),
                        kind.submissionOnTimeRate(),
                        kind.disseminationOnTimeRate(),
                        kind.score().value(),
                        kind.score().partial() ? "ya" : "tidak"));
    }

    private Stream<List<?>> trend() {
        return ReportCharts.months(bundle, figures).stream()
                .map(month -> row(
                        month.month(),
                        month.summary().submissionOnTimeRate(),
                        month.summary().disseminationOnTimeRate(),
                        month.summary().narrativesPublished(),
                        month.summary().verifiedPlacements(),
                        month.summary().unitsWithMissedDuties()));
    }

    private Stream<List<?>> kindByNarrative() {
        return figures.kindByNarrative().stream()
                .map(cell -> line(cell.duties(), cell.kind().words(), cell.number() + "/" + cell.edition()));
    }

    private static List<String> channelHeadings() {
        return Stream.concat(with("Kanal").stream(), Stream.of("Penayangan terverifikasi"))
                .toList();
    }

    private Stream<List<?>> families() {
        return figures.families().stream()
                .map(family -> Stream.concat(
                                line(family.duties(), FamilyWords.of(family.family())).stream(),
                                Stream.of(family.verifiedPlacements()))
                        .toArray())
                .map(WorkbookSheets::row);
    }

    private Stream<List<?>> breaches() {
        return figures.embargoBreaches().stream()
                .map(breach -> row(
                        breach.name(),
                        breach.kind().words(),
                        breach.number() + "/" + breach.edition(),
                        Indonesian.moment(breach.publishedAt()),
                        Indonesian.moment(breach.allowedFrom()),
                        breach.unitId()));
    }

    private Stream<List<?>> corrections() {
        return figures.corrections().stream()
                .map(correction -> row(
                        correction.month(),
                        correction.name(),
                        correction.kind().words(),
                        correction.told().onTime(),
                        correction.told().late(),
                        correction.told().missed(),
                        correction.now().onTime(),
                        correction.now().late(),
                        correction.now().missed(),
                        correction.unitId()));
    }

    private Stream<List<?>> disputes() {
        return figures.disputes().stream()
                .map(dispute -> row(
                        dispute.name(),
                        FigureWords.name(dispute.figure()),
                        dispute.reason(),
                        Indonesian.moment(dispute.raisedAt()),
                        FigureWords.status(dispute.status()),
                        dispute.decision(),
                        dispute.unitId()));
    }

    private Stream<List<?>> notes() {
        return figures.notes().stream()
                .map(note -> row(
                        note.section(),
                        note.text(),
                        note.author(),
                        Indonesian.moment(note.writtenAt()),
                        note.number()));
    }

    private Stream<List<?>> participants() {
        return figures.participants().stream()
                .map(participant -> row(
                        participant.name(),
                        participant.kind().words(),
                        participant.reported(),
                        participant.verified(),
                        participant.unitId()));
    }
}
