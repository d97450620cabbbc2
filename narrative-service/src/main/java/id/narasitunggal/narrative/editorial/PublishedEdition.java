package id.narasitunggal.narrative.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.manuscript.Asset;
import id.narasitunggal.narrative.manuscript.AudienceRule;
import id.narasitunggal.narrative.manuscript.ChannelFamily;
import id.narasitunggal.narrative.manuscript.Classification;
import id.narasitunggal.narrative.manuscript.DueWithin;
import id.narasitunggal.narrative.manuscript.FigureStatement;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.manuscript.QuestionAndAnswer;
import id.narasitunggal.narrative.manuscript.Replacement;
import id.narasitunggal.narrative.manuscript.Variant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published text as the change feed carries it: all that a unit needs to republish, nothing that is meant for the desk. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedEdition(
        UUID narrativeId,
        UUID editionId,
        String number,
        int edition,
        String slug,
        UUID topicId,
        String topicTitle,
        NarrativeType type,
        Classification classification,
        String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String background,
        List<String> keyMessages,
        List<FigureStatement> figures,
        List<QuestionAndAnswer> questionsAndAnswers,
        List<Asset> assets,
        List<Variant> variants,
        @Nullable Replacement replaces,
        AudienceRule audience,
        List<String> languages,
        List<ChannelFamily> requiredFamilies,
        int minimumPlacements,
        @Nullable DueWithin dueWithin,
        Instant publishedAt,
        @Nullable Instant expiresAt,
        String contentHash) {

    static PublishedEdition of(Narrative narrative, Edition edition, Instant publishedAt) {
        NarrativeContent text = edition.content;
        return new PublishedEdition(
                narrative.id,
                edition.id,
                narrative.number,
                edition.number,
                narrative.slug,
                edition.topic.id(),
                edition.topic.title(),
                text.type(),
                text.classification(),
                text.title(),
                text.summary(),
                text.body(),
                text.background(),
                text.keyMessages(),
                text.figures(),
                text.questionsAndAnswers(),
                text.assets(),
                text.variants(),
                text.replaces(),
                text.audience(),
                text.languages(),
                text.requiredFamilies(),
                text.minimumPlacements(),
                text.dueWithin(),
                publishedAt,
                edition.milestones.expiresAt,
                edition.contentHash);
    }
}
