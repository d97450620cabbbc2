package id.narasitunggal.narrative.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudienceRuleTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whoever signed a text before attributes existed signed exactly this. */
    @Test
    void a_rule_without_attributes_is_written_as_it_always_was() throws JsonProcessingException {
        String old = "{\"everyone\":false,\"kinds\":[\"KOTA\"],\"regions\":[\"13\"],\"unitIds\":[]}";

        assertThat(JSON.writeValueAsString(JSON.readValue(old, AudienceRule.class)))
                .isEqualTo(old);
    }

    @Test
    void attributes_are_told_to_those_who_disseminate() throws JsonProcessingException {
        AudienceRule rule = JSON.readValue(
                "{\"tiers\":[\"D\"],\"obligationBases\":[\"BAKOHUMAS\"],\"timeZones\":[\"Asia/Jayapura\"]}",
                AudienceRule.class);

        assertThat(JSON.writeValueAsString(rule))
                .contains(
                        "\"tiers\":[\"D\"]",
                        "\"obligationBases\":[\"BAKOHUMAS\"]",
                        "\"timeZones\":[\"Asia/Jayapura\"]");
        assertThat(rule.reachesNobody()).isFalse();
    }

    @Test
    void what_only_narrows_reaches_nobody_by_itself() throws JsonProcessingException {
        assertThat(JSON.readValue("{\"timeZones\":[\"Asia/Jayapura\"]}", AudienceRule.class)
                        .reachesNobody())
                .isTrue();
    }

    @Test
    void a_clock_outside_the_country_is_refused() {
        AudienceRule rule =
                new AudienceRule(true, List.of(), List.of(), List.of(), List.of(), List.of(), List.of("Europe/Berlin"));

        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(rule)).hasSize(1);
        }
    }
}
