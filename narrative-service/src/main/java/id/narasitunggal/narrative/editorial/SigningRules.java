package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may put their name under a text: reviewer, parties and approver are different persons, and none of them wrote it. */
final class SigningRules {
    private SigningRules() {}

    /** A second person reads: nobody reviews their own words. What is urgent, the approver may read at once. */
    static Verdict mayPassReview(Situation here) {
        return (here.isUrgent() ? here.asDesk() : here.asEditor())
                .and(() -> here.inStatus(NarrativeStatus.EDITORIAL_REVIEW))
                .and(() -> Verdict.forbiddenUnless(
                        !here.wroteIt(), "Penyusun tidak dapat menelaah naskahnya sendiri. Mintalah penyunting lain."));
    }

    /** The party answers through its own people, never through the ministry's or a unit's. */
    static Verdict mayAnswerForParty(Situation here) {
        return Verdict.forbiddenUnless(
                        RequiredParty.hasSomePartysRole(here.actor()),
                        "Hanya pihak koordinasi yang dapat menyatakan sepakat atau keberatan.")
                .and(
                        () -> Verdict.forbiddenUnless(
                                RequiredParty.isSpokenForBy(here.actor()),
                                "Paraf koordinasi hanya sah dari orang pihak itu sendiri, bukan dari pegawai kementerian atau instansi."))
                .and(() -> here.inStatus(NarrativeStatus.COORDINATION))
                .and(() -> Verdict.forbiddenUnless(
                        !here.wroteIt() && !here.reviewedIt(),
                        "Penyusun dan penelaah naskah tidak dapat memarafnya untuk pihak lain."))
                .and(() -> Verdict.forbiddenUnless(
                        here.working().signatures.requiredParties().stream()
                                .anyMatch(party -> here.actor().has(party.role())),
                        "Kesepakatan pihak Anda tidak diminta untuk naskah ini."))
                .and(() -> partyOf(here.actor(), here.working()).isPresent()
                        ? Verdict.allowed()
                        : Verdict.conflicting("already-answered", "Pihak Anda sudah menjawab naskah ini."));
    }

    /** A third person approves: neither who wrote, nor who reviewed, nor who spoke for a party. */
    static Verdict mayApprove(Situation here) {
        return here.asApprover()
                .and(() -> here.inStatus(NarrativeStatus.READY_FOR_APPROVAL))
                .and(() -> isAnotherPerson(here))
                .and(() -> here.working().signatures.agreeTo(here.working().contentHash)
                        ? Verdict.allowed()
                        : Verdict.conflicting(
                                "concurrence-missing", "Belum cukup pihak yang sepakat atas naskah ini."));
    }

    /** Silence is no yes: only when the time has run out may the approver go on, in writing and in their own name. */
    static Verdict mayOverrideConcurrence(Situation here) {
        return here.asApprover()
                .and(() -> here.inStatus(NarrativeStatus.COORDINATION))
                .and(() -> isAnotherPerson(here))
                .and(
                        () -> here.working().isOverdueForParties(here.at())
                                ? Verdict.allowed()
                                : Verdict.conflicting(
                                        "concurrence-still-open",
                                        "Batas waktu pihak koordinasi belum lewat. Tunggulah jawabannya; diam bukan persetujuan."));
    }

    /** Urgent texts are published by two persons; then a third looks within a day. */
    private static Verdict isAnotherPerson(Situation here) {
        return Verdict.forbiddenUnless(
                        !here.wroteIt(), "Penyusun tidak dapat menyetujui naskahnya sendiri. Mintalah penyetuju lain.")
                .and(() -> Verdict.forbiddenUnless(
                        !here.reviewedIt() || here.isUrgent(),
                        "Penelaah tidak dapat sekaligus menyetujui naskah. Mintalah penyetuju lain."))
                .and(() -> Verdict.forbiddenUnless(
                        !here.concurredForAParty(), "Pemaraf koordinasi tidak dapat sekaligus menyetujui naskah."));
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
        return edition.signatures.requiredParties().stream()
                .filter(party ->
                        actor.has(party.role()) && !edition.signatures.hasConcurred(party.code(), edition.contentHash))
                .findFirst();
    }
}
