package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.audit.Happening;
import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import java.time.LocalDate;
import java.util.UUID;

/** The history of what must be proven; a rule that will hold is told to everybody. */
sealed interface EvidenceRuleEvent extends Happening {
    UUID ruleId();

    @Override
    default UUID subject() {
        return ruleId();
    }

    record Proposed(
            UUID ruleId, ChannelFamily family, String platform, LocalDate validFrom, String sentence, String reason)
            implements EvidenceRuleEvent {
        @Override
        public String type() {
            return "evidence-rule.proposed";
        }
    }

    record Confirmed(UUID ruleId, ChannelFamily family, String platform, LocalDate validFrom, String sentence)
            implements EvidenceRuleEvent {
        @Override
        public String type() {
            return "evidence-rule.confirmed";
        }

        @Override
        public Reach reach() {
            return Reach.EVERYONE;
        }
    }

    record Declined(UUID ruleId, String reason) implements EvidenceRuleEvent {
        @Override
        public String type() {
            return "evidence-rule.declined";
        }
    }
}
