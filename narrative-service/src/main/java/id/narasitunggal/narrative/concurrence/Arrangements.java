package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** What the rules in force say about one text: whom to ask, how many must concur, until when. */
@ApplicationScoped
public class Arrangements {
    private static final String RULES = """
            select needed, array_to_string(parties, ',') as parties, due_after(:now, answer_amount, answer_unit, 'Asia/Jakarta') as due_at
              from concurrence_rule
             where status = 'IN_FORCE' and cast(:type as text) = any (types) and daterange(valid_from, valid_to) @> cast(:today as date)
             order by proposed_at, id
            """;

    /** A seat that was handed on is asked through whoever holds it today. */
    private static final String HOLDERS = """
            with recursive seat (asked, code, name, role, valid_from, valid_to) as (
                select code, code, name, role, valid_from, valid_to
                  from concurrence_party
                 where status = 'IN_FORCE' and code = any (string_to_array(:codes, ','))
                 union
                select seat.asked, p.code, p.name, p.role, p.valid_from, p.valid_to
                  from seat
                  join concurrence_party p on p.succeeds = seat.code and p.status = 'IN_FORCE'
            )
            select asked, code, name, role from seat where daterange(valid_from, valid_to) @> cast(:today as date) order by code
            """;

    private final Session database;

    Arrangements(Session database) {
        this.database = database;
    }

    /** @throws Refusal.Conflict when a rule asks for more parties than there are today */
    public Coordination of(NarrativeType type, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, ClockProducer.WIB);
        List<Rule> rules = database.createNativeQuery(RULES, Tuple.class)
                .setParameter("now", at)
                .setParameter("type", type.name())
                .setParameter("today", today)
                .getResultStream()
                .map(Rule::of)
                .toList();
        if (rules.isEmpty()) {
            return Coordination.WITH_NOBODY;
        }
        Map<String, List<RequiredParty>> holders = holders(rules, today);
        List<Quorum> quorums = new ArrayList<>();
        rules.forEach(rule -> quorums.add(rule.quorum(holders)));
        Map<String, RequiredParty> asked = new LinkedHashMap<>();
        holders.values().forEach(seats -> seats.forEach(party -> asked.put(party.code(), party)));
        Instant due = rules.stream().map(Rule::dueAt).max(Instant::compareTo).orElse(null);
        return new Coordination(List.copyOf(asked.values()), quorums, due);
    }

    private Map<String, List<RequiredParty>> holders(List<Rule> rules, LocalDate today) {
        String codes =
                rules.stream().flatMap(rule -> rule.parties.stream()).distinct().collect(Collectors.joining(","));
        Stream<Tuple> rows = database.createNativeQuery(HOLDERS, Tuple.class)
                .setParameter("codes", codes)
                .setParameter("today", today)
                .getResultStream();
        return rows.collect(Collectors.groupingBy(
                row -> row.get("asked", String.class),
                LinkedHashMap::new,
                Collectors.mapping(
                        row -> new RequiredParty(
                                row.get("code", String.class),
                                row.get("name", String.class),
                                row.get("role", String.class)),
                        Collectors.toList())));
    }

    private record Rule(int needed, List<String> parties, Instant dueAt) {
        static Rule of(Tuple row) {
            return new Rule(
                    row.get("needed", Integer.class),
                    List.of(row.get("parties", String.class).split(",")),
                    row.get("due_at", Instant.class));
        }

        Quorum quorum(Map<String, List<RequiredParty>> holders) {
            List<String> present = parties.stream()
                    .map(holders::get)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .map(RequiredParty::code)
                    .distinct()
                    .toList();
            if (present.size() < needed) {
                throw new Refusal.Conflict(
                        "concurrence-rule-broken",
                        "Aturan koordinasi meminta lebih banyak pihak daripada yang ada saat ini. Mintalah pengelola registri memperbarui aturan itu.");
            }
            return new Quorum(needed, present);
        }
    }
}
