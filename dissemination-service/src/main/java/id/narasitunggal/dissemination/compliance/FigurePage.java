package id.narasitunggal.dissemination.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a report that its frozen figures fill, in words.
 *
 * @param trend drawn, null when there is no earlier month to show
 * @param heat null when no edition fell due
 * @param channels drawn, null when no duty asks for a family of channels and nothing was verified
 */
public record FigurePage(
        String score,
        List<ScoreLine> scores,
        @Nullable String trend,
        @Nullable Heat heat,
        @Nullable String channels,
        DutyTable families,
        Shown<BreachLine> breaches,
        Shown<CorrectionLine> corrections,
        Shown<DisputeLine> disputes,
        Shown<NoteLine> notes,
        Shown<ParticipantLine> participants,
        @Nullable DutyTable removals,
        @Nullable Delivered delivered,
        Rules rules) {

    /** How the report before reached the leadership. */
    public record Delivered(String sentence, List<ReceivedLine> lines) {}

    /** Who got it or opened it, and when. */
    public record ReceivedLine(String name, String how, String at) {}

    /** Both rates and the score of one kind. */
    public record ScoreLine(String kind, String submission, String dissemination, String score) {}

    /** Rates of every edition in every kind of unit. */
    public record Heat(List<String> kinds, List<HeatLine> lines) {}

    /** One edition across the kinds. */
    public record HeatLine(String number, String title, List<HeatCell> cells) {}

    /**
     * A rate with the letter of its band.
     *
     * @param shade A to E, or none
     */
    public record HeatCell(String rate, String shade) {}

    /** A placement that was out too early. */
    public record BreachLine(String unit, String edition, String publishedAt, String allowedFrom) {}

    /** A unit's figures of an earlier month, as told and as they stand now. */
    public record CorrectionLine(String month, String unit, String told, String now) {}

    /** A figure that a unit disputed. */
    public record DisputeLine(String unit, String figure, String reason, String outcome) {}

    /** Words beside an earlier version. */
    public record NoteLine(String section, String text, String source) {}

    /** What a body without a duty published. */
    public record ParticipantLine(String name, String kind, String reported, String verified) {}

    /** By which weights was counted. */
    public record Rules(String submissionWeight, String disseminationWeight, int small, String plannedCutOff) {}
}
