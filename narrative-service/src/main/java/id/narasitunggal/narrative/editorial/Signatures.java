package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.concurrence.Coordination;
import id.narasitunggal.narrative.concurrence.Quorum;
import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.quality.Checklist;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who was asked about one edition's text, and who has signed it; voided ones stay on record. */
@Embeddable
class Signatures {
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

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    @OrderBy("answeredAt, id")
    List<Concurrence> concurrences = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    @OrderBy("signedAt, id")
    List<SignOff> signOffs = new ArrayList<>();

    void ask(Coordination coordination) {
        requiredParties = coordination.parties();
        quorums = coordination.quorums();
    }

    /** @return how many were standing */
    int voidAll(Instant at) {
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

    Optional<SignOff> standing(SignOffKind kind) {
        return signOffs.stream()
                .filter(signature -> signature.isStanding() && signature.kind == kind)
                .findFirst();
    }

    /** What a reviewer confirmed under this very text; null while nobody has. */
    @Nullable
    Checklist confirmedWords(String hash) {
        return standing(SignOffKind.EDITORIAL_REVIEW)
                .filter(signature -> signature.contentHash.equals(hash))
                .map(signature -> signature.checklist)
                .orElse(null);
    }

    /** One person both reviewed and approved, as urgent texts allow. */
    boolean areOfTwoPersons() {
        return approvedBy != null && approvedBy.equals(reviewedBy);
    }

    boolean hasConcurred(String party, String hash) {
        return concurrences.stream().anyMatch(given -> given.party.equals(party) && given.agreesTo(hash));
    }

    /** Enough parties said yes to exactly this text, or the approver answers for going on without them. */
    boolean agreeTo(String hash) {
        return quorums.stream().allMatch(quorum -> quorum.isReachedBy(party -> hasConcurred(party, hash)))
                || standing(SignOffKind.CONCURRENCE_OVERRIDE).isPresent();
    }

    List<String> silentParties(String hash) {
        return requiredParties.stream()
                .map(RequiredParty::code)
                .filter(party -> !hasConcurred(party, hash))
                .toList();
    }
}
