package id.narasitunggal.narrative;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import id.narasitunggal.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String ROOT = "id.narasitunggal.narrative";

    @TestFactory
    Stream<DynamicTest> the_walls_stand() {
        JavaClasses production = HouseRules.production(ROOT);
        return HouseRules.all(ROOT).stream()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(production)));
    }
}
