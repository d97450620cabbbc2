package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.editorial.NarrativeStatus.APPROVED;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.COORDINATION;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.DRAFT;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.EDITORIAL_REVIEW;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.READY_FOR_APPROVAL;
import static id.narasitunggal.narrative.editorial.NarrativeStatus.SCHEDULED;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may do what to a narrative, and why not. The same sentences refuse an act and hide its button. */
final class NarrativeRules {
    private NarrativeRules() {}

    static Verdict judge(Act act, Narrative narrative, Actor actor) {
        return switch (act) {
            case EDIT -> mayEdit(narrative, actor);
            case SUBMIT -> editor(actor).and(() -> inStatus(narrative, DRAFT));
            case PASS_REVIEW -> mayPassReview(narrative, actor);
            case REQUEST_REVISION ->
                desk(actor)
                        .and(() -> inStatus(narrative, EDITORIAL_REVIEW, COORDINATION, READY_FOR_APPROVAL, APPROVED));
            case CONCUR, OBJECT -> mayAnswerForParty(narrative, actor);
            case APPROVE -> mayApprove(narrative, actor);
            case REJECT -> approver(actor).and(() -> inStatus(narrative, READY_FOR_APPROVAL));
            case PUBLISH -> desk(actor).and(() -> inStatus(narrative, APPROVED));
            case RECALL -> approver(actor).and(() -> inStatus(narrative, SCHEDULED));
            case ABANDON ->
                desk(actor)
                        .and(() -> inStatus(
                                narrative, DRAFT, EDITORIAL_REVIEW, COORDINATION, READY_FOR_APPROVAL, APPROVED));
            case CORRECT -> mayCorrect(narrative, actor);
            case PROPOSE_WITHDRAWAL -> desk(actor).and(() -> isLive(narrative));
            case WITHDRAW -> mayWithdraw(narrative, actor);
        };
    }

    static List<String> allowedActions(Narrative narrative, Actor actor) {
        return Arrays.stream(Act.values())
                .filter(act -> judge(act, narrative, actor).isAllowed())
                .map(Act::verb)
                .toList();
    }

    /** Any editor, until the hour of publication is set; what was signed before is void. */
    private static Verdict mayEdit(Narrative narrative, Actor actor) {
        return editor(actor)
                .and(() -> inStatus(narrative, DRAFT, EDITORIAL_REVIEW, COORDINATION, READY_FOR_APPROVAL, APPROVED));
    }

    /** A second person reads: nobody reviews their own words. */
    private static Verdict mayPassReview(Narrative narrative, Actor actor) {
        return editor(actor)
                .and(() -> inStatus(narrative, EDITORIAL_REVIEW))
                .and(() -> Verdict.forbiddenUnless(
                        !working(narrative).wasWrittenBy(actor),
                        "Penyusun tidak dapat menelaah naskahnya sendiri. Mintalah penyunting lain."));
    }

    /** The party answers through its own people, never through the ministry's or a unit's. */
    private static Verdict mayAnswerForParty(Narrative narrative, Actor actor) {
        return Verdict.forbiddenUnless(
                        actor.hasAny(Role.CONCURRENCE_KSP, Role.CONCURRENCE_TKP),
                        "Hanya pihak koordinasi yang dapat menyatakan sepakat atau keberatan.")
                .and(
                        () -> Verdict.forbiddenUnless(
                                actor.unit() == null,
                                "Paraf koordinasi hanya sah dari orang pihak itu sendiri, bukan dari pegawai kementerian atau instansi."))
                .and(() -> inStatus(narrative, COORDINATION))
                .and(() -> Verdict.forbiddenUnless(
                        !working(narrative).wasWrittenBy(actor)
                                && !actor.subject().equals(working(narrative).reviewedBy),
                        "Penyusun dan penelaah naskah tidak dapat memarafnya untuk pihak lain."))
                .and(() -> Verdict.forbiddenUnless(
                        working(narrative).requiredParties.stream().anyMatch(party -> actor.has(party.role())),
                        "Kesepakatan pihak Anda tidak diminta untuk naskah ini."))
                .and(() -> partyOf(actor, working(narrative)).isPresent()
                        ? Verdict.allowed()
                        : Verdict.conflicting("already-answered", "Pihak Anda sudah menjawab naskah ini."));
    }

