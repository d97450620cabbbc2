package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.mail.DeliveryStatus;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may send a mail again and who keeps the lists of recipients, and why not. */
final class DeliveryRules {
    private DeliveryRules() {}

    static Permission mayTend(Actor actor) {
        return Permission.when(
                actor.has(Role.REPORT_OFFICER), "Surel dan daftar penerima diurus petugas pelaporan Kominfo.");
    }

    static Permission mayRetry(Actor actor, DeliveryStatus status) {
        return mayTend(actor)
                .inState(
                        status == DeliveryStatus.FAILED || status == DeliveryStatus.DEAD,
                        "Hanya surel yang gagal yang dicoba lagi.");
    }

    static Permission mayReplay(Actor actor, DeliveryStatus status) {
        return mayTend(actor)
                .inState(status == DeliveryStatus.SENT, "Hanya surel yang sudah terkirim yang dikirim ulang.");
    }

    static List<String> allowedActions(Actor actor, DeliveryStatus status) {
        Map<String, Permission> asked = new LinkedHashMap<>();
        asked.put("retry", mayRetry(actor, status));
        asked.put("replay", mayReplay(actor, status));
        return Permission.verbs(asked);
    }
}
