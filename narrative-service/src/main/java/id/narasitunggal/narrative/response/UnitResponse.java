package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one unit said about a published narrative, and what the desk answered. */
@Entity
@Table(name = "unit_response")
public class UnitResponse {
    @Id
    @Column(name = "id")
    UUID id;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    @Column(name = "narrative_id", nullable = false, updatable = false)
    UUID narrativeId;

    @Column(name = "edition", nullable = false, updatable = false)
    int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    ResponseKind kind;

    @Column(name = "text", nullable = false, updatable = false)
    String text;

    @Column(name = "unit_id", nullable = false, updatable = false)
    UUID unitId;

    @Column(name = "sender", nullable = false, updatable = false)
    String sender;

    @Column(name = "sender_name", nullable = false, updatable = false)
    String senderName;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "sent_at", nullable = false, updatable = false)
    Instant sentAt;

    @Column(name = "answer")
    @Nullable
    String answer;

    @Column(name = "answered_by")
    @Nullable
    String answeredBy;

    @Column(name = "answered_name")
    @Nullable
    String answeredName;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "shared", nullable = false)
    boolean shared;

    @Column(name = "taken_over_edition")
    @Nullable
    Integer takenOverEdition;

    protected UnitResponse() {}

    UnitResponse(
            UUID id, SendResponse request, String requestHash, PublicFace about, UUID unit, Actor sender, Instant at) {
        this.id = id;
        this.narrativeId = about.narrativeId();
        this.edition = about.edition();
        this.kind = request.kind();
        this.text = request.text();
        this.requestHash = requestHash;
        this.unitId = unit;
        this.sender = sender.subject();
        this.senderName = sender.name();
        this.sentAt = at;
    }

    ResponseEvent sent() {
        return new ResponseEvent.Sent(id, narrativeId, edition, unitId, kind, text);
    }

    ResponseStatus status() {
        if (takenOverEdition != null) {
            return ResponseStatus.TAKEN_OVER;
        }
        return answer == null ? ResponseStatus.OPEN : ResponseStatus.ANSWERED;
    }

    /** A better answer may replace an answer until it has become part of a text. */
    ResponseEvent answer(AnswerResponse request, Actor actor, Instant at) {
        ResponseRules.mayAnswer(this, actor).orRefuse();
        String before = answer;
        answer = request.answer();
        answeredBy = actor.subject();
        answeredName = actor.name();
        answeredAt = at;
        shared = Boolean.TRUE.equals(request.shared());
        return new ResponseEvent.Answered(id, narrativeId, unitId, before, request.answer(), shared);
    }

    /** From now on the question and its answer are part of a text, for everyone. */
    ResponseEvent takenOver(int nextEdition, Actor actor) {
        ResponseRules.mayTakeOver(this, actor).orRefuse();
        takenOverEdition = nextEdition;
        return new ResponseEvent.TakenOver(id, narrativeId, unitId, nextEdition);
    }

    String requireAnswer() {
        return Objects.requireNonNull(answer);
    }
}
