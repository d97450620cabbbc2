package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One report in the media (kliping): where and when it stood, what it was about, and how it spoke. */
@Entity
@Table(name = "mention")
public class Mention {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "outlet", nullable = false, updatable = false)
    String outlet;

    /** The medium of that name in the registry; the database finds it. */
    @Column(name = "outlet_id", insertable = false, updatable = false)
    @Nullable
    UUID outletId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outlet_kind", nullable = false, updatable = false)
    OutletKind outletKind;

    @Column(name = "region", updatable = false)
    @Nullable
    String region;

    @Column(name = "url", nullable = false, updatable = false)
    String url;

    @Column(name = "headline", nullable = false, updatable = false)
    String headline;

    @Column(name = "published_at", nullable = false, updatable = false)
    Instant publishedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "headline_tone", nullable = false, updatable = false)
    Tone headlineTone;

    @Enumerated(EnumType.STRING)
    @Column(name = "content_tone", nullable = false)
    Tone contentTone;

    @Column(name = "topic_id", updatable = false)
    @Nullable
    UUID topicId;

    @Column(name = "narrative_id", updatable = false)
    @Nullable
    UUID narrativeId;

    @Column(name = "quote", updatable = false)
    @Nullable
    String quote;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "captured_at", nullable = false, updatable = false)
    Instant capturedAt;

    /** Who judged the tone last. */
    @Column(name = "rated_by", nullable = false)
    String ratedBy;

    @Embedded
    @Nullable
    Analysis analysis;

    /** When an analyst saw that its medium had taken it away. */
    @Column(name = "gone_at")
    @Nullable
    Instant goneAt;

    protected Mention() {}

    Mention(UUID id, RecordMention request, String requestHash, Actor actor, Instant at) {
        this.id = id;
        this.outlet = request.outlet();
        this.outletKind = request.outletKind();
        this.region = request.region();
        this.url = request.url();
        this.headline = request.headline();
        this.publishedAt = request.publishedAt().toInstant();
        this.headlineTone = request.headlineTone();
        this.contentTone = request.contentTone();
        this.topicId = request.topicId();
        this.narrativeId = request.narrativeId();
        this.quote = request.quote();
        this.requestHash = requestHash;
        this.capturedAt = at;
        this.ratedBy = actor.subject();
    }

    /** A dispute is settled by somebody else than who judged before; both judgements stay in the trail. */
    MentionEvent rate(RateMention request, Actor actor) {
        if (actor.subject().equals(ratedBy)) {
            throw new Refusal.Forbidden("Nada ini Anda sendiri yang menilai. Mintalah analis lain menilainya kembali.");
        }
        MentionEvent rated = new MentionEvent.Rated(id, contentTone, request.contentTone(), request.reason());
        contentTone = request.contentTone();
        ratedBy = actor.subject();
        return rated;
    }

    MentionEvent analyse(AnalyseMention request, Actor actor, Instant at) {
        analysis = new Analysis(
                request.context(),
                request.opinionAndFact(),
                request.perspective(),
                request.sources(),
                request.actionNeeded(),
                actor.subject(),
                at);
        return new MentionEvent.Analysed(id, analysis);
    }

    /** Its medium has taken it away; what is on record of it stays. */
    MentionEvent disappear(Instant at) {
        if (goneAt != null) {
            throw new Refusal.Conflict("already-gone", "Berita ini sudah ditandai dihapus medianya.");
        }
        goneAt = at;
        return new MentionEvent.Gone(id, url);
    }

    List<String> allowedActions(Actor actor) {
        if (!MonitoringRules.monitors(actor)) {
            return List.of();
        }
        List<String> open = new ArrayList<>(List.of("analyse"));
        if (goneAt == null) {
            open.add("mark-gone");
        }
        if (!actor.subject().equals(ratedBy)) {
            open.add("rate");
        }
        return List.copyOf(open);
    }
}