    /** A third person approves: neither who wrote, nor who reviewed, nor who spoke for a party. */
    private static Verdict mayApprove(Narrative narrative, Actor actor) {
        return approver(actor)
                .and(() -> inStatus(narrative, READY_FOR_APPROVAL))
                .and(() -> Verdict.forbiddenUnless(
                        !working(narrative).wasWrittenBy(actor),
                        "Penyusun tidak dapat menyetujui naskahnya sendiri. Mintalah penyetuju lain."))
                .and(() -> Verdict.forbiddenUnless(
                        !actor.subject().equals(working(narrative).reviewedBy),
                        "Penelaah tidak dapat sekaligus menyetujui naskah. Mintalah penyetuju lain."))
                .and(() -> Verdict.forbiddenUnless(
                        working(narrative).concurrences.stream()
                                .noneMatch(given -> given.isStanding() && given.subject.equals(actor.subject())),
                        "Pemaraf koordinasi tidak dapat sekaligus menyetujui naskah."))
                .and(() -> working(narrative).requiredParties.stream().allMatch(working(narrative)::hasConcurred)
                        ? Verdict.allowed()
                        : Verdict.conflicting("concurrence-missing", "Belum semua pihak sepakat atas naskah ini."));
    }

    private static Verdict mayCorrect(Narrative narrative, Actor actor) {
        return editor(actor)
                .and(() -> isLive(narrative))
                .and(() -> narrative.working().isEmpty()
                        ? Verdict.allowed()
                        : Verdict.conflicting(
                                "correction-in-progress",
                                "Edisi koreksi sudah sedang dikerjakan. Lanjutkan edisi itu."));
    }

    /** Two persons take back a text in force. */
    private static Verdict mayWithdraw(Narrative narrative, Actor actor) {
        return approver(actor).and(() -> isLive(narrative)).and(() -> {
            Withdrawal proposal = narrative.live().orElseThrow().withdrawal;
            if (proposal == null) {
                return Verdict.conflicting(
                        "withdrawal-not-proposed",
                        "Pencabutan belum diusulkan. Mintalah orang lain mengusulkannya beserta alasan dan dasar hukum.");
            }
            return Verdict.forbiddenUnless(
                    !proposal.proposedBy().equals(actor.subject()),
                    "Pengusul tidak dapat memutuskan pencabutan yang diusulkannya sendiri.");
        });
    }

    /** Who signs, signs the text they read: a text that changed meanwhile is another one. */
    static Verdict hasRead(Edition edition, @Nullable String readHash) {
        return readHash == null || readHash.equals(edition.contentHash)
                ? Verdict.allowed()
                : Verdict.conflicting(
                        "text-changed",
                        "Naskah sudah berubah sejak Anda membacanya. Muat ulang dan baca kembali sebelum menandatangani.");
    }

    /** The party in whose name the actor can still answer. */
    static Optional<RequiredParty> partyOf(Actor actor, Edition edition) {
        return edition.requiredParties.stream()
                .filter(party -> actor.has(party.role()) && !edition.hasConcurred(party))
                .findFirst();
    }

    private static Verdict editor(Actor actor) {
        return Verdict.forbiddenUnless(
                actor.has(Role.NARRATIVE_EDITOR), "Hanya penyunting narasi yang dapat melakukan ini.");
    }

    private static Verdict approver(Actor actor) {
        return Verdict.forbiddenUnless(
                actor.has(Role.NARRATIVE_APPROVER), "Hanya penyetuju narasi yang dapat melakukan ini.");
    }

    private static Verdict desk(Actor actor) {
        return Verdict.forbiddenUnless(
                actor.hasAny(Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER),
                "Hanya penyunting atau penyetuju narasi yang dapat melakukan ini.");
    }

    private static Verdict inStatus(Narrative narrative, NarrativeStatus... wanted) {
        boolean fits = narrative
                .working()
                .filter(edition -> Arrays.asList(wanted).contains(edition.status))
                .isPresent();
        return fits
                ? Verdict.allowed()
                : Verdict.conflicting(
                        "wrong-status",
                        "Tindakan ini tidak sesuai dengan status narasi saat ini. Muat ulang untuk melihat tindakan yang terbuka.");
    }

    private static Verdict isLive(Narrative narrative) {
        return narrative.live().isPresent()
                ? Verdict.allowed()
                : Verdict.conflicting("not-live", "Narasi ini tidak sedang berlaku.");
    }

    private static Edition working(Narrative narrative) {
        return narrative.working().orElseThrow();
    }
}
