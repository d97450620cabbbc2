package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.neighbourService;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the change feed as a neighbouring service does. */
final class FeedReader {
    private FeedReader() {}

    /** What was told about one narrative, oldest first. */
    static List<Map<String, Object>> entriesOf(UUID narrative) {
        String after = null;
        List<Map<String, Object>> found = new ArrayList<>();
        while (true) {
            Response page = (after == null
                            ? neighbourService()
                            : neighbourService().queryParam("after", after))
                    .queryParam("limit", 200)
                    .get("/api/v1/changes");
            List<Map<String, Object>> items = page.path("items");
            if (items.isEmpty()) {
                return found;
            }
            items.stream()
                    .filter(entry -> entry.get("subject").equals(narrative.toString()))
                    .forEach(found::add);
            after = page.path("next");
        }
    }
}
