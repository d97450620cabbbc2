package id.narasitunggal.dissemination.webhook;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may do what with destinations: a unit minds its own. */
final class WebhookRules {
    private WebhookRules() {}

    static Permission mayRegister(Actor actor) {
        return Permission.when(
                        actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER),
                        "Webhook didaftarkan oleh petugas humas instansi yang bersangkutan.")
                .and(actor.unit() != null, "Token Anda tidak menyebut instansi. Masuklah dengan akun instansi.");
    }

    static Permission mayChange(Actor actor, UUID unitId) {
        return mayRegister(actor).and(actor.speaksFor(unitId), "Webhook diurus oleh instansi pemiliknya.");
    }

    static Permission mayRotate(Actor actor, UUID unitId, WebhookStatus status) {
        return mayChange(actor, unitId).inState(status != WebhookStatus.ENDED, "Webhook ini sudah diakhiri.");
    }

    static Permission mayActivate(Actor actor, UUID unitId, WebhookStatus status) {
        return mayChange(actor, unitId)
                .inState(status == WebhookStatus.DISABLED, "Webhook ini tidak sedang dihentikan.");
    }

    static List<String> allowedActions(Actor actor, UUID unitId, WebhookStatus status) {
        Map<String, Permission> asked = new LinkedHashMap<>();
        asked.put("rotate-secret", mayRotate(actor, unitId, status));
        asked.put("activate", mayActivate(actor, unitId, status));
        asked.put("end", mayRotate(actor, unitId, status));
        return Permission.verbs(asked);
    }
}
