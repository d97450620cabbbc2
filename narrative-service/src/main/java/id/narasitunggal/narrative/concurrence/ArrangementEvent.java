package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.audit.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a party or a rule; kept for the audit. */
sealed interface ArrangementEvent extends Happening {
    /** What the word of an event begins with. */
    enum Kind {
        PARTY("concurrence-party"),
        RULE("concurrence-rule");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    record PartyProposed(
            UUID subject,
            String code,
            String name,
            String role,
            @Nullable String succeeds,
            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements ArrangementEvent {
        @Override
        public String type() {
            return "concurrence-party.proposed";
        }
    }

    record RuleProposed(
            UUID subject,
            List<String> types,
            List<String> parties,
            int needed,
            LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements ArrangementEvent {
        @Override
        public String type() {
            return "concurrence-rule.proposed";
        }
    }

    record EndProposed(Kind kind, UUID subject, LocalDate validTo, String reason) implements ArrangementEvent {
        @Override
        public String type() {
            return kind.word + ".end-proposed";
        }
    }

    /** A second person made it hold, or end. */
    record Confirmed(Kind kind, UUID subject, @Nullable LocalDate validTo) implements ArrangementEvent {
        @Override
        public String type() {
            return kind.word + ".confirmed";
        }
    }

    record Declined(Kind kind, UUID subject, String reason) implements ArrangementEvent {
        @Override
        public String type() {
            return kind.word + ".declined";
        }
    }
}
