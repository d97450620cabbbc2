package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Finds the regions that a submission names by code, in one statement, as the registry knew them on the day concerned. */
@ApplicationScoped
class Places {
    /** The holder on that day; of a code that nobody held then, the latest. */
    private static final String HOLDERS = """
            select asked.code, asked.as_of, c.unit_id
              from unnest(string_to_array(:codes, ','), cast(string_to_array(:days, ',') as date[])) as asked (code, as_of)
              cross join lateral (select unit_id from unit_code
                                   where scheme = 'KEMENDAGRI' and unit_code.code = asked.code
                                   order by daterange(valid_from, valid_to) @> asked.as_of desc, valid_from desc
                                   limit 1) as c
            """;

    private final Session database;
    private final Clock clock;

    Places(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Gazetteer of(DraftSubmission draft) {
        LocalDate today = LocalDate.now(clock);
        Set<Gazetteer.Mention> mentions = new LinkedHashSet<>();
        for (ItemEntry item : draft.items()) {
            item.listedLocations().forEach(code -> mentions.add(new Gazetteer.Mention(code, item.placesAsOf(today))));
            item.listedFigures().stream()
                    .filter(figure -> figure.location() != null)
                    .forEach(figure ->
                            mentions.add(new Gazetteer.Mention(String.valueOf(figure.location()), figure.asOfDate())));
        }
        return new Gazetteer(today, mentions.isEmpty() ? Map.of() : holders(mentions));
    }

    private Map<Gazetteer.Mention, UUID> holders(Set<Gazetteer.Mention> mentions) {
        Map<Gazetteer.Mention, UUID> holders = new HashMap<>();
        database.createNativeQuery(HOLDERS, Tuple.class)
                .setParameter(
                        "codes", mentions.stream().map(Gazetteer.Mention::code).collect(Collectors.joining(",")))
                .setParameter(
                        "days",
                        mentions.stream()
                                .map(mention -> mention.asOf().toString())
                                .collect(Collectors.joining(",")))
                .getResultStream()
                .forEach(row -> holders.put(
                        new Gazetteer.Mention(row.get("code", String.class), row.get("as_of", LocalDate.class)),
                        row.get("unit_id", UUID.class)));
        return holders;
    }

    /** The codes that no region ever had. */
    static List<FieldError> unknown(DraftSubmission draft, Gazetteer places) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < draft.items().size(); i++) {
            ItemEntry item = draft.items().get(i);
            for (int j = 0; j < item.listedLocations().size(); j++) {
                if (places.find(item.listedLocations().get(j), item.placesAsOf(places.today())) == null) {
                    errors.add(unknownAt("#/items/" + i + "/locations/" + j));
                }
            }
            for (int j = 0; j < item.listedFigures().size(); j++) {
                FigureEntry figure = item.listedFigures().get(j);
                if (figure.location() != null && places.find(figure.location(), figure.asOfDate()) == null) {
                    errors.add(unknownAt("#/items/" + i + "/figures/" + j + "/location"));
                }
            }
        }
        return errors;
    }

    private static FieldError unknownAt(String pointer) {
        return new FieldError(
                pointer,
                null,
                "Kode wilayah ini tidak dikenal. Pakai kode Kemendagri provinsi, kabupaten, atau kota; kode lama juga boleh.");
    }
}
