package id.narasitunggal.narrative.manuscript;

import java.util.List;

/** What of a text is left out for readers outside the desks. */
final class Redaction {
    private Redaction() {}

    /** Everyone may read all but what is meant for the desks only. */
    static NarrativeContent withoutInternalNotes(NarrativeContent text) {
        return with(text, text.questionsAndAnswers(), List.of(), List.of());
    }

    /** The same text with other sections for the talk with the public. */
    static NarrativeContent with(
            NarrativeContent text, List<QuestionAndAnswer> questions, List<String> doSay, List<String> dontSay) {
        return new NarrativeContent(
                text.topicId(),
                text.type(),
                text.classification(),
                text.title(),
                text.programme(),
                text.presidentialDirective(),
                text.clarifies(),
                text.replaces(),
                text.summary(),
                text.background(),
                text.keyMessages(),
                text.body(),
                text.figures(),
                text.sources(),
                text.legalBasis(),
                questions,
                doSay,
                dontSay,
                text.spokesperson(),
                text.contact(),
                text.assets(),
                text.variants(),
                text.audience(),
                text.languages(),
                text.requiredFamilies(),
                text.minimumPlacements(),
                text.dueWithin(),
                text.embargoUntil(),
                text.effectiveFrom(),
                text.expiresAt());
    }

    /** What remains to be read of a text that was taken back: its name. */
    static NarrativeContent tombstone(NarrativeContent text) {
        return new NarrativeContent(
                text.topicId(),
                text.type(),
                text.classification(),
                text.title(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                text.audience(),
                text.languages(),
                text.requiredFamilies(),
                text.minimumPlacements(),
                text.dueWithin(),
                null,
                null,
                null);
    }
}
