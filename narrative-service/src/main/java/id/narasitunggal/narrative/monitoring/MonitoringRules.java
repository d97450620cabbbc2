package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;

/** Who watches the media, and who reads what was found. */
public final class MonitoringRules {
    private MonitoringRules() {}

    public static boolean monitors(Actor actor) {
        return actor.has(Role.MONITORING_ANALYST);
    }

    public static boolean reads(Actor actor) {
        return actor.hasAny(
                Role.MONITORING_ANALYST,
                Role.REVIEW_ANALYST,
                Role.NARRATIVE_EDITOR,
                Role.NARRATIVE_APPROVER,
                Role.REPORT_OFFICER,
                Role.REPORT_SIGNATORY,
                Role.LEADERSHIP_READER,
                Role.AUDITOR);
    }
}
