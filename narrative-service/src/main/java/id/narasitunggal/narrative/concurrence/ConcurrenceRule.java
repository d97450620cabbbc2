package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.DueUnit;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** For some types of narrative: how many of which parties must concur, and how long they have to answer. */
@Entity
@Table(name = "concurrence_rule")
public class ConcurrenceRule {
    @Id
    @Column(name = "id")
    UUID id;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "types", nullable = false)
    List<String> types;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "parties", nullable = false)
    List<String> parties;

    @Column(name = "needed", nullable = false)
    int needed;

    @Column(name = "answer_amount", nullable = false)
    int answerAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_unit", nullable = false)
    DueUnit answerUnit;

    @Column(name = "legal_basis", nullable = false)
    String legalBasis;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Embedded
    Tenure tenure;

    protected ConcurrenceRule() {}

    ConcurrenceRule(UUID id, ProposeRule request, String requestHash, Actor actor, Instant at) {
        this.id = id;
        this.types =
                request.types().stream().distinct().map(NarrativeType::name).toList();
        this.parties = request.parties().stream().distinct().toList();
        this.needed = request.needed();
        this.answerAmount = request.answerWithin().amount();
        this.answerUnit = request.answerWithin().unit();
        this.legalBasis = request.legalBasis();
        this.requestHash = requestHash;
        this.tenure = new Tenure(request.validFrom(), request.validTo(), actor, at);
    }
}
