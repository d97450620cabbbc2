package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may set what must be proven: two persons of the registry, who judge no evidence themselves. */
final class EvidenceRulePermissions {
    private EvidenceRulePermissions() {}

    static Permission mayPropose(Actor actor) {
        return Permission.when(actor.has(Role.REGISTRY_ADMIN), "Syarat bukti diubah oleh pengelola registri.");
    }

    static Permission mayConfirm(Actor actor, EvidenceRule rule) {
        return mayPropose(actor)
                .and(
                        !actor.subject().equals(rule.proposedBy),
                        "Pengusul tidak dapat menetapkan usulnya sendiri. Mintalah orang kedua.")
                .inState(rule.status == EvidenceRuleStatus.PROPOSED, "Usul ini sudah diputuskan.");
    }

    /** Also by the proposer, who takes it back. */
    static Permission mayDecline(Actor actor, EvidenceRule rule) {
        return mayPropose(actor).inState(rule.status == EvidenceRuleStatus.PROPOSED, "Usul ini sudah diputuskan.");
    }

    static List<String> allowedActions(Actor actor, EvidenceRule rule) {
        Map<String, Permission> asked = new LinkedHashMap<>();
        asked.put("confirm", mayConfirm(actor, rule));
        asked.put("decline", mayDecline(actor, rule));
        return Permission.verbs(asked);
    }
}
