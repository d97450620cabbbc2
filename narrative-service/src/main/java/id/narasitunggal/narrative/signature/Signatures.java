package id.narasitunggal.narrative.signature;

import id.narasitunggal.narrative.concurrence.Coordination;
import id.narasitunggal.narrative.concurrence.Quorum;
import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.quality.Checklist;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who was asked about one edition's text, and who has signed it; voided ones stay on record. */
@Embeddable
public class Signatures {
    @Column(name = "reviewed_by")
    @Nullable
    String reviewedBy;

    @Column(name = "approved_by")
    @Nullable
    String approvedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "required_parties", nullable = false)
    List<RequiredParty> requiredParties = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "quorums", nullable = false)
    List<Quorum> quorums = List.of();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "edition_id", insertable = false, updatable = false)
    @OrderBy("answeredAt, id")
    List<Concurrence> concurrences = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "edition_id", insertable = false, updatable = false)
    @OrderBy("signedAt, id")
    List<SignOff> signOffs = new ArrayList<>();

    /** The reviewer vouches for the text; now these parties are asked. */
    public void passReview(
            UUID editionId,
            String hash,
            Checklist checklist,
            @Nullable String note,
            Coordination coordination,
            Actor reviewer,
            Instant at) {
        reviewedBy = reviewer.subject();
        ask(coordination);
        signOffs.add(new SignOff(editionId, hash, SignOffKind.EDITORIAL_REVIEW, checklist, note, reviewer, at));
    }

    /** A party's yes, with or without notes, or its no. */
    public void answer(
            UUID editionId,
            String hash,
            RequiredParty party,
            ConcurrenceAnswer answer,
            @Nullable String notes,
            Actor actor,
            Instant at) {
        concurrences.add(new Concurrence(editionId, hash, party, answer, notes, actor, at));
    }

    public void overrideConcurrence(UUID editionId, String hash, String reason, Actor approver, Instant at) {
        signOffs.add(new SignOff(editionId, hash, SignOffKind.CONCURRENCE_OVERRIDE, null, reason, approver, at));
    }

    public void approve(UUID editionId, String hash, @Nullable String note, Actor approver, Instant at) {
        approvedBy = approver.subject();
        signOffs.add(new SignOff(editionId, hash, SignOffKind.APPROVAL, null, note, approver, at));
    }

    public List<RequiredParty> requiredParties() {
        return requiredParties;
    }

    public List<Quorum> quorums() {
        return quorums;
    }

    /** All answers ever given, the voided ones too. */
    public List<ConcurrenceView> answers() {
        return concurrences.stream().map(ConcurrenceView::of).toList();
    }

    /** All signatures of the ministry ever given, the voided ones too. */
    public List<SignOffView> signOffs() {
        return signOffs.stream().map(SignOffView::of).toList();
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public boolean isReviewedBy(Actor actor) {
        return actor.subject().equals(reviewedBy);
    }

    /** This person has spoken for a party, and the answer stands. */
    public boolean isAnsweredBy(Actor actor) {
        return concurrences.stream().anyMatch(given -> given.isStanding() && given.subject.equals(actor.subject()));
    }

    private void ask(Coordination coordination) {
        requiredParties = coordination.parties();
        quorums = coordination.quorums();
    }

    /** @return how many were standing */
    public int voidAll(Instant at) {
        reviewedBy = null;
        approvedBy = null;
        ask(Coordination.WITH_NOBODY);
        List<SignOff> standing = signOffs.stream().filter(SignOff::isStanding).toList();
        List<Concurrence> answers =
                concurrences.stream().filter(Concurrence::isStanding).toList();
        standing.forEach(signature -> signature.voidedAt = at);
        answers.forEach(answer -> answer.voidedAt = at);
        return standing.size() + answers.size();
    }

    private Optional<SignOff> standing(SignOffKind kind) {
        return signOffs.stream()
                .filter(signature -> signature.isStanding() && signature.kind == kind)
                .findFirst();
    }

    /** What a reviewer confirmed under this very text; null while nobody has. */
    public @Nullable Checklist confirmedWords(String hash) {
        return standing(SignOffKind.EDITORIAL_REVIEW)
                .filter(signature -> signature.contentHash.equals(hash))
                .map(signature -> signature.checklist)
                .orElse(null);
    }

    /** One person both reviewed and approved, as urgent texts allow. */
    public boolean areOfTwoPersons() {
        return approvedBy != null && approvedBy.equals(reviewedBy);
    }

    public boolean hasConcurred(String party, String hash) {
        return concurrences.stream().anyMatch(given -> given.party.equals(party) && given.agreesTo(hash));
    }

    /** Enough parties said yes to exactly this text, or the approver answers for going on without them. */
    public boolean agreeTo(String hash) {
        return quorums.stream().allMatch(quorum -> quorum.isReachedBy(party -> hasConcurred(party, hash)))
                || standing(SignOffKind.CONCURRENCE_OVERRIDE).isPresent();
    }

    public List<String> silentParties(String hash) {
        return requiredParties.stream()
                .map(RequiredParty::code)
                .filter(party -> !hasConcurred(party, hash))
                .toList();
    }
}
