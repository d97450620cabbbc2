package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.channel.PlaceToPublish;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may do what to a placement, and why not: nobody judges what they or their unit reported. */
public final class PlacementRules {
    private PlacementRules() {}

    static Permission mayReport(Actor actor, PlaceToPublish place) {
        return Permission.when(
                        actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER) && actor.speaksFor(place.unitId()),
                        "Penayangan dilaporkan oleh petugas humas instansi pemilik kanal.")
                .inState(place.isInUse(), "Kanal ini tidak aktif lagi. Pilih atau daftarkan kanal lain.");
    }

    /** Looking at the page now changes no verdict by itself, so the reporter may ask for it. */
    public static Permission mayCheck(Actor actor, Placement placement) {
        boolean own = actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER) && actor.speaksFor(placement.unitId);
        return Permission.when(
                        own || actor.has(Role.DISSEMINATION_OFFICER),
                        "Pemeriksaan diminta oleh instansi pelapor atau petugas diseminasi Kominfo.")
                .inState(
                        placement.isOnPage(),
                        "Penayangan ini tidak berupa halaman yang dapat diperiksa. Buktinya dinilai oleh petugas.");
    }

    /** Files are uploaded by the unit that reported, until somebody has decided. */
    public static Permission mayProve(Actor actor, Placement placement) {
        return Permission.when(
                        actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER) && actor.speaksFor(placement.unitId),
                        "Bukti diunggah oleh petugas humas instansi yang menayangkan.")
                .inState(
                        placement.status == PlacementStatus.REPORTED,
                        "Penayangan ini sudah diputuskan, sehingga buktinya tidak dapat ditambah lagi.");
    }

    static Permission mayConfirm(Actor actor, Placement placement, EvidenceStanding evidence) {
        return mayDecide(actor, placement)
                .and(
                        !evidence.uploaders().contains(actor.subject()),
                        "Pengunggah bukti tidak dapat menilai buktinya sendiri.")
                .inState(
                        placement.status.next().contains(PlacementStatus.VERIFIED),
                        "Penayangan ini sudah terverifikasi atau memuat teks lama.")
                .inState(
                        placement.overturnedAt == null,
                        "Verifikasi penayangan ini sudah dibatalkan uji petik. Instansi dapat melaporkan penayangan baru.")
                .inState(
                        placement.isOnPage() || evidence.isComplete(),
                        "Bukti penayangan ini belum lengkap. Mintalah instansi mengunggah bukti yang kurang.");
    }

    static Permission mayReject(Actor actor, Placement placement) {
        return mayDecide(actor, placement)
                .inState(
                        placement.status.next().contains(PlacementStatus.REJECTED),
                        "Penayangan ini sudah ditolak atau memuat teks lama.");
    }

    private static Permission mayDecide(Actor actor, Placement placement) {
        return Permission.when(
                        actor.has(Role.DISSEMINATION_OFFICER), "Penayangan diputuskan oleh petugas diseminasi Kominfo.")
                .and(
                        !actor.subject().equals(placement.reportedBy),
                        "Pelapor tidak dapat memutuskan laporannya sendiri.")
                .and(!actor.speaksFor(placement.unitId), "Penayangan diputuskan oleh orang dari instansi lain.");
    }

    static List<String> allowedActions(Actor actor, Placement placement, EvidenceStanding evidence) {
        Map<String, Permission> asked = new LinkedHashMap<>();
        asked.put("check", mayCheck(actor, placement));
        asked.put("confirm", mayConfirm(actor, placement, evidence));
        asked.put("reject", mayReject(actor, placement));
        asked.put("put-evidence", mayProve(actor, placement));
        return Permission.verbs(asked);
    }
}
