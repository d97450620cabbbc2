package id.narasitunggal.narrative.editorial;

import static org.assertj.core.api.Assertions.catchThrowable;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.narrative.concurrence.Coordination;
import id.narasitunggal.narrative.concurrence.Quorum;
import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.ending.Ending;
import id.narasitunggal.narrative.ending.ProposeWithdrawal;
import id.narasitunggal.narrative.ending.WithdrawUrgently;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.Classification;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.manuscript.Replacement;
import id.narasitunggal.narrative.manuscript.SealedText;
import id.narasitunggal.narrative.quality.Checklist;
import id.narasitunggal.narrative.signature.OverrideConcurrence;
import id.narasitunggal.narrative.signature.PassReview;
import id.narasitunggal.narrative.topic.Topic;
import id.narasitunggal.narrative.topic.TopicFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A narrative brought to a status by its own verbs and the people whose acts they are, without any database. */
final class NarrativeAt {
    static final Instant NOON = Instant.parse("2026-10-05T05:00:00Z");
    static final Instant NEXT_WEEK = NOON.plus(Duration.ofDays(7));
    private static final Checklist IN_ORDER = new Checklist(true, true, true, true, true, true, true, true, null, null);
    private static final Coordination KSP = new Coordination(
            List.of(new RequiredParty("KSP", "Kantor Staf Presiden", "concurrence-ksp")),
            List.of(new Quorum(1, List.of("KSP"))),
            NOON.plus(Duration.ofHours(2)));

    private final Actor author = person("rina", Someone.KOMINFO, "narrative-editor");
    private final Actor reviewer = person("budi", Someone.KOMINFO, "narrative-editor");
    private final Actor approver = person("sri", Someone.KOMINFO, "narrative-approver");
    private final Actor ksp = person("andi", null, "concurrence-ksp");
    private final Topic topic = TopicFixture.aTopic();
    final Narrative it;

    private NarrativeAt(String embargo) {
        it = new Narrative(
                UUID.randomUUID(), "NT/2026/0001", text("Judul", "a", embargo, null), topic, List.of(), author, NOON);
    }

    static NarrativeAt status(NarrativeStatus status) {
        NarrativeAt narrative =
                new NarrativeAt(status == NarrativeStatus.SCHEDULED ? "2027-01-01T09:00:00+07:00" : null);
        narrative.goTo(status);
        return narrative;
    }

    private void goTo(NarrativeStatus status) {
        switch (status) {
            case DRAFT -> {}
            case EDITORIAL_REVIEW -> it.submit(author, NOON);
            case COORDINATION -> {
                goTo(NarrativeStatus.EDITORIAL_REVIEW);
                it.passReview(new PassReview(IN_ORDER, null), KSP, reviewer, NOON);
            }
            case READY_FOR_APPROVAL -> {
                goTo(NarrativeStatus.COORDINATION);
                it.concur(null, null, ksp, NOON);
            }
            case APPROVED -> {
                goTo(NarrativeStatus.READY_FOR_APPROVAL);
                it.approve(null, null, approver, NOON);
            }
            case SCHEDULED -> {
                goTo(NarrativeStatus.APPROVED);
                it.publication().publish(author, NOON, edition -> {});
            }
            case PUBLISHED -> {
                goTo(NarrativeStatus.APPROVED);
                it.publication().publish(author, NOON, edition -> {});
                it.publication().proposeWithdrawal(new ProposeWithdrawal("Keliru", "UU 14/2008", null), author, NOON);
            }
            case CORRECTED, SUPERSEDED, WITHDRAWN, EXPIRED -> {
                goTo(NarrativeStatus.PUBLISHED);
                endAs(status);
            }
            case REJECTED -> {
                goTo(NarrativeStatus.READY_FOR_APPROVAL);
                it.reject("Tidak perlu", approver, NOON);
            }
            case ABANDONED -> it.abandon("Batal", author, NOON);
            case KILLED -> it.publication().kill("Dihentikan", approver, NOON);
        }
    }

    private void endAs(NarrativeStatus status) {
        switch (status) {
            case WITHDRAWN -> it.publication().withdraw(approver, NOON, NarrativeAt::nobody);
            case EXPIRED -> it.publication().expire(NOON);
            case SUPERSEDED -> {
                Narrative other = new Narrative(
                        UUID.randomUUID(),
                        "NT/2026/0002",
                        text("Lain", "c", null, new Replacement(it.id, "Kebijakan baru")),
                        topic,
                        List.of(),
                        author,
                        NOON);
                it.publication().makeWayFor(other, other.newest(), NOON);
            }
            default -> it.live().orElseThrow().end(status, Ending.because("Dikoreksi"), NOON);
        }
    }

    NarrativeStatus newestStatus() {
        return it.newest().status;
    }

    /** Where the edition that the act concerned stands afterwards. */
    NarrativeStatus after(Act act, Actor actor) {
        Edition concerned = (act.concernsLiveEdition() ? it.live() : it.working()).orElseThrow();
        perform(act, actor);
        return concerned.status;
    }

    Throwable refusalOf(Act act, Actor actor) {
        return catchThrowable(() -> perform(act, actor));
    }

    private void perform(Act act, Actor actor) {
        Instant at = NEXT_WEEK;
        switch (act) {
            case EDIT -> it.edit(text("Judul lain", "b", null, null), topic, List.of(), actor, at);
            case SUBMIT -> it.submit(actor, at);
            case PASS_REVIEW -> it.passReview(new PassReview(IN_ORDER, null), KSP, actor, at);
            case REQUEST_REVISION -> it.requestRevision("Perjelas", actor, at);
            case CONCUR -> it.concur(null, null, actor, at);
            case OBJECT -> it.object(null, "Keliru", actor, at);
            case OVERRIDE_CONCURRENCE -> it.overrideConcurrence(new OverrideConcurrence("Diam", null), actor, at);
            case APPROVE -> it.approve(null, null, actor, at);
            case REJECT -> it.reject("Tidak perlu", actor, at);
            case PUBLISH -> it.publication().publish(actor, at, edition -> {});
            case RECALL -> it.publication().recall("Data baru", actor, at);
            case ABANDON -> it.abandon("Batal", actor, at);
            case KILL -> it.publication().kill("Dihentikan", actor, at);
            case CORRECT -> it.publication().correct("Angka", actor, at);
            case PROPOSE_WITHDRAWAL ->
                it.publication().proposeWithdrawal(new ProposeWithdrawal("Keliru", "UU 14/2008", null), actor, at);
            case WITHDRAW -> it.publication().withdraw(actor, at, NarrativeAt::nobody);
            case WITHDRAW_URGENTLY ->
                it.publication()
                        .withdrawUrgently(
                                new WithdrawUrgently("Keliru", "UU 14/2008", null), actor, at, NarrativeAt::nobody);
        }
    }

    private static Actor person(String subject, UUID unit, String... roles) {
        return new Actor(subject, subject, Set.of(roles), unit, "uji");
    }

    private static SealedText text(String title, String digit, String embargo, Replacement replaces) {
        NarrativeContent content = new NarrativeContent(
                UUID.randomUUID(),
                NarrativeType.THEMATIC,
                Classification.BERKALA,
                title,
                null,
                null,
                null,
                replaces,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                embargo,
                null,
                null);
        return new SealedText(content, digit.repeat(64));
    }

    private static Edition nobody(UUID successor) {
        throw new AssertionError("no successor was named");
    }
}
