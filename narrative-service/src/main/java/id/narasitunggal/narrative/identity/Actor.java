package id.narasitunggal.narrative.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person or machine behind a request.
 *
 * @param subject the token's subject; four-eyes rules compare it, never the name
 * @param unit the unit the caller speaks for; null for offices that are not units (KSP, auditors, our own services)
 */
public record Actor(
        String subject,
        String name,
        Set<String> roles,
        @Nullable UUID unit,
        String requestId) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The system itself: schedulers and feed consumers act under this name. */
    public static Actor system(String task) {
        return new Actor("system:" + task, "Sistem", Set.of(), null, task);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAny(String... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    public boolean speaksFor(UUID unitId) {
        return unitId.equals(unit);
    }

    /** Works at the coordinating ministry or audits it: sees the record of every unit. */
    public boolean seesEveryUnit() {
        return hasAny(
                Role.REVIEW_ANALYST,
                Role.MONITORING_ANALYST,
                Role.NARRATIVE_EDITOR,
                Role.NARRATIVE_APPROVER,
                Role.DISSEMINATION_OFFICER,
                Role.REPORT_OFFICER,
                Role.REPORT_SIGNATORY,
                Role.REGISTRY_ADMIN,
                Role.AUDITOR,
                Role.SERVICE_READER);
    }
}
