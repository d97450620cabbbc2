package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.mail.DeliveryStatus;
import id.narasitunggal.submission.problem.Verdict;
import java.util.List;
import java.util.UUID;

/** Who may send a mail again or choose which to get, and why not. */
final class DeliveryRules {
    private DeliveryRules() {}

    static Verdict mayRetry(Actor actor, DeliveryStatus status) {
        return mayTend(actor)
                .and(() -> status == DeliveryStatus.FAILED || status == DeliveryStatus.DEAD
                        ? Verdict.allowed()
                        : Verdict.impossible("Hanya surel yang gagal yang dicoba lagi."));
    }

    static Verdict mayReplay(Actor actor, DeliveryStatus status) {
        return mayTend(actor)
                .and(() -> status == DeliveryStatus.SENT
                        ? Verdict.allowed()
                        : Verdict.impossible("Hanya surel yang sudah terkirim yang dikirim ulang."));
    }

    static Verdict mayPrefer(Actor actor, UUID unitId) {
        boolean ownOfficer = actor.speaksFor(unitId) && actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER);
        return ownOfficer || actor.has(Role.REGISTRY_ADMIN)
                ? Verdict.allowed()
                : Verdict.forbidden(
                        "Pilihan surel hanya diatur petugas humas instansi itu sendiri atau pengelola registri.");
    }

    static List<String> allowedActions(Actor actor, DeliveryStatus status) {
        if (mayRetry(actor, status).isAllowed()) {
            return List.of("retry");
        }
        return mayReplay(actor, status).isAllowed() ? List.of("replay") : List.of();
    }

    private static Verdict mayTend(Actor actor) {
        return actor.has(Role.REGISTRY_ADMIN)
                ? Verdict.allowed()
                : Verdict.forbidden("Hanya pengelola registri yang mengirim ulang surel.");
    }
}
