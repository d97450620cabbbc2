package id.narasitunggal.submission.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@link BudgetKeeper} holds the requests of all other tests to these budgets. */
class StatementBudgetCoverageTest {
    private static final Pattern OPERATION = Pattern.compile("(?m)^\\s+operationId: (\\S+)$");

    @Test
    void every_operation_of_the_contract_has_a_budget_or_a_reason() throws IOException {
        Set<String> operations = OPERATION
                .matcher(Files.readString(Path.of("openapi.yaml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(operations).hasSizeGreaterThan(90);
        assertThat(StatementBudgets.table().keySet()).containsExactlyInAnyOrderElementsOf(operations);
    }

    @Test
    void a_budget_is_small_and_a_reason_is_a_sentence() {
        List<String> neither = StatementBudgets.table().entrySet().stream()
                .filter(entry -> !entry.getValue().matches("[0-9]|[12][0-9]|[A-Z].{20,}\\."))
                .map(Object::toString)
                .toList();

        assertThat(neither).isEmpty();
    }

    @Test
    void one_statement_more_than_the_budget_is_too_many() {
        int most = StatementBudgets.of("listUnits").orElseThrow();

        assertThat(StatementBudgets.isOverdrawn("listUnits", most)).isFalse();
        assertThat(StatementBudgets.isOverdrawn("listUnits", most + 1)).isTrue();
    }
}
