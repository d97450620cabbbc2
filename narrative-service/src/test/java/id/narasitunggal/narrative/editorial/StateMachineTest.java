package id.narasitunggal.narrative.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.narrative.gate.ReviewResource;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.problem.Verdict;
import id.narasitunggal.narrative.release.EndingResource;
import id.narasitunggal.narrative.release.PublicationResource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every status, every act, every role: what is not in the table is refused, and what is leads where the table says. */
class StateMachineTest {
    /** Who may act, by status: E editor, A approver, K the party. Then where the act leads. */
    private static final String TABLE = """
            act                  | DRAFT | EDITORIAL_REVIEW | COORDINATION | READY_FOR_APPROVAL | APPROVED | SCHEDULED | PUBLISHED | leads to
            EDIT                 | E     | E                | E            | E                  | E        | -         | -         | DRAFT
            SUBMIT               | E     | -                | -            | -                  | -        | -         | -         | EDITORIAL_REVIEW
            PASS_REVIEW          | -     | E                | -            | -                  | -        | -         | -         | COORDINATION
            REQUEST_REVISION     | -     | EA               | EA           | EA                 | EA       | -         | -         | DRAFT
            CONCUR               | -     | -                | K            | -                  | -        | -         | -         | READY_FOR_APPROVAL
            OBJECT               | -     | -                | K            | -                  | -        | -         | -         | DRAFT
            OVERRIDE_CONCURRENCE | -     | -                | A            | -                  | -        | -         | -         | READY_FOR_APPROVAL
            APPROVE              | -     | -                | -            | A                  | -        | -         | -         | APPROVED
            REJECT               | -     | -                | -            | A                  | -        | -         | -         | REJECTED
            PUBLISH              | -     | -                | -            | -                  | EA       | -         | -         | PUBLISHED
            RECALL               | -     | -                | -            | -                  | -        | A         | -         | APPROVED
            ABANDON              | EA    | EA               | EA           | EA                 | EA       | -         | -         | ABANDONED
            KILL                 | A     | A                | A            | A                  | A        | A         | -         | KILLED
            CORRECT              | -     | -                | -            | -                  | -        | -         | E         | PUBLISHED
            PROPOSE_WITHDRAWAL   | -     | -                | -            | -                  | -        | -         | EA        | PUBLISHED
            WITHDRAW             | -     | -                | -            | -                  | -        | -         | A         | WITHDRAWN
            WITHDRAW_URGENTLY    | -     | -                | -            | -                  | -        | -         | A         | WITHDRAWN
            """;

    private static final String[][] CELLS = TABLE.lines()
            .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new))
            .toArray(String[][]::new);

    private static String[] row(Act act) {
        return Arrays.stream(CELLS)
                .filter(cells -> cells[0].equals(act.name()))
                .findFirst()
                .orElseThrow();
    }

    /** Statuses without a column are ends: nothing is open there. */
    private static Set<String> rolesOf(Act act, NarrativeStatus status) {
        int column = Arrays.asList(CELLS[0]).indexOf(status.name());
        if (column < 0) {
            return Set.of();
        }
        return switch (row(act)[column]) {
            case "-" -> Set.of();
            case "E" -> Set.of(Role.NARRATIVE_EDITOR);
            case "A" -> Set.of(Role.NARRATIVE_APPROVER);
            case "EA" -> Set.of(Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER);
            case "K" -> Set.of(Role.CONCURRENCE_KSP);
            default -> throw new IllegalStateException("unknown cell of " + act + " in " + status);
        };
    }

    private static Stream<String> everyRole() {
        return Arrays.stream(Role.class.getFields()).map(StateMachineTest::value);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who has had no hand in the text yet. */
    private static Actor somebody(String role) {
        boolean ofAParty = role.startsWith("concurrence-");
        return new Actor("orang-baru", "orang-baru", Set.of(role), ofAParty ? null : Someone.KOMINFO, "uji");
    }

    @TestFactory
    Stream<DynamicTest> every_cell_is_open_to_the_roles_of_the_table_and_to_nobody_else() {
        return Arrays.stream(NarrativeStatus.values())
                .flatMap(status -> Arrays.stream(Act.values())
                        .flatMap(act -> everyRole()
                                .map(role -> DynamicTest.dynamicTest(
                                        status + " " + act + " " + role, () -> isAsTheTableSays(status, act, role)))));
    }

    private static void isAsTheTableSays(NarrativeStatus status, Act act, String role) {
        NarrativeAt narrative = NarrativeAt.status(status);
        Actor actor = somebody(role);
        boolean open = rolesOf(act, status).contains(role);

        Verdict verdict = NarrativeRules.judge(act, narrative.it, actor, NarrativeAt.NEXT_WEEK);

        assertThat(verdict.isAllowed()).isEqualTo(open);
        assertThat(NarrativeRules.allowedActions(narrative.it, actor, NarrativeAt.NEXT_WEEK)
                        .contains(act.verb()))
                .isEqualTo(open);
        if (open) {
            assertThat(narrative.after(act, actor)).isEqualTo(NarrativeStatus.valueOf(row(act)[CELLS[0].length - 1]));
        } else {
            assertThat(narrative.refusalOf(act, actor))
                    .isInstanceOfAny(Refusal.Forbidden.class, Refusal.Conflict.class)
                    .hasMessageMatching("[A-Z].*\\.");
            assertThat(narrative.newestStatus()).isEqualTo(status);
        }
    }

    @TestFactory
    Stream<DynamicTest> the_door_lets_in_whom_the_table_lets_act() {
        return Stream.of(ReviewResource.class, PublicationResource.class, EndingResource.class)
                .flatMap(door -> Arrays.stream(door.getMethods()))
                .filter(method -> method.isAnnotationPresent(Path.class))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> letsIn(method)));
    }

    private static void letsIn(Method method) {
        String verb = method.getAnnotation(Path.class).value().substring(1);
        Act act = Arrays.stream(Act.values())
                .filter(known -> known.verb().equals(verb))
                .findFirst()
                .orElseThrow();
        RolesAllowed gate = method.getAnnotation(RolesAllowed.class);
        Set<String> inTable = new java.util.HashSet<>();
        Arrays.stream(NarrativeStatus.values()).forEach(status -> inTable.addAll(rolesOf(act, status)));
        if (act == Act.CONCUR || act == Act.OBJECT) {
            assertThat(gate)
                    .as("parties are data: the rules decide, not the door")
                    .isNull();
        } else {
            assertThat(gate.value()).containsAll(inTable);
        }
    }
}
