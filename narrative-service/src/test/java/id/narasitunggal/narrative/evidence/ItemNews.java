package id.narasitunggal.narrative.evidence;

import static id.narasitunggal.narrative.editorial.NarrativeFixture.content;
import static id.narasitunggal.narrative.topic.TopicFixture.aRegisteredTopic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the submission service tells, in its own spelling, and texts that rest on it. */
final class ItemNews {
    static final UUID UNIT = UUID.randomUUID();

    private ItemNews() {}

    static String accepted(UUID item, int revision, String classification, String value) {
        return news(
                "item.accepted", item, """
                "itemId": "%s", "submissionId": "%s", "submissionNumber": "SUB/13.71/2026-09/0001", "revision": %d, "unitId": "%s",
                "unitName": "Kota Padang", "type": "ACHIEVEMENT", "title": "Penurunan stunting", "summary": "Turun.", "body": null,
                "classification": "%s", "somethingNew": true,
                "figures": [{"position": 0, "indicator": "Prevalensi stunting", "value": "%s", "unitOfMeasure": "persen",
                             "asOfDate": "2026-09-30", "source": "Dinas Kesehatan", "method": null}],
                "acceptedAt": "2026-10-05T01:00:00Z"
                """.formatted(item, UUID.randomUUID(), revision, UNIT, classification, value));
    }

    static String superseded(UUID item, int revision) {
        return news("item.superseded", item, """
                "itemId": "%s", "submissionId": "%s", "revision": %d, "unitId": "%s", "correctionId": "%s"
                """.formatted(item, UUID.randomUUID(), revision, UNIT, UUID.randomUUID()));
    }

    static String withdrawn(UUID item, int revision) {
        return news("item.withdrawn", item, "\"itemId\": \"%s\", \"revision\": %d".formatted(item, revision));
    }

    static String reclassified(UUID item, String from, String to) {
        return news("item.reclassified", item, """
                "itemId": "%s", "unitId": "%s", "from": "%s", "to": "%s"
                """.formatted(item, UNIT, from, to));
    }

    static String conflictOpened(UUID conflict, UUID... items) {
        return news("conflict.opened", conflict, """
                "conflictId": "%s", "indicator": "Prevalensi stunting", "asOfDate": "2026-09-30", "location": "13", "unitOfMeasure": "persen",
                "itemIds": %s
                """.formatted(conflict, list(items)));
    }

    static String conflictSettled(UUID conflict, String resolution, UUID chosen, UUID... items) {
        return news("conflict.settled", conflict, """
                "conflictId": "%s", "resolution": "%s", "chosenItemId": %s, "reason": "Menurut survei.", "itemIds": %s
                """.formatted(
                        conflict, resolution, chosen == null ? "null" : '"' + chosen.toString() + '"', list(items)));
    }

    private static String list(UUID... items) {
        return Stream.of(items).map(item -> '"' + item.toString() + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private static String news(String type, UUID subject, String data) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/submission-service", "type": "%s", "subject": "%s",
                 "time": "2026-10-05T01:00:00Z", "datacontenttype": "application/json", "data": {%s}}
                """.formatted(UUID.randomUUID(), type, subject, data);
    }

    /** A text that rests on the first figure of each of these items, in revision 1. */
    static Map<String, Object> textCiting(UUID... items) {
        Map<String, Object> text = content(aRegisteredTopic());
        text.put("figures", figures(1, items));
        return text;
    }

    static List<Object> figures(int revision, UUID... items) {
        List<Object> figures = new ArrayList<>();
        for (UUID item : items) {
            figures.add(Map.of(
                    "statement", "Stunting turun menjadi 17,4 persen.",
                    "citation", Map.of("itemId", item.toString(), "revision", revision, "figure", 0),
                    "asOf", "2026-09-30"));
        }
        return figures;
    }
}
