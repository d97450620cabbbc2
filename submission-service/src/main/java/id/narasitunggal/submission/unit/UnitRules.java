package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.problem.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may do what in the registry, and why not. The same sentences refuse a call and hide a button. */
final class UnitRules {
    private UnitRules() {}

    static Verdict mayKeepContacts(Actor actor, UUID unitId) {
        boolean ownOfficer = actor.speaksFor(unitId) && actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER);
        return ownOfficer || actor.has(Role.REGISTRY_ADMIN)
                ? Verdict.allowed()
                : Verdict.forbidden("Kontak hanya diubah petugas humas instansi itu sendiri atau pengelola registri.");
    }

    static Verdict mayKeep(Actor actor, UnitStatus status) {
        if (!actor.has(Role.REGISTRY_ADMIN)) {
            return Verdict.forbidden("Registri instansi hanya diubah pengelola registri.");
        }
        return status == UnitStatus.ACTIVE
                ? Verdict.allowed()
                : Verdict.impossible("Instansi ini sudah berakhir; riwayatnya tidak berubah.");
    }

    static Verdict maySwitchTwoStep(Actor actor, UUID unitId, boolean now, boolean wanted) {
        boolean ownApprover = actor.speaksFor(unitId) && actor.has(Role.UNIT_APPROVER);
        if (!ownApprover && !actor.has(Role.REGISTRY_ADMIN)) {
            return Verdict.forbidden(
                    "Persetujuan dua langkah hanya diatur pejabat humas instansi itu sendiri atau pengelola registri.");
        }
        return now == wanted
                ? Verdict.impossible(
                        wanted ? "Persetujuan dua langkah sudah aktif." : "Persetujuan dua langkah sudah tidak aktif.")
                : Verdict.allowed();
    }

    /** The verbs that this actor may use on a unit now. */
    static List<String> allowedActions(Actor actor, UUID unitId, UnitStatus status, boolean twoStep) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        List.of("put", "rename", "recode", "transfer", "dissolve")
                .forEach(verb -> verdicts.put(verb, mayKeep(actor, status)));
        verdicts.put("enable-two-step", maySwitchTwoStep(actor, unitId, twoStep, true));
        verdicts.put("disable-two-step", maySwitchTwoStep(actor, unitId, twoStep, false));
        return verdicts.entrySet().stream()
                .filter(verdict -> verdict.getValue().isAllowed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
