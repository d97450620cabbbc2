package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Verdict;
import java.time.Instant;
import java.util.Arrays;

/** One person before one narrative at one moment: what every rule is asked about. */
record Situation(Narrative narrative, Actor actor, Instant at) {

    Verdict asEditor() {
        return Verdict.forbiddenUnless(
                actor.has(Role.NARRATIVE_EDITOR), "Hanya penyunting narasi yang dapat melakukan ini.");
    }

    Verdict asApprover() {
        return Verdict.forbiddenUnless(
                actor.has(Role.NARRATIVE_APPROVER), "Hanya penyetuju narasi yang dapat melakukan ini.");
    }

    Verdict asDesk() {
        return Verdict.forbiddenUnless(
                actor.hasAny(Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER),
                "Hanya penyunting atau penyetuju narasi yang dapat melakukan ini.");
    }

    Verdict inStatus(NarrativeStatus... wanted) {
        boolean fits = narrative
                .working()
                .filter(edition -> Arrays.asList(wanted).contains(edition.status))
                .isPresent();
        return fits ? Verdict.allowed() : wrongStatus();
    }

    Verdict isInTheWorks() {
        return narrative.working().isPresent() ? Verdict.allowed() : wrongStatus();
    }

    Verdict isLive() {
        return narrative.live().isPresent()
                ? Verdict.allowed()
                : Verdict.conflicting("not-live", "Narasi ini tidak sedang berlaku.");
    }

    private static Verdict wrongStatus() {
        return Verdict.conflicting(
                "wrong-status",
                "Tindakan ini tidak sesuai dengan status narasi saat ini. Muat ulang untuk melihat tindakan yang terbuka.");
    }

    /** A text that cannot wait for three persons. */
    boolean isUrgent() {
        return narrative
                .working()
                .filter(edition -> edition.content.type().isUrgent())
                .isPresent();
    }

    Edition working() {
        return narrative.working().orElseThrow();
    }

    Edition live() {
        return narrative.live().orElseThrow();
    }

    boolean wroteIt() {
        return working().wasWrittenBy(actor);
    }

    boolean reviewedIt() {
        return working().signatures.isReviewedBy(actor);
    }

    boolean concurredForAParty() {
        return working().signatures.isAnsweredBy(actor);
    }
}
